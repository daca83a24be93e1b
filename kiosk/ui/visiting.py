"""How a part of the shell sees the visit of the moment, and tells it what the visitor wishes."""

from collections.abc import Callable

from msgspec import Struct

from kiosk.content.library import Library
from kiosk.visit.state import Event, Visit


class Visiting(Struct, frozen=True):
    """The visit and the library as they are now, and the way to the next state."""

    visit: Callable[[], Visit]
    library: Callable[[], Library]
    wish: Callable[[Event], None]
