"""Keeps None, True and False alive on Python 3.11 under a PySide6 built for 3.12 and later.

From Python 3.12 on these three are immortal, and PySide6 6.12 counts on it: each call of a Qt
method that returns nothing takes one reference to None away. On 3.11 the interpreter stops with
"deallocating None" after some ten thousand of them: in the middle of a kiosk's day.
"""

import ctypes
import sys

_PLENTY = 1 << 40


def keep_alive() -> None:
    """Give the three more references than a kiosk can lose in its life; 3.12 needs none."""
    if sys.version_info >= (3, 12) or sys.getrefcount(None) > _PLENTY:
        return
    for one in (None, True, False):
        ctypes.c_ssize_t.from_address(id(one)).value += _PLENTY
