"""Make the bundled fonts from their published packages: `python build_scripts/fonts.py NODE_MODULES`.

NODE_MODULES holds `@fontsource/atkinson-hyperlegible-next`, `@fontsource/noto-sans-arabic` and
`lucide-static` as npm installs them. Web fonts become TrueType, and the icon face is cut down to
the icons that are named in `ICONS`, each once. Run it again only when a face or an icon is added.
"""

import json
import shutil
import sys
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

_EM = 1000
FONTS = Path(__file__).resolve().parent.parent / "assets" / "fonts"
FACES = {
    "AtkinsonHyperlegibleNext-Regular.ttf": (
        "@fontsource/atkinson-hyperlegible-next",
        "atkinson-hyperlegible-next-latin-400-normal.woff2",
    ),
    "AtkinsonHyperlegibleNext-Bold.ttf": (
        "@fontsource/atkinson-hyperlegible-next",
        "atkinson-hyperlegible-next-latin-700-normal.woff2",
    ),
    "NotoSansArabic-Regular.ttf": (
        "@fontsource/noto-sans-arabic",
        "noto-sans-arabic-arabic-400-normal.woff2",
    ),
    "NotoSansArabic-Bold.ttf": (
        "@fontsource/noto-sans-arabic",
        "noto-sans-arabic-arabic-700-normal.woff2",
    ),
}
ICONS = (
    "a-large-small arrow-down arrow-left arrow-right arrow-up badge-info book-marked book-open "
    "bookmark briefcase building calendar check chevron-down chevron-left chevron-right chevron-up "
    "circle circle-alert circle-check circle-dot circle-help clock contrast ear eye file-plus "
    "file-text globe hand hand-coins hand-heart hand-helping handshake headphones heart "
    "heart-handshake heart-pulse house info key languages lightbulb list list-checks lock log-out "
    "map-pin maximize menu message-circle message-square-quote microscope minus monitor moon "
    "pen-line phone phone-call pill play plus pointer printer quote refresh-cw rotate-ccw ruler "
    "scale search settings shield shield-check siren smile sparkles square square-check star "
    "stethoscope sun target test-tube text timer triangle-alert type user user-round users "
    "users-round video volume-2 wallet x zoom-in accessibility baby bone bus car droplet "
    "flag-triangle-right graduation-cap hourglass ribbon syringe thermometer pause skip-back volume-1 "
    "volume-x delete space keyboard copy mic repeat zoom-out bookmark-check scissors lock-open "
    "chart-column usb clipboard-check wrench package history power send qr-code"
).split()


def convert(source: Path, target: Path) -> None:
    """Write the web font `source` as the TrueType file `target`."""
    font = TTFont(source, recalcTimestamp=False)
    font.flavor = None
    font.save(target)


def draw_marks(target: Path) -> None:
    """Write our own face of one sign: the box to tick, a rounded square that fills 0.84 of the em."""
    builder = FontBuilder(_EM, isTTF=True)
    builder.setupGlyphOrder([".notdef", "box"])
    builder.setupCharacterMap({0x2610: "box"})
    empty, pen = TTGlyphPen(None), TTGlyphPen(None)
    _round_square(pen, 0, 840, 130)
    _round_square(pen, 62, 840 - 62, 78, hole=True)
    builder.setupGlyf({".notdef": empty.glyph(), "box": pen.glyph()})
    builder.setupHorizontalMetrics({".notdef": (840, 0), "box": (840, 0)})
    builder.setupHorizontalHeader(ascent=840, descent=-160)
    builder.setupNameTable({"familyName": "Kiosk Marks", "styleName": "Regular", "psName": "KioskMarks-Regular"})
    builder.setupOS2(sTypoAscender=840, sTypoDescender=-160, usWinAscent=840, usWinDescent=160)
    builder.setupPost()
    builder.setupHead(unitsPerEm=_EM, created=0, modified=0)
    builder.font.recalcTimestamp = False
    builder.save(target)


def _round_square(pen: TTGlyphPen, low: int, high: int, radius: int, *, hole: bool = False) -> None:
    """Add a square with round corners; the hole of a glyph runs the other way round."""
    corners = [(low, low), (low, high), (high, high), (high, low)]
    if hole:
        corners.reverse()
    for number, (x, y) in enumerate(corners):
        before, after = corners[number - 1], corners[(number + 1) % 4]
        start = (x + _sign(before[0] - x) * radius, y + _sign(before[1] - y) * radius)
        end = (x + _sign(after[0] - x) * radius, y + _sign(after[1] - y) * radius)
        (pen.lineTo if number else pen.moveTo)(start)
        pen.qCurveTo((x, y), end)
    pen.closePath()


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)


def centre(font: TTFont) -> None:
    """Say where each icon begins: the face says 0 for all, and Qt draws narrow icons too far left."""
    widths, shapes = font["hmtx"], font["glyf"]
    for name in font.getGlyphOrder():
        widths[name] = (widths[name][0], getattr(shapes[name], "xMin", 0))


def cut_icons(package: Path, target: Path) -> dict[str, str]:
    """Write the icon face with only `ICONS`; return name -> character of each that exists."""
    points: dict[str, int] = json.loads((package / "font" / "codepoints.json").read_text())
    chosen = {name: points[name] for name in ICONS if name in points}
    font = TTFont(package / "font" / "lucide.ttf", recalcTimestamp=False)
    options = Options()
    options.glyph_names = False
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=chosen.values())
    subsetter.subset(font)
    centre(font)
    font.save(target)
    return {name: chr(point) for name, point in chosen.items()}


def main(node_modules: Path) -> None:
    """Fill assets/fonts and write the table of icons beside them."""
    FONTS.mkdir(parents=True, exist_ok=True)
    for name, (package, file) in FACES.items():
        convert(node_modules / package / "files" / file, FONTS / name)
    for package, licence in (
        ("@fontsource/atkinson-hyperlegible-next", "AtkinsonHyperlegibleNext-OFL.txt"),
        ("@fontsource/noto-sans-arabic", "NotoSansArabic-OFL.txt"),
        ("lucide-static", "Lucide-ISC.txt"),
    ):
        shutil.copyfile(node_modules / package / "LICENSE", FONTS / licence)
    draw_marks(FONTS / "KioskMarks-Regular.ttf")
    icons = cut_icons(node_modules / "lucide-static", FONTS / "Lucide.ttf")
    lines = [f'    "{name}": "\\u{ord(char):04x}"' for name, char in sorted(icons.items())]
    (FONTS.parent / "icons.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")
    missing = [name for name in ICONS if name not in icons]
    sys.stdout.write(f"{len(icons)} icons; not in the family: {' '.join(missing) or 'none'}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
