"""The staff side as QML sees it: which screen is open, who is in, and the way in and out."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import KioskError
from kiosk.staff.entry import DoorState, Entry, Needs
from kiosk.staff.pin import Role
from kiosk.ui.hand_out import Handing
from kiosk.ui.staff import staff_screens
from kiosk.ui.staff.backstage import Backstage
from kiosk.ui.staff.door_model import DoorModel
from kiosk.ui.staff.errands import Errands
from kiosk.ui.staff.room import StaffRoom
from kiosk.ui.staff.staffing import Staffing
from kiosk.ui.visiting import Visiting
from kiosk.visit import state

if TYPE_CHECKING:
    from kiosk.ui.staff.keeping import Keeping
    from kiosk.ui.staff.prepare_model import PrepareModel
    from kiosk.ui.staff.quick_model import QuickModel
    from kiosk.ui.staff.staff_jobs import StaffJobs
    from kiosk.ui.staff.staff_paper import StaffPaper
    from kiosk.ui.staff.tools import Tools

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MENU = "menu"


@QmlElement
@QmlUncreatable("made by the shell")
class StaffModel(QObject):
    """`screen` "" is closed. Behind the door is only who has an entry; a visit that goes anywhere closes it all.

    `notice` is the key of a sentence about something that could not be kept, "" none. `printed` tells guides, languages
    ("en_es" both), size and copies of what came out. What stands behind the door is made when staff first come in.
    """

    screenChanged = Signal()  # noqa: N815  QML's case
    changed = Signal()
    touched = Signal()
    printed = Signal(list, str, str, int)

    def __init__(
        self,
        visiting: Visiting,
        handing: Handing,
        staffing: Staffing,
        end_visit: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._visiting = visiting
        self._handing = handing
        self._end_visit = end_visit
        self._asking = False
        self._by_ear = False
        self.staffing = staffing
        self.room = StaffRoom(staffing)
        self.errands = Errands(self)
        self.errands.changed.connect(self.changed)
        self.screen_now = ""
        self.entry: Entry | None = None
        self.notice_now = ""
        self.backstage = Backstage(
            visiting, handing, self.room, self.errands, lambda: self.entry, lambda _: self.tell("disk"), self.tell
        )
        self.make_tools: Callable[[], Tools] | None = None
        self._keeping: Keeping | None = None
        self.door_model = DoorModel(self.room, self.errands, self._enter, self)

    screen = Property(str, lambda self: self.screen_now, notify=screenChanged)
    role = Property(str, lambda self: self.entry.role if self.entry else "", notify=changed)
    screens = Property("QStringList", lambda self: list(staff_screens.allowed(self.entry)), notify=changed)
    busy = Property(bool, lambda self: self.errands.is_busy(), notify=changed)
    notice = Property(str, lambda self: self.notice_now, notify=changed)
    door = Property(DoorModel, lambda self: self.door_model, constant=True)
    jobs = Property(QObject, lambda self: self.staff_jobs, constant=True)
    quick = Property(QObject, lambda self: self.quick_model, constant=True)
    prepare = Property(QObject, lambda self: self.prepare_model, constant=True)
    keeping = Property(QObject, lambda self: self.kept(), constant=True)

    @cached_property
    def staff_paper(self) -> "StaffPaper":
        """The sheets that staff print."""
        from kiosk.ui.staff.staff_paper import StaffPaper  # noqa: PLC0415  not needed by visitors

        return StaffPaper(self.backstage, self)

    @cached_property
    def staff_jobs(self) -> "StaffJobs":
        """The jobs that staff sent."""
        from kiosk.ui.staff.staff_jobs import StaffJobs  # noqa: PLC0415  not needed by visitors

        jobs = StaffJobs(self.backstage, self)
        jobs.printed.connect(self.printed)
        return jobs

    @cached_property
    def quick_model(self) -> "QuickModel":
        """The quick print."""
        from kiosk.ui.staff.quick_model import QuickModel  # noqa: PLC0415  not needed by visitors

        return QuickModel(self.backstage, self.staff_paper, self.staff_jobs, self)

    @cached_property
    def prepare_model(self) -> "PrepareModel":
        """What is put together for a patient."""
        from kiosk.ui.staff.prepare_model import PrepareModel  # noqa: PLC0415  not needed by visitors

        return PrepareModel(self.backstage, self.staff_paper, self.staff_jobs, self._hand_over, self)

    # What QML wishes

    @Slot()
    def knock(self) -> None:
        """Staff stand at the door: whatever visit there was is over."""
        if self.screen_now or self._asking:
            return
        self._asking = True
        language = self._visiting.visit().language
        self._by_ear = self._visiting.visit().voice.by_ear
        self._end_visit()
        self._visiting.wish(state.SetLanguage(language))
        self.errands.do(self._look, self._answer, self._unanswered)

    @Slot(str)
    def open(self, screen: str) -> None:
        """Go to another screen; where the entry does not reach, the PIN is asked for."""
        if self.entry is None:
            return
        self.notice_now = ""
        if screen == MENU or screen in staff_screens.allowed(self.entry):
            self._go(screen)

    @Slot()
    def askPin(self) -> None:  # noqa: N802  QML's case
        """Ask for the PIN of somebody who may do more."""
        self.errands.do(self._door_state, self._at_door, self._unanswered)

    @Slot()
    def lock(self) -> None:
        """Leave: the first screen comes back, for anybody."""
        self._leave("")

    @Slot()
    def back(self) -> None:
        """One step out: from a screen to the menu, from there and from the door to the first screen."""
        if self.entry is None or self.screen_now == MENU:
            self.lock()
        else:
            self.open(MENU)

    @Slot()
    def stay(self) -> None:
        """Something on a staff screen shows that somebody is there, without a touch."""
        self.touched.emit()

    @Slot(str)
    def speak(self, language: str) -> None:
        """Show the staff side in another language."""
        self._visiting.wish(state.SetLanguage(language))
        self._appear()
        if self._keeping is not None:
            self._keeping.translate()

    @Slot()
    def dismiss(self) -> None:
        """Say no more of what went wrong."""
        self.tell("")

    # What Python does

    def let_in(self, role: Role) -> None:
        """Let somebody in whose PIN is known elsewhere: tours and tests."""
        self._enter(Entry(role, "pin"))
        self.quick_model.begin()

    def stand_at(self, needs: Needs, seconds: float = 0.0) -> None:
        """Show the door as it would ask for this: tours."""
        self._at_door(DoorState(needs, seconds))

    @property
    def keeping_now(self) -> "Keeping | None":
        """The screens for whoever looks after the kiosk."""
        return self.kept()

    def kept(self) -> "Keeping | None":
        """Return the screens for whoever looks after the kiosk; they are made when staff first come."""
        if self._keeping is None and self.make_tools is not None:
            from kiosk.ui.staff.keeping import Keeping  # noqa: PLC0415  not needed by visitors

            self._keeping = Keeping(self.make_tools(), self)
        return self._keeping

    def is_open(self) -> bool:
        """Whether anything of the staff side is on the screen."""
        return self.screen_now != ""

    def tell(self, notice: str) -> None:
        """Show the sentence with this key."""
        self.notice_now = notice
        self.changed.emit()

    def time_out(self) -> None:
        """Nobody touched anything for so long that staff must be gone."""
        self._leave(f"after {self.staffing.timeout_seconds} quiet seconds")

    def follow_visit(self) -> None:
        """A visit that leaves the first screen ends the staff side: never both at once."""
        if self.is_open() and self._visiting.visit().here.screen != "attract":
            self._close("a visit began")

    def begin_setup(self) -> None:
        """On a kiosk that has no PIN yet, ask for one at once."""
        self.errands.do(
            self._door_state,
            lambda door: self._at_door(door) if door.needs == "setup" and not self.is_open() else None,
        )

    def close(self) -> None:
        """Close the files."""
        self.errands.close()
        self.room.close()

    def _door_state(self) -> DoorState:
        return self.room.door.state()

    def _look(self) -> tuple[Entry | None, DoorState]:
        door = self.room.door.state()
        return (self.room.door.enter_to_print() if door.needs == "pin" else None), door

    def _answer(self, answer: tuple[Entry | None, DoorState]) -> None:
        self._asking = False
        entry, door = answer
        if entry is not None:
            self._enter(entry)
        else:
            self._at_door(door)

    def _unanswered(self, _: KioskError) -> None:
        self._asking = False
        self.door_model.show(DoorState("pin"))
        self.door_model.fault_now = "disk"
        self._go("pin")

    def _at_door(self, door: DoorState) -> None:
        self.door_model.forget()
        self.door_model.show(door)
        self._go("setup" if door.needs == "setup" else "pin")

    def _enter(self, entry: Entry) -> None:
        self.door_model.forget()
        if self.entry is None:
            self._handing.paper.hold(on=True)
            self.staff_jobs.watch(on=True)
            self.quick_model.come()
        self.entry = entry
        self._go(next(iter(staff_screens.allowed(entry)), MENU))

    def _leave(self, why: str) -> None:
        if self.is_open():
            self._close(why)
            self._visiting.wish(state.Done())

    def _close(self, why: str) -> None:
        entry, self.entry = self.entry, None
        if entry is not None:
            self.errands.send(lambda: self.room.audit.add(entry.role, "left", why))
            self.staff_jobs.forget()
            self.quick_model.forget()
            self.prepare_model.forget()
            self.staff_paper.forget()
            self._handing.paper.hold(on=False)
        self.door_model.forget()
        self.notice_now = ""
        self._go("")

    def _hand_over(self, events: tuple[state.Event, ...]) -> None:
        """Begin a patient's visit with what staff put together."""
        self._close("left a sheet on the screen")
        for event in (state.Done(), *events):
            self._visiting.wish(event)

    def _appear(self) -> None:
        match self.screen_now:
            case "quick":
                self.quick_model.appear()
            case "prepare":
                self.prepare_model.appear()

    def _go(self, screen: str) -> None:
        if (keeping := self.kept() if self.entry else self._keeping) is not None:
            keeping.follow(screen)
        self.screen_now = screen
        self._appear()
        self.changed.emit()
        self.screenChanged.emit()
        if self._by_ear:
            self._by_ear = False
            self._visiting.wish(state.GoByEar(on=True))
