"""Somebody of the staff, who has a finger, a PIN and little time."""

from pathlib import Path

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.printing.states import PrinterState
from kiosk.settings.schema import Settings
from kiosk.setup import Setup, staffing
from kiosk.tour.drawn_desk import DrawnDesk
from kiosk.ui.staff.staffing import Staffing
from tests.staff.helpers import Clock
from tests.visitor import Visitor, wait_for

PIN = "24680"
READY = PrinterState("Printer", "")


class Nurse(Visitor):
    """A visitor who knows the PIN and counts their taps."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk)
        self.taps = 0

    @property
    def screen(self) -> str:
        """The staff screen that is open, "" none."""
        return self.kiosk.shell.staff_model.screen_now

    def tap(self, name: str) -> None:
        """Touch, and count it."""
        self.taps += 1
        self.touch(name)

    def knock(self) -> None:
        """Press the marked corner of the first screen."""
        self.touch("For staff")

    def type_pin(self, pin: str = PIN) -> None:
        """Touch each digit, then the key that opens."""
        for digit in pin:
            self.touch(digit)
        self.touch("Open")

    def choose_first_pin(self, pin: str = PIN) -> None:
        """The first start: choose it, and type it again."""
        self.type_pin(pin)
        self.type_pin(pin)

    def come_in(self) -> None:
        """Be in, whether it is the first time or not."""
        self.kiosk.shell.done()
        self.settle()
        self.knock()
        if self.screen == "setup":
            self.choose_first_pin()
        else:
            self.type_pin()
        assert self.screen == "quick", self.names()

    def until_ready(self) -> None:
        """Wait until the paper that is chosen is set."""
        quick = self.kiosk.shell.staff_model.quick_model
        while self.kiosk.shell.staff_model.staff_paper.pages < 0 or quick.property("waiting"):
            wait_for(quick.changed)
        self.settle()

    def audit(self) -> list[tuple[str, str]]:
        """Role and action of each entry, the oldest first."""
        return [(entry.role, entry.action) for entry in reversed(self.kiosk.shell.staff_model.room.audit.newest())]


def staffed(data: Path, clock: Clock | None = None, **more: object) -> Setup:
    """A kiosk of its own staff, in `data`, with the shipped library that must lie beside it."""
    clock = clock or Clock()
    desk = more.pop("desk", None) or DrawnDesk(READY)
    settings = more.pop("settings", Settings())
    size = more.pop("size", (1080, 1920))
    sticks = more.pop("sticks", ())
    assert isinstance(settings, Settings)
    locked = bool(more.pop("locked", False))
    assert isinstance(sticks, tuple)
    assert isinstance(size, tuple)

    def told(setup: Setup) -> Staffing:
        usual = staffing(setup)
        return Staffing(
            data=data / "staff",
            content=usual.content,
            print_pin=usual.print_pin,
            timeout_seconds=usual.timeout_seconds,
            paper=usual.paper,
            clocks=clock,
            now=clock.local,
            today=lambda: clock.local().date(),
            look_for_sticks=lambda: sticks,
        )

    return Setup(
        paths.shipped_content_dir(),
        data,
        size=size,
        motion=False,
        locked=locked,
        settings=settings,
        clock=lambda: clock.steady,
        open_desk=lambda _: desk,  # type: ignore[arg-type,return-value]  # a drawn desk or a real one
        staffing=told,
    )
