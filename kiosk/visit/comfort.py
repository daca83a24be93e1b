"""How one visitor touches and reads: switches that start off for everybody and go with the visit. No Qt."""

from typing import Literal, get_args

from msgspec import Struct
from msgspec.structs import replace

ComfortName = Literal["steady", "reach", "left", "spaced", "still"]
COMFORTS: tuple[ComfortName, ...] = get_args(ComfortName)


class Comfort(Struct, frozen=True):
    """What a visitor switched on.

    `steady`: targets of 30 mm, and a touch that trembles counts as one. `reach`: all controls in the
    lower 40 % of an upright screen. `left`: the controls of the left hand. `spaced`: letters, words and
    lines further apart. `still`: nothing moves.
    """

    steady: bool = False
    reach: bool = False
    left: bool = False
    spaced: bool = False
    still: bool = False


class Adjust(Struct, frozen=True):
    """One of the switches was touched."""

    name: ComfortName
    on: bool


def adjust(comfort: Comfort, event: Adjust) -> Comfort:
    """Return the switches after `event`."""
    return replace(comfort, **{event.name: event.on})
