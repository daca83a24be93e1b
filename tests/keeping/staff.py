"""Somebody of the staff, who finds things by their names and waits until what was begun is done."""

from pathlib import Path

from kiosk.app import Kiosk
from kiosk.ui.staff.keeping import Keeping
from kiosk.ui.staff.staff_model import StaffModel
from kiosk.ui.staff.staffing import Staffing
from tests.visitor import Visitor, wait_for


class Staff(Visitor):
    """A visitor who was let in."""

    def __init__(self, kiosk: Kiosk, staffing: Staffing) -> None:
        super().__init__(kiosk)
        self.data = staffing.data
        self.stick = (staffing.look_for_sticks or tuple)()[0]
        kiosk.shell.done()
        self.model.let_in("settings")
        self.model.open("menu")
        self.settle()

    @property
    def model(self) -> StaffModel:
        """The staff side."""
        return self.kiosk.shell.staff_model

    @property
    def keeping(self) -> Keeping:
        """The models of these screens."""
        kept = self.model.kept()
        assert kept is not None
        return kept

    def settle(self) -> None:
        """Wait until errands are done and the screen is laid out."""
        while self.model.errands.is_busy():
            wait_for(self.model.errands.changed)
        super().settle()

    def go(self, name: str) -> None:
        """Open a screen from the menu."""
        self.model.open("menu")
        self.settle()
        self.touch(name)

    def type(self, text: str) -> None:
        """Write with the big keys that are on the screen."""
        for letter in text:
            names = {" ": "Space", ".": "Full stop", "-": "Hyphen"}
            self.touch(names.get(letter, letter))

    def audit(self) -> list[tuple[str, str]]:
        """What was noted, newest first."""
        return [(entry.action, entry.detail) for entry in self.model.room.audit.newest(20)]

    def on_stick(self, pattern: str) -> list[Path]:
        """Files of the stick."""
        return sorted(self.stick.glob(pattern))
