"""Contact sheets: `python build_scripts/draw/preview.py SHEET.png NAME...`.

Each picture wide, and beside it at 200 px in colour, in grey and on dark.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

PROJECT = Path(__file__).resolve().parents[2]
FOLDERS = [PROJECT / "content" / "pictures", PROJECT / "assets" / "pictures"]
PAPER, DARK = "#FBF7F0", "#14181F"
COLOUR = QImage.Format.Format_ARGB32


def find(name: str) -> Path:
    """The file of a picture, from its name or its path."""
    if name.endswith(".svg"):
        return Path(name)
    return next(p for p in (f / f"{name}.svg" for f in FOLDERS) if p.exists())


def shot(path: Path, width: int, ground: str) -> QImage:
    """One picture as the kiosk draws it."""
    renderer = QSvgRenderer(str(path))
    box = renderer.viewBoxF()
    height = round(width * box.height() / box.width())
    image = QImage(width, height, COLOUR)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return image


def grey(image: QImage) -> QImage:
    """The same without colour."""
    return image.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(COLOUR)


def card(path: Path, wide: int = 600) -> QImage:
    """The picture wide, and beside it small: in colour, in grey, on dark."""
    small = shot(path, 200, PAPER)
    parts = [small, grey(small), shot(path, 200, DARK)]
    full = shot(path, wide, PAPER)
    height = max(full.height(), sum(p.height() + 6 for p in parts))
    image = QImage(wide + 210, height, COLOUR)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.drawImage(0, 0, full)
    top = 0
    for part in parts:
        painter.drawImage(wide + 6, top, part)
        top += part.height() + 6
    painter.end()
    return image


def sheet(paths: list[Path], out: Path, columns: int = 2) -> None:
    """Several cards on one sheet."""
    cards = [card(p) for p in paths]
    rows = [cards[i : i + columns] for i in range(0, len(cards), columns)]
    width = max(sum(c.width() + 10 for c in row) for row in rows)
    image = QImage(width, sum(max(c.height() for c in row) + 10 for row in rows), COLOUR)
    image.fill(QColor("#888888"))
    painter = QPainter(image)
    top = 0
    for row in rows:
        left = 0
        for one in row:
            painter.drawImage(left, top, one)
            left += one.width() + 10
        top += max(c.height() for c in row) + 10
    painter.end()
    image.save(str(out))


def main(arguments: list[str]) -> int:
    """SHEET.png, then names or paths."""
    out, *names = arguments
    app = QGuiApplication.instance() or QGuiApplication([])
    sheet([find(n) for n in names], Path(out))
    del app
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
