"""Equity: fair care for each person."""

from ..bodies import bust, sit, stand
from ..icons import bubble, clinic, house
from ..paint import curve, dash, line, paint, pebble, pebble_path, place, stroke, two
from ..palette import BARK, CLOTH, EQ, INK, SC
from ..paths import bent, cut, ell, joined, moved, poly, rect, smooth, tube
from ..props import cup, lines, plant, room, sheet, window
from ..registry import picture
from ..seated import front_sit


DARK = "#5C1530"


def paper(x: float, y: float, s: float = 1, rot: float = 0, col: str = EQ[1]) -> str:
    """the same sheet for everyone"""
    return place(sheet(58, 76, 3, col), x, y, s, rot)


@picture("equity-age")
def equity_age() -> str:
    o = room(EQ, 306) + paint(ell(300, 352, 262, 14), "#E4BCC2")
    s = 0.75
    y = 352 - 166 * s
    o += stand(
        78,
        y,
        s,
        skin=2,
        top="teal",
        legs="denim",
        shoes="ink",
        hair="long",
        hc="black",
        look=0.3,
        mouth="smile",
        hand=(60, -64),
        elbow=(58, -44),
        hand2=(-54, -2),
        elbow2=(-56, -56),
        front=paper(52, -136, 0.86, 8),
    )
    o += stand(
        194,
        y,
        s,
        skin=5,
        top="indigo",
        legs="umber",
        shoes="umber",
        hair="short",
        hc="black",
        look=0.3,
        mouth="smile",
        beard="black",
        hand=(60, -64),
        elbow=(58, -44),
        hand2=(-54, -2),
        elbow2=(-56, -56),
        front=paper(52, -136, 0.86, 8),
    )
    cane = line([(-60, 8), (-68, 168)], BARK, 10) + line([(-60, 8), (-46, 2)], BARK, 11)
    o += stand(
        312,
        y,
        s,
        skin=0,
        top="amber",
        legs="ink",
        shoes="ink",
        hair="bob",
        hc="white",
        look=0.3,
        mouth="smile",
        glasses=True,
        hand=(60, -64),
        elbow=(58, -44),
        hand2=(-58, 0),
        elbow2=(-58, -54),
        front=cane + paper(52, -136, 0.86, 8),
    )
    o += sit(
        428,
        352 - 112 * s,
        s,
        chair="wheel",
        skin=3,
        top="wine",
        legs="denim",
        shoes="umber",
        hair="bald",
        hc="grey",
        look=0.4,
        mouth="smile",
        beard="grey",
        hand=(76, -58),
        elbow=(24, -44),
        hand2=None,
        front=paper(66, -128, 0.86, 8),
    )
    return o


@picture("equity-income")
def equity_income() -> str:
    o = room(EQ) + window(264, 34, 84, 96, EQ[3]) + paint(ell(300, 358, 256, 13), "#E4BCC2")
    s, y = 0.9, 254
    o += sit(
        104,
        y,
        s,
        skin=4,
        top="moss",
        legs="denim",
        shoes="ink",
        hair="puffs",
        hc="black",
        look=0.5,
        mouth="soft",
        hand=(104, -74),
        elbow=(38, -48),
        hand2=(136, -76),
        elbow2=(70, -58),
        mid=paper(92, -148, 1.0, 8),
    )
    o += sit(
        496,
        y,
        s,
        True,
        skin=1,
        top="amber",
        legs="indigo",
        shoes="umber",
        hair="short",
        hc="sand",
        look=0.5,
        mouth="smile",
        glasses=True,
        hand=(124, -46),
        elbow=(38, -34),
        hand2=(96, -74),
        elbow2=(52, -52),
        neckline="collar",
    )
    # a table between them: coins and an envelope
    o += (
        paint(bent([(300, 250), (300, 352)], 15), BARK)
        + paint(bent([(268, 354), (332, 354)], 11), BARK)
        + two(rect(206, 234, 188, 22, 11), "#D9A868", "#B98A4D", 0, -9)
    )
    for i in range(4):
        o += two(
            rect(282, 220 - i * 11, 44, 14, 6), *(("#EBC586", "#C98B34") if i % 2 else ("#C98B34", "#A36B1E")), -4, -4
        )
    for i in range(2):
        o += two(
            rect(334, 220 - i * 11, 40, 14, 6), *(("#EBC586", "#C98B34") if i % 2 else ("#C98B34", "#A36B1E")), -4, -4
        )
    o += (
        two(rect(226, 180, 48, 54, 8), *CLOTH["mist"], -5, -4)
        + line([(238, 196), (262, 196)], SC[0], 5)
        + "".join(paint(ell(238 + 12 * (i % 3), 209 + 12 * (i // 3), 3.6), SC[0]) for i in range(6))
    )
    return o


@picture("equity-location")
def equity_location() -> str:
    o = pebble(600, 400, EQ[4]) + paint(ell(226, 362, 190, 11), EQ[3]) + paint(ell(494, 362, 70, 8), EQ[3])
    # a folded map
    panels = [
        poly([(44, 104), (166, 76), (166, 318), (44, 346)]),
        poly([(166, 76), (288, 104), (288, 346), (166, 318)]),
        poly([(288, 104), (410, 76), (410, 318), (288, 346)]),
    ]
    for d, col in zip(panels, ("#FFFDF8", "#F3E6DA", "#FFFDF8"), strict=True):
        o += paint(d, col)
    land = cut(
        smooth([(20, 240), (110, 216), (200, 250), (300, 232), (430, 262), (430, 380), (20, 380)]), joined(*panels)
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
        o += stroke(f"M{495 - r},{104 - r * 0.42:.0f}Q495,{104 - r * 1.3:.0f} {495 + r},{104 - r * 0.42:.0f}", EQ[0], 7)
    return o


@picture("equity-race")
def equity_race() -> str:
    pb = pebble_path()
    o = paint(pb, EQ[4])
    back = (EQ[2], EQ[1])
    for x, kw in (
        (
            96,
            {"skin": 5, "top": "amber", "hair": "afro", "hc": "grey", "look": 0.35, "mouth": "smile", "glasses": True},
        ),
        (
            232,
            {
                "skin": 2,
                "top": "coat",
                "hair": "bob",
                "hc": "black",
                "look": -0.2,
                "mouth": "talk",
                "neckline": "coat",
                "under": "teal",
            },
        ),
        (368, {"skin": 3, "top": "moss", "hair": "hijab", "look": 0.2, "mouth": "smile", "cloth": CLOTH["lilac"]}),
        (
            504,
            {
                "skin": 6,
                "top": "coat",
                "hair": "crop",
                "hc": "black",
                "look": -0.35,
                "mouth": "smile",
                "neckline": "coat",
                "under": "wine",
            },
        ),
    ):
        o += front_sit(
            x,
            290,
            0.92,
            lower=False,
            back=back,
            hand=(26, -32),
            elbow=(60, -44),
            hand2=(-24, -30),
            elbow2=(-60, -44),
            **kw,
        )
    o += two(cut(rect(-20, 276, 640, 38, 0), pb), "#D9A868", "#B98A4D", 0, -14) + paint(
        cut(rect(-20, 314, 640, 110, 0), pb), "#C49357"
    )
    for x in (96, 232, 368, 504):
        o += place(two(poly([(-30, 4), (22, 4), (32, -14), (-20, -14)]), "#FFFDF8", "#E6DDD4", 0, -4), x, 284)
    for x in (164, 436):
        o += cup(x, 258, 0.72)
    o += (
        paint(rect(288, 240, 24, 38, 4), "#A9CFCB")
        + two(ell(300, 226, 11, 20), *CLOTH["moss"], -4, -2)
        + two(ell(285, 233, 9, 17, -34), *CLOTH["moss"], -4, -2)
        + two(ell(315, 233, 9, 17, 34), *CLOTH["moss"], -4, -2)
    )
    return o


@picture("equity-language")
def equity_language() -> str:
    o = room(EQ) + paint(ell(300, 358, 262, 13), "#E4BCC2")
    s, y = 0.84, 260
    # the interpreter: hands that sign
    o += front_sit(
        300,
        262,
        0.82,
        skin=3,
        top="indigo",
        legs="ink",
        shoes="umber",
        hair="wavy",
        hc="brown",
        look=-0.15,
        mouth="smile",
        back=(EQ[2], EQ[1]),
        hand=(30, -92),
        elbow=(66, -42),
        hand2=(-20, -66),
        elbow2=(-66, -44),
    )
    o += sit(
        84,
        y,
        s,
        skin=1,
        top="teal",
        legs="umber",
        shoes="ink",
        hair="bun",
        hc="white",
        look=0.5,
        mouth="talk",
        hand=(90, -70),
        elbow=(32, -42),
        hand2=(108, -60),
        elbow2=(58, -48),
    )
    o += sit(
        516,
        y,
        s,
        True,
        skin=5,
        top="coat",
        legs="denim",
        shoes="ink",
        hair="crop",
        hc="black",
        look=0.5,
        mouth="smile",
        neckline="coat",
        under="wine",
        coat=True,
        hand=(90, -44),
        elbow=(30, -36),
        hand2=(104, -62),
        elbow2=(56, -50),
    )
    # two languages, one meaning
    o += (
        bubble(134, 30, 110, 74, [(150, 92), (176, 96), (136, 122)], (EQ[0], DARK))
        + curve([(156, 58), (170, 50), (184, 60), (198, 50), (222, 58)], "#FFFDF8", 7)
        + curve([(156, 80), (170, 73), (184, 82), (198, 74)], "#FFFDF8", 7)
    )
    o += bubble(356, 30, 110, 74, [(450, 92), (424, 96), (464, 122)], ("#FFFDF8", "#E6D3D0")) + lines(
        378, 56, (66, 44), 23, EQ[1], 7
    )
    return o


@picture("second-opinion")
def second_opinion() -> str:
    o = room(EQ) + window(246, 36, 96, 112, EQ[3]) + plant(256, 334) + paint(ell(300, 358, 256, 13), "#E4BCC2")
    s, y = 0.88, 256
    o += sit(
        96,
        y,
        s,
        chair="wheel",
        skin=4,
        top="honey",
        legs="denim",
        shoes="umber",
        hair="curly",
        hc="grey",
        look=0.5,
        mouth="smile",
        glasses=True,
        hand=(92, -78),
        elbow=(36, -48),
        hand2=(126, -84),
        elbow2=(66, -60),
        mid=paper(84, -154, 1.06, 8),
    )
    o += sit(
        512,
        y,
        s,
        True,
        skin=2,
        top="coat",
        legs="ink",
        shoes="ink",
        hair="short",
        hc="steel",
        look=0.5,
        mouth="smile",
        neckline="coat",
        under="amber",
        coat=True,
        hand=(88, -42),
        elbow=(28, -36),
        hand2=None,
    )
    o += sit(
        398,
        y,
        s,
        True,
        skin=6,
        top="coat",
        legs="indigo",
        shoes="umber",
        hair="locs",
        hc="black",
        look=0.55,
        mouth="talk",
        neckline="coat",
        under="teal",
        coat=True,
        hand=(92, -46),
        elbow=(28, -38),
        hand2=(108, -70),
        elbow2=(58, -52),
    )
    return o


@picture("getting-there")
def getting_there() -> str:
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
    o += two(poly([(96, 364), (300, 300), (380, 300), (380, 320), (302, 320), (120, 376)]), "#E0CBA8", "#C2AA85", 0, -6)
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
