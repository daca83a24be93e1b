"""Science: treatment, trials, daily life with it."""

from ..bodies import bust, sit, stand
from ..cells import germ, myeloma, tcell
from ..heads import mix
from ..medical import heart, kidneys, long_bone, shield, stem_cell
from ..paint import (
    arrow,
    backing,
    curve,
    dash,
    line,
    paint,
    pebble,
    pebble_path,
    place,
    stroke,
    two,
)
from ..palette import BARK, CLOTH, INK, SC, SKIN, TK
from ..paths import bent, cut, ell, moved, poly, rect, smooth, tube
from ..props import (
    BONE,
    RIM,
    armchair_back,
    armchair_front,
    capsule,
    clipboard,
    plant,
    room,
    tablet,
    waypoint,
    window,
)
from ..registry import picture


@picture("treatment-path")
def draw_treatment_path() -> str:
    pb = pebble_path()
    o = paint(pb, SC[4])
    o += paint(ell(452, 86, 40), "#F7DFAE")
    o += paint(
        cut(
            smooth(
                [
                    (-40, 190),
                    (110, 150),
                    (260, 176),
                    (420, 128),
                    (560, 120),
                    (660, 140),
                    (660, 460),
                    (-40, 460),
                ]
            ),
            pb,
        ),
        SC[3],
    )
    o += paint(
        cut(
            smooth([(-40, 268), (120, 256), (300, 268), (460, 250), (660, 226), (660, 460), (-40, 460)]),
            pb,
        ),
        "#B5D6D1",
    )
    # one way that parts and comes together again
    start = [(236, 392), (268, 360), (322, 336)]
    for way, ws in (
        (
            [*start, (356, 292), (330, 250), (366, 208), (434, 180), (462, 140)],
            [64, 58, 46, 38, 34, 28, 20, 10],
        ),
        (
            [*start, (410, 344), (500, 326), (532, 268), (496, 206), (464, 140)],
            [64, 58, 50, 48, 42, 34, 24, 10],
        ),
    ):
        o += paint(cut(tube(way, ws), pb), "#FBF1DF")
    o += waypoint(300, 276, capsule(0, 0, 0.62, -30))
    o += waypoint(452, 306, tablet(-8, -5, 0.6) + tablet(9, 7, 0.6))
    o += waypoint(464, 138, heart(0, 1, 0.9), 30)
    o += paint(ell(140, 348, 100, 10), "#93BFB9")
    o += stand(
        96,
        224,
        0.72,
        skin=5,
        top="honey",
        legs="indigo",
        shoes="umber",
        hair="locs",
        hc="steel",
        look=0.45,
        mouth="smile",
        hand=(54, -6),
        elbow=(54, -56),
        hand2=(-52, -2),
        elbow2=(-56, -56),
    )
    o += stand(
        194,
        224,
        0.72,
        True,
        skin=1,
        top="coat",
        legs="denim",
        shoes="ink",
        hair="short",
        hc="auburn",
        look=0.4,
        mouth="soft",
        neckline="coat",
        under="teal",
        coat=True,
        glasses=True,
        hand=(48, -36),
        elbow=(60, -62),
        hand2=(-52, -2),
        elbow2=(-56, -56),
    )
    return o


def giver(x: float, y: float, s: float, cl: str) -> str:
    """The person whose own cells they are: the same in each circle."""
    return bust(
        x,
        y,
        s,
        3,
        "honey",
        "wrap",
        "black",
        0,
        mouth="smile",
        cloth=CLOTH["teal"],
        w=138,
        h=90,
        clip=cl,
        neckline="v",
    )


@picture("transplant")
def draw_transplant() -> str:
    o = pebble(600, 400, SC[4])
    r = 88
    spots = ((134, 264), (300, 124), (466, 264))
    for x, y in spots:
        o += (
            paint(ell(x, y + r + 12, 62, 7), SC[3])
            + two(ell(x, y, r), SC[2], "#6FADA9", -5, -6)
            + paint(ell(x, y, r - 9), "#FFFDF8")
        )
    o += (
        arrow([(150, 150), (168, 122), (192, 104)])
        + arrow([(408, 104), (432, 122), (450, 150)])
        + dash([(364, 300), (300, 314), (236, 300)], SC[1], 6, 14, 12)
    )
    for (x, y), out in ((spots[0], True), (spots[2], False)):
        k = 0.82
        o += giver(x - 6, y - 8, k, ell(6 / k, 8 / k, (r - 9) / k))
        side = 1 if out else -1
        cx = x + side * 62
        o += stem_cell(0.27, cx, y - 46) + stem_cell(0.27, cx + side * 2, y - 8)
    # between: a bag that keeps them cold
    x, y = spots[1]
    bag = smooth(
        [
            (-34, -40),
            (-14, -52),
            (14, -52),
            (34, -40),
            (38, 0),
            (34, 36),
            (14, 46),
            (-14, 46),
            (-34, 36),
            (-38, 0),
        ],
        t=0.7,
    )
    b = (
        line([(-12, 46), (-12, 62)], SC[1], 8)
        + line([(12, 46), (12, 62)], SC[1], 8)
        + two(bag, "#D6DAF0", "#A9B1DE", -7, -6)
        + stroke("M-9,-52C-9,-68 9,-68 9,-52", SC[1], 6)
    )
    for a, c in ((-14, 12), (12, 4), (-2, 30), (18, 28), (-20, -8)):
        b += stem_cell(0.2, a, c)
    o += place(b, x - 14, y - 2, 1.02)
    flake = "".join(place(line([(0, -16), (0, 16)], TK[0], 5), 0, 0, 1, q) for q in (0, 60, 120))
    return o + place(flake, x + 48, y - 8)


@picture("immunotherapy")
def draw_immunotherapy() -> str:
    o = (
        pebble(600, 400, SC[4])
        + paint(ell(330, 322, 96, 11), SC[3])
        + paint(ell(116, 342, 62, 9), SC[3])
        + paint(ell(466, 350, 58, 8), SC[3])
    )
    o += myeloma(1.46, 322, 204, 0, 5)
    o += tcell(1.0, 180, 132, 8) + tcell(1.0, 190, 292, -4) + tcell(0.92, 466, 288, 12)
    o += line([(232, 206), (206, 208)]) + line([(262, 102), (252, 78)]) + line([(300, 304), (304, 330)])
    o += tcell(0.6, 78, 208, 0) + tcell(0.6, 520, 118, 10)
    o += arrow([(476, 134), (452, 146), (424, 160)])
    return o


@picture("clinical-trial")
def draw_clinical_trial() -> str:
    o = room(SC) + window(268, 40, 96, 112, SC[3]) + plant(300, 332)
    o += paint(ell(300, 358, 250, 13), "#B5D6D1")
    s, y = 0.94, 250
    o += sit(
        150,
        y,
        s,
        skin=2,
        top="rust",
        legs="denim",
        shoes="ink",
        hair="bob",
        hc="white",
        look=0.5,
        eyes="open",
        mouth="smile",
        glasses=True,
        hand=(100, -78),
        elbow=(34, -42),
        hand2=(130, -84),
        elbow2=(72, -58),
        mid=clipboard(86, -150, 0.92, 12),
    )
    o += sit(
        462,
        y,
        s,
        True,
        skin=4,
        top="coat",
        legs="indigo",
        shoes="umber",
        hair="short",
        hc="black",
        look=0.5,
        mouth="smile",
        neckline="coat",
        under="amber",
        coat=True,
        hand=(84, -42),
        elbow=(28, -36),
        hand2=(112, -70),
        elbow2=(58, -50),
    )
    return o


@picture("bones-kidneys-infections")
def draw_bones_kidneys_infections() -> str:
    o = pebble(600, 400, SC[4])
    for x in (116, 300, 484):
        o += paint(ell(x, 346, 62, 8), SC[3]) + backing(x, 212, 172, 236, "#B5D6D1")
    o += place(long_bone(54, 210, (BONE, RIM), -8, 20), 116, 212)
    o += kidneys(300, 210, 1.56)
    o += germ(0.44, 404, 102, 10) + germ(0.36, 556, 108, 30) + germ(0.4, 486, 62, 0)
    o += shield(484, 214, 1.24)
    return o


@picture("call-now")
def draw_call_now() -> str:
    pb = pebble_path()
    o = paint(pb, SC[4]) + paint(ell(478, 292, 66, 8), SC[3])
    x, y, s = 206, 176, 1.62
    cl = moved(pb, -x, -y)
    cl = moved(cl, 0, 0, s=1 / s)
    o += bust(x, y, s, 2, "amber", "bun", "grey", 0.32, mouth="talk", w=150, h=120, clip=cl, neckline="v")
    # the phone in the hand, the arm below it
    sk, sh = SKIN[2]
    o += two(
        cut(bent([(326, 420), (352, 352), (300, 252)], [78, 70, 50]), pb),
        mix(*CLOTH["amber"], 0.3),
        CLOTH["amber"][1],
        -6,
        -6,
    )
    o += two(bent([(304, 258), (292, 226)], [40, 42]), sk, sh, -4, -5)
    o += two(rect(268, 128, 34, 106, 13, 8), INK, "#0E1320", -6, 0)
    o += two(
        smooth([(276, 200), (296, 186), (318, 200), (322, 232), (302, 252), (280, 242)]),
        sk,
        sh,
        -4,
        -5,
    )
    for i in range(4):
        o += two(
            tube([(306, 182 + i * 18), (288, 180 + i * 18), (270, 184 + i * 18)], [20, 19, 16]),
            sk,
            sh,
            -2,
            -4,
        )
    # the clinic answers
    for r in (30, 54):
        o += stroke(
            f"M{336 + r * 0.5:.0f},{150 - r * 0.8:.0f}Q{336 + r:.0f},{150:.0f} {336 + r * 0.5:.0f},{150 + r * 0.8:.0f}",
            INK,
            7,
        )
    cx, cy, rr = 478, 176, 100
    o += (
        two(ell(cx, cy, rr), SC[1], SC[0], -5, -6)
        + paint(ell(cx, cy, rr - 10), "#FFFDF8")
        + paint(ell(cx, cy, rr - 16), SC[3])
    )
    k = 1.02
    o += bust(
        cx,
        cy - 14,
        k,
        5,
        "teal",
        "crop",
        "black",
        -0.3,
        mouth="smile",
        neckline="v",
        w=142,
        h=80,
        clip=ell(0, 14 / k, (rr - 16) / k),
    )
    o += (
        stroke(
            f"M{cx - 36},{cy - 20}C{cx - 38},{cy - 76} {cx + 42},{cy - 76} {cx + 38},{cy - 20}",
            INK,
            7,
        )
        + two(rect(cx + 26, cy - 26, 20, 32, 9), INK, "#0E1320", -4, 0)
        + curve([(cx + 36, cy + 4), (cx + 22, cy + 24), (cx + 2, cy + 26)], INK, 5)
    )
    return o


@picture("side-effects")
def draw_side_effects() -> str:
    o = room(SC) + window(392, 46, 120, 132, SC[3])
    o += paint(ell(262, 360, 200, 13), "#B5D6D1")
    arm = ("#6C78BE", "#525EA6")
    s, y = 0.98, 250
    o += place(armchair_back(*arm), 236, y, s)
    book = place(
        two(
            poly([(-46, -8), (0, 4), (46, -8), (52, 24), (0, 38), (-52, 24)]),
            "#8C3350",
            "#6F223C",
            0,
            -6,
        )
        + paint(poly([(-42, -12), (0, 0), (0, 30), (-47, 18)]), "#FFFDF8")
        + paint(poly([(42, -12), (0, 0), (0, 30), (47, 18)]), "#EFE9E0")
        + line([(-32, 0), (-10, 6)], SC[1], 5)
        + line([(-34, 11), (-12, 17)], SC[1], 5),
        112,
        -66,
        1.08,
        -8,
    )
    o += sit(
        236,
        y,
        s,
        skin=6,
        top="mist",
        legs="denim",
        shoes="umber",
        hair="beanie",
        hc="black",
        cloth=CLOTH["amber"],
        look=0.42,
        mouth="soft",
        eyes="open",
        hand=(86, -48),
        elbow=(26, -30),
        hand2=None,
        chair=None,
        mid=book,
        front=line([(104, -50), (122, -78)], INK, 7),
    )
    o += place(armchair_front(*arm), 236, y, s)
    # a small table: water, and a clock of the day
    o += (
        paint(bent([(468, 300), (468, 356)], 13), BARK)
        + paint(bent([(442, 358), (494, 358)], 10), BARK)
        + two(rect(402, 282, 132, 22, 11), "#D9A868", "#B98A4D", 0, -9)
    )
    glass = "M-22,-52L22,-52L17,0L-17,0Z"
    o += place(
        two(glass, "#FFFDF8", "#DCE3E4", -5, 0) + two(cut(glass, rect(-30, -32, 60, 40)), "#A9CFCB", "#8AB8B4", -5, 0),
        438,
        282,
    )
    o += place(
        two(rect(-20, -44, 40, 44, 8), "#D79A45", "#B97E2C", -5, -4)
        + two(rect(-22, -60, 44, 18, 7), "#FFFDF8", "#DFE3E6", -5, -4)
        + paint(rect(-13, -32, 26, 20, 4), "#FFFDF8"),
        496,
        282,
    )
    return o
