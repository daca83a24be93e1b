"""Keeps the program small over days, and free of what visitors wrote, on systems that let us ask.

Freed memory goes back to the system.
glibc raises its threshold for separate mappings each time a large block is freed, so that the
pictures of later pages end up in the heap and are never given back. A fixed threshold avoids it.
"""

import ctypes
import gc
import sys

M_PERTURB = -6
M_TRIM_THRESHOLD = -1
M_MMAP_THRESHOLD = -3
M_ARENA_MAX = -8
"""Parameters of mallopt(3)."""
THRESHOLD_BYTES = 128 * 1024
BYTES_HEADER = 33
PYTHON_SIZES = range(48, 513, 16)
"""Bytes of an object that Python's own allocator keeps, of those large enough for a word."""
PLACES_OF_A_SIZE = 1500
C_SIZES = range(24, 1049, 16)
C_PLACES = 16
FILLING = 0xA5
"""The byte that stands where a visitor's words were."""


class Memory:
    """The C library's allocator; where there is no glibc, nothing is asked of it."""

    def __init__(self) -> None:
        self._libc = _glibc()
        if self._libc:
            for parameter, value in (
                (M_MMAP_THRESHOLD, THRESHOLD_BYTES),
                (M_TRIM_THRESHOLD, THRESHOLD_BYTES),
                (M_ARENA_MAX, 1),
            ):
                self._libc.mallopt(parameter, value)

    def fill(self) -> None:
        """Overwrite what Python and this thread's part of the C library keep of freed small objects.

        Both give their places to new ones of the same size. Takes about 20 ms.
        """
        filled = [bytes(size - BYTES_HEADER) for size in PYTHON_SIZES for _ in range(PLACES_OF_A_SIZE)]
        filled.clear()
        if self._libc:
            kept = [(self._libc.malloc(size), size) for size in C_SIZES for _ in range(C_PLACES)]
            for place, size in kept:
                ctypes.memset(place, 0, size)
                self._libc.free(place)

    def give_back(self) -> None:
        """Give what is free back to the system."""
        if self._libc:
            self._libc.malloc_trim(0)

    def overwrite(self, *, freed: bool) -> None:
        """From now on overwrite all that is freed, or no longer.

        It costs time, so it is done only while somebody's words are here.
        """
        if self._libc:
            self._libc.mallopt(M_PERTURB, FILLING if freed else 0)


def settle() -> None:
    """Take what a start left over away, count the rest as there for good, and look for lost objects from now on."""
    gc.collect()
    gc.freeze()
    gc.enable()


def _glibc() -> ctypes.CDLL | None:
    if not sys.platform.startswith("linux"):
        return None
    libc = ctypes.CDLL(None)
    if not hasattr(libc, "mallopt") or not hasattr(libc, "malloc_trim"):
        return None
    libc.malloc.restype = ctypes.c_void_p
    libc.malloc.argtypes = [ctypes.c_size_t]
    libc.free.argtypes = [ctypes.c_void_p]
    return libc
