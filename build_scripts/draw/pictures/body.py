"""Body."""

import math

from ..bodies import sit, stand
from ..cells import red, zig
from ..icons import clock, pin, talk
from ..paint import line, paint, pebble, pebble_path, place, stroke, two
from ..palette import BARK, CLOTH, DOOR, INK, SC
from ..paths import bent, cut, ell, joined, minus, poly, rect, smooth, tube
from ..props import BONE, BONE2, RIM, badge, kidney
from ..registry import picture


@picture("crab-body")
def crab() -> str:
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
            joined(rect(-5, -40, 10, 80, 4), ell(-6, -42, 8), ell(6, -42, 8), ell(-6, 42, 8), ell(6, 42, 8)),
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
    bn = joined(rect(-11, -30, 22, 60, 6), ell(-11, -32, 13), ell(11, -32, 13), ell(-11, 32, 13), ell(11, 32, 13))
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
        place(stroke("M-6,6C2,16 -2,30 -2,42", "#D9B36B", 6) + stroke("M6,6C-2,16 2,30 2,42", "#D9B36B", 6), 0, 0)
        + place(kidney(0, True), -14, -6, 1)
        + place(kidney(0), 14, -6, 1),
    )
    return o


@picture("path-barriers")
def path() -> str:
    D = DOOR["equity"]
    pb = pebble_path()
    o = paint(pb, D[4])
    o += paint(cut(rect(0, 352, 600, 60), pb), D[3])
    top = [(-20, 266), (90, 262), (190, 242), (300, 234), (410, 242), (510, 262), (620, 266)]
    deck = smooth(top, False) + "L620,360L-20,360Z"
    xs = (168, 256, 344, 432)
    tops = (272, 260, 260, 272)
    arch = [
        f"M{x - 38},362L{x - 38},{t + 36}C{x - 38},{t + 12} {x - 21},{t} {x},{t}C{x + 21},{t} {x + 38},{t + 12} {x + 38},{t + 36}L{x + 38},362Z"
        for x, t in zip(xs, tops)
    ]
    # hills seen through the arches
    for i, (x, t, a) in enumerate(zip(xs, tops, arch)):
        hill = smooth(
            [
                (x - 60, 400),
                (x - 44, 352),
                (x - 22, t + 36),
                (x, t + 22),
                (x + 22, t + 36),
                (x + 44, 352),
                (x + 60, 400),
            ]
        )
        o += paint(a, "#FDF3EA") + two(cut(hill, a), D[2], D[1], -6, 0)
    br = deck
    for a in arch:
        br = minus(br, a)
    o += two(cut(br, pb), "#EAD7B6", "#D3B98F", 0, -9)
    o += paint(cut(tube([(x, y + 4) for x, y in top], 15), pb), "#C2A478")

    def disc(x: float, y: float, b: str) -> str:
        return paint(ell(x, y, 28), "#FFFDF8") + place(b, x, y, 0.92)

    pin = paint("M0,20C-11,4 -16,-2 -16,-8C-16,-17 -9,-23 0,-23C9,-23 16,-17 16,-8C16,-2 11,4 0,20Z", D[0]) + paint(
        ell(0, -8, 6), "#FFFDF8"
    )
    coin = (
        two(ell(-6, 5, 15), "#C98B34", "#A36B1E", -4, -4)
        + two(ell(6, -5, 15), "#EBC586", "#C98B34", -4, -4)
        + paint(ell(6, -5, 6), "#C98B34")
    )
    clock = stroke(ell(0, 0, 18), D[0], 6) + line([(0, -9), (0, 1), (7, 5)], D[0], 5)
    talk = paint(
        "M-21,-13C-21,-18 -18,-20 -14,-20L4,-20C8,-20 11,-18 11,-13L11,-6C11,-2 8,0 4,0L-5,0L-13,8L-12,0C-18,0 -21,-2 -21,-6Z",
        D[0],
    ) + paint(
        "M21,1C21,-3 18,-5 15,-5L15,-3C14,2 10,4 5,4L-1,4L-1,9C-1,13 2,15 6,15L11,15L19,22L18,15C20,14 21,12 21,10Z",
        D[1],
    )
    for x, t, b in zip(xs, tops, (pin, coin, clock, talk)):
        o += disc(x, t + 62, b)
    # home, clinic
    o += (
        two(rect(34, 176, 78, 86, 10), "#FFFBF2", "#EBDCC8", -9, 0)
        + paint(rect(60, 212, 28, 50, 8), D[1])
        + paint(poly([(40, 186), (73, 156), (106, 186)]), "#FFFBF2")
        + two(bent([(28, 184), (73, 144), (118, 184)], [16, 17, 16]), D[0], "#5C1530", 0, -6)
    )
    o += (
        two(rect(482, 142, 92, 120, 12), "#FFFBF2", "#EBDCC8", -9, 0)
        + two(rect(472, 130, 108, 24, 12), D[0], "#5C1530", 0, -8)
        + paint(rect(508, 202, 40, 60, 8), D[0])
        + paint(rect(514, 208, 28, 54, 5), "#FFE6B0")
        + paint(ell(528, 178, 16), D[0])
        + paint(joined(rect(524.5, 169, 7, 18, 2), rect(519, 174.5, 18, 7, 2)), "#FFFBF2")
    )
    # people on the bridge
    o += stand(
        190,
        158,
        0.48,
        skin=4,
        top="honey",
        legs="ink",
        shoes="ink",
        hair="curly",
        hc="white",
        look=0.45,
        step=10,
        mouth="smile",
        hand=(66, 6),
        elbow=(56, -52),
        front=line([(74, 4), (84, 168)], BARK, 10) + line([(74, 4), (60, -2)], BARK, 10),
    )
    o += stand(
        270,
        152,
        0.48,
        skin=1,
        top="teal",
        legs="denim",
        shoes="umber",
        hair="bob",
        hc="brown",
        look=0.35,
        step=10,
        mouth="smile",
    )
    o += sit(
        372,
        184,
        0.48,
        skin=6,
        top="wine",
        legs="indigo",
        hair="turban",
        cloth=CLOTH["amber"],
        beard="black",
        look=0.5,
        chair="wheel",
        hand=(0, 6),
        elbow=(-28, -46),
        mouth="smile",
    )
    return o
