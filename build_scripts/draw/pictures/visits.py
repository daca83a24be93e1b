"""A visit, the care team, a care partner, the empty sheet."""
# ruff: noqa: E501 - path data and rows of points read best unbroken

import math

from ..bodies import sit
from ..paint import line, paint, pebble, pebble_path, place, stroke, two
from ..palette import BARK, CLOTH, DOOR
from ..paths import bent, cut, ell, joined, poly, rect, smooth
from ..props import armchair_back, armchair_front, capsule, cup, round_bust, sheet, stethoscope
from ..registry import picture


@picture("speak-up")
def draw_speak_up() -> str:
    D = DOOR["equity"]
    pb = pebble_path()
    o = paint(pb, D[4])
    o += paint(cut(rect(0, 322, 600, 90), pb), D[3])
    o += (
        paint(rect(308, 36, 96, 112, 18), D[3])
        + paint(rect(317, 45, 78, 94, 11), "#FFF6E3")
        + line([(356, 48), (356, 136)], D[3], 7)
        + line([(320, 92), (392, 92)], D[3], 7)
    )
    # plant between the chairs, far back
    o += paint(bent([(352, 292), (352, 240)], 6), CLOTH["moss"][1])
    for x, y, r in ((334, 246, -38), (370, 244, 36), (344, 222, -12), (364, 222, 16)):
        o += two(ell(x, y, 10, 24, r), *CLOTH["moss"], -4, -2)
    o += two(poly([(328, 286), (376, 286), (368, 330), (336, 330)]), "#C98F52", "#A9733B", -6, 0)
    o += paint(ell(300, 356, 250, 14), "#E4BCC2")
    s, y = 0.9, 254
    o += sit(
        92,
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
        mouth="smile",
        hand=(96, -84),
        elbow=(40, -52),
        hand2=None,
    )
    o += sit(
        206,
        y,
        s,
        skin=4,
        top="wine",
        legs="ink",
        shoes="umber",
        hair="wrap",
        cloth=CLOTH["amber"],
        look=0.62,
        mouth="talk",
        hand=(84, -80),
        elbow=(34, -42),
        hand2=(124, -92),
        elbow2=(64, -62),
        mid=place(sheet(62, 82), 80, -150, 1, 10),
    )
    o += sit(
        494,
        y,
        s,
        True,
        skin=1,
        top="coat",
        legs="denim",
        shoes="ink",
        hair="bun",
        hc="brown",
        look=0.55,
        mouth="smile",
        glasses=True,
        hand=(92, -40),
        elbow=(30, -34),
        hand2=(104, -64),
        elbow2=(56, -50),
        neckline="coat",
        under="teal",
        coat=True,
        mid=stethoscope(),
    )
    return o


@picture("care-team-wheel", h=600)
def draw_care_team_wheel() -> str:
    D = DOOR["community"]
    o = pebble(600, 600, D[4], 12)
    o += stroke(ell(300, 300, 192), D[3], 14)
    pos = [
        (300 + 192 * math.cos(math.radians(a)), 300 + 192 * math.sin(math.radians(a)))
        for a in (-90, -30, 30, 90, 150, 210)
    ]
    for x, y in pos:
        o += line([(300, 300), (x, y)], D[3], 14)
    ppl = [
        {
            "skin": 4,
            "top": "coat",
            "hair": "short",
            "hc": "black",
            "neckline": "coat",
            "under": "teal",
            "glasses": True,
        },
        {"skin": 2, "top": "teal", "hair": "bun", "hc": "black", "neckline": "v"},
        {"skin": 0, "top": "indigo", "hair": "bob", "hc": "auburn", "neckline": "collar"},
        {"skin": 5, "top": "moss", "hair": "locs", "hc": "black"},
        {"skin": 3, "top": "wine", "hair": "hijab", "cloth": CLOTH["rose"]},
        {
            "skin": 1,
            "top": "denim",
            "hair": "bald",
            "hc": "grey",
            "beard": "grey",
            "neckline": "collar",
        },
    ]
    icon = [
        stroke("M-10,-14L-10,-6C-10,6 10,6 10,-6L10,-14", "#0F5C63", 5)
        + stroke("M0,3C0,16 12,16 12,8", "#0F5C63", 5)
        + paint(ell(12, 5, 4.5), "#0F5C63"),
        paint(joined(rect(-4.5, -14, 9, 28, 3), rect(-14, -4.5, 28, 9, 3)), "#0F5C63"),
        capsule(0, 0, 0.5, -35, CLOTH["indigo"], CLOTH["lilac"]),
        two(
            "M0,-7C-7,-13 -16,-7 -14,3C-13,11 -6,16 0,12C6,16 13,11 14,3C16,-7 7,-13 0,-7Z",
            "#5F7F5E",
            "#4A6649",
            -4,
            -2,
        )
        + line([(0, -8), (3, -15)], BARK, 4),
        stroke(rect(-10, -12, 20, 25, 4), D[0], 4.5)
        + line([(-4, -3), (5, -3)], D[0], 4)
        + line([(-4, 4), (3, 4)], D[0], 4),
        two(
            "M0,13C-16,2 -16,-12 -7,-12C-3,-12 0,-8 0,-6C0,-8 3,-12 7,-12C16,-12 16,2 0,13Z",
            "#8C3350",
            "#6F223C",
            -4,
            -2,
        ),
    ]
    R = 77
    for (x, y), p, ic in zip(pos, ppl, icon, strict=False):
        c = ell(x, y, R)
        o += paint(ell(x, y, R + 9), "#FFFDF8") + paint(c, "#F5DDB4")
        o += round_bust(x, y, R, p, 0.98)
        o += paint(ell(x + 56, y + 52, 27), "#FFFDF8") + place(ic, x + 56, y + 52)
    c = ell(300, 300, 88)
    o += paint(ell(300, 300, 98), D[0]) + paint(c, "#FFF6E3")
    o += round_bust(
        300,
        300,
        88,
        {"skin": 6, "top": "amber", "hair": "wrap", "cloth": CLOTH["teal"], "mouth": "smile"},
        1.1,
    )
    return o


@picture("care-partner")
def draw_care_partner() -> str:
    D = DOOR["community"]
    pb = pebble_path()
    o = paint(pb, D[4])
    o += paint(cut(rect(0, 326, 600, 90), pb), D[3]) + paint(ell(300, 358, 250, 13), "#E3BE85")
    # lamp and picture
    o += (
        paint(rect(276, 60, 92, 70, 12), D[2])
        + paint(rect(285, 69, 74, 52, 7), "#FFFBF2")
        + paint(
            cut(
                smooth([(285, 118), (304, 92), (322, 108), (340, 88), (364, 124), (300, 130)]),
                rect(285, 69, 74, 52, 7),
            ),
            CLOTH["moss"][0],
        )
        + paint(ell(342, 84, 6), "#E6B872")
    )
    # small table between them, with tea and a note pad
    o += (
        paint(bent([(318, 300), (318, 352)], 13), BARK)
        + paint(bent([(296, 354), (340, 354)], 10), BARK)
        + two(rect(268, 280, 100, 20, 10), "#D9A868", "#B98A4D", 0, -8)
    )
    o += cup(318, 260, 0.75)
    s, y = 0.9, 254
    arm = ("#C98F52", "#A9733B")
    o += place(armchair_back(*arm), 470, y, s, 0, True)
    blanket = (
        two(
            smooth(
                [
                    (20, -34),
                    (70, -36),
                    (114, -32),
                    (128, -4),
                    (130, 50),
                    (80, 56),
                    (72, 14),
                    (28, 16),
                ],
                t=0.7,
            ),
            "#7FB0A4",
            "#639488",
            8,
            -2,
        )
        + line([(46, -34), (48, 12)], "#F4E8D3", 6)
        + line([(84, -35), (92, 12), (92, 52)], "#F4E8D3", 6)
    )
    o += sit(
        470,
        y,
        s,
        True,
        skin=2,
        top="cream",
        legs="denim",
        shoes="umber",
        hair="short",
        hc="white",
        look=0.5,
        mouth="smile",
        glasses=True,
        hand=(84, -58),
        elbow=(28, -38),
        hand2=(98, -66),
        elbow2=(54, -48),
        chair=None,
        mid=blanket,
    )
    o += place(armchair_front(*arm), 470, y, s, 0, True)
    o += sit(
        146,
        y,
        s,
        skin=2,
        top="rust",
        legs="ink",
        shoes="ink",
        hair="long",
        hc="black",
        look=0.55,
        mouth="talk",
        hand=(128, -76),
        elbow=(44, -52),
        hand2=(152, -82),
        elbow2=(78, -66),
        mid=place(cup(0, 0, 0.95), 140, -88),
    )
    return o


@picture("empty-sheet")
def draw_empty_sheet() -> str:
    D = DOOR["toolkit"]
    o = pebble(600, 400, D[4]) + paint(ell(300, 350, 170, 13), D[3])
    o += paint(rect(232, 52, 136, 200, 16), "#F4F5FB")
    for a, b in zip(
        [(232, 250 - i * 36) for i in range(5)],
        [(232, 230 - i * 36) for i in range(5)],
        strict=False,
    ):
        o += line([a, b], D[1], 7)
    for a, b in zip(
        [(368, 250 - i * 36) for i in range(5)],
        [(368, 230 - i * 36) for i in range(5)],
        strict=False,
    ):
        o += line([a, b], D[1], 7)
    o += (
        stroke("M232,72C232,60 240,52 252,52", D[1], 7)
        + stroke("M368,72C368,60 360,52 348,52", D[1], 7)
        + line([(276, 52), (296, 52)], D[1], 7)
        + line([(318, 52), (332, 52)], D[1], 7)
    )
    o += (
        paint(ell(300, 126, 36), D[0])
        + line([(300, 109), (300, 143)], "#FFFDF8", 8)
        + line([(283, 126), (317, 126)], "#FFFDF8", 8)
    )
    o += two(
        "M206,204L394,204C403,204 408,210 409,219L424,334C425,346 418,352 408,352L192,352C182,352 175,346 176,334L191,219C192,210 197,204 206,204Z",
        D[0],
        "#262F6B",
        -12,
        -6,
    )
    o += stroke("M250,226C250,292 350,292 350,226", D[2], 13)
    return o
