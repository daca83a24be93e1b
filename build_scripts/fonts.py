"""Make the bundled fonts from their published packages: `python build_scripts/fonts.py NODE_MODULES`.

NODE_MODULES holds `@fontsource/atkinson-hyperlegible-next`, `@fontsource/noto-sans-arabic` and
`lucide-static` as npm installs them. Web fonts become TrueType, and the icon face is cut down to
the icons that are named in `ICONS`, each once. Run it again only when a face or an icon is added.
"""

import json
import shutil
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

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
    "volume-x delete space keyboard copy mic repeat zoom-out bookmark-check"
).split()


def convert(source: Path, target: Path) -> None:
    """Write the web font `source` as the TrueType file `target`."""
    font = TTFont(source, recalcTimestamp=False)
    font.flavor = None
    font.save(target)


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
    icons = cut_icons(node_modules / "lucide-static", FONTS / "Lucide.ttf")
    lines = [f'    "{name}": "\\u{ord(char):04x}"' for name, char in sorted(icons.items())]
    (FONTS.parent / "icons.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")
    missing = [name for name in ICONS if name not in icons]
    sys.stdout.write(f"{len(icons)} icons; not in the family: {' '.join(missing) or 'none'}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
