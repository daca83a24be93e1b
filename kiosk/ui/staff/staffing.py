"""What the app tells the staff side of this kiosk: folders, rules and clocks. No Qt."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from msgspec import Struct

from kiosk.staff.throttle import Reading, clocks
from kiosk.toolkit.options import Paper, Size


def _local_now() -> datetime:
    return datetime.now(UTC).astimezone()


def _local_day() -> date:
    return _local_now().date()


class PaperRules(Struct, frozen=True):
    """How staff print until they choose otherwise; `both_sides` is what the settings say of the printer."""

    paper: Paper = "letter"
    size: Size = "normal"
    both_sides: bool = False


class Staffing(Struct, frozen=True):
    """Where staff keep things and how their door behaves.

    `print_pin`: printing needs a PIN too. After `timeout_seconds` without touch the first screen comes back.
    `clocks` are read by the door, `now` and `today` are the clinic's local time.
    `look_for_sticks` names the folders of the sticks that are in (None: those of this computer).
    """

    data: Path
    content: Path
    print_pin: bool = True
    timeout_seconds: int = 60
    paper: PaperRules = PaperRules()
    clocks: Callable[[], Reading] = clocks
    now: Callable[[], datetime] = _local_now
    today: Callable[[], date] = _local_day
    look_for_sticks: Callable[[], tuple[Path, ...]] | None = None
