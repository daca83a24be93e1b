"""What staff put together for one patient, as QML sees it: on paper, or left on the screen."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.printing.states import Order
from kiosk.ui import my_sheet
from kiosk.ui.paper_choices import BOTH
from kiosk.ui.printing import TITLE
from kiosk.ui.staff import prepare_screen
from kiosk.ui.staff.backstage import Backstage
from kiosk.ui.staff.prepare_screen import Plan, PrepareProps, derive_prepare
from kiosk.ui.staff.staff_jobs import StaffJobs
from kiosk.ui.staff.staff_paper import StaffPaper
from kiosk.visit.state import Event

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the staff side")
class PrepareModel(QObject):
    """Nothing of it is kept: it ends with the print, with the hand-over, or when staff leave."""

    changed = Signal()

    def __init__(
        self,
        backstage: Backstage,
        paper: StaffPaper,
        jobs: StaffJobs,
        hand_over: Callable[[tuple[Event, ...]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._backstage = backstage
        self._paper = paper
        self._jobs = jobs
        self._hand_over = hand_over
        self._waits = False
        self._shown = False
        self.plan = Plan()
        self.props = PrepareProps()
        paper.changed.connect(self._set)

    groups = Property("QVariantList", lambda self: self.props.groups, notify=changed)
    moments = Property("QVariantList", lambda self: self.props.moments, notify=changed)
    rows = Property("QVariantList", lambda self: self.props.rows, notify=changed)
    group = Property(str, lambda self: self.plan.group, notify=changed)
    count = Property(int, lambda self: prepare_screen.count_of(self.plan), notify=changed)
    language = Property(str, lambda self: self.plan.language, notify=changed)
    size = Property(str, lambda self: self.plan.size, notify=changed)
    paper = Property(str, lambda self: self.plan.paper, notify=changed)
    pages = Property(int, lambda self: self._paper.pages, notify=changed)
    waiting = Property(bool, lambda self: self._waits, notify=changed)

    @Slot(str)
    def show(self, group: str) -> None:
        """Show other things to choose from."""
        self._plan(replace(self.plan, group=group))

    @Slot(str)
    def showMoment(self, moment: str) -> None:  # noqa: N802  QML's case
        """Show the questions of another moment of care."""
        self._plan(replace(self.plan, moment=int(moment)))

    @Slot(str)
    def tick(self, row: str) -> None:
        """Put something in, or take it out."""
        self._plan(prepare_screen.toggled(self.plan, row))

    @Slot(str)
    def setLanguage(self, language: str) -> None:  # noqa: N802
        """The language of this patient, or "both"."""
        beside = language if language not in (BOTH, self._default()) else self.plan.beside
        self._plan(replace(self.plan, language=language, beside=beside))

    @Slot(str)
    def setSize(self, size: str) -> None:  # noqa: N802
        """Print in normal or large letters."""
        self._plan(replace(self.plan, size="large" if size == "large" else "normal"))

    @Slot(str)
    def setPaper(self, paper: str) -> None:  # noqa: N802
        """Print on Letter or A4."""
        self._plan(replace(self.plan, paper="a4" if paper == "a4" else "letter"))

    @Slot()
    def print(self) -> None:
        """Print all of it, with a cover; what is not set yet is printed as soon as it is."""
        if prepare_screen.count_of(self.plan) and self._backstage.handing.printing.has_printer():
            self._waits = True
            self._set()

    @Slot()
    def leaveOnScreen(self) -> None:  # noqa: N802
        """Lock the staff side and begin a visit that stands before this sheet."""
        if prepare_screen.count_of(self.plan):
            self._hand_over(prepare_screen.handed_over(self.plan, self._default()))

    def tick_first(self) -> None:
        """Tick the first thing that is shown, whatever it is: tours."""
        for row in self.props.rows[:1]:
            self.tick(row["key"])

    def appear(self) -> None:
        """The screen is shown: its paper is wanted now. What was put together is still there."""
        if not self._shown:
            self._shown = True
            visiting, usual = self._backstage.visiting, self._backstage.room.staffing.paper
            spoken = visiting.visit().language
            others = [one.id for one in visiting.library().manifest.languages if one.id != self._default()]
            beside = spoken if spoken in others else next(iter(others), spoken)
            self.plan = Plan(language=spoken, beside=beside, size=usual.size)
            self.setPaper(usual.paper)
            return
        self._plan(self.plan)

    def forget(self) -> None:
        """Staff have left: it was for one patient."""
        self._waits = self._shown = False
        self.plan, self.props = Plan(), PrepareProps()
        self.changed.emit()

    def _plan(self, plan: Plan) -> None:
        self.plan, self._waits = plan, False
        visiting = self._backstage.visiting
        library, options = visiting.library(), prepare_screen.options_of(plan, self._default())
        self.props = derive_prepare(plan, library, visiting.visit().language)
        self._paper.want(my_sheet.request(plan.taking, library, options.languages[0]), options)
        self.changed.emit()

    def _set(self) -> None:
        if self._waits and self._paper.pages > 0:
            self._waits = False
            self._send()
        elif self._paper.pages == 0:
            self._waits = False
        self.changed.emit()

    def _send(self) -> None:
        options = prepare_screen.options_of(self.plan, self._default())
        sheets = self._paper.sheets
        guides = tuple(item.id for item in self.plan.taking.items if item.kind == "guide")
        order = Order(sheets.pdf, sheets.pages, TITLE, paper=options.paper)
        self._jobs.send(order, "", guides, options, prepared=True)
        self._backstage.note("printed", "a sheet prepared for a patient")

    def _default(self) -> str:
        return self._backstage.visiting.library().manifest.default_language
