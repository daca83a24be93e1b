"""What happened, for QML: counts are read and paper is set in the thread of errands."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff.counts import DayCount
from kiosk.staff.report import Report, csv_of
from kiosk.staff.sentences import said
from kiosk.ui.staff.places import save_file
from kiosk.ui.staff.plain import plain
from kiosk.ui.staff.telling import SILENT, Told, wrong
from kiosk.ui.staff.tools import Tools
from kiosk.ui.staff.usage import SPANS, Span, UsageProps, days_of, derive_usage, report_for

if TYPE_CHECKING:
    from kiosk.errors import KioskError

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the staff screens")
class UsageModel(QObject):
    """The counts of a time, their charts, and the way to take them along."""

    changed = Signal()

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._span: Span = "days"
        self._report: Report | None = None
        self.props = UsageProps()
        self.told = SILENT

    shown = Property("QVariantMap", lambda self: plain(self.props), notify=changed)
    said = Property("QVariantMap", lambda self: plain(self.told), notify=changed)

    @Slot()
    def open(self) -> None:
        """Read the counts up to today."""
        self.told = SILENT
        self._read()

    @Slot(str)
    def choose(self, span: str) -> None:
        """Show two weeks, three months, a year or two years."""
        if span in SPANS:
            self._span = span
            self.told = SILENT
            self._read()

    def translate(self) -> None:
        """Name what is shown in the language of the screen."""
        if self._report is not None:
            self.props = derive_usage(self._report, self._span, self._tools.library(), self._tools.lang())
            self.changed.emit()

    @Slot()
    def saveTable(self) -> None:  # noqa: N802  QML's case
        """Save what is shown as CSV on a stick, or in the folder."""
        if self._report is not None:
            self._save("csv", csv_of(self._report).encode("utf-8-sig"))

    @Slot()
    def savePage(self) -> None:  # noqa: N802
        """Save what is shown as one page of paper."""
        if self._report is not None:
            from kiosk.ui.staff.usage_paper import usage_pdf  # noqa: PLC0415  paper is not needed to look

            props, lang, tools = self.props, self._tools.lang(), self._tools
            clinic = tools.settings.reading.settings.clinic.name
            today = tools.room.staffing.today()
            tools.errands.do(
                lambda: usage_pdf(props, clinic, lang, today, tools.assets),
                lambda pdf: self._save("pdf", pdf),
                self._fail,
            )

    def _save(self, kind: str, content: bytes) -> None:
        tools = self._tools
        name = f"kiosk-report-{self.props.first}-{self.props.last}.{kind}"
        data, lang = tools.room.staffing.data, tools.lang()

        def then(told: Told) -> None:
            self._tell(told)
            if told.good:
                tools.note("counts-exported", name)

        tools.errands.do(lambda: save_file(tools.room.sticks(), data, name, content, lang), then, self._fail)

    def _read(self) -> None:
        room, span = self._tools.room, self._span
        today = room.staffing.today()

        def counted() -> tuple[DayCount, ...]:
            room.counts.flush()
            return room.counts.between(*days_of(span, today))

        def then(counts: tuple[DayCount, ...]) -> None:
            self._report = report_for(counts, span, today)
            self.props = derive_usage(self._report, span, self._tools.library(), self._tools.lang())
            if room.counts.notice:
                self.told = wrong("not-read", said(room.counts.notice, self._tools.lang()))
            self.changed.emit()

        self._tools.errands.do(counted, then, self._fail)

    def _fail(self, error: "KioskError") -> None:
        self._tell(wrong("not-read", said(error, self._tools.lang())))

    def _tell(self, told: Told) -> None:
        self.told = told
        self.changed.emit()
