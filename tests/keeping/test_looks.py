"""Every staff screen in every size, language and text size: nothing is cut off, covered, too small or nameless."""

from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.content.library import Library
from kiosk.setup import Setup
from kiosk.tour.drawn_desk import DrawnDesk
from kiosk.tour.drawn_staff import drawn_computer, drawn_staff
from kiosk.tour.staff_stops import staff_stops
from tests.accessibility.looks import every_staff_look
from tests.keeping.staff import Staff
from tests.staff_screens.faults import faults_of
from tests.survey import Scene, Surveyor

SCREENS = 11


class StaffSurveyor(Surveyor):
    """Goes from one staff screen to the next."""

    def staff_scenes(self, staff: Staff, library: Library) -> Iterator[Scene]:
        """Yield every screen of the tour, and the pad on which something is written."""
        for stop in staff_stops(library, self.language):
            for name, arguments in stop.wishes:
                attrgetter(name)(self.shell)(*arguments)
            self.shell.setTextStep(self.text_step)
            staff.settle()
            if self.shell.staff_model.screen_now:
                yield self._scene(stop.name)
        self.shell.staff_model.let_in("settings")
        self.shell.staff_model.open("settings")
        self.shell.staff_model.speak(self.language)
        self.shell.setTextStep(self.text_step)
        staff.settle()
        named = {"en": "Clinic name", "es": "Nombre de la clínica"}
        staff.touch(named[self.language])
        yield self._scene("the pad")


@every_staff_look
def test_every_staff_screen_is_right(
    shipped: Path, library: Library, size: tuple[int, int], language: str, step: float
) -> None:
    content = paths.shipped_content_dir()
    with drawn_staff(content, library) as staffing:
        setup = Setup(
            content,
            shipped,
            size=size,
            motion=False,
            open_desk=lambda _: DrawnDesk(),
            staffing=lambda _: staffing,
            open_computer=drawn_computer,
        )
        with Kiosk(setup) as kiosk:
            surveyor = StaffSurveyor(kiosk, language, step)
            scenes = list(surveyor.staff_scenes(Staff(kiosk, staffing), library))
    assert len(scenes) >= SCREENS
    faults = {f"{scene.label}: {fault}" for scene in scenes for fault in faults_of(scene, 80 if size[1] > 1000 else 44)}
    assert not faults, "\n".join(sorted(faults))
