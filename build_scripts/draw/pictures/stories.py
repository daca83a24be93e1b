"""Stories: six small scenes, one for each made-up example."""

from ..bodies import bust, sit, stand
from ..icons import bubble, house
from ..paint import curve, line, paint, pebble_path, place, two
from ..palette import BARK, CLOTH, INK, TK
from ..paths import bent, cut, ell, minus, moved, poly, rect, smooth
from ..props import clipboard, cup, room, stethoscope, window
from ..registry import picture

SHADE = "#C3C9E8"
WOOD = ("#D9A868", "#B98A4D")


def rays(x: float, y: float, tilt: float = 0) -> str:
    """Three short rays that open to the left: something happens here."""
    return place(
        line([(-4, -16), (-18, -26)], INK, 6) + line([(-8, 0), (-26, 0)], INK, 6) + line([(-4, 16), (-18, 26)], INK, 6),
        x,
        y,
        1,
        tilt,
    )


def table(x: float, y: float, w: float, foot: float) -> str:
    """A round table on one foot, its top at y."""
    return (
        paint(bent([(x, y + 16), (x, foot)], 15), BARK)
        + paint(bent([(x - 32, foot + 2), (x + 32, foot + 2)], 11), BARK)
        + two(rect(x - w / 2, y, w, 22, 11), *WOOD, 0, -9)
    )


@picture("story-1")
def draw_story_1() -> str:
    """Earl holds a hand behind his ear; the doctor faces him with a drawing."""
    o = room(TK) + window(212, 36, 84, 96, TK[2]) + paint(ell(300, 358, 256, 13), SHADE)
    s, y = 0.92, 251
    o += sit(
        126,
        y,
        s,
        skin=5,
        top="honey",
        legs="umber",
        shoes="ink",
        hair="crop",
        hc="grey",
        look=0.55,
        beard="grey",
        mouth="soft",
        hand=(-27, -150),
        elbow=(16, -64),
        hand2=(104, -56),
        elbow2=(56, -48),
    )
    drawing = place(
        two(rect(-6, -8, 96, 112, 8), "#B98A4D", "#966C36", -5, 0)
        + two(rect(0, 0, 84, 98, 5), "#FFFDF8", "#E6DDD4", -5, 0)
        + "".join(paint(rect(14 + i * 21, 84 - h, 14, h, 4), TK[1]) for i, h in enumerate((26, 46, 66))),
        62,
        -152,
        1,
        -6,
    )
    o += sit(
        474,
        y,
        s,
        True,
        skin=2,
        top="coat",
        legs="denim",
        shoes="ink",
        hair="bob",
        hc="black",
        look=0.55,
        mouth="talk",
        hand=(70, -54),
        elbow=(22, -32),
        hand2=(146, -84),
        elbow2=(84, -56),
        neckline="coat",
        under="teal",
        coat=True,
        mid=stethoscope() + place(drawing, 0, 0),
    )
    return o


@picture("story-2")
def draw_story_2() -> str:
    """Anjali and Kate at the table at night, with two lists."""
    o = room(TK) + paint(ell(300, 358, 256, 13), SHADE)
    o += two(rect(306, 28, 108, 100, 18), "#FFFDF8", TK[2], -5, -5) + paint(rect(316, 38, 88, 80, 11), "#2B3576")
    moon = ell(364, 74, 20)
    o += paint(minus(moon, ell(375, 67, 18)), "#F7E3A8")
    o += "".join(paint(ell(a, b, 3), "#F7E3A8") for a, b in ((334, 60), (390, 104), (336, 102)))
    s, y = 0.9, 254
    lists = place(
        two(rect(0, 0, 84, 92, 5), "#FFFDF8", "#E6DDD4", -5, 0)
        + line([(42, 10), (42, 82)], TK[0], 5)
        + "".join(
            line([(10, 22 + i * 20), (32, 22 + i * 20)], TK[1], 6)
            + line([(52, 22 + i * 20), (72, 22 + i * 20)], "#AD5670", 6)
            for i in range(3)
        ),
        86,
        -156,
        1,
        8,
    )
    o += sit(
        104,
        y,
        s,
        skin=3,
        top="teal",
        legs="indigo",
        shoes="umber",
        hair="long",
        hc="black",
        look=0.52,
        mouth="soft",
        hand=(102, -72),
        elbow=(38, -48),
        hand2=(144, -82),
        elbow2=(74, -60),
        mid=lists,
    )
    o += sit(
        496,
        y,
        s,
        True,
        skin=0,
        top="rust",
        legs="denim",
        shoes="ink",
        hair="wavy",
        hc="auburn",
        look=0.52,
        mouth="smile",
        hand=(104, -66),
        elbow=(36, -44),
        hand2=(120, -52),
        elbow2=(60, -44),
        neckline="collar",
    )
    o += table(300, 234, 188, 352)
    o += cup(352, 214, 0.72) + two(rect(236, 222, 72, 13, 6), INK, "#0E1320", 0, -5)
    return o


@picture("story-3")
def draw_story_3() -> str:
    """Minh talks through an interpreter on a screen; his grandson reads."""
    o = room(TK) + paint(ell(240, 358, 190, 12), SHADE) + paint(ell(476, 360, 72, 9), SHADE)
    s = 0.92
    book = place(
        two(poly([(-50, -10), (0, 4), (50, -10), (56, 26), (0, 40), (-56, 26)]), *CLOTH["wine"], 0, -6)
        + paint(poly([(-46, -14), (0, 0), (0, 32), (-51, 20)]), "#FFFDF8")
        + paint(poly([(46, -14), (0, 0), (0, 32), (51, 20)]), "#EFE9E0"),
        88,
        -70,
        0.86,
        -6,
    )
    o += sit(
        78,
        352 - 112 * 0.7,
        0.7,
        skin=2,
        top="amber",
        legs="denim",
        shoes="wine",
        hair="crop",
        hc="black",
        look=0.42,
        eyes="down",
        mouth="soft",
        hand=(66, -54),
        elbow=(24, -36),
        hand2=None,
        mid=book,
    )
    o += sit(
        258,
        352 - 112 * s,
        s,
        skin=1,
        top="moss",
        legs="ink",
        shoes="umber",
        hair="short",
        hc="white",
        look=0.55,
        mouth="talk",
        glasses=True,
        hand=(92, -78),
        elbow=(36, -46),
        hand2=(110, -50),
        elbow2=(58, -46),
        neckline="collar",
    )
    # the screen on its stand
    o += paint(bent([(488, 260), (488, 352)], 15), BARK) + two(rect(436, 346, 104, 15, 7), BARK, "#43362A", -4, -6)
    o += two(rect(402, 112, 168, 160, 20), INK, "#0E1320", -8, -6) + paint(rect(414, 124, 144, 136, 10), "#FFF3D6")
    k = 0.84
    cl = moved(rect(414, 124, 144, 136, 10), -486, -184)
    o += bust(486, 184, k, 4, "indigo", "bob", "black", -0.3, mouth="talk", w=140, h=60, clip=moved(cl, 0, 0, s=1 / k))
    # two languages
    o += bubble(308, 26, 88, 50, [(322, 70), (304, 98), (348, 72)], CLOTH["moss"]) + curve(
        [(326, 54), (338, 44), (350, 56), (362, 44), (378, 54)], "#FFFDF8", 6
    )
    o += (
        bubble(420, 26, 88, 50, [(456, 70), (472, 104), (484, 72)], (TK[0], "#262F6B"))
        + line([(438, 44), (490, 44)], "#FFFDF8", 6)
        + line([(438, 59), (472, 59)], "#FFFDF8", 6)
    )
    return o


@picture("story-4")
def draw_story_4() -> str:
    """Rosa holds her back and shows a note; the doctor listens."""
    o = room(TK, 306) + window(286, 30, 72, 84, TK[2]) + paint(ell(300, 354, 230, 13), SHADE)
    s = 0.84
    y = 352 - 166 * s
    note = place(
        two(rect(-24, -34, 52, 48, 5), "#FFFDF8", "#E6DDD4", -4, 0)
        + line([(-14, -20), (16, -20)], TK[1], 5)
        + line([(-14, -6), (10, -6)], TK[1], 5),
        106,
        -84,
        1,
        8,
    )
    o += stand(
        176,
        y,
        s,
        skin=3,
        top="wine",
        legs="denim",
        shoes="umber",
        hair="lowbun",
        hc="black",
        look=0.5,
        mouth="talk",
        hand=(92, -70),
        elbow=(60, -54),
        hand2=(-30, -14),
        elbow2=(-84, -52),
        mid=note,
    )
    o += rays(96, 214)
    o += stand(
        424,
        y,
        s,
        True,
        skin=1,
        top="coat",
        legs="ink",
        shoes="ink",
        hair="short",
        hc="grey",
        look=0.5,
        mouth="soft",
        glasses=True,
        hand=(66, -44),
        elbow=(50, -30),
        hand2=(-50, -4),
        elbow2=(-56, -56),
        neckline="coat",
        under="mist",
        coat=True,
        mid=place(stethoscope(), -16, -4) + clipboard(34, -104, 0.86, 8),
    )
    return o


def dog(x: float, y: float, s: float = 1, flip: bool = False) -> str:
    """A dog that sits and looks up, its feet at (x, y)."""
    c, c2 = "#C98F52", "#A9733B"
    o = paint(bent([(-34, -10), (-56, -22), (-62, -46)], [14, 12, 9]), c2)
    o += two(
        smooth([(-40, -4), (-44, -34), (-22, -62), (2, -88), (22, -84), (26, -52), (22, -4), (-10, 0)]), c, c2, -7, -4
    )
    o += two(bent([(12, -52), (16, -6)], [20, 15]), c, c2, -4, -2) + two(rect(6, -12, 28, 13, 6), c, c2, 0, -4)
    o += two(ell(-20, -16, 24, 18), c, c2, -5, -5) + two(rect(-24, -11, 34, 12, 6), c, c2, 0, -4)
    o += paint(rect(-4, -92, 32, 10, 5, -10), CLOTH["wine"][0])
    o += two(
        smooth(
            [(-16, -104), (-10, -130), (14, -138), (34, -128), (62, -118), (64, -104), (40, -94), (14, -88), (-8, -92)]
        ),
        c,
        c2,
        -5,
        -4,
    )
    o += paint(smooth([(-8, -132), (4, -130), (6, -108), (-4, -92), (-16, -96), (-18, -114)]), "#8A5A2B")
    return place(
        o
        + paint(ell(60, -115, 7, 6), INK)
        + paint(ell(28, -118, 5, 5.6), INK)
        + paint(ell(26.4, -120, 1.8), "#FFF7EC"),
        x,
        y,
        s,
        0,
        flip,
    )


@picture("story-5")
def draw_story_5() -> str:
    """Walt and his neighbor talk across a fence, the dog between them."""
    pb = pebble_path()
    o = paint(pb, TK[4]) + paint(ell(228, 96, 28), "#F7D98C")
    o += paint(
        cut(
            smooth([(-40, 220), (80, 176), (200, 208), (330, 166), (470, 200), (660, 160), (660, 460), (-40, 460)]), pb
        ),
        TK[3],
    )
    o += paint(
        cut(smooth([(-40, 262), (120, 238), (300, 256), (460, 236), (660, 262), (660, 460), (-40, 460)]), pb), "#B9C9B0"
    )
    o += house(328, 196, 0.44, TK[0], "#262F6B", TK[1])
    o += paint(cut(rect(0, 322, 600, 90), pb), "#A3B899")
    s = 0.79
    y = 352 - 166 * s
    o += paint(ell(136, 356, 70, 9), "#8AA080") + paint(ell(464, 356, 70, 9), "#8AA080")
    o += stand(
        136,
        y,
        s,
        skin=0,
        top="denim",
        legs="umber",
        shoes="ink",
        hair="cap",
        hc="steel",
        cloth=CLOTH["rust"],
        look=0.5,
        beard="grey",
        mouth="soft",
        hand=(92, -58),
        elbow=(60, -54),
        hand2=(-54, -4),
        elbow2=(-56, -56),
        neckline="collar",
    )
    o += stand(
        464,
        y,
        s,
        True,
        skin=4,
        top="amber",
        legs="moss",
        shoes="umber",
        hair="curly",
        hc="white",
        look=0.5,
        mouth="talk",
        hand=(88, -76),
        elbow=(60, -54),
        hand2=(-54, -4),
        elbow2=(-56, -56),
    )
    # the fence between them
    wood = ("#FFFBF2", "#DCCFB8")
    for yy in (262, 304):
        o += two(rect(228, yy, 144, 14, 6), *wood, 0, -6)
    for x in (246, 354):
        o += two(rect(x - 9, 238, 18, 116, 7), *wood, -6, 0)
    o += paint(ell(300, 366, 46, 7), "#8AA080") + dog(296, 366, 0.86, True)
    return o


@picture("story-6")
def draw_story_6() -> str:
    """A friend brings soup; a list of jobs hangs on the wall."""
    o = room(TK, 312) + paint(ell(300, 356, 256, 13), SHADE)
    # the list on the wall
    o += two(rect(222, 40, 96, 120, 8), "#FFFDF8", TK[2], -6, -5) + paint(rect(250, 32, 40, 18, 7), "#D9A868")
    for i in range(3):
        yy = 74 + i * 30
        o += paint(rect(236, yy - 8, 17, 17, 4), TK[3]) + line([(264, yy), (304 - (i % 2) * 10, yy)], TK[1], 6)
    o += line([(239, 73), (244, 79), (254, 64)], INK, 5) + line([(239, 103), (244, 109), (254, 94)], INK, 5)
    s = 0.88
    o += sit(
        146,
        352 - 112 * s,
        s,
        chair="wheel",
        skin=3,
        top="indigo",
        legs="umber",
        shoes="ink",
        hair="long",
        hc="black",
        look=0.5,
        mouth="open",
        hand=(96, -66),
        elbow=(34, -42),
        hand2=(116, -76),
        elbow2=(64, -56),
    )
    s = 0.84
    pot = place(
        paint(ell(0, -26, 46, 12), "#8C3350")
        + two("M-46,-26L46,-26L42,14C40,26 30,30 20,30L-20,30C-30,30 -40,26 -42,14Z", *CLOTH["wine"], -9, -4)
        + two(rect(-52, -36, 104, 14, 7), "#A6476A", "#8C3350", -6, -5)
        + paint(ell(0, -40, 10, 7), INK)
        + curve([(-16, -54), (-24, -66), (-12, -76), (-18, -90)], TK[1], 6)
        + curve([(16, -54), (8, -66), (20, -76), (14, -90)], TK[1], 6),
        86,
        -70,
        0.92,
    )
    o += stand(
        452,
        352 - 166 * s,
        s,
        True,
        skin=1,
        top="amber",
        legs="denim",
        shoes="umber",
        hair="wavy",
        hc="steel",
        look=0.45,
        mouth="smile",
        hand=(64, -36),
        elbow=(54, -32),
        hand2=(70, -44),
        elbow2=(-58, -48),
        mid=pot,
    )
    return o
