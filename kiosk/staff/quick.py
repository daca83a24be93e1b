"""What staff type for a quick print: "14 2 L" is two copies of guide 14 in large print."""

import re

from msgspec import Struct

from kiosk.staff.packs import MOST_COPIES, Size

_PARTS = re.compile(r"\s*(\d{1,3})(?:[\s,x*]+(\d{1,2}))?\s*([LlNn])?\s*")
_SIZES: dict[str, Size] = {"L": "large", "N": "normal"}


class Quick(Struct, frozen=True):
    """A guide by its number; `size` is None when it is the one of last time."""

    number: int
    copies: int = 1
    size: Size | None = None


def read_quick(text: str) -> Quick | None:
    """Read what was typed: number, copies, L (large) or N (normal). None if it is something else."""
    match = _PARTS.fullmatch(text)
    if match is None:
        return None
    copies = int(match[2] or 1)
    if not 1 <= copies <= MOST_COPIES:
        return None
    return Quick(int(match[1]), copies, _SIZES.get((match[3] or "").upper()))
