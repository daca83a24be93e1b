"""The shell: turns a visitor's wishes into the next state of the visit, and the state into screens."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec import Struct, to_builtins
from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.hit import Hit
from kiosk.content.library import Library
from kiosk.content.model import Page
from kiosk.errors import StateError
from kiosk.speech.narrator import Narrator
from kiosk.staff.signoff import Shown
from kiosk.ui import screens
from kiosk.ui.comfort_model import ComfortModel
from kiosk.ui.finding import Finding
from kiosk.ui.hand_out import Handing, HandOut
from kiosk.ui.laptop import Laptop
from kiosk.ui.listening import Listening
from kiosk.ui.my_sheet import MySheetModel, derive_my_sheet
from kiosk.ui.questions import QuestionsModel, derive_questions
from kiosk.ui.sheets import HEADPHONES, derive_sheet
from kiosk.ui.staff.staff_model import StaffModel
from kiosk.ui.staff.staffing import Staffing
from kiosk.ui.view_models import HomeModel, PageModel, PlaceModel, SearchModel, SectionModel, SheetModel
from kiosk.ui.visiting import Visiting
from kiosk.visit import state
from kiosk.visit.comfort import COMFORTS, Adjust
from kiosk.visit.state import Event, Visit

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


class ShellOptions(Struct, frozen=True):
    """How the kiosk is set up: one design pixel is `unit` device pixels (1/4 mm on a kiosk).

    `languages` are offered in this order (none: all of the library). `discreet`: the first screen names no illness.
    `ask_words` are the clinic's own for "Ask a person"; `brightness` is in percent. Without `loudspeaker` only
    headphones speak; with `headphones_start` a kiosk goes by ear when they are plugged in.
    """

    tokens: dict[str, Any]
    unit: float = 1.0
    minimum_text: int = 1
    motion: bool = True
    clinic: str = ""
    languages: tuple[str, ...] = ()
    themes: tuple[str, ...] = ("light", "dark", "contrast")
    discreet: bool = True
    ask_words: str = ""
    brightness: int = 100
    kiosk: bool = False
    assets: Path = Path()
    loudspeaker: bool = True
    headphones_start: bool = True


@QmlElement
@QmlUncreatable("made by the app")
class Shell(QObject):
    """The one object QML starts from. Properties are read-only; slots are wishes."""

    languageChanged = Signal()  # noqa: N815  QML's case
    textStepChanged = Signal()  # noqa: N815
    themeChanged = Signal()  # noqa: N815
    screenChanged = Signal()  # noqa: N815
    libraryChanged = Signal()  # noqa: N815
    motionChanged = Signal()  # noqa: N815
    scrollRestored = Signal(float)  # noqa: N815

    def __init__(  # noqa: PLR0913, PLR0917  one thing from each room
        self,
        library: Library,
        fresh: Visit,
        options: ShellOptions,
        install_language: Callable[[str], None],
        narrator: Narrator,
        handing: Handing,
        staffing: Staffing,
    ) -> None:
        super().__init__()
        self.library = library
        self.fresh = fresh
        self.visit = fresh
        self.options = options
        self.moves = options.motion
        self.laptop_mode: Laptop | None = None
        self._install_language = install_language
        self._home_of: tuple[Library, str] | None = None
        self._finding = Finding()
        self._languages = screens.derive_languages(library, options.languages, discreet=options.discreet)
        self.comfort_model = ComfortModel(self)
        self.place_model = PlaceModel(self)
        self.home_model = HomeModel(self)
        self.section_model = SectionModel(self)
        self.page_model = PageModel(self)
        self.search_model = SearchModel(self)
        self.sheet_model = SheetModel(self)
        self.sheet_of_mine = MySheetModel(self.on, self)
        self.questions_model = QuestionsModel(lambda: self.library, lambda: self.visit, self.on, self)
        self.reader = Listening(narrator, lambda: self.visit, self._hear, self, lambda: self.options.loudspeaker)
        visiting = Visiting(lambda: self.visit, lambda: self.library, self.on)
        self.hand_out = HandOut(visiting, handing, self)
        self.staff_model = StaffModel(visiting, handing, staffing, self.done, self)
        self.screenChanged.connect(self.staff_model.follow_visit)
        install_language(fresh.language)
        self._show()

    # What QML reads

    tokens = Property("QVariantMap", lambda self: self.options.tokens, constant=True)
    unit = Property(float, lambda self: self.options.unit, constant=True)
    minimumText = Property(int, lambda self: self.options.minimum_text, constant=True)  # noqa: N815
    motion = Property(bool, lambda self: self.moves, notify=motionChanged)
    themes = Property("QStringList", lambda self: list(self.options.themes), notify=libraryChanged)
    clinic = Property(str, lambda self: self.options.clinic, notify=libraryChanged)
    brightness = Property(int, lambda self: self.options.brightness, notify=libraryChanged)
    laptop = Property(Laptop, lambda self: self.laptop_mode, constant=True)
    kiosk = Property(bool, lambda self: self.options.kiosk, constant=True)
    assets = Property(str, lambda self: self.options.assets.as_uri(), constant=True)
    languages = Property("QVariantList", lambda self: to_builtins(self._languages), notify=libraryChanged)
    language = Property(str, lambda self: self.visit.language, notify=languageChanged)
    rtl = Property(bool, lambda self: self.is_rtl(), notify=languageChanged)
    theme = Property(str, lambda self: self.visit.theme, notify=themeChanged)
    textStep = Property(float, lambda self: self.visit.text_step, notify=textStepChanged)  # noqa: N815
    screen = Property(str, lambda self: self.visit.here.screen, notify=screenChanged)
    canGoBack = Property(  # noqa: N815
        bool, lambda self: self.visit.here.screen not in ("attract", "home"), notify=screenChanged
    )
    place = Property(PlaceModel, lambda self: self.place_model, constant=True)
    home = Property(HomeModel, lambda self: self.home_model, constant=True)
    section = Property(SectionModel, lambda self: self.section_model, constant=True)
    page = Property(PageModel, lambda self: self.page_model, constant=True)
    search = Property(SearchModel, lambda self: self.search_model, constant=True)
    sheet = Property(SheetModel, lambda self: self.sheet_model, constant=True)
    mySheet = Property(MySheetModel, lambda self: self.sheet_of_mine, constant=True)  # noqa: N815
    questions = Property(QuestionsModel, lambda self: self.questions_model, constant=True)
    comfort = Property(ComfortModel, lambda self: self.comfort_model, constant=True)
    listening = Property(Listening, lambda self: self.reader, constant=True)
    handOut = Property(HandOut, lambda self: self.hand_out, constant=True)  # noqa: N815
    staff = Property(StaffModel, lambda self: self.staff_model, constant=True)

    # What QML wishes

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:  # noqa: N802  QML's case
        """Speak another language, on the same page at the same place."""
        if any(option.id == language for option in self._languages):
            self.on(state.ChooseLanguage(language))

    @Slot()
    def goHome(self) -> None:  # noqa: N802
        """Show the four doors."""
        self.on(state.Open("home"))

    @Slot()
    def goBack(self) -> None:  # noqa: N802
        """Close what lies on top, or return to where the visitor came from."""
        self.on(state.Back())

    @Slot(str, float)
    def openDoor(self, door: str, scroll: float) -> None:  # noqa: N802
        """Open the landing page of a door."""
        known = any(d.id == door for d in self.library.manifest.doors)
        if known and self.library.has_page(self.visit.language, f"{door}/index"):
            self.on(state.Open("section", door, scroll))

    @Slot(str, float)
    def openPage(self, page: str, scroll: float) -> None:  # noqa: N802
        """Open a page; the landing page of a door opens as its section."""
        door, _, name = page.partition("/")
        if name == "index" and any(d.id == door for d in self.library.manifest.doors):
            self.openDoor(door, scroll)
        else:
            self.on(state.Open("page", page, scroll))

    @Slot(str, float)
    def follow(self, link: str, scroll: float) -> None:
        """Open what a link in the text names: a word, a number's source, a helper or a page."""
        kind, _, name = link.partition(":")
        match kind:
            case "term" | "fact" | "org" | "treatment":
                self.on(state.OpenSheet(kind, name))
            case "page":
                self.openPage(name, scroll)
            case _:
                log.error("A link of an unknown kind was touched: %s", link)

    @Slot(str)
    def openSheet(self, kind: str) -> None:  # noqa: N802
        """Open a sheet that needs no id: "text", "language", "sources" or "voice"."""
        if kind in ("text", "language", "sources", "voice"):
            self.on(state.OpenSheet(kind))  # type: ignore[arg-type]  # narrowed by the line above

    @Slot()
    def closeSheet(self) -> None:  # noqa: N802
        """Close what lies over the page."""
        self.on(state.CloseSheet())

    @Slot(str, int)
    def choose(self, block: str, value: int) -> None:
        """Keep a choice in a block of this page for as long as the visit lasts."""
        self.on(state.Choose(block, value))

    @Slot()
    def showMoreCards(self) -> None:  # noqa: N802
        """Show the next cards of a long door."""
        shown = len(self.section_model.props.cards)
        self.on(state.Choose(screens.CARDS, shown + screens.CARDS_AT_ONCE))

    @Slot()
    def openSearch(self) -> None:  # noqa: N802
        """Show the search; what was written in this visit is still there."""
        self.on(state.Open("search"))

    @Slot(str)
    def setQuery(self, query: str) -> None:  # noqa: N802
        """Search for what stands in the field now."""
        self.on(state.Write(query))

    @Slot(float)
    def setTextStep(self, value: float) -> None:  # noqa: N802
        """Make all words larger or smaller."""
        self.on(state.SetTextStep(value))

    @Slot(str)
    def setTheme(self, theme: str) -> None:  # noqa: N802
        """Choose light, calm dark or high contrast."""
        if theme in self.options.themes:
            self.on(state.SetTheme(theme))  # type: ignore[arg-type]  # narrowed by the line above

    @Slot(str, bool)
    def adjust(self, name: str, on: bool) -> None:  # noqa: FBT001  QML passes by place
        """Turn one of the switches for hands and eyes on or off."""
        if name in COMFORTS:
            self.on(Adjust(name, on))

    @Slot()
    def listen(self) -> None:
        """Read aloud what is on the screen; while it is read, be quiet. Without a voice, say so."""
        if self.reader.player.phase != "idle":
            self.reader.stop()
        elif self.reader.can_speak():
            self.reader.asked.emit()
        else:
            self._hear(state.OpenSheet("voice", "" if self.reader.may_sound() else HEADPHONES))

    @Slot()
    def requestPrint(self) -> None:  # noqa: N802
        """Print what is on the screen."""
        self.hand_out.print()

    @Slot()
    def cancelPrint(self) -> None:  # noqa: N802
        """Stop what is being printed."""
        self.hand_out.printing_model.cancel()

    @Slot()
    def done(self) -> None:
        """Forget this visit at once."""
        self.on(state.Done())
        self.hand_out.forget()

    # How a wish becomes a screen

    def _hear(self, event: Event) -> None:
        """Do what read-aloud wishes; that nothing can be heard is told to staff too, but on no first screen."""
        match event:
            case state.OpenSheet(kind="voice") if self.staff_model.is_open():
                self.staff_model.tell(event.id or "voice")
            case state.OpenSheet(kind="voice") if self.visit.here.screen == "attract":
                pass
            case _:
                self.on(event)

    def is_rtl(self) -> bool:
        """Tell whether the visitor's language runs from right to left."""
        return any(o.rtl for o in self._languages if o.id == self.visit.language)

    def set_motion(self, *, on: bool) -> None:
        """Let screens slide and fade, or stand still."""
        if on != self.moves:
            self.moves = on
            self.motionChanged.emit()

    def show_library(self, library: Library) -> None:
        """Show another library of the same kiosk; a visit in progress keeps its place."""
        self.library = library
        self._languages = screens.derive_languages(library, self.options.languages, discreet=self.options.discreet)
        self.libraryChanged.emit()
        self._show()

    def change(self, options: ShellOptions, fresh: Visit) -> None:
        """Take on other options of the same kiosk; the next visit begins as `fresh`."""
        self.options, self.fresh = options, fresh
        self.reader.changed.emit()
        self.show_library(self.library)

    def refresh(self) -> None:
        """Show the screen of the moment anew: something that it tells has changed."""
        self._show()

    def shown_of(self, page: Page, library: Library) -> Shown:
        """Return who checked a page: what the clinic signed, else what its authors wrote."""
        try:
            return self.staff_model.room.signoffs.shown(page, library)
        except StateError as error:
            log.warning("%s", error)
            return screens.authors_word(page, library)

    def on(self, event: Event) -> None:
        """Go to the next state and tell QML what changed, words before the screen that shows them."""
        was, self.visit = self.visit, state.step(self.visit, event, self.fresh)
        now = self.visit
        if now == was:
            return
        if replace(now, voice=was.voice) != was:
            self.reader.stop()
        if now.language != was.language:
            self._install_language(now.language)
        self._show()
        if was.query and not now.query:
            self.library.forget()
        if was.voice.heard and not now.voice.heard:
            self.reader.forget()
        if now.voice != was.voice:
            self.reader.changed.emit()
        for changed, signal in (
            (now.language != was.language, self.languageChanged),
            (now.theme != was.theme, self.themeChanged),
            (now.text_step != was.text_step, self.textStepChanged),
            (now.here != was.here, self.screenChanged),
        ):
            if changed:
                signal.emit()
        if now.here != was.here:
            self.scrollRestored.emit(now.here.scroll)

    def _find(self, query: str, lang: str) -> tuple[Hit, ...]:
        return self._finding.find(self.library, query, lang)

    def _show(self) -> None:
        visit, library = self.visit, self.library
        self.comfort_model.show(visit.comfort)
        self.place_model.show(screens.derive_place(library, visit))
        self._show_home()
        self.sheet_of_mine.show(derive_my_sheet(library, visit))
        self.questions_model.show(derive_questions(library, visit))
        match visit.here.screen:
            case "attract" | "home":
                if not visit.query:
                    self.search_model.show(screens.SearchProps())
            case "section":
                section, rows = screens.derive_section(library, visit, visit.language)
                self.section_model.list.show_rows(rows, at_once=visit.here.scroll > 0)
                self.section_model.show(section)
            case "page":
                props, rows = screens.derive_page(library, visit, visit.language, self.shown_of, self.options.ask_words)
                self.page_model.list.show_rows(rows, at_once=visit.here.scroll > 0)
                self.page_model.show(props)
            case "search":
                self.search_model.show(screens.derive_search(library, self._find, visit))
        self.hand_out.follow()
        sheet = visit.sheet
        words = self.hand_out.slip() if sheet.kind == "print" else derive_sheet(library, visit.language, sheet)
        self.sheet_model.show(sheet.kind, words)
        if self.laptop_mode:
            self.laptop_mode.follow()

    def _show_home(self) -> None:
        """Home's words also stand at the foot of a page, so they follow the language everywhere."""
        shown = (self.library, self.visit.language)
        if shown != self._home_of:
            self._home_of = shown
            self.home_model.show(screens.derive_home(*shown))
