"""Equity: fair care for each person."""

from typing import Any

from ..bodies import sit, stand
from ..icons import bubble
from ..paint import curve, line, paint, pebble_path, place, two
from ..palette import BARK, CLOTH, EQ, SC
from ..paths import bent, cut, ell, poly, rect
from ..props import cup, lines, plant, room, sheet, window
from ..registry import picture
from ..seated import front_sit

DARK = "#5C1530"


def paper(x: float, y: float, s: float = 1, rot: float = 0, col: str = EQ[1]) -> str:
    """The same sheet for everyone."""
    return place(sheet(58, 76, 3, col), x, y, s, rot)


@picture("equity-age")
def draw_equity_age() -> str:
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
def draw_equity_income() -> str:
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
            rect(282, 220 - i * 11, 44, 14, 6),
            *(("#EBC586", "#C98B34") if i % 2 else ("#C98B34", "#A36B1E")),
            -4,
            -4,
        )
    for i in range(2):
        o += two(
            rect(334, 220 - i * 11, 40, 14, 6),
            *(("#EBC586", "#C98B34") if i % 2 else ("#C98B34", "#A36B1E")),
            -4,
            -4,
        )
    o += (
        two(rect(226, 180, 48, 54, 8), *CLOTH["mist"], -5, -4)
        + line([(238, 196), (262, 196)], SC[0], 5)
        + "".join(paint(ell(238 + 12 * (i % 3), 209 + 12 * (i // 3), 3.6), SC[0]) for i in range(6))
    )
    return o


@picture("equity-race")
def draw_equity_race() -> str:
    pb = pebble_path()
    o = paint(pb, EQ[4])
    back = (EQ[2], EQ[1])
    seats: list[tuple[float, dict[str, Any]]] = [
        (
            96,
            {
                "skin": 5,
                "top": "amber",
                "hair": "afro",
                "hc": "grey",
                "look": 0.35,
                "mouth": "smile",
                "glasses": True,
            },
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
        (
            368,
            {
                "skin": 3,
                "top": "moss",
                "hair": "hijab",
                "look": 0.2,
                "mouth": "smile",
                "cloth": CLOTH["lilac"],
            },
        ),
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
    ]
    for x, kw in seats:
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
        o += place(
            two(poly([(-30, 4), (22, 4), (32, -14), (-20, -14)]), "#FFFDF8", "#E6DDD4", 0, -4),
            x,
            284,
        )
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
def draw_equity_language() -> str:
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
def draw_second_opinion() -> str:
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
