"""How each class of medicine works, at the scale of cells."""

import math

from ..cells import MY, antibody, myeloma, tcell, zig
from ..medical import faded, feelers, rays, shield
from ..paint import arrow, curve, dash, line, paint, pebble, place, stroke, two
from ..palette import BARK, INK, SC
from ..paths import Points, ell, moved, rect, smooth
from ..props import capsule, tablet
from ..registry import picture

CELL, CELL_EDGE = "#E9C3CC", "#CF8A9D"


def big_cell(x: float, y: float, sx: float, sy: float) -> str:
    """The pale inside of one large myeloma cell."""
    return two(moved(MY, x, y, s=sy, sx=sx), CELL, CELL_EDGE, -10, -10)


def nucleus(x: float, y: float, rx: float, ry: float) -> str:
    return two(ell(x, y, rx, ry, 10), "#7A1F3D", "#5C1530", -9, -8)


def chain(pts: Points, col: str = "#8A4B00") -> str:
    """A protein: a short string of beads."""
    return curve(pts, col, 5) + "".join(paint(ell(x, y, 8), col) for x, y in pts)


def barrel(x: float, y: float, s: float = 1) -> str:
    """The cell's recycling barrel, with its two arrows."""
    o = ""
    for i, w in enumerate((104, 120, 104)):
        o += two(rect(-w / 2, -56 + i * 37, w, 40, 18), "#3F8F92", "#2F7377", -10, -6)
    o += paint(ell(0, -52, 36, 13), "#0A464C")
    o += stroke("M-20,2C-20,-22 20,-22 22,-2", "#FFFDF8", 7) + stroke("M20,18C14,36 -16,36 -21,20", "#FFFDF8", 7)
    return place(
        o + line([(11, -7), (23, 0), (29, -13)], "#FFFDF8", 7) + line([(-10, 25), (-22, 18), (-28, 31)], "#FFFDF8", 7),
        x,
        y,
        s,
    )


def tag(x: float, y: float, s: float = 1) -> str:
    """An amber label tied to a protein: this one may go."""
    d = smooth([(-18, -11), (4, -12), (19, 0), (4, 12), (-18, 11)], t=0.35)
    return place(two(d, "#D79A45", "#B97E2C", -4, -4) + paint(ell(6, 0, 3.6), "#FFFDF8"), x, y, s)


@picture("med-imid")
def draw_med_imid() -> str:
    o = pebble(600, 400, SC[4]) + paint(ell(218, 368, 150, 10), SC[3]) + paint(ell(494, 318, 58, 8), SC[3])
    o += big_cell(212, 206, 3.3, 2.9)
    o += nucleus(106, 120, 40, 44) + nucleus(98, 238, 34, 32)
    # labels on two proteins; one of them on its way into the barrel
    o += chain([(160, 92), (180, 78), (200, 92), (220, 80)]) + tag(192, 118, 1.3)
    o += chain([(150, 184), (168, 172), (186, 184)]) + tag(170, 210, 1.3)
    o += arrow([(236, 116), (268, 130), (288, 162)])
    o += barrel(290, 258, 1.0) + zig(374, 192, 1.3, 6.5)
    o += chain([(140, 282), (158, 292), (176, 282), (192, 292)], "#AD5670")
    # an immune cell wakes
    o += tcell(0.96, 494, 228, 0) + rays(494, 228, 80, 304, 20, 3, 22)
    o += (
        place(tablet(0, 0, 1.0), 420, 92)
        + arrow([(390, 98), (352, 98), (318, 92)])
        + arrow([(434, 118), (444, 134), (452, 152)])
    )
    return o


def nk_cell(s: float, x: float, y: float) -> str:
    """A natural killer cell: round, square feelers, grains inside."""
    b = ""
    for i in range(8):
        a = math.radians(45 * i)
        c, q = math.cos(a), math.sin(a)
        b += line([(44 * c, 44 * q), (58 * c, 58 * q)], "#C07F2B", 8) + place(
            paint(rect(-7, -7, 14, 14, 3), "#C07F2B"), 62 * c, 62 * q, 1, 45 * i
        )
    b += two(ell(0, 0, 50), "#F5DDB4", "#E6B872") + two(ell(-5, 2, 28), "#C07F2B", "#9C6219", -6, -5)
    for x1, y1 in ((26, -20), (34, -2), (30, 18), (14, -34), (10, 36)):
        b += paint(ell(x1, y1, 4.5), "#8A4B00")
    return place(b, x, y, s)


@picture("med-anti-slamf7")
def draw_med_anti_slamf7() -> str:
    o = pebble(600, 400, SC[4]) + paint(ell(436, 340, 96, 11), SC[3]) + paint(ell(128, 334, 76, 10), SC[3])
    cx, cy = 438, 220
    o += nk_cell(1.34, 130, 222)
    # square stalks, on both cells
    for a in (180, 226, 272, 318, 30, 80, 130):
        t = math.radians(a)
        c, q = math.cos(t), math.sin(t)
        o += line([(cx + 74 * c, cy + 70 * q), (cx + 90 * c, cy + 86 * q)], "#AE6079", 9) + place(
            paint(rect(-9, -9, 18, 18, 4), "#AE6079"), cx + 95 * c, cy + 90 * q, 1, a
        )
    o += myeloma(1.5, cx - 2, cy + 2, 0, 5)
    for a in (180, 226, 272):
        t = math.radians(a)
        o += antibody(0.94, cx + 130 * math.cos(t), cy + 125 * math.sin(t), a - 90)
    o += antibody(0.94, 130 + 118 * math.cos(-0.785), 222 + 118 * math.sin(-0.785), -135)
    o += rays(130, 222, 96, 238, 20, 3, 24)
    o += arrow([(238, 258), (262, 262), (290, 262)])
    return o


@picture("med-bispecific")
def draw_med_bispecific() -> str:
    o = pebble(600, 400, SC[4]) + paint(ell(134, 330, 84, 10), SC[3]) + paint(ell(456, 332, 96, 11), SC[3])
    o += tcell(1.44, 134, 208, 0)
    o += feelers(456, 210, 78, (180, 225, 270, 40, 90, 135), 20)
    o += myeloma(1.46, 456, 210, 0, 5)
    # one antibody, two different hands
    x, y = 292, 218
    o += (
        line([(x, y + 74), (x, y)], SC[0], 17)
        + line([(x, y), (x - 44, y - 40)], SC[0], 17)
        + line([(x, y), (x + 44, y - 40)], "#C07F2B", 17)
    )
    o += line([(x - 32, y + 2), (x - 62, y - 26)], "#6C78BE", 13) + line(
        [(x + 32, y + 2), (x + 62, y - 26)], "#E6B872", 13
    )
    o += rays(292, 160, 40, 270, 26, 3, 26)
    return o


def armed(s: float, x: float, y: float, rot: float) -> str:
    """An antibody that carries a small capsule on each side of its stem."""
    b = antibody(1, 0, 0, 0)
    return place(b + line([(0, 22), (17, 30)], SC[0], 6) + capsule(27, 36, 0.5, 62), x, y, s, rot)


@picture("med-adc")
def draw_med_adc() -> str:
    o = pebble(600, 400, SC[4]) + paint(ell(388, 370, 150, 9), SC[3])
    o += feelers(394, 206, 168, (186, 208), 20, knob=12, w=11)
    o += big_cell(392, 208, 3.1, 2.9)
    o += nucleus(426, 262, 46, 44) + nucleus(342, 298, 36, 34)
    o += armed(1.3, 112, 112, 90)
    o += armed(1.36, 172, 232, 90)
    o += arrow([(122, 158), (130, 172), (140, 186)])
    # inside: the capsule opens
    o += arrow([(252, 226), (276, 216), (298, 192)])
    half = capsule(0, 0, 1.0, 0)
    o += place(half, 330, 148, 1.0, -30)
    for x, y, r in (
        (372, 122, 6),
        (384, 148, 7),
        (402, 128, 6),
        (368, 172, 6),
        (404, 168, 6),
        (424, 146, 6),
    ):
        o += paint(ell(x, y, r), "#B97E2C")
    o += zig(488, 190, 1.4, 7)
    return o


@picture("med-xpo1")
def draw_med_xpo1() -> str:
    o = pebble(600, 400, SC[4]) + paint(ell(300, 370, 190, 9), SC[3])
    o += big_cell(300, 206, 4.2, 3.05)
    # the centre of the cell, open to view, with a door on its right side
    cx, cy = 250, 208
    o += two(ell(cx, cy, 152, 132), "#7A1F3D", "#5C1530", -9, -8) + paint(ell(cx - 2, cy - 2, 134, 114), "#F0D0D4")
    # helpful proteins stay inside
    for x, y, s in (
        (176, 160, 0.36),
        (238, 136, 0.36),
        (190, 240, 0.36),
        (262, 232, 0.36),
        (230, 296, 0.3),
    ):
        o += shield(x, y, s)
    # the door, shut, with the medicine as its bolt
    o += two(rect(362, 150, 50, 118, 12), "#C98F52", "#A9733B", -8, -5) + line([(387, 160), (387, 258)], "#8A5A28", 5)
    o += paint(rect(362, 150, 50, 14, 7), BARK) + paint(rect(362, 254, 50, 14, 7), BARK)
    o += place(capsule(0, 0, 1.24, 0), 387, 210)
    o += arrow([(298, 190), (334, 188), (342, 208), (330, 228), (296, 228)])
    o += zig(500, 240, 1.5, 8)
    return o


@picture("med-steroid")
def draw_med_steroid() -> str:
    o = pebble(600, 400, SC[4])
    for x, w, y in ((116, 70, 290), (318, 54, 278), (500, 44, 268)):
        o += paint(ell(x, y, w, 9), SC[3])
    o += myeloma(1.24, 116, 206, 0, 5.4) + rays(116, 206, 76, 262, 24, 3, 22)
    o += arrow([(200, 206), (232, 206)]) + tablet(216, 152, 0.94)
    o += myeloma(0.86, 318, 208, 0, 7)
    o += arrow([(386, 206), (418, 206)]) + tablet(402, 152, 0.94)
    o += faded(502, 208, 0.82)
    return o


@picture("med-chemo")
def draw_med_chemo() -> str:
    o = pebble(600, 400, SC[4]) + paint(ell(150, 304, 84, 10), SC[3])
    o += myeloma(1.4, 148, 204, 0, 5)
    o += (
        line([(244, 204), (286, 204)])
        + dash([(322, 188), (352, 166), (382, 152)], INK, 6, 14, 10)
        + dash([(322, 220), (352, 242), (382, 256)], INK, 6, 14, 10)
    )
    o += place(capsule(0, 0, 1.86, 90), 304, 204)
    o += faded(462, 118, 0.96, -6) + faded(462, 286, 0.96, 8)
    return o
