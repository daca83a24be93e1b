"""Looks at a few columns of an X screen, often and cheaply, to tell when a program has painted."""

from __future__ import annotations

import ctypes
import ctypes.util
import subprocess
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE = (1080, 1920)
_COLUMNS = (0.17, 0.41, 0.72)
_ALL_PLANES = (1 << 64) - 1
_AS_PIXELS = 2
_LOOK_EVERY = 0.005
_STILL_SECONDS = 1.5
_PATIENCE_SECONDS = 30.0


class _Image(ctypes.Structure):
    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
    )


@contextmanager
def x_server() -> Iterator[str]:
    """Run an X server without a screen; yields its display name."""
    width, height = SIZE
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        try:
            assert server.stdout is not None  # noqa: S101  it was asked for
            yield f":{server.stdout.readline().decode().strip()}"
        finally:
            server.terminate()


class Screen:
    """The root window of a display."""

    def __init__(self, display: str) -> None:
        self._x: Any = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        place = [ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        self._x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, *place]
        self._x.XGetImage.restype = ctypes.POINTER(_Image)
        self._x.XGetSubImage.argtypes = [
            *self._x.XGetImage.argtypes,
            ctypes.POINTER(_Image),
            ctypes.c_int,
            ctypes.c_int,
        ]
        self._x.XGetSubImage.restype = ctypes.POINTER(_Image)
        self._display = self._x.XOpenDisplay(display.encode())
        self._root = self._x.XDefaultRootWindow(self._display)
        self._columns = [(round(SIZE[0] * share), self._get(round(SIZE[0] * share))) for share in _COLUMNS]

    def _get(self, column: int) -> Any:  # noqa: ANN401  a pointer that ctypes made
        return self._x.XGetImage(self._display, self._root, column, 0, 1, SIZE[1], _ALL_PLANES, _AS_PIXELS)

    def look(self) -> bytes:
        """Return the pixels of a few columns."""
        seen = b""
        for x, image in self._columns:
            self._x.XGetSubImage(self._display, self._root, x, 0, 1, SIZE[1], _ALL_PLANES, _AS_PIXELS, image, 0, 0)
            found = image.contents
            seen += ctypes.string_at(found.data, found.height * found.bytes_per_line)
        return seen

    def last_change(self, before: bytes) -> float:
        """Return when (time.monotonic) the screen, no longer as `before`, took on its lasting look."""
        last, changed = before, time.monotonic()
        started = changed
        while True:
            now = self.look()
            at = time.monotonic()
            if now != last:
                last, changed = now, at
            elif now != before and at - changed > _STILL_SECONDS:
                return changed
            if at - started > _PATIENCE_SECONDS:
                msg = "Nothing lasting was painted within 30 seconds."
                raise TimeoutError(msg)
            time.sleep(_LOOK_EVERY)
