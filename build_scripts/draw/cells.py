"""Cells and proteins, told apart by shape first; drawn at radius about 50 about 0,0."""

import math

from .paint import curve, line, paint, place, two
from .palette import INK
from .paths import ell, smooth


def red(s: float = 1, x: float = 0, y: float = 0, rot: float = 0, sx: float = 1) -> str:
    d = ell(0, 0, 50 * sx, 46)
    b = (
        two(d, "#E3A48E", "#CC8470", -8, -7)
        + paint(ell(-2, -2, 24 * sx, 20), "#CC8470")
        + paint(ell(2, 2, 19 * sx, 15), "#DC9882")
    )
    return place(b, x, y, s, rot)


def platelet(s: float = 1, x: float = 0, y: float = 0, rot: float = 0) -> str:
    return place(
        two(
            smooth([(-20, 0), (-8, -12), (12, -10), (22, 2), (8, 13), (-12, 12)]),
            "#D9B36B",
            "#BC9148",
            -4,
            -3,
        ),
        x,
        y,
        s,
        rot,
    )


def receptors(n: int, r: float, col: str, k: float = 14, w: float = 6, start: float = 0, span: float = 360) -> str:
    o = ""
    for i in range(n):
        a = math.radians(start + span * i / n)
        c, q = math.cos(a), math.sin(a)
        e = r + k
        o += line([(r * c, r * q), (e * c, e * q)], col, w)
        for da in (0.62, -0.62):
            o += line(
                [
                    (e * c, e * q),
                    (e * c + k * 0.85 * math.cos(a + da), e * q + k * 0.85 * math.sin(a + da)),
                ],
                col,
                w,
            )
    return o


def bcell(s: float = 1, x: float = 0, y: float = 0, rot: float = 0, rec: bool = True) -> str:
    b = receptors(9, 48, "#3F8F92", 12, 7, 0) if rec else ""
    b += two(ell(0, 0, 50), "#F7F1E4", "#DCD0B8") + two(ell(-3, 0, 32), "#7FB9B6", "#5E9C9B", -6, -5)
    return place(b, x, y, s, rot)


def plasma(s: float = 1, x: float = 0, y: float = 0, rot: float = 0) -> str:
    """Egg shaped, the nucleus to one side, with the spotted clock face."""
    d = smooth([(-58, 2), (-44, -36), (-4, -48), (38, -40), (62, -6), (48, 32), (8, 47), (-40, 38)])
    b = (
        two(d, "#8CC4BF", "#68A8A6")
        + paint(ell(4, 0, 20, 24), "#B9DDD8")
        + two(ell(-22, -2, 27), "#0F5C63", "#0A464C", -6, -5)
    )
    for i in range(6):
        a = math.radians(60 * i + 20)
        b += paint(ell(-22 + 15 * math.cos(a), -2 + 15 * math.sin(a), 4.2), "#8CC4BF")
    return place(b, x, y, s, rot)


MY = smooth(
    [
        (-56, 6),
        (-50, -26),
        (-24, -50),
        (6, -50),
        (20, -44),
        (22, -22),
        (30, -14),
        (42, -20),
        (54, -26),
        (62, -4),
        (56, 26),
        (30, 46),
        (8, 42),
        (-12, 52),
        (-44, 40),
    ]
)


def zig(x: float, y: float, s: float = 1, w: float = 6, col: str = INK) -> str:
    return line(
        [
            (x - 13 * s, y + 7 * s),
            (x - 4 * s, y - 8 * s),
            (x + 4 * s, y + 8 * s),
            (x + 13 * s, y - 7 * s),
        ],
        col,
        w,
    )


def myeloma(s: float = 1, x: float = 0, y: float = 0, rot: float = 0, w: float = 6) -> str:
    """Notched and bumpy outline, two nuclei, a zig-zag mark: shape, number and mark."""
    b = two(MY, "#CF8A9D", "#AE6079")
    b += two(ell(-27, -12, 19, 21, 15), "#7A1F3D", "#5C1530", -5, -4) + two(
        ell(-12, 22, 18, 16), "#7A1F3D", "#5C1530", -5, -4
    )
    b += zig(30, 14, 1, w)
    return place(b, x, y, s, rot)


def tcell(s: float = 1, x: float = 0, y: float = 0, rot: float = 0, rec: bool = True, car: bool = False) -> str:
    b = ""
    if rec:
        for i in range(8):
            a = math.radians(45 * i + 22)
            c, q = math.cos(a), math.sin(a)
            b += line([(44 * c, 44 * q), (60 * c, 60 * q)], "#6C78BE", 7) + paint(ell(63 * c, 63 * q, 6.5), "#6C78BE")
    if car:
        for deg in (-40, 0, 40):
            a = math.radians(deg)
            c, q = math.cos(a), math.sin(a)
            b += line([(46 * c, 46 * q), (64 * c, 64 * q)], "#8A4B00", 9)
            X, Y = 78 * c, 78 * q
            b += curve(
                [
                    (X + 15 * math.cos(a + math.radians(v)), Y + 15 * math.sin(a + math.radians(v)))
                    for v in (70, 110, 145, 180, 215, 250, 290)
                ],
                "#8A4B00",
                8,
            )
    b += two(ell(0, 0, 50), "#C7CDEB", "#A3ABD8") + two(ell(-3, 0, 31), "#6C78BE", "#525EA6", -6, -5)
    return place(b, x, y, s, rot)


def germ(s: float = 1, x: float = 0, y: float = 0, rot: float = 0) -> str:
    b = ""
    for i in range(8):
        a = math.radians(45 * i)
        c, q = math.cos(a), math.sin(a)
        b += line([(36 * c, 36 * q), (56 * c, 56 * q)], "#7E7A34", 8) + paint(ell(58 * c, 58 * q, 9), "#7E7A34")
    b += two(ell(0, 0, 44), "#C9C27A", "#A9A255")
    for p in ((-16, -12, 8), (12, 8, 10), (-8, 18, 6)):
        b += paint(ell(*p), "#8F8A43")
    return place(b, x, y, s, rot)


def antibody(
    s: float = 1,
    x: float = 0,
    y: float = 0,
    rot: float = 0,
    col: str = "#0F5C63",
    tip: str = "#3F8F92",
    w: float = 9,
) -> str:
    """A healthy antibody: a Y with two even open arms."""
    b = line([(0, 34), (0, 2), (-22, -24)], col, w) + line([(0, 2), (22, -24)], col, w)
    b += line([(-17, 1), (-33, -18)], tip, w * 0.75) + line([(17, 1), (33, -18)], tip, w * 0.75)
    return place(b, x, y, s, rot)


def m_protein(s: float = 1, x: float = 0, y: float = 0, rot: float = 0, w: float = 10) -> str:
    """The wrong protein: one short bent arm with a knob, always the same."""
    b = (
        line([(0, 34), (0, 2), (22, -24)], "#7A1F3D", w)
        + line([(0, 2), (-17, -8)], "#7A1F3D", w)
        + paint(ell(-21, -11, 12), "#7A1F3D")
        + paint(ell(-21, -11, 5), "#F0D0D4")
    )
    return place(b, x, y, s, rot)
