"""Draws pages of a PDF as they will come out of the printer. Imported when the first sheet is shown."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtQml import QQmlImageProviderBase
from PySide6.QtQuick import QQuickImageProvider

WIDTH = 800
"""Pixels of a page's width when nobody asks for another."""


@contextmanager
def opened(pdf: bytes) -> Iterator[QPdfDocument]:
    """Open a PDF from memory, in this thread, for as long as needed."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        yield document
    finally:
        document.close()
        buffer.close()


def page_picture(pdf: bytes, page: int, width: int) -> QImage:
    """Return a page (0 is the first) on white paper, `width` pixels wide."""
    with opened(pdf) as document:
        size = document.pagePointSize(page)
        if size.width() <= 0:
            return QImage()
        drawn = document.render(page, QSize(width, round(width * size.height() / size.width())))
    paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return paper


class PagePictures(QQuickImageProvider):
    """Gives QML "image://paper/SERIAL/PAGE"; `pdf(serial)` returns the sheet of that serial, or nothing any more."""

    def __init__(self, pdf: Callable[[int], bytes]) -> None:
        super().__init__(
            QQmlImageProviderBase.ImageType.Image, QQmlImageProviderBase.Flag.ForceAsynchronousImageLoading
        )
        self._pdf = pdf

    def requestImage(self, name: str, _size: QSize, wanted: QSize) -> QImage:  # noqa: N802  Qt's name
        """Draw the page in the reading thread of QML, at the size it is shown in."""
        serial, _, page = name.partition("/")
        pdf = self._pdf(int(serial))
        return page_picture(pdf, int(page), wanted.width() if wanted.width() > 0 else WIDTH) if pdf else QImage()
