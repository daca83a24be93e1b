"""PINs: which may be used, and how they are kept. A PIN is never logged and never stands in an error."""

from itertools import pairwise
from typing import Literal

Role = Literal["print", "care", "settings"]

#: From the one that may least to the one that may all.
ROLES: tuple[Role, ...] = ("print", "care", "settings")

SHORTEST = 4
LONGEST = 8

Fault = Literal["digits", "length", "repeated", "sequence", "pattern", "year", "same"]

_CENTURIES = ("19", "20")
_STEPS = ({1}, {9})  # 1 up, and 1 down modulo 10

#: About 100 ms on a small clinic computer of 2020 and 150 ms on an older one, in 32 MiB (RFC 9106 asks for as much
#: time and memory as the device can spare).
_TIME, _MEMORY_KIB, _LANES = 3, 32 * 1024, 1


def fault_of(pin: str) -> Fault | None:
    """Why `pin` may not be chosen; None if it may. Says nothing about other roles."""
    if not (pin.isascii() and pin.isdecimal()):
        return "digits"
    if not SHORTEST <= len(pin) <= LONGEST:
        return "length"
    easy: dict[Fault, bool] = {
        "repeated": len(set(pin)) == 1,
        "sequence": {(int(after) - int(before)) % 10 for before, after in pairwise(pin)} in _STEPS,
        "pattern": any(pin == (pin[:part] * len(pin))[: len(pin)] for part in range(2, len(pin) // 2 + 1)),
        "year": len(pin) == SHORTEST and pin.startswith(_CENTURIES),
    }
    return next((fault for fault, is_so in easy.items() if is_so), None)


class PinHasher:
    """Argon2id. Tests choose cheap parameters; `memory` is in KiB."""

    def __init__(self, time: int = _TIME, memory: int = _MEMORY_KIB, lanes: int = _LANES) -> None:
        from argon2 import PasswordHasher  # noqa: PLC0415  nobody needs it but at the door

        self._hasher = PasswordHasher(time_cost=time, memory_cost=memory, parallelism=lanes)

    def hash(self, pin: str) -> str:
        """The salted hash to keep; takes about 0.1 s."""
        return self._hasher.hash(pin)

    def matches(self, hashed: str, pin: str) -> bool:
        """Whether `pin` made this hash; a hash that cannot be read matches nothing."""
        from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415  as above

        if not pin.isascii():
            return False
        try:
            return self._hasher.verify(hashed, pin)
        except (VerificationError, InvalidHashError):
            return False

    def is_outdated(self, hashed: str) -> bool:
        """Whether the hash was made with other parameters than today's."""
        return self._hasher.check_needs_rehash(hashed)
