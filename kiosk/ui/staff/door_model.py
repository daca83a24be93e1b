"""The door on the screen: digits that nobody can read, waits that run down, the first PIN, and the stick."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import KioskError, StaffError
from kiosk.staff.entry import DoorState, Entry, Outcome, PinRefused
from kiosk.staff.pin import LONGEST, SHORTEST, fault_of
from kiosk.staff.recovery_fault import RecoveryRefused
from kiosk.ui.staff.errands import Errands
from kiosk.ui.staff.room import StaffRoom

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 1000


@QmlElement
@QmlUncreatable("made by the staff side")
class DoorModel(QObject):
    """`needs` is what the door asks for: setup, again (the first PIN once more), pin, wait, recovery or command.

    `fault` is the key of the sentence that says what was wrong, "" none; `wrongs` are the wrong tries in a row.
    """

    changed = Signal()

    def __init__(self, room: StaffRoom, errands: Errands, enter: Callable[[Entry], None], parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._errands = errands
        self._enter = enter
        self._pin = ""
        self._first = ""
        self._until = 0.0
        self.needs_now = "pin"
        self.left = 0
        self.failures = 0
        self.fault_now = ""
        self.name = ""
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.look)

    needs = Property(str, lambda self: self.needs_now, notify=changed)
    digits = Property(int, lambda self: len(self._pin), notify=changed)
    most = Property(int, lambda _: LONGEST, constant=True)
    enough = Property(bool, lambda self: len(self._pin) >= SHORTEST, notify=changed)
    seconds = Property(int, lambda self: self.left, notify=changed)
    wrongs = Property(int, lambda self: self.failures, notify=changed)
    fault = Property(str, lambda self: self.fault_now, notify=changed)
    kioskName = Property(str, lambda self: self.name, notify=changed)  # noqa: N815  QML's case

    @Slot(str)
    def digit(self, digit: str) -> None:
        """Write one more digit."""
        if self.needs_now in ("pin", "setup", "again") and len(self._pin) < LONGEST and digit.isdecimal():
            self._pin += digit
            self.fault_now = ""
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last digit away."""
        self._pin = self._pin[:-1]
        self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """Try the PIN, or choose it; the first one is asked for twice."""
        pin, self._pin = self._pin, ""
        match self.needs_now:
            case "pin" if len(pin) >= SHORTEST:
                self._errands.do(lambda: self._room.door.try_pin(pin), self._tried, self._failed)
            case "setup":
                self._choose(pin)
            case "again":
                self._confirm(pin)
        self.changed.emit()

    @Slot()
    def seek(self) -> None:
        """Look for a recovery file on the sticks that are in."""
        self.fault_now = ""
        self._errands.do(self._recover, self._enter, self._failed)
        self.changed.emit()

    def show(self, state: DoorState) -> None:
        """Ask for what the door asks for."""
        self.needs_now, self.failures = state.needs, state.failures
        self._pin = self._first = ""
        self._until = self._steady() + state.seconds
        self.look()
        if state.needs == "recovery":
            self._errands.do(lambda: self._room.door.kiosk_id, self._named, self._failed)
        self.changed.emit()

    def look(self) -> None:
        """Count the wait down; when it is over, the PIN is asked for again."""
        if self.needs_now == "wait":
            self.left = max(0, round(self._until - self._steady() + 0.49))
            if self.left == 0:
                self.needs_now, self.fault_now = "pin", ""
        if self.needs_now == "wait":
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit()

    def forget(self) -> None:
        """Forget what was typed."""
        self._pin = self._first = self.fault_now = ""
        self._timer.stop()

    def _choose(self, pin: str) -> None:
        fault = fault_of(pin)
        if fault is not None:
            self.fault_now = fault
            return
        self._first, self.needs_now, self.fault_now = pin, "again", ""

    def _confirm(self, pin: str) -> None:
        first, self._first = self._first, ""
        if pin != first:
            self.needs_now, self.fault_now = "setup", "different"
            return
        self._errands.do(lambda: self._room.door.set_first_pin(pin), self._enter, self._failed)

    def _tried(self, outcome: Outcome) -> None:
        if outcome.entry is not None:
            self._enter(outcome.entry)
            return
        self.fault_now = "wrong" if outcome.state.failures else ""
        self.show(outcome.state)

    def _recover(self) -> Entry:
        """Try each stick; raise what was wrong with the last that had something."""
        fault: StaffError = RecoveryRefused("no-stick")
        for stick in self._room.sticks():
            try:
                return self._room.door.recover(stick)
            except StaffError as error:
                fault = error
        raise fault

    def _failed(self, error: KioskError) -> None:
        match error:
            case PinRefused():
                self.needs_now, self.fault_now = "setup", error.fault
            case RecoveryRefused():
                self.fault_now = error.fault
            case _:
                self.fault_now = "disk"
        self.changed.emit()

    def _named(self, name: str) -> None:
        self.name = name
        self.changed.emit()

    def _steady(self) -> float:
        return self._room.staffing.clocks().steady
