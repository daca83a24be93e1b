"""Looking after the kiosk, for QML: cleaning, checks, the glass, the printer, and the ways to end it."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import KioskError
from kiosk.staff.sentences import said
from kiosk.ui.staff import care, trying
from kiosk.ui.staff.care import Tally
from kiosk.ui.staff.plain import plain
from kiosk.ui.staff.telling import SILENT, Told, wrong
from kiosk.ui.staff.tools import Checked, Tools
from kiosk.ui.staff.trying import Accuracy, Touch

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MM = "screen.mm_correction"


@QmlElement
@QmlUncreatable("made by the staff screens")
class CareModel(QObject):
    """What somebody does who looks after the kiosk. Nothing here needs more than a touch or two."""

    changed = Signal()

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._found: tuple[Checked, ...] = ()
        self._log: tuple[str, ...] = ()
        self._printers: tuple[str, ...] = ()
        self._touches: tuple[Touch, ...] = ()
        self._cells: frozenset[int] = frozenset()
        self._started = tools.settings.reading.settings.screen.mm_correction
        self._correction = self._started
        self.checking = False
        self.safe = False
        self.told = SILENT

    said = Property("QVariantMap", lambda self: plain(self.told), notify=changed)
    cleanings = Property("QVariantList", lambda _: list(care.CLEANING), constant=True)
    checks = Property("QVariantList", lambda self: plain(care.ordered(self._found)), notify=changed)
    tally = Property("QVariantMap", lambda self: self._tally(), notify=changed)
    busy = Property(bool, lambda self: self.checking, notify=changed)
    logTail = Property("QStringList", lambda self: list(self._log), notify=changed)  # noqa: N815  QML's case
    printers = Property("QStringList", lambda self: list(self._printers), notify=changed)
    printer = Property(str, lambda self: self._tools.settings.reading.settings.printing.printer, notify=changed)
    languages = Property("QVariantList", lambda self: self._languages(), notify=changed)
    ruler = Property(float, lambda self: self._ruler(), notify=changed)
    correction = Property(float, lambda self: self._correction, notify=changed)
    corrected = Property(bool, lambda self: self._correction != self._saved(), notify=changed)
    targets = Property("QVariantList", lambda _: [list(place) for place in trying.TARGETS], constant=True)
    accuracy = Property("QVariantMap", lambda self: self._accuracy(), notify=changed)
    grid = Property("QVariantList", lambda _: list(trying.GRID), constant=True)
    cells = Property("QVariantList", lambda self: sorted(self._cells), notify=changed)
    switchedOff = Property(bool, lambda self: self.safe, notify=changed)  # noqa: N815

    @Slot()
    def open(self) -> None:
        """Begin afresh, and ask which printers there are."""
        self.told, self.safe = SILENT, False
        self._touches, self._cells = (), frozenset()
        self._correction = self._saved()
        self.changed.emit()
        self._tools.errands.do(self._tools.computer.printers, self._take_printers, lambda _: self._take_printers(()))

    @Slot(float)
    def clean(self, seconds: float) -> None:
        """Lock touch while the glass is wiped."""
        self._tools.note("cleaned", f"{seconds:.0f} s")
        self._tools.begin_cleaning(seconds)

    @Slot()
    def check(self) -> None:
        """Look at every part of the kiosk; takes some seconds."""
        if self.checking:
            return
        computer, lang = self._tools.computer, self._tools.lang()
        self.checking, self.told = True, SILENT
        self.changed.emit()
        self._tools.errands.do(
            lambda: (computer.examine(lang), computer.log_tail()), self._take_checks, self._fail_checks
        )

    @Slot(str)
    def choosePrinter(self, name: str) -> None:  # noqa: N802
        """Use this printer, after the next start."""
        self._save("printing.printer", name)

    @Slot()
    def printTest(self) -> None:  # noqa: N802
        """Print the test sheet."""
        lang = self._tools.lang()
        self._tools.errands.do(
            lambda: self._tools.computer.print_test(lang),
            lambda _: self._tell(Told("printing-test")),
            lambda error: self._tell(wrong("no-print", said(error, self._tools.lang()))),
        )

    @Slot(str, str)
    def speak(self, lang: str, sentence: str) -> None:
        """Say a sentence in the voice of a language."""
        name = next((one["name"] for one in self._languages() if one["id"] == lang), lang)
        spoken = self._tools.speak(sentence, lang)
        self._tell(Told("voice-says", name) if spoken else wrong("voice-none", name))

    @Slot(int)
    def lengthen(self, steps: int) -> None:
        """Make the line longer or shorter, until a ruler agrees."""
        self._correction = trying.corrected(self._correction, steps)
        self.changed.emit()

    @Slot()
    def keepLength(self) -> None:  # noqa: N802
        """Save the length that a ruler agreed to."""
        self._save(MM, self._correction)

    @Slot(float, float)
    def hit(self, right: float, down: float) -> None:
        """A target was touched so many device pixels beside its middle."""
        scale = self._tools.px_per_mm
        self._touches = (*self._touches, Touch(right / scale, down / scale))
        self.changed.emit()

    @Slot(float, float, float, float)
    def wipe(self, x: float, y: float, width: float, height: float) -> None:
        """A finger passed over the field."""
        cell = trying.cell_of(x, y, width, height)
        if cell >= 0 and cell not in self._cells:
            self._cells |= {cell}
            self.changed.emit()

    @Slot()
    def again(self) -> None:
        """Try the touch screen from the start."""
        self._touches, self._cells = (), frozenset()
        self.changed.emit()

    @Slot()
    def restart(self) -> None:
        """End the kiosk and start it again."""
        self._tools.note("restarted", "")
        self._end(self._tools.computer.restart)

    @Slot()
    def leave(self) -> None:
        """End the kiosk."""
        self._tools.note("exited", "")
        self._end(self._tools.computer.leave)

    @Slot()
    def settle(self) -> None:
        """Write all that waits, then say that the computer may be switched off."""
        counts = self._tools.room.counts

        def then(written: object) -> None:
            self.safe = bool(written)
            self._tell(Told("switch-off") if written else wrong("not-saved"))

        self._tools.errands.do(
            counts.flush, then, lambda error: self._tell(wrong("not-saved", said(error, self._tools.lang())))
        )

    def _end(self, end: "object") -> None:
        """End only when what was noted is written: errands go in their order."""
        counts = self._tools.room.counts
        self._tools.errands.do(counts.flush, lambda _: end(), lambda _: end())  # type: ignore[operator]

    def _save(self, id_: str, value: object) -> None:
        sentence = self._tools.settings.save({id_: value}, self._tools.lang())
        if not sentence:
            self._tools.note("settings-changed", id_)
        self._tell(wrong("setting-wrong", sentence) if sentence else Told("setting-saved", "restart"))

    def _saved(self) -> float:
        return self._tools.settings.reading.settings.screen.mm_correction

    def _ruler(self) -> float:
        return trying.ruler_px(self._tools.px_per_mm, self._started, self._correction)

    def _languages(self) -> list[dict[str, str]]:
        return [{"id": one.id, "name": one.name} for one in self._tools.library().manifest.languages]

    def _tally(self) -> dict[str, int]:
        counted: Tally = care.tally(self._found)
        return {"ok": counted.ok, "attention": counted.attention, "problem": counted.problem}

    def _accuracy(self) -> dict[str, object]:
        judged: Accuracy = trying.accuracy_of(self._touches)
        return dict(plain(judged))

    def _take_printers(self, names: tuple[str, ...]) -> None:
        self._printers = names
        self.changed.emit()

    def _take_checks(self, found: tuple[tuple[Checked, ...], tuple[str, ...]]) -> None:
        self._found, self._log = found
        self.checking = False
        self.changed.emit()

    def _fail_checks(self, error: KioskError) -> None:
        self.checking = False
        self._tell(wrong("not-read", said(error, self._tools.lang())))

    def _tell(self, told: Told) -> None:
        self.told = told
        self.changed.emit()
