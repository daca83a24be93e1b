"""Door, quick print and what is prepared, in every size, language and text size: nothing cut, covered or small."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app import Kiosk
from kiosk.printing.states import JobState, PrinterState
from kiosk.staff.entry import DoorState
from kiosk.tour.drawn_desk import DrawnDesk
from tests.accessibility.looks import every_staff_look
from tests.staff_screens.faults import faults_of
from tests.staff_screens.nurse import READY, Nurse, staffed
from tests.survey import Scene, Surveyor

LONGEST = "toolkit/sheet-16-second-opinion"
SCENES = 17


class Survey(Surveyor):
    """Goes through the door and over the screens of who prints."""

    def begin(self) -> None:
        """Stand at the door of a kiosk that has no PIN."""
        self.staff = self.kiosk.shell.staff_model
        self.shell.chooseLanguage(self.language)
        self.staff.knock()
        self.visitor.settle()
        self.shell.setTextStep(self.text_step)

    def scenes(self) -> Iterator[Scene]:
        """Yield every screen."""
        self.begin()
        yield from self._door()
        yield from self._quick()
        yield from self._prepare()

    def _door(self) -> Iterator[Scene]:
        door = self.staff.door_model
        yield self._scene("the first PIN")
        door.digit("1")
        door.submit()
        yield self._scene("a PIN that is too short")
        for state in (DoorState("pin"), DoorState("wait", 754.0, 5), DoorState("recovery", 0.0, 10)):
            door.show(state)
            door.fault_now = "" if state.needs == "pin" else "wrong"
            door.changed.emit()
            self.visitor.settle()
            yield self._scene(f"the door asks for {state.needs}")
        door.show(DoorState("command"))
        yield self._scene("the PINs were lost")
        self.staff._enter(self.staff.room.door.set_first_pin("24680"))
        self.visitor.settle()

    def _quick(self) -> Iterator[Scene]:
        quick, desk = self.staff.quick_model, self.kiosk.printing.desk()
        assert isinstance(desk, DrawnDesk)
        yield self._scene("all guides")
        quick.show("favourites")
        yield self._scene("no favorites")
        quick.star(LONGEST, on=True)
        quick.touch(LONGEST)
        quick.setLanguage("both")
        self.visitor.settle()
        quick.print()
        while not desk.orders:
            self.visitor.frame()
        desk.show(PrinterState("Printer", "paper-jam"), JobState(1, "printing", "paper-jam", 9))
        yield self._scene("a job in trouble")
        desk.show(READY, JobState(1, "unsure", pages=9))
        quick.print()
        while len(desk.orders) == 1:
            self.visitor.frame()
        yield self._scene("a second job")
        quick.show("packs")
        quick.touch(quick.props.rows[0]["key"])
        yield self._scene("packs")
        for letter in "14 2 L":
            quick.type(letter)
        yield self._scene("a number")
        quick.show("all")
        quick.setSeveral(several=True)
        for row in quick.props.rows[:2]:
            quick.touch(row["key"])
        yield self._scene("several")
        self.staff.tell("disk")
        yield self._scene("something could not be kept")

    def _prepare(self) -> Iterator[Scene]:
        self.staff.open("prepare")
        yield self._scene("nothing is prepared")
        plan = self.staff.prepare_model
        for group in ("guides", "community", "questions"):
            plan.show(group)
            plan.tick(plan.props.rows[0]["key"])
            yield self._scene(f"prepare {group}")
        self.staff.open("menu")
        yield self._scene("menu")


@every_staff_look
def test_every_screen_is_right(data: Path, size: tuple[int, int], language: str, step: float) -> None:
    with Kiosk(staffed(data, size=size)) as kiosk:
        Nurse(kiosk)
        scenes = list(Survey(kiosk, language, step).scenes())
    assert len(scenes) >= SCENES
    faults = {f"{scene.label}: {fault}" for scene in scenes for fault in faults_of(scene, 80 if size[1] > 1000 else 44)}
    assert not faults, "\n".join(sorted(faults))


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_every_screen_is_right_in_other_colours(data: Path, theme: str) -> None:
    with Kiosk(staffed(data)) as kiosk:
        kiosk.shell.setTheme(theme)
        scenes = list(Survey(kiosk, "en", 1.0).scenes())
    assert not {f"{scene.label}: {fault}" for scene in scenes for fault in faults_of(scene, 80)}
