"""The body, and where myeloma shows."""
# ruff: noqa: E501 - path data and rows of points read best unbroken

import math

from ..bodies import stand
from ..cells import red, zig
from ..paint import line, paint, pebble, place, stroke, two
from ..palette import BARK, INK, SC
from ..paths import cut, ell, joined, rect
from ..props import BONE, BONE2, RIM, badge, kidney
from ..registry import picture


@picture("crab-body")
def draw_crab_body() -> str:
    o = pebble(600, 400, SC[4]) + paint(ell(300, 368, 84, 10), SC[3])
    o += stand(
        300,
        226,
        0.83,
        skin=3,
        top="mist",
        legs="deepteal",
        shoes="umber",
        hair="crop",
        hc="steel",
        look=0,
        mouth="soft",
        hand=(62, 2),
        elbow=(58, -54),
        hand2=(-62, 2),
        elbow2=(-58, -54),
    )
    # places on the body
    o += place(kidney(0, True), 283, 198, 0.5) + place(kidney(0), 317, 198, 0.5)
    o += place(
        two(
            joined(
                rect(-5, -40, 10, 80, 4),
                ell(-6, -42, 8),
                ell(6, -42, 8),
                ell(-6, 42, 8),
                ell(6, 42, 8),
            ),
            BONE,
            BONE2,
            -3,
            0,
        ),
        284,
        286,
        0.84,
        2,
    )
    for pts in (
        [(168, 112), (206, 112), (247, 168)],
        [(432, 112), (372, 112), (324, 136)],
        [(168, 286), (284, 286)],
        [(447, 247), (404, 199), (323, 199)],
    ):
        o += (
            line(pts, "#FFFDF8", 11)
            + line(pts, INK, 5)
            + paint(ell(*pts[-1], 9), "#FFFDF8")
            + stroke(ell(*pts[-1], 9), INK, 5)
        )
    # calcium in the blood
    v = (
        paint(cut(rect(-60, -20, 120, 40), ell(0, 0, 50)), "#E9B7A6")
        + paint(cut(rect(-60, -13, 120, 26), ell(0, 0, 50)), "#FBE6DC")
        + red(0.2, -22, 0)
        + red(0.2, 26, 2)
    )
    for x, y, r in ((-4, -4, 10), (6, 5, 50), (-36, 3, 20), (40, -4, 30), (12, -6, 0)):
        v += place(paint(rect(-5.5, -5.5, 11, 11, 2.5), SC[0]), x, y, 1, r)
    for x, y, r in ((-12, -34, 20), (14, -32, 60), (-8, 33, 35), (18, 33, 10)):
        v += place(paint(rect(-6, -6, 12, 12, 2.5), SC[0]), x, y, 1, r)
    o += badge(112, 112, v)
    # few red cells
    a = red(0.4, -18, -19) + red(0.38, 21, 20, 20)
    for x, y in ((23, -20), (-19, 22)):
        a += "".join(
            stroke(
                f"M{x + 17 * math.cos(t):.1f},{y + 16 * math.sin(t):.1f}L{x + 17 * math.cos(t + 0.5):.1f},{y + 16 * math.sin(t + 0.5):.1f}",
                "#CC8470",
                4,
            )
            for t in [i * 1.047 for i in range(6)]
        )
    o += badge(488, 112, a)
    # bone with a thin spot
    bn = joined(
        rect(-11, -30, 22, 60, 6),
        ell(-11, -32, 13),
        ell(11, -32, 13),
        ell(-11, 32, 13),
        ell(11, 32, 13),
    )
    o += badge(
        112,
        286,
        place(
            two(bn, BONE, RIM, -6, 0) + paint(ell(2, -10, 6), BARK) + paint(ell(-3, 8, 5), BARK) + zig(0, 22, 0.7, 4.5),
            0,
            0,
            1,
            28,
        ),
    )
    o += badge(
        488,
        286,
        place(
            stroke("M-6,6C2,16 -2,30 -2,42", "#D9B36B", 6) + stroke("M6,6C-2,16 2,30 2,42", "#D9B36B", 6),
            0,
            0,
        )
        + place(kidney(0, True), -14, -6, 1)
        + place(kidney(0), 14, -6, 1),
    )
    return o
