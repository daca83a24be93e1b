"""Pictures of a window: drawn here, written to PNG files in a thread."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import BoundedSemaphore
from types import TracebackType
from typing import Self

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from kiosk.errors import KioskError

_WAITING = 4
_FAST = 80
"""Qt's PNG quality for the least squeezing that still squeezes."""


class Files:
    """Writes pictures beside the drawing; leaving it waits for the last one."""

    def __init__(self) -> None:
        self._room = BoundedSemaphore(_WAITING)
        self._threads = ThreadPoolExecutor(1, "png")
        self._written: list[Future[None]] = []

    def write(self, image: QImage, file: Path) -> None:
        """Write `image` soon; waits when too many pictures are held in memory."""
        self._room.acquire()
        self._written.append(self._threads.submit(self._write, image, file))

    def _write(self, image: QImage, file: Path) -> None:
        try:
            # PySide's stub wants bytes for the format, PySide itself takes only str
            if not image.save(str(file), "PNG", _FAST):  # type: ignore[call-overload]
                msg = f"The picture {file} cannot be written. Free some space on the disk."
                raise KioskError(msg)
        finally:
            self._room.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._threads.shutdown()
        if error is None:
            for written in self._written:
                written.result()


def is_blank(image: QImage, area: QRect) -> bool:
    """Tell whether the picture, or the `area` of it that matters, has one colour only."""
    return _one_colour(image) or (not area.isEmpty() and _one_colour(image.copy(area)))


def _one_colour(image: QImage) -> bool:
    rows = _rows(image)
    first = next(rows)
    return first == first[:4] * (len(first) // 4) and all(row == first for row in rows)


def _rows(image: QImage) -> Iterator[bytes]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    bits, stride = plain.constBits(), plain.bytesPerLine()
    for top in range(0, len(bits), stride):
        yield bytes(bits[top : top + plain.width() * 4])
