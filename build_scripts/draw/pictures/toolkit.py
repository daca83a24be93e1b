"""Toolkit and about: skills, the kiosk, privacy."""
# ruff: noqa: E501 - path data and rows of points read best unbroken

from ..bodies import sit, stand
from ..cells import antibody, plasma, platelet, red
from ..paint import backing, dash, line, paint, pebble, place, stroke, two
from ..palette import CLOTH, CO, DOOR, EQ, INK, SC, TK
from ..paths import bent, cut, ell, poly, rect
from ..props import lines, room, window
from ..registry import picture

NE = DOOR["neutral"]


@picture("learn-it")
def draw_learn_it() -> str:
    o = room(TK, 322) + paint(ell(200, 358, 170, 12), TK[2])
    s, y = 0.92, 252
    book = place(
        two(
            poly([(-50, -10), (0, 4), (50, -10), (56, 26), (0, 40), (-56, 26)]),
            *CLOTH["wine"],
            0,
            -6,
        )
        + paint(poly([(-46, -14), (0, 0), (0, 32), (-51, 20)]), "#FFFDF8")
        + paint(poly([(46, -14), (0, 0), (0, 32), (51, 20)]), "#EFE9E0")
        + line([(-36, -2), (-12, 5)], TK[1], 5)
        + line([(-38, 10), (-14, 17)], TK[1], 5),
        126,
        -78,
        1.0,
        -10,
    )
    o += sit(
        116,
        y,
        s,
        skin=4,
        top="honey",
        legs="denim",
        shoes="umber",
        hair="bald",
        hc="white",
        look=0.5,
        mouth="smile",
        beard="white",
        glasses=True,
        hand=(80, -66),
        elbow=(28, -36),
        hand2=None,
        mid=book,
    )
    # what the glass shows
    o += dash([(302, 152), (326, 128), (356, 106)], TK[0], 6, 11, 8) + dash(
        [(304, 198), (326, 232), (356, 262)], TK[0], 6, 11, 8
    )
    o += two(bent([(498, 262), (552, 318)], [28, 36]), "#C98F52", "#A9733B", -8, 0)
    o += two(ell(440, 190, 116), TK[0], "#262F6B", -8, -7) + paint(ell(440, 190, 98), "#FFFDF8")
    o += (
        plasma(0.96, 408, 176, -8)
        + red(0.46, 482, 136, 10)
        + red(0.42, 496, 208)
        + antibody(0.6, 454, 246, 150)
        + antibody(0.56, 404, 250, 200)
        + platelet(0.74, 446, 114, 20)
    )
    o += stroke("M356,166C360,146 370,130 384,120", TK[3], 10)
    return o


@picture("build-support")
def draw_build_support() -> str:
    o = room(TK, 306) + paint(ell(300, 352, 264, 14), TK[2])
    s = 0.74
    y = 352 - 166 * s
    o += stand(
        92,
        y,
        s,
        skin=5,
        top="amber",
        legs="denim",
        shoes="ink",
        hair="puffs",
        hc="black",
        look=0.2,
        mouth="smile",
        hand=(70, -4),
        elbow=(58, -52),
        hand2=(-54, -2),
        elbow2=(-56, -56),
    )
    o += stand(
        204,
        y,
        s,
        skin=1,
        top="wine",
        legs="umber",
        shoes="umber",
        hair="short",
        hc="white",
        look=0.2,
        mouth="smile",
        glasses=True,
        hand=(70, -4),
        elbow=(58, -52),
        hand2=(-70, 0),
        elbow2=(-58, -54),
    )
    o += sit(
        424,
        352 - 112 * s,
        s,
        chair="wheel",
        skin=6,
        top="moss",
        legs="denim",
        shoes="umber",
        hair="wrap",
        hc="black",
        cloth=CLOTH["amber"],
        look=0.25,
        mouth="open",
        hand=(66, -48),
        elbow=(20, -40),
        hand2=None,
    )
    o += stand(
        316,
        y,
        s,
        skin=3,
        top="indigo",
        legs="teal",
        dress="teal",
        shoes="ink",
        hair="hijab",
        cloth=CLOTH["lilac"],
        look=0.1,
        mouth="smile",
        hand=(98, -54),
        elbow=(72, -62),
        hand2=(-70, 0),
        elbow2=(-58, -54),
    )
    return o


@picture("about-kiosk")
def draw_about_kiosk() -> str:
    o = room(NE, 312) + paint(ell(300, 354, 262, 14), NE[2])
    # the kiosk: a wide foot, a post, a leaning screen with two big buttons
    o += two(rect(240, 336, 120, 20, 10), NE[0], "#46372A", -6, -8) + two(
        rect(280, 236, 40, 108, 8), NE[1], "#715A44", -10, 0
    )
    o += two(rect(222, 70, 156, 232, 20), INK, "#0E1320", -8, -6) + paint(rect(234, 82, 128, 206, 10), "#FBF7F0")
    scr = rect(234, 82, 128, 206, 10)
    o += paint(cut(rect(234, 82, 128, 34), scr), SC[0]) + lines(246, 99, (52,), 10, "#FFFDF8", 7)
    for i, col in enumerate((SC[1], EQ[1], CO[1], TK[1])):
        x, yy = 244 + (i % 2) * 57, 128 + (i // 2) * 58
        o += (
            paint(rect(x, yy, 51, 50, 9), (SC[3], EQ[3], CO[3], TK[3])[i])
            + paint(ell(x + 25, yy + 20, 11), col)
            + line([(x + 14, yy + 39), (x + 37, yy + 39)], col, 6)
        )
    o += paint(rect(244, 250, 108, 28, 10), SC[0])
    s = 0.8
    o += stand(
        128,
        354 - 166 * s,
        s,
        skin=2,
        top="wine",
        legs="denim",
        shoes="umber",
        hair="bob",
        hc="white",
        look=0.45,
        mouth="smile",
        glasses=True,
        hand=(120, -66),
        elbow=(66, -52),
        hand2=(-54, -2),
        elbow2=(-56, -56),
    )
    o += sit(
        474,
        354 - 112 * s,
        s,
        True,
        chair="wheel",
        skin=5,
        top="amber",
        legs="indigo",
        shoes="ink",
        hair="crop",
        hc="black",
        look=0.5,
        mouth="smile",
        hand=(106, -92),
        elbow=(40, -58),
        hand2=None,
    )
    return o


@picture("ask-person")
def draw_ask_person() -> str:
    o = room(NE, 318) + window(262, 32, 92, 100, NE[3]) + paint(ell(300, 358, 258, 13), NE[2])
    s, y = 0.9, 254
    o += sit(
        106,
        y,
        s,
        skin=6,
        top="lilac",
        legs="umber",
        shoes="ink",
        hair="long",
        hc="black",
        look=0.5,
        mouth="talk",
        hand=(96, -80),
        elbow=(36, -48),
        hand2=(112, -74),
        elbow2=(60, -56),
    )
    o += sit(
        498,
        y,
        s,
        True,
        skin=1,
        top="teal",
        legs="ink",
        shoes="umber",
        hair="short",
        hc="auburn",
        look=0.5,
        mouth="smile",
        neckline="collar",
        hand=(104, -52),
        elbow=(34, -38),
        hand2=(132, -54),
        elbow2=(64, -46),
        front=two(rect(10, -96, 20, 26, 5), "#FFFDF8", "#DFE3E6", -3, -3) + line([(15, -80), (25, -80)], SC[1], 4),
    )
    o += (
        two(rect(214, 232, 176, 24, 11), "#D9A868", "#B98A4D", 0, -9)
        + two(rect(226, 254, 152, 98, 10), "#CDA36A", "#B98A4D", -10, 0)
        + paint(rect(250, 278, 104, 46, 10), "#D9B684")
    )
    o += place(two(poly([(-34, 4), (26, 4), (36, -8), (-22, -8)]), "#FFFDF8", "#E6DDD4", 0, -4), 300, 230)
    o += (
        two(rect(226, 204, 26, 28, 6), *CLOTH["rose"], -4, -3)
        + two(ell(232, 190, 7, 17, -24), *CLOTH["moss"], -3, -2)
        + two(ell(246, 190, 7, 17, 24), *CLOTH["moss"], -3, -2)
    )
    return o


@picture("privacy")
def draw_privacy() -> str:
    o = pebble(600, 400, NE[4]) + backing(304, 200, 430, 338, NE[3])
    o += two(
        "M176,48L340,48L392,100L392,330C392,340 385,346 376,346L176,346C167,346 160,340 160,330L160,64C160,55 167,48 176,48Z",
        "#FFFDF8",
        "#E0D2BC",
        -10,
        -8,
    ) + paint("M340,48L392,100L352,100C345,100 340,95 340,88Z", NE[2])
    x, y = 404, 268
    o += stroke(
        f"M{x - 40},{y - 32}L{x - 40},{y - 62}C{x - 40},{y - 116} {x + 40},{y - 116} {x + 40},{y - 62}L{x + 40},{y - 32}",
        NE[1],
        20,
    )
    o += two(rect(x - 72, y - 44, 144, 122, 26), SC[0], "#0A464C", -10, -8)
    o += paint(ell(x - 3, y + 2, 16), "#FFFDF8") + paint(
        poly([(x - 11, y + 6), (x + 5, y + 6), (x + 11, y + 46), (x - 17, y + 46)]), "#FFFDF8"
    )
    return o
