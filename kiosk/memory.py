"""Keeps the program small over days: freed memory goes back to the system, on systems that let us ask.

glibc raises its threshold for separate mappings each time a large block is freed, so that the
pictures of later pages end up in the heap and are never given back. A fixed threshold avoids it.
"""

import ctypes
import sys
from collections.abc import Callable

M_TRIM_THRESHOLD = -1
M_MMAP_THRESHOLD = -3
M_ARENA_MAX = -8
"""Parameters of mallopt(3)."""
THRESHOLD_BYTES = 128 * 1024


def keep_small() -> Callable[[], None]:
    """Set the allocator up; return a function that gives back what is free (nothing where there is no glibc)."""
    if not sys.platform.startswith("linux"):
        return _nothing
    libc = ctypes.CDLL(None)
    if not hasattr(libc, "mallopt") or not hasattr(libc, "malloc_trim"):
        return _nothing
    for parameter, value in (
        (M_MMAP_THRESHOLD, THRESHOLD_BYTES),
        (M_TRIM_THRESHOLD, THRESHOLD_BYTES),
        (M_ARENA_MAX, 1),
    ):
        libc.mallopt(parameter, value)

    def give_back() -> None:
        libc.malloc_trim(0)

    return give_back


def _nothing() -> None:
    """Stand in where the system has no such call."""
