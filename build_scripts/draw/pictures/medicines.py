"""How three medicines work: the first ones drawn."""

import math

from ..cells import MY, myeloma, tcell, zig
from ..medical import flag
from ..paint import arrow, curve, line, paint, pebble, stroke, two
from ..palette import INK, SC
from ..paths import Points, ell, moved, rect, smooth
from ..registry import picture


# ---------- how medicines work ----------
@picture("med-proteasome-inhibitor")
def draw_med_proteasome_inhibitor() -> str:
    o = pebble(600, 400, SC[4]) + paint(ell(300, 366, 190, 12), SC[3])
    big = moved(MY, s=3.15, cx=0, cy=0, dx=292, dy=202, sx=4.2)
    o += two(big, "#E9C3CC", "#CF8A9D", -10, -10)
    o += two(ell(140, 150, 54, 60, 15), "#7A1F3D", "#5C1530", -10, -8) + two(
        ell(176, 276, 48, 42), "#7A1F3D", "#5C1530", -9, -8
    )
    # the recycling barrel
    x, y = 330, 226
    for i, w in enumerate((116, 132, 132, 116)):
        o += two(rect(x - w / 2, y - 66 + i * 37, w, 40, 18), "#3F8F92", "#2F7377", -10, -6)
    o += paint(ell(x, y - 62, 40, 15), "#0A464C")
    o += two(
        smooth(
            [
                (x - 26, y - 112),
                (x + 26, y - 112),
                (x + 34, y - 96),
                (x + 18, y - 58),
                (x, y - 50),
                (x - 18, y - 58),
                (x - 34, y - 96),
            ],
            t=0.8,
        ),
        "#D79A45",
        "#B97E2C",
        -8,
        -4,
    ) + line([(x - 13, y - 92), (x + 13, y - 92)], INK, 6)
    o += (
        stroke(f"M{x - 20},{y + 12}C{x - 20},{y - 12} {x + 20},{y - 12} {x + 22},{y + 8}", "#FFFDF8", 7)
        + stroke(
            f"M{x + 20},{y + 28}C{x + 14},{y + 46} {x - 16},{y + 46} {x - 21},{y + 30}",
            "#FFFDF8",
            7,
        )
        + line([(x + 11, y + 3), (x + 23, y + 10), (x + 29, y - 3)], "#FFFDF8", 7)
        + line([(x - 10, y + 35), (x - 22, y + 28), (x - 28, y + 41)], "#FFFDF8", 7)
    )

    # used protein piling up: small bead chains
    def beads(pts: Points, c: str) -> str:
        return curve(pts, c, 5) + "".join(paint(ell(*q, 7.5), c) for q in pts)

    for pts, c in (
        ([(236, 128), (252, 116), (270, 122), (284, 110)], 0),
        ([(226, 196), (240, 184), (256, 192)], 1),
        ([(246, 236), (234, 250), (246, 264), (238, 280)], 0),
        ([(258, 312), (274, 324), (292, 316), (308, 328)], 1),
        ([(340, 322), (356, 312), (372, 322)], 0),
        ([(418, 192), (432, 204), (424, 220)], 0),
        ([(414, 252), (430, 244), (442, 256), (458, 248)], 1),
        ([(404, 300), (420, 290), (436, 300)], 0),
        ([(392, 134), (398, 152), (414, 156)], 1),
    ):
        o += beads(pts, ("#8A4B00", "#7A1F3D")[c])
    o += zig(494, 214, 1.5, 8)
    return o


@picture("med-anti-cd38")
def draw_med_anti_cd38() -> str:
    o = pebble(600, 400, SC[4]) + paint(ell(420, 352, 96, 11), SC[3]) + paint(ell(124, 340, 76, 10), SC[3])
    cx, cy = 424, 236
    for a in (195, 236, 277, 20, 62, 105, 150):
        t = math.radians(a)
        c, q = math.cos(t), math.sin(t)
        o += line([(cx + 74 * c, cy + 70 * q), (cx + 92 * c, cy + 88 * q)], "#AE6079", 9) + paint(
            ell(cx + 96 * c, cy + 91 * q, 10), "#AE6079"
        )
    o += myeloma(1.52, cx - 2, cy + 2, 0, 5)
    for a in (195, 236, 277):
        t = math.radians(a)
        o += flag(cx + 130 * math.cos(t), cy + 125 * math.sin(t), a + 90, 0.9)
    o += tcell(1.36, 124, 236, 0)
    o += paint(
        "M124,208L148,216L148,238C148,256 136,266 124,272C112,266 100,256 100,238L100,216Z",
        "#FFFDF8",
    ) + stroke("M113,239L121,248L136,229", INK, 6)
    o += arrow([(210, 262), (244, 268), (282, 268)], INK, 6)
    return o


@picture("med-car-t")
def draw_med_car_t() -> str:
    o = (
        pebble(600, 400, SC[4])
        + paint(ell(92, 272, 46, 8), SC[3])
        + paint(ell(262, 304, 74, 10), SC[3])
        + paint(ell(468, 322, 90, 11), SC[3])
    )
    o += tcell(0.78, 92, 200, 0) + arrow([(154, 200), (180, 200)], INK, 6)
    for a in (140, 180, 220, 262, 95, 50, 12):
        t = math.radians(a)
        c, q = math.cos(t), math.sin(t)
        o += line([(468 + 72 * c, 200 + 70 * q), (468 + 96 * c, 200 + 94 * q)], "#AE6079", 9) + paint(
            ell(468 + 106 * c, 200 + 104 * q, 12), "#AE6079"
        )
    o += myeloma(1.5, 468, 202, 0, 5)
    o += tcell(1.3, 262, 200, 0, False, True)
    o += (
        line([(350, 96), (344, 72)])
        + line([(374, 100), (386, 78)])
        + line([(350, 304), (344, 328)])
        + line([(374, 300), (386, 322)])
    )
    return o
