"""What a visitor takes home, on the screen: the shelf, a guide, the paper it becomes, and its printing."""

from pathlib import Path
from typing import Any

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.library import Library
from kiosk.toolkit.options import PrintOptions
from kiosk.toolkit.orders import Source
from kiosk.toolkit.parts import PagePart, Request
from kiosk.ui import my_sheet, questions
from kiosk.ui.guide_models import GuideModel, ShelfModel
from kiosk.ui.guide_screens import TOPIC, derive_guide, derive_shelf, find_guide
from kiosk.ui.page_counts import CoverCounts
from kiosk.ui.paper import Paper
from kiosk.ui.paper_choices import paper_languages, paper_options
from kiosk.ui.printing import Printing
from kiosk.ui.slip import derive_slip, guide_pages
from kiosk.ui.thing_counts import ThingCounts
from kiosk.ui.visiting import Visiting
from kiosk.visit import state, taking
from kiosk.visit.taking import ChoosePrint

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

PAPER_SCREENS = ("guide", "my-sheet", "questions")
"""Screens that show paper or count its pages; when they are left, the paper is given back."""
SIZES: dict[bool, taking.PrintSize] = {False: "normal", True: "large"}


class Handing(Struct, frozen=True):
    """What the app builds for it: paper, and the way to a printer."""

    paper: Paper
    printing: Printing
    data: Path


@QmlElement
@QmlUncreatable("made by the shell")
class HandOut(QObject):
    """Follows the visit: what it shows is typeset, and what a visitor wishes is printed.

    `printed` tells guides, languages ("en_es" both), size and copies of what came out.
    """

    printed = Signal(list, str, str, int)

    def __init__(self, visiting: Visiting, handing: Handing, parent: QObject) -> None:
        super().__init__(parent)
        self._visiting = visiting
        self._sheet = ""
        self.paper_model = handing.paper
        self.printing_model = handing.printing
        self.shelf_model = ShelfModel(self)
        self.guide_model = GuideModel(self)
        self.things = ThingCounts(handing.paper, self)
        self._counts = CoverCounts(handing.paper, handing.data, self.shelf_model.show_counts, self)
        self._sent: tuple[list[str], str, str] = ([], "", "normal")
        handing.printing.on_sent = self._came_out

    shelf = Property(ShelfModel, lambda self: self.shelf_model, constant=True)
    guide = Property(GuideModel, lambda self: self.guide_model, constant=True)
    paper = Property(Paper, lambda self: self.paper_model, constant=True)
    counts = Property(ThingCounts, lambda self: self.things, constant=True)
    printing = Property(Printing, lambda self: self.printing_model, constant=True)

    @Slot(str, float)
    def openGuide(self, page: str, scroll: float) -> None:  # noqa: N802  QML's case
        """Look inside a guide."""
        if find_guide(self._visiting.library(), self._visiting.visit().language, page):
            self._visiting.wish(state.Open("guide", page, scroll))

    @Slot(int)
    def chooseTopic(self, topic: int) -> None:  # noqa: N802
        """Show the guides of a topic; 0 shows all."""
        self._visiting.wish(state.Choose(TOPIC, topic))

    @Slot(bool)
    def setLarge(self, large: bool) -> None:  # noqa: N802, FBT001
        """Print in large or in normal letters."""
        self._visiting.wish(state.TakeHome(ChoosePrint(size=SIZES[large])))

    @Slot(str)
    def setLanguages(self, languages: str) -> None:  # noqa: N802
        """Print in one language, by its id, or in "both"."""
        own = languages == self._visiting.visit().language
        self._visiting.wish(state.TakeHome(ChoosePrint(languages="" if own else languages)))

    @Slot(str)
    def show(self, part: str) -> None:
        """Show the print sheet: "job", "number" for the staff, "code" for a phone, or "limit"."""
        self._visiting.wish(state.OpenSheet("print", part))

    @Slot()
    def print(self) -> None:
        """Print what is on the screen, once; without a printer show the number for the staff."""
        sheets = self.paper_model.sheets
        if not self.paper_model.is_ready():
            return
        library, visit = self._visiting.library(), self._visiting.visit()
        printed = visit.taking.printed
        answer = self.printing_model.request(sheets.pdf, sheets.pages, printed)
        if answer == "sent":
            languages = "_".join(paper_languages(visit, library.manifest))
            self._sent = (guide_pages(visit), languages, visit.taking.size)
        parts = {"sent": "job", "busy": "job", "no-printer": "number", "limit": "limit"}
        self.show(parts[answer])

    def _came_out(self, pages: int) -> None:
        self.printed.emit(*self._sent, 1)
        self._visiting.wish(state.TakeHome(taking.Printed(pages)))

    def follow(self) -> None:
        """Show what the visit shows now."""
        library, visit = self._visiting.library(), self._visiting.visit()
        screen, sheet = visit.here.screen, visit.sheet.kind
        if screen == "section":
            self._show_shelf()
        if screen == "guide":
            self.guide_model.show(derive_guide(library, visit, visit.language))
            if not self.guide_model.props.missing:
                self.want(Request((PagePart(visit.here.page),)))
        if screen in ("my-sheet", "questions"):
            self._show_taking()
        if screen not in PAPER_SCREENS:
            self.paper_model.wipe()
        if sheet != "print" and self._sheet == "print":
            self.printing_model.dismiss()
        self._sheet = sheet
        shelved = screen == "section" and self.shelf_model.props.total > 0
        looked_at = shelved or screen in PAPER_SCREENS or sheet == "print" or self.printing_model.is_active()
        self.printing_model.watch(looked_at)

    def want(self, request: Request) -> None:
        """Typeset `request` as this visitor chose size and language."""
        library, visit = self._visiting.library(), self._visiting.visit()
        options = paper_options(visit, library.manifest, self.printing_model.rules.paper)
        self.paper_model.want(source_of(library), request, options)

    def _show_taking(self) -> None:
        """Typeset My sheet, or the questions that are chosen; nothing makes no paper."""
        library, visit = self._visiting.library(), self._visiting.visit()
        if visit.here.screen == "my-sheet":
            request = my_sheet.request(visit.taking, library, visit.language)
            options = paper_options(visit, library.manifest, self.printing_model.rules.paper)
            parts = my_sheet.counted_parts(visit.taking, library, visit.language)
            self.things.show(source_of(library), options, parts)
        elif questions.mode_of(visit.here.page) == "own":
            return  # each letter would be another sheet
        else:
            request = questions.request(visit.taking)
        if request.parts:
            self.want(request)
        else:
            self.paper_model.wipe()

    def _show_shelf(self) -> None:
        library, visit = self._visiting.library(), self._visiting.visit()
        props = derive_shelf(library, visit, visit.language)
        self.shelf_model.show(props)
        if props.total:
            options = PrintOptions((visit.language,), paper=self.printing_model.rules.paper)
            self._counts.show(source_of(library), options, [guide["id"] for guide in props.guides])

    def forget(self) -> None:
        """Keep nothing of a visit that has ended."""
        self.paper_model.wipe()
        self.printing_model.forget()
        self.guide_model.forget()
        self.things.forget()

    def slip(self) -> dict[str, Any]:
        """Return the words of the print sheet."""
        return derive_slip(self._visiting.library(), self._visiting.visit())


def source_of(library: Library) -> Source:
    """Return where another thread finds this library."""
    return Source(library.file, library.content_dir, library.version)
