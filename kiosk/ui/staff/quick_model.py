"""The quick print as QML sees it: the right guide in ten seconds."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import KioskError, StaffError
from kiosk.printing.states import Order
from kiosk.staff.packs import MOST_COPIES, PrintChoice
from kiosk.staff.quick import read_quick
from kiosk.toolkit.guides import guides
from kiosk.toolkit.options import PrintOptions
from kiosk.ui.hand_out import source_of
from kiosk.ui.page_counts import CoverCounts
from kiosk.ui.paper_choices import BOTH
from kiosk.ui.press import Sheets
from kiosk.ui.printing import TITLE
from kiosk.ui.staff import quick_screen
from kiosk.ui.staff.backstage import Backstage
from kiosk.ui.staff.quick_screen import Kept, QuickProps, Shelf, Wishes, derive_quick
from kiosk.ui.staff.staff_jobs import StaffJobs
from kiosk.ui.staff.staff_paper import StaffPaper

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TYPED_LENGTH = 9


@QmlElement
@QmlUncreatable("made by the staff side")
class QuickModel(QObject):
    """Rows to choose from, how they are printed, and the button. `pages` of all copies is -1 until it is known."""

    changed = Signal()
    languagesChanged = Signal()  # noqa: N815  QML's case

    def __init__(self, backstage: Backstage, paper: StaffPaper, jobs: StaffJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._backstage = backstage
        self._paper = paper
        self._jobs = jobs
        self._counts: dict[str, int] = {}
        self._cover_counts = CoverCounts(backstage.handing.paper, backstage.handing.data, self._counted, self)
        self._waits = False
        self._loaded = False
        self.kept = Kept()
        self.wishes = Wishes()
        self.props = QuickProps()
        self._shelf: Shelf | None = None
        paper.changed.connect(self._set)

    tab = Property(str, lambda self: self.wishes.tab, notify=changed)
    total = Property(int, lambda self: self.props.total, notify=changed)
    rows = Property("QVariantList", lambda self: self.props.rows, notify=changed)
    several = Property(bool, lambda self: self.wishes.several, notify=changed)
    chosen = Property(int, lambda self: len(self.wishes.rows), notify=changed)
    chosenTitle = Property(str, lambda self: self.props.title, notify=changed)  # noqa: N815  QML's case
    chosenNumber = Property(int, lambda self: self.props.number, notify=changed)  # noqa: N815
    languages = Property("QVariantList", lambda self: self.props.languages, notify=languagesChanged)
    language = Property(str, lambda self: self.wishes.language, notify=changed)
    size = Property(str, lambda self: self.wishes.size, notify=changed)
    points = Property(int, lambda self: quick_screen.points(self.wishes.size), notify=changed)
    paper = Property(str, lambda self: self.wishes.paper, notify=changed)
    copies = Property(int, lambda self: self.wishes.copies, notify=changed)
    pages = Property(int, lambda self: self._paper.pages, notify=changed)
    sheets = Property(int, lambda self: self._sheets(), notify=changed)
    bothSides = Property(  # noqa: N815
        bool, lambda self: self._backstage.room.staffing.paper.both_sides, constant=True
    )
    typed = Property(str, lambda self: self.wishes.typed, notify=changed)
    unknown = Property(bool, lambda self: self._is_unknown(), notify=changed)
    waiting = Property(bool, lambda self: self._waits, notify=changed)

    # What QML wishes

    @Slot(str)
    def show(self, tab: str) -> None:
        """Show another list, or the pad for numbers."""
        if tab in quick_screen.TABS:
            self._wish(replace(self.wishes, tab=tab))

    @Slot(str)
    def touch(self, row: str) -> None:
        """Choose a guide or a pack."""
        self._wish(replace(quick_screen.touched(self.wishes, row), typed=""))

    @Slot(bool)
    def setSeveral(self, several: bool) -> None:  # noqa: N802, FBT001  QML's case
        """Choose several guides, or one at a time again."""
        self._wish(replace(self.wishes, several=several, rows=self.wishes.rows if several else self.wishes.rows[:1]))

    @Slot(str)
    def setLanguage(self, language: str) -> None:  # noqa: N802
        """Print in this language, or in "both"."""
        default = self._backstage.visiting.library().manifest.default_language
        beside = language if language not in (BOTH, default) else self.wishes.beside
        self._wish(replace(self.wishes, language=language, beside=beside))

    @Slot(str)
    def setSize(self, size: str) -> None:  # noqa: N802
        """Print in normal or large letters."""
        self._wish(replace(self.wishes, size="large" if size == "large" else "normal"))

    @Slot(str)
    def setPaper(self, paper: str) -> None:  # noqa: N802
        """Print on Letter or A4."""
        self._wish(replace(self.wishes, paper="a4" if paper == "a4" else "letter"))

    @Slot(int)
    def addCopies(self, more: int) -> None:  # noqa: N802
        """Print more or fewer copies."""
        self._wish(replace(self.wishes, copies=min(max(1, self.wishes.copies + more), MOST_COPIES)))

    @Slot(str)
    def type(self, letter: str) -> None:
        """Write a letter of "14 2 L"; it is chosen as soon as it can be read."""
        typed = (self.wishes.typed + letter.upper()).lstrip()[:TYPED_LENGTH]
        self._typed(typed)

    @Slot()
    def erase(self) -> None:
        """Take the last letter away."""
        self._typed(self.wishes.typed[:-1])

    @Slot()
    def printWallCard(self) -> None:  # noqa: N802
        """Print the numbers of all guides, for the wall."""
        options = PrintOptions((self._known().lang,), "normal", self.wishes.paper)
        self._paper.fetch(quick_screen.WALL_CARD, options, lambda sheets: self._send_card(sheets, options))

    @Slot(str, bool)
    def star(self, row: str, on: bool) -> None:  # noqa: FBT001  QML passes by place
        """Put a guide among the favourites, or take it out."""
        self._keep(lambda: self._backstage.room.packs.set_favourite(row, on=on))

    @Slot(str)
    def savePack(self, title: str) -> None:  # noqa: N802
        """Keep what is chosen as a pack of the clinic's own."""
        pages = self.wishes.rows
        self._backstage.note("pack-saved", title)
        self._keep(lambda: self._backstage.room.packs.save(title, pages), then_show="packs")

    @Slot(str)
    def removePack(self, row: str) -> None:  # noqa: N802
        """Take a pack of the clinic's own away."""
        kind, _, name = row.partition(":")
        if kind == quick_screen.OWN and name.isdecimal():
            self._backstage.note("pack-removed", self.props.title)
            self._wish(replace(self.wishes, rows=()))
            self._keep(lambda: self._backstage.room.packs.remove(int(name)))

    @Slot()
    def print(self) -> None:
        """Print what is chosen; what is not set yet is printed as soon as it is."""
        if not self.wishes.rows or not self._backstage.handing.printing.has_printer():
            return
        self._waits = True
        self._set()

    # What Python does

    def come(self) -> None:
        """Staff are in: look up what they keep."""
        self._backstage.errands.do(self._read, self._begin, self._backstage.failed)

    def begin(self) -> None:
        """Look it up at once, even if the disk is slow: tours."""
        self._begin(self._read())

    def forget(self) -> None:
        """Staff have left: what is chosen is for nobody else."""
        self._waits, self._loaded = False, False
        self.wishes, self.props, self._shelf = Wishes(), QuickProps(), None
        self.changed.emit()

    def appear(self) -> None:
        """The screen is shown, perhaps in another language: its paper is wanted now."""
        if self._loaded:
            self._wish(self.wishes)

    def _read(self) -> Kept:
        packs = self._backstage.room.packs
        return Kept(packs.favourites(), packs.last_used(), packs.own(), packs.choice())

    def _begin(self, kept: Kept) -> None:
        if self._loaded or self._backstage.entry() is None:
            return
        self.kept = kept
        manifest = self._backstage.visiting.library().manifest
        known = [language.id for language in manifest.languages]
        others = [language for language in known if language != manifest.default_language]
        usual = self._backstage.room.staffing.paper
        choice = kept.choice or PrintChoice((self._backstage.visiting.visit().language,), usual.size, usual.paper)
        spoken = [language for language in choice.languages if language in known] or [manifest.default_language]
        self._loaded = True
        self._wish(
            Wishes(
                tab=quick_screen.first_tab(kept),
                language=BOTH if len(spoken) > 1 else spoken[0],
                beside=spoken[0] if spoken[0] in others else next(iter(others), spoken[0]),
                size=choice.size,
                paper="a4" if choice.paper == "a4" else "letter",
                copies=choice.copies,
            )
        )
        self._paper.ahead((quick_screen.request_of((page,)), self._options()) for page in kept.favourites)

    def _keep(self, work: Callable[[], object], then_show: str = "") -> None:
        def again() -> Kept:
            work()
            return self._read()

        def shown(kept: Kept) -> None:
            self.kept = kept
            self.show(then_show or self.wishes.tab)

        self._backstage.errands.do(again, shown, self._refused)

    def _refused(self, error: KioskError) -> None:
        if isinstance(error, StaffError):
            self._backstage.tell("pack")
        else:
            self._backstage.failed(error)

    def _typed(self, typed: str) -> None:
        quick = read_quick(typed)
        guide = next((one for one in self._known().guides if quick and one.number == quick.number), None)
        rows = (guide.id,) if guide else ()
        wishes = replace(self.wishes, tab="number", typed=typed, rows=rows, several=False)
        if quick and guide:
            wishes = replace(wishes, copies=quick.copies, size=quick.size or self.wishes.size)
        self._wish(wishes)

    def _is_unknown(self) -> bool:
        return bool(self.wishes.typed.strip()) and not self.wishes.rows

    def _wish(self, wishes: Wishes) -> None:
        self.wishes = wishes
        self._waits = False
        self._paper.want(quick_screen.request_of(self._pages()), self._options())
        known = self._known()
        self._cover_counts.show(source_of(known.library), self._options(), [guide.id for guide in known.guides])
        self._show()

    def _set(self) -> None:
        if self._waits and self._paper.pages > 0:
            self._waits = False
            self._send()
        elif self._paper.pages == 0:
            self._waits = False
        self.changed.emit()

    def _send_card(self, sheets: Sheets, options: PrintOptions) -> None:
        if sheets.pages and self._loaded:
            order = Order(sheets.pdf, sheets.pages, TITLE, paper=options.paper)
            self._jobs.send(order, "", (), options)
            self._backstage.note("printed", "the wall card")

    def _send(self) -> None:
        sheets, wishes, options = self._paper.sheets, self.wishes, self._options()
        pages = self._pages()
        order = Order(sheets.pdf, sheets.pages, TITLE, copies=wishes.copies, paper=options.paper)
        title = self.props.title
        self._jobs.send(order, title, pages, options)
        choice = PrintChoice(options.languages, options.size, options.paper, wishes.copies)
        self._keep(lambda: self._backstage.room.packs.printed(pages, choice))
        names = " ".join(page.rpartition("/")[2] for page in pages)
        self._backstage.note("printed", f"{'+'.join(options.languages)} {options.size} x{wishes.copies}: {names}")

    def _options(self) -> PrintOptions:
        return quick_screen.options_of(self.wishes, self._backstage.visiting.library().manifest.default_language)

    def _pages(self) -> tuple[str, ...]:
        library = self._backstage.visiting.library()
        return quick_screen.pages_of(self.wishes, self.kept, library, self._options().languages[0])

    def _known(self) -> Shelf:
        """Return the guides of the language of the screen; they are read once."""
        library, lang = self._backstage.visiting.library(), self._backstage.visiting.visit().language
        if self._shelf is None or (self._shelf.library, self._shelf.lang) != (library, lang):
            self._shelf = Shelf(library, lang, guides(library, lang), self._counts)
        return replace(self._shelf, counts=self._counts)

    def _show(self) -> None:
        was, self.props = self.props, derive_quick(self.wishes, self.kept, self._known())
        if was.languages != self.props.languages:
            self.languagesChanged.emit()
        self.changed.emit()

    def _sheets(self) -> int:
        both = self._backstage.room.staffing.paper.both_sides
        return quick_screen.paper_sheets(max(0, self._paper.pages), self.wishes.copies, both_sides=both)

    def _counted(self, counts: dict[str, int]) -> None:
        self._counts = counts
        if self._loaded:
            self._show()
