"""Community: people to lean on."""

from typing import Any

from ..bodies import sit, stand
from ..icons import coins, talk, van
from ..medical import heart
from ..paint import curve, dash, line, paint, pebble, pebble_path, place, two
from ..palette import BARK, CLOTH, CO, INK
from ..paths import Point, bent, cut, ell, joined, rect, smooth
from ..props import capsule, cup, room, round_bust, window
from ..registry import picture
from ..seated import front_sit

SHADE = "#EACB98"


def rug(cx: float = 300, cy: float = 358, rx: float = 256) -> str:
    return paint(ell(cx, cy, rx, 13), SHADE)


@picture("support-finder")
def draw_support_finder() -> str:
    pb = pebble_path()
    o = paint(pb, CO[4]) + paint(
        cut(smooth([(-40, 330), (120, 300), (320, 316), (660, 296), (660, 460), (-40, 460)]), pb),
        CO[3],
    )
    people: tuple[tuple[Point, dict[str, Any], str], ...] = (
        (
            (334, 92),
            {
                "skin": 1,
                "top": "teal",
                "hair": "bob",
                "hc": "auburn",
                "look": -0.3,
                "neckline": "collar",
            },
            coins(),
        ),
        (
            (484, 140),
            {
                "skin": 6,
                "top": "wine",
                "hair": "turban",
                "hc": "black",
                "cloth": CLOTH["amber"],
                "beard": "black",
                "look": -0.3,
            },
            van(CO[0]),
        ),
        (
            (394, 272),
            {
                "skin": 3,
                "top": "indigo",
                "hair": "curly",
                "hc": "white",
                "look": -0.3,
                "glasses": True,
            },
            talk(CO[0], CO[1]),
        ),
    )
    ways = (
        [(184, 300), (216, 236), (238, 176), (262, 132)],
        [(196, 312), (262, 252), (340, 190), (404, 160)],
        [(206, 330), (256, 326), (286, 316), (316, 300)],
    )
    for w in ways:
        o += dash(w, CO[0], 7, 13, 12)
    for (x, y), kw, icon in people:
        o += (
            two(ell(x, y, 70), CO[1], CO[0], -4, -6)
            + paint(ell(x, y, 62), "#FFF6E3")
            + round_bust(x, y, 62, {"mouth": "smile", **kw}, 0.79)
        )
        o += paint(ell(x + 52, y + 46, 31), "#FFFDF8") + place(icon, x + 52, y + 46, 0.98)
    o += paint(ell(124, 364, 64, 9), SHADE)
    o += stand(
        122,
        232,
        0.76,
        skin=4,
        top="moss",
        legs="denim",
        shoes="umber",
        hair="wrap",
        hc="black",
        cloth=CLOTH["wine"],
        look=0.45,
        mouth="smile",
        hand=(78, -92),
        elbow=(58, -56),
        hand2=(-54, -2),
        elbow2=(-56, -56),
    )
    return o


@picture("friends-family")
def draw_friends_family() -> str:
    o = room(CO, 306) + rug(300, 356, 250)
    # lamp and picture behind the sofa
    o += paint(rect(112, 50, 92, 70, 12), CO[2]) + paint(rect(121, 59, 74, 52, 7), "#FFFBF2") + heart(158, 86, 0.9)
    o += window(404, 36, 96, 104, CO[3])
    sofa = ("#3F8F92", "#2F7377")
    o += paint(bent([(120, 320), (114, 354)], 15), BARK) + paint(bent([(480, 320), (486, 354)], 15), BARK)
    o += two(rect(104, 158, 392, 150, 40), *sofa, -12, -8) + two(
        rect(118, 256, 364, 76, 26), "#4B9C9E", sofa[1], -8, -9
    )
    o += front_sit(
        196,
        266,
        0.8,
        skin=5,
        top="amber",
        legs="umber",
        shoes="ink",
        hair="bald",
        hc="grey",
        look=0.3,
        mouth="smile",
        beard="grey",
        glasses=True,
        hand=(20, -14),
        elbow=(58, -46),
        hand2=(-12, -8),
        elbow2=(-58, -46),
    )
    o += front_sit(
        404,
        266,
        0.8,
        skin=4,
        top="wine",
        legs="denim",
        shoes="umber",
        hair="afro",
        hc="black",
        look=-0.3,
        mouth="smile",
        hand=(10, -12),
        elbow=(58, -46),
        hand2=(-20, -10),
        elbow2=(-58, -46),
        neckline="v",
    )
    # a child between them, with a drawing
    o += front_sit(
        300,
        272,
        0.62,
        skin=5,
        top="lilac",
        legs="indigo",
        shoes="wine",
        hair="puffs",
        hc="black",
        look=-0.1,
        mouth="open",
        hand=(40, -50),
        elbow=(62, -44),
        hand2=(-40, -50),
        elbow2=(-62, -44),
        front=two(rect(-40, -84, 80, 58, 6), "#FFFDF8", "#E6DDD4", -5, 0)
        + paint(ell(-16, -62, 9), "#E6B872")
        + curve([(-30, -36), (-12, -48), (6, -38), (28, -54)], "#5F7F5E", 6),
    )
    for _side, cx in ((-1, 110), (1, 490)):
        o += two(rect(cx - 30, 214, 60, 118, 26), *sofa, -8, -6)
    return o


@picture("groups")
def draw_groups() -> str:
    o = pebble(600, 400, CO[4]) + paint(ell(300, 314, 262, 62), CO[3])
    back = ("#8C7157", "#715A44")
    seats: list[tuple[float, dict[str, Any]]] = [
        (
            208,
            {
                "skin": 0,
                "top": "indigo",
                "legs": "umber",
                "hair": "beanie",
                "cloth": CLOTH["rose"],
                "look": 0.2,
                "mouth": "smile",
            },
        ),
        (
            300,
            {
                "skin": 6,
                "top": "amber",
                "legs": "denim",
                "hair": "crop",
                "hc": "grey",
                "look": 0.0,
                "mouth": "talk",
                "glasses": True,
            },
        ),
        (
            392,
            {
                "skin": 3,
                "top": "wine",
                "legs": "ink",
                "hair": "hijab",
                "cloth": CLOTH["mist"],
                "look": -0.2,
                "mouth": "smile",
            },
        ),
    ]
    for x, kw in seats:
        o += front_sit(x, 208, 0.66, back=back, **kw)
    s, y = 0.76, 250
    o += sit(
        92,
        y,
        s,
        chair="wheel",
        skin=4,
        top="teal",
        legs="denim",
        shoes="umber",
        hair="bun",
        hc="steel",
        look=0.5,
        mouth="smile",
        hand=(66, -50),
        elbow=(22, -40),
        hand2=None,
    )
    o += sit(
        508,
        y,
        s,
        True,
        skin=2,
        top="moss",
        legs="ink",
        shoes="ink",
        hair="bald",
        hc="white",
        look=0.5,
        mouth="smile",
        beard="white",
        hand=(76, -52),
        elbow=(24, -40),
        hand2=(100, -66),
        elbow2=(56, -50),
    )
    # a chair kept free
    o += paint(ell(300, 376, 62, 8), SHADE)
    o += paint(bent([(268, 318), (260, 374)], 12), "#715A44") + paint(bent([(332, 318), (340, 374)], 12), "#715A44")
    o += two(rect(252, 304, 96, 20, 9), *back, -4, -8) + two(
        "M256,300C250,262 256,238 268,234C288,228 312,228 332,234C344,238 350,262 344,300C322,306 278,306 256,300Z",
        CO[1],
        "#9C6219",
        -8,
        -6,
    )
    return o


@picture("feelings")
def draw_feelings() -> str:
    o = room(CO, 318) + rug(280, 356, 220)
    # a wide, light window
    o += paint(rect(382, 46, 172, 202, 24), "#FFFDF8")
    gl = rect(394, 58, 148, 178, 15)
    o += (
        paint(gl, "#D5E6E4")
        + paint(ell(498, 104, 24), "#F7D98C")
        + paint(
            cut(smooth([(360, 190), (430, 160), (500, 184), (580, 156), (580, 280), (360, 280)]), gl),
            "#A9CFCB",
        )
        + paint(
            cut(smooth([(360, 218), (440, 200), (520, 222), (580, 206), (580, 280), (360, 280)]), gl),
            "#7FB0A4",
        )
    )
    o += paint(rect(464, 58, 9, 178), "#FFFDF8") + two(rect(368, 240, 200, 20, 10), "#FFFDF8", "#DCC7A6", 0, -9)
    s = 0.84
    o += sit(
        262,
        352 - 112 * s,
        s,
        skin=2,
        top="rose",
        legs="indigo",
        shoes="ink",
        hair="long",
        hc="steel",
        look=0.55,
        mouth="soft",
        hand=(70, -36),
        elbow=(18, -34),
        hand2=(86, -40),
        elbow2=(42, -40),
    )
    o += stand(
        150,
        352 - 166 * s,
        s,
        skin=5,
        top="moss",
        legs="umber",
        shoes="ink",
        hair="short",
        hc="black",
        look=0.42,
        mouth="soft",
        beard="black",
        hand=(108, -50),
        elbow=(76, -74),
        hand2=(-56, -4),
        elbow2=(-58, -56),
    )
    return o


@picture("care-week")
def draw_care_week() -> str:
    o = room(CO, 322) + rug(140, 358, 100)
    # the week on the wall
    o += two(rect(222, 52, 338, 262, 20), "#FFFDF8", "#E6D6BA", -9, -8) + paint(
        joined(rect(222, 52, 329, 44, 18), rect(222, 74, 329, 24)), CO[0]
    )
    for x in (286, 486):
        o += line([(x, 40), (x, 66)], BARK, 9)
    kinds: dict[tuple[int, int], str] = {
        (0, 0): capsule(0, 0, 0.5, -30),
        (2, 0): capsule(0, 0, 0.5, -30),
        (4, 0): capsule(0, 0, 0.5, -30),
        (1, 1): van(CO[0]),
        (3, 1): heart(0, 0, 0.7),
        (2, 2): cup(0, 0, 0.56),
        (4, 2): talk(CO[0], CO[1]),
    }
    for row in range(3):
        for col in range(5):
            x, y = 260 + col * 63, 136 + row * 66
            o += paint(rect(x - 27, y - 28, 54, 56, 11), CO[4])
            if (col, row) in kinds:
                o += place(kinds[col, row], x, y, 1.05 if (col, row) in ((1, 1), (4, 2)) else 1.3)
    o += stand(
        136,
        224,
        0.78,
        skin=3,
        top="teal",
        legs="ink",
        shoes="umber",
        hair="bun",
        hc="black",
        look=0.45,
        mouth="smile",
        hand=(98, -98),
        elbow=(62, -62),
        hand2=(-54, -2),
        elbow2=(-56, -56),
        front=line([(102, -96), (124, -124)], INK, 8),
    )
    return o
