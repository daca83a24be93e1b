"""Equity: the way to care."""
# ruff: noqa: E501 - path data and rows of points read best unbroken

from ..bodies import bust, sit, stand
from ..icons import clinic, clock, coins, house, pin, talk
from ..paint import dash, line, paint, pebble, pebble_path, place, stroke, two
from ..palette import BARK, CLOTH, DOOR, EQ, INK
from ..paths import bent, cut, ell, joined, minus, moved, poly, rect, smooth, tube
from ..registry import picture

DARK = "#5C1530"


@picture("equity-location")
def draw_equity_location() -> str:
    o = pebble(600, 400, EQ[4]) + paint(ell(226, 362, 190, 11), EQ[3]) + paint(ell(494, 362, 70, 8), EQ[3])
    # a folded map
    panels = [
        poly([(44, 104), (166, 76), (166, 318), (44, 346)]),
        poly([(166, 76), (288, 104), (288, 346), (166, 318)]),
        poly([(288, 104), (410, 76), (410, 318), (288, 346)]),
    ]
    o += paint(moved(joined(*panels), 8, 10), EQ[2])
    for d, col in zip(panels, ("#FFFDF8", "#F3E6DA", "#FFFDF8"), strict=True):
        o += paint(d, col)
    land = cut(
        smooth([(20, 240), (110, 216), (200, 250), (300, 232), (430, 262), (430, 380), (20, 380)]),
        joined(*panels),
    )
    o += paint(land, "#DDE5CF") + paint(
        cut(tube([(220, 60), (250, 140), (330, 190), (430, 196)], 26), joined(*panels)), "#CFE3E3"
    )
    o += dash([(112, 292), (170, 306), (226, 270), (236, 220), (286, 190), (342, 206)], EQ[0], 8, 12, 14)
    o += house(104, 280, 0.74, EQ[0], DARK, EQ[1]) + clinic(348, 196, 0.66, EQ[0], DARK)
    # the specialist, by video
    o += two(rect(420, 120, 150, 216, 22), INK, "#0E1320", -8, -6) + paint(rect(434, 136, 122, 184, 10), "#FFE6B0")
    cl = moved(rect(434, 136, 122, 184, 10), -495, -224)
    o += bust(
        495,
        224,
        1,
        5,
        "coat",
        "bun",
        "black",
        -0.25,
        mouth="smile",
        neckline="coat",
        under="teal",
        w=112,
        h=60,
        clip=cl,
    )
    for r in (22, 44):
        o += stroke(
            f"M{495 - r},{104 - r * 0.42:.0f}Q495,{104 - r * 1.3:.0f} {495 + r},{104 - r * 0.42:.0f}",
            EQ[0],
            7,
        )
    return o


@picture("getting-there")
def draw_getting_there() -> str:
    pb = pebble_path()
    o = (
        paint(pb, EQ[4])
        + paint(cut(rect(0, 300, 600, 120), pb), EQ[3])
        + paint(cut(rect(0, 340, 600, 80), pb), "#E4BCC2")
    )
    o += house(72, 304, 0.9, EQ[0], DARK, EQ[1])
    # the van, its door open, a ramp to the ground
    body = "M276,110L486,110C510,110 522,120 532,140L566,206C574,222 576,232 576,250L576,306C576,318 568,324 558,324L276,324C260,324 250,314 250,298L250,136C250,120 260,110 276,110Z"
    o += two(body, EQ[1], "#8C4059", -12, -9)
    o += paint(cut(rect(240, 252, 350, 16), body), "#FFFBF2")
    o += paint(rect(278, 138, 118, 174, 14), DARK) + paint(rect(286, 146, 102, 166, 9), "#FFE6B0")
    o += paint(
        "M420,138L480,138C494,138 500,144 506,156L530,204L420,204C414,204 410,200 410,194L410,148C410,142 414,138 420,138Z",
        "#FBEFE2",
    )
    o += bust(
        462,
        168,
        0.5,
        2,
        "mist",
        "cap",
        "steel",
        -0.3,
        mouth="smile",
        cloth=CLOTH["indigo"],
        w=120,
        h=40,
        clip=rect(-90, -100, 180, 176),
    )
    o += paint(rect(410, 203, 124, 6, 3), EQ[0])
    for x in (312, 500):
        o += paint(ell(x, 322, 32), INK) + paint(ell(x, 322, 13), EQ[3])
    o += two(
        poly([(96, 364), (300, 300), (380, 300), (380, 320), (302, 320), (120, 376)]),
        "#E0CBA8",
        "#C2AA85",
        0,
        -6,
    )
    o += place(
        sit(
            0,
            0,
            0.72,
            chair="wheel",
            skin=5,
            top="teal",
            legs="denim",
            shoes="ink",
            hair="bob",
            hc="steel",
            look=0.5,
            mouth="smile",
            hand=(0, 6),
            elbow=(-28, -46),
        ),
        190,
        255,
        1,
        -16.5,
    )
    return o


@picture("path-barriers")
def draw_path_barriers() -> str:
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
        for x, t in zip(xs, tops, strict=False)
    ]
    # hills seen through the arches
    for _i, (x, t, a) in enumerate(zip(xs, tops, arch, strict=False)):
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

    for x, t, b in zip(xs, tops, (pin(D[0]), coins(), clock(D[0]), talk(D[0], D[1])), strict=False):
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
