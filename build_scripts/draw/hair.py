"""Hair and head coverings: one mass behind the head, one in front."""
# ruff: noqa: E501 - path data and rows of points read best unbroken

import math

from .paint import line, paint, stroke, two
from .paths import cut, ell, joined, minus, moved, rect, smooth, tube

FACE = "M0,-100C52,-100 84,-66 84,-14C84,48 50,100 0,100C-50,100 -84,48 -84,-14C-84,-66 -52,-100 0,-100Z"


def scallop(
    cx: float,
    cy: float,
    rx: float,
    ry: float,
    n: int,
    r: float,
    start: float = 0,
    span: float = 360,
) -> str:
    ds = [ell(cx, cy, rx, ry)]
    for i in range(n):
        a = math.radians(start + span * i / max(1, n - (0 if span == 360 else 1)))
        ds.append(ell(cx + rx * math.cos(a), cy + ry * math.sin(a), r))
    return joined(*ds)


CAP = "M-90,4C-104,-84 -62,-124 2,-124C66,-124 104,-84 90,4C84,-18 78,-34 66,-48C40,-62 8,-56 -22,-70C-34,-54 -70,-44 -90,4Z"
CAPC = "M-90,0C-100,-82 -60,-122 0,-122C60,-122 100,-82 90,0C82,-30 62,-60 0,-62C-62,-60 -82,-30 -90,0Z"


def hair_back(kind: str, c: str, c2: str) -> str:  # noqa: PLR0911
    if kind == "afro":
        return two(scallop(0, -46, 108, 98, 13, 30), c, c2, -14, -10)
    if kind == "bob":
        return two(
            "M0,-126C74,-126 112,-76 112,-8C112,40 108,72 96,92C60,104 -60,104 -96,92C-108,72 -112,40 -112,-8C-112,-76 -74,-126 0,-126Z",
            c,
            c2,
            -14,
            -6,
        )
    if kind == "long":
        return two(
            "M0,-126C76,-126 112,-72 110,0C112,70 120,130 104,178C50,200 -50,200 -104,178C-120,130 -112,70 -110,0C-112,-72 -76,-126 0,-126Z",
            c,
            c2,
            -14,
            -6,
        )
    if kind == "wavy":
        return two(
            smooth(
                [
                    (0, -124),
                    (70, -108),
                    (108, -50),
                    (106, 10),
                    (122, 60),
                    (104, 112),
                    (60, 128),
                    (0, 120),
                    (-60, 128),
                    (-104, 112),
                    (-122, 60),
                    (-106, 10),
                    (-108, -50),
                    (-70, -108),
                ]
            ),
            c,
            c2,
            -14,
            -6,
        )
    if kind == "locs":
        ds = [
            tube([(x, -60), (x * 1.12, 30), (x * 1.1, y)], [34, 32, 26])
            for x, y in ((-92, 120), (-62, 140), (62, 140), (92, 120), (-30, 110), (30, 110))
        ]
        return two(joined(*ds, ell(0, -40, 100, 84)), c, c2, -8, -6)
    if kind == "bun":
        return two(ell(0, -132, 46, 40), c, c2, -10, -6)
    if kind == "lowbun":
        return two(ell(-84, 34, 42, 40), c, c2, -8, -6)
    if kind == "puffs":
        return two(joined(scallop(-92, -84, 36, 36, 8, 16), scallop(92, -84, 36, 36, 8, 16)), c, c2, -8, -6)
    if kind == "curly":
        return two(scallop(0, -40, 96, 84, 14, 24), c, c2, -10, -8)
    if kind == "hijab":
        return two(
            "M0,-128C78,-128 112,-74 108,-4C106,60 124,120 150,176C80,216 -80,216 -150,176C-124,120 -106,60 -108,-4C-112,-74 -78,-128 0,-128Z",
            c,
            c2,
            -16,
            -4,
        )
    if kind == "wrap":
        return two(tube([(-70, -40), (-112, -10), (-118, 50)], [30, 38, 22]), c2, c2) + two(
            tube([(-70, -40), (-100, 10), (-92, 70)], [26, 34, 20]), c, c2, -6, -4
        )
    return ""


def hair_front(kind: str, c: str, c2: str, lx: float) -> str:  # noqa: PLR0911
    def t(d: str) -> str:
        return moved(d, lx * 0.22)

    if kind == "short":
        return two(CAP, c, c2, -14, -4)
    if kind == "crop":
        return two(CAPC, c, c2, -14, -2)
    if kind == "afro":
        return paint(
            cut(
                t("M-100,-20C-96,-140 96,-140 100,-20C86,-34 70,-56 0,-58C-70,-56 -86,-34 -100,-20Z"),
                ell(0, -46, 110, 100),
            ),
            c,
        )
    if kind in ("bob", "long", "wavy"):
        return paint(
            t(
                "M-104,26C-112,-90 -62,-126 0,-126C62,-126 112,-90 104,26C92,6 88,-30 76,-50C40,-50 0,-60 -26,-84C-40,-56 -84,-40 -104,26Z"
            ),
            c,
        ) + stroke(t("M-26,-84C-22,-94 -16,-100 -8,-106"), c2, 7)
    if kind == "locs":
        return paint(
            "M-98,10C-104,-84 -62,-124 0,-124C62,-124 104,-84 98,10C90,-24 70,-54 0,-60C-70,-54 -90,-24 -98,10Z",
            c,
        ) + "".join(stroke(f"M{x},-116 Q{x * 1.5},-90 {x * 1.9},-62", c2, 7) for x in (-34, 0, 34))
    if kind in ("bun", "lowbun"):
        return two(
            "M-92,8C-102,-84 -60,-122 0,-122C60,-122 102,-84 92,8C84,-26 66,-54 22,-62C-30,-60 -84,-36 -92,8Z",
            c,
            c2,
            -14,
            -2,
        )
    if kind == "puffs":
        return paint(CAPC, c) + stroke("M0,-120L0,-62", c2, 7)
    if kind == "curly":
        return paint("M-84,-30C-84,-128 84,-128 84,-30C70,-60 -70,-60 -84,-30Z", c) + paint(
            joined(
                *[
                    ell(x, y, 26)
                    for x, y in (
                        (-78, -40),
                        (-52, -72),
                        (-16, -82),
                        (24, -80),
                        (58, -66),
                        (80, -34),
                    )
                ]
            ),
            c,
        )
    if kind == "bald":
        return (two(ell(-82 - lx * 0.0, -4, 17, 36), c, c2, -5, -4) if lx > -28 else "") + (
            two(ell(82, -4, 17, 36), c, c2, -5, -4) if lx < 28 else ""
        )
    if kind == "hijab":
        out = "M0,-126C76,-126 108,-74 104,-4C102,50 84,112 0,124C-84,112 -102,50 -104,-4C-108,-74 -76,-126 0,-126Z"
        return two(minus(out, ell(lx * 0.3, 4, 66, 84)), c, c2, -12, -4) + stroke(
            "M-92,86C-40,140 50,146 118,126", c2, 8
        )
    if kind == "wrap":
        d = "M-96,-2C-112,-92 -62,-132 0,-132C64,-132 108,-92 94,-2C84,-30 58,-50 0,-52C-58,-50 -84,-30 -96,-2Z"
        return (
            two(d, c, c2, -14, -2)
            + stroke("M-84,-24C-60,-84 -10,-104 46,-108", c2, 8)
            + stroke("M-92,-8C-40,-70 20,-84 84,-62", c2, 8)
        )
    if kind == "turban":
        d = smooth(
            [
                (-100, -14),
                (-108, -70),
                (-74, -126),
                (-6, -150),
                (66, -130),
                (106, -76),
                (100, -14),
                (60, -48),
                (0, -66),
                (-60, -48),
            ]
        )
        return (
            two(d, c, c2, -14, -4)
            + stroke("M-92,-24C-60,-72 0,-104 74,-118", c2, 8)
            + stroke("M92,-24C66,-58 36,-80 0,-96", c2, 8)
            + stroke("M-98,-62C-60,-106 -20,-124 26,-138", c2, 8)
        )
    if kind == "beanie":
        return (
            two("M-94,-30C-100,-104 -56,-138 0,-138C56,-138 100,-104 94,-30Z", c, c2, -14, -2)
            + two(rect(-104, -62, 208, 44, 22), c2, c2)
            + "".join(line([(x, -52), (x, -30)], c, 7) for x in (-70, -35, 0, 35, 70))
        )
    if kind == "cap":
        return two("M-92,-24C-98,-100 -56,-130 0,-130C56,-130 98,-100 92,-24Z", c, c2, -14, -2) + two(
            tube([(-60 + lx, -34), (30 + lx * 2.2, -44), (90 + lx * 2.4, -34)], [24, 26, 18]),
            c2,
            c2,
        )
    return ""
