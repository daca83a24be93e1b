"""The four doors of the home screen."""
# ruff: noqa: E501 - path data and rows of points read best unbroken

from typing import Any

from ..bodies import bust, shoe, sit, stand
from ..cells import antibody, bcell, plasma, platelet, red
from ..heads import mitten
from ..paint import line, paint, pebble, pebble_path, place, stroke, two
from ..palette import CLAY, CLOTH, DOOR, INK, SC, SKIN
from ..paths import bent, cut, ell, joined, minus, moved, poly, rect, smooth, tube
from ..props import cup, lines
from ..registry import picture


# ---------- doors (600 x 600) ----------
@picture("door-science", h=600)
def draw_door_science() -> str:
    D = SC
    o = pebble(600, 600, D[4], 12)
    o += (
        red(0.62, 92, 100, 0)
        + bcell(0.5, 494, 104, 20)
        + red(0.55, 530, 230, 20)
        + red(0.6, 84, 440, 10)
        + plasma(0.58, 170, 516, 15)
        + red(0.5, 318, 532, 0)
        + platelet(0.9, 250, 478, 20)
        + platelet(0.9, 402, 66, -20)
        + platelet(0.8, 76, 250, 40)
    )
    # forearm and palm behind the handle
    pb = pebble_path(600, 600, 12)
    o += paint(cut(bent([(474, 486), (590, 612)], [66, 84]), pb), SKIN[4][1]) + two(
        bent([(530, 546), (600, 622)], [88, 108]), *CLOTH["rust"], -8, -4, clip=pb
    )
    o += two(ell(476, 484, 50, 44, 45), *SKIN[4], -6, -6)
    # lens
    o += two(bent([(404, 396), (528, 534)], [40, 54]), "#C98F52", "#A9733B", -10, 2)
    o += paint(bent([(396, 388), (420, 414)], [50, 50]), D[0])
    o += two(ell(272, 262, 190), D[0], "#0A464C", -10, -8) + paint(ell(272, 262, 164), "#FFFDF8")
    o += paint(minus(ell(272, 262, 164), ell(264, 254, 164)), "#E9E5D8")
    o += (
        plasma(1.5, 212, 266, -10)
        + bcell(0.76, 348, 204, 0)
        + red(0.8, 240, 146, 0)
        + red(0.76, 352, 318, 20)
        + platelet(1, 322, 266, 10)
        + platelet(0.9, 232, 388, 60)
    )
    o += antibody(0.8, 282, 374, 160) + antibody(0.72, 170, 344, 214)
    o += stroke("M128,222C134,192 148,166 168,148", SC[3], 12)
    # fingers over the handle
    sk, sh = SKIN[4]
    for i in range(4):
        cx, cy = 446 + i * 19, 442 + i * 21
        o += two(
            tube([(cx + 34, cy - 24), (cx + 4, cy - 4), (cx - 18, cy + 15)], [27, 28, 24]),
            sk,
            sh,
            -3,
            -5,
        )
    return o


def wheel_user(x: float, y: float, s: float = 1, flip: bool = False, **kw: Any) -> str:  # noqa: ANN401
    return sit(x, y, s, flip, chair="wheel", **kw)


@picture("door-equity", h=600)
def draw_door_equity() -> str:
    D = DOOR["equity"]
    pb = pebble_path(600, 600, 12)
    o = paint(pb, D[4])
    o += paint(
        cut(smooth([(-40, 420), (150, 392), (450, 392), (640, 420), (640, 640), (-40, 640)]), pb),
        D[3],
    )
    # clinic
    o += two(rect(118, 62, 364, 340, 26), "#FFFBF2", "#EBDCC8", -14, 0)
    o += two(rect(98, 46, 404, 46, 23), D[0], "#5C1530", 0, -14)
    for x in (146, 386):
        o += (
            paint(rect(x, 182, 68, 92, 14), D[2])
            + paint(rect(x + 7, 189, 54, 78, 9), "#FBEFE2")
            + line([(x + 34, 192), (x + 34, 262)], D[2], 6)
        )
    o += paint(rect(236, 152, 128, 252, 20), D[0]) + paint(
        joined(rect(247, 163, 106, 120, 12), rect(247, 240, 106, 164, 0)), "#FFE6B0"
    )
    o += paint(poly([(247, 412), (353, 412), (404, 486), (196, 486)]), "#FFF1D2")
    o += paint(ell(300, 120, 27), D[0]) + paint(joined(rect(294, 104, 12, 32, 4), rect(284, 114, 32, 12, 4)), "#FFFBF2")
    o += two(smooth([(247, 166), (206, 182), (206, 424), (247, 403)], t=0.12), D[1], "#8C4059", -30, 0) + paint(
        ell(216, 306, 6), "#FFE6B0"
    )
    o += stand(
        300,
        314,
        0.5,
        False,
        skin=1,
        top="mist",
        legs="teal",
        shoes="ink",
        hair="bun",
        hc="auburn",
        look=0.1,
        coat=False,
        hand=(84, -84),
        elbow=(62, -66),
        mouth="smile",
        neckline="coat",
        under="rose",
    )
    o += two(rect(240, 400, 134, 20, 7), "#EAD7B6", "#C2AA85", 0, -9)
    # ramp
    for x, y in ((34, 394), (132, 372), (214, 354)):
        o += line([(x, y), (x, y + 58)], D[0], 6)
    o += line([(26, 396), (222, 352)], D[0], 8)
    o += two(
        cut(poly([(-10, 466), (236, 408), (248, 408), (248, 434), (-10, 492)]), pb),
        "#E0CBA8",
        "#C2AA85",
        0,
        -14,
    )
    o += place(
        sit(
            0,
            0,
            0.66,
            False,
            chair="wheel",
            skin=5,
            top="amber",
            legs="denim",
            hair="crop",
            hc="grey",
            look=0.5,
            beard="grey",
            hand=(0, 6),
            elbow=(-28, -46),
            mouth="smile",
        ),
        112,
        366,
        1,
        -12,
    )
    # bus
    o += two(rect(446, 296, 160, 150, 24), D[1], "#8C4059", -10, -8, clip=pb) + paint(
        cut(rect(446, 386, 160, 14, 0), pb), "#FFFBF2"
    )
    o += (
        paint(rect(500, 314, 36, 50, 9), "#FBEFE2")
        + paint(cut(rect(544, 314, 60, 50, 9), moved(pb, -10)), "#FBEFE2")
        + paint(rect(456, 314, 34, 116, 9), "#5C1530")
        + paint(rect(461, 319, 24, 111, 6), "#FFE6B0")
    )
    o += paint(ell(542, 446, 26), INK) + paint(ell(542, 446, 10), D[3])
    o += stand(
        420,
        366,
        0.62,
        True,
        skin=3,
        top="teal",
        legs="ink",
        shoes="umber",
        hair="hijab",
        cloth=CLOTH["lilac"],
        look=0.4,
        dress="deepteal",
        hand=(66, 8),
        elbow=(58, -52),
        step=6,
        front=line([(74, 4), (80, 168)], "#5C4A3A", 9) + line([(74, 4), (56, -3)], "#5C4A3A", 10),
    )
    # home, by video
    for r in (24, 44):
        o += stroke(
            f"M{300 - r * 0.8:.0f},{460 - r * 0.62:.0f}Q300,{460 - r * 1.25:.0f} {300 + r * 0.8:.0f},{460 - r * 0.62:.0f}",
            D[0],
            7,
        )
    o += paint(
        cut(joined(rect(204, 508, 192, 90, 0), poly([(204, 516), (300, 468), (396, 516)])), pb),
        "#FFFBF2",
    )
    o += paint(cut(rect(216, 516, 168, 80, 12), pb), "#F6DFC6")
    o += bust(
        258,
        536,
        0.54,
        0,
        "indigo",
        "curly",
        "white",
        0.5,
        w=112,
        h=40,
        glasses=True,
        mouth="smile",
        clip=rect(-90, -60, 180, 144),
    )
    o += (
        two(rect(306, 518, 72, 60, 10), INK, "#0E1320", -6, 0)
        + paint(rect(313, 525, 56, 46, 5), "#FFE6B0")
        + bust(341, 545, 0.32, 1, "mist", "bun", "auburn", 0, w=92, h=20)
        + stroke(rect(310, 522, 62, 52, 8), INK, 7)
    )
    o += paint(cut(rect(204, 580, 192, 12, 0), pb), CLAY) + two(
        bent([(188, 514), (300, 462), (412, 514)], [20, 22, 20]), D[0], "#5C1530", 0, -8
    )
    return o


@picture("door-community", h=600)
def draw_door_community() -> str:
    D = DOOR["community"]
    g = pebble(600, 600, D[4], 12)
    o = paint(ell(300, 536, 250, 34), D[3])
    # back row
    o += bust(196, 186, 1.12, 6, "teal", "afro", "black", 0.15, mouth="open", h=130)
    o += bust(
        410,
        186,
        1.12,
        3,
        "cream",
        "turban",
        "black",
        -0.2,
        cloth=CLOTH["wine"],
        beard="steel",
        mouth="smile",
        h=130,
        neckline="collar",
    )
    o += bust(304, 170, 1.12, 0, "wine", "bob", "white", -0.1, mouth="smile", glasses=True, h=150)
    # left: wheelchair, right: head scarf
    o += line([(40, 338), (56, 338), (60, 486)], CLOTH["ink"][0], 10)
    o += paint(bent([(120, 474), (196, 484), (204, 540)], [56, 44, 34]), CLOTH["ink"][1]) + shoe(
        204, 556, "umber", s=1.05
    )
    o += paint(bent([(480, 474), (404, 484), (396, 540)], [56, 44, 34]), CLOTH["indigo"][1]) + shoe(
        396, 556, "umber", True, s=1.05
    )
    o += paint(bent([(556, 340), (550, 500)], 16), CLOTH["umber"][1])
    o += bust(104, 276, 1.2, 1, "denim", "bald", "grey", 0.55, beard="grey", mouth="smile", h=134, w=120)
    o += bust(
        498,
        276,
        1.2,
        4,
        "olive",
        "wrap",
        "black",
        -0.5,
        cloth=CLOTH["amber"],
        mouth="talk",
        h=134,
        w=120,
    )
    o += paint(bent([(546, 506), (552, 566)], 15), CLOTH["umber"][0]) + paint(
        bent([(440, 506), (552, 506)], 18), CLOTH["umber"][0]
    )
    o += line([(72, 506), (140, 506)], CLOTH["ink"][0], 11)
    o += (
        stroke(ell(84, 500, 62), CLOTH["ink"][0], 10)
        + stroke(ell(84, 500, 47), CLOTH["stone"][1], 4)
        + paint(ell(84, 504, 11), CLOTH["stone"][0])
    )
    # table
    o += (
        paint(rect(276, 440, 48, 100, 10), CLOTH["umber"][1])
        + paint(ell(300, 416, 216, 92), CLOTH["umber"][1])
        + paint(ell(300, 398, 216, 92), "#D9A868")
        + paint(ell(296, 392, 196, 78), "#E4B97E")
    )
    # arms on the table
    o += two(bent([(60, 376), (104, 430), (172, 404)], [44, 36, 27]), *CLOTH["denim"], -4, -6) + mitten(
        182, 401, 1.2, -14, 1
    )
    o += two(bent([(548, 372), (500, 424), (436, 408)], [44, 36, 27]), *CLOTH["olive"], -4, -6) + mitten(
        428, 404, 1.2, 14, 4, True
    )
    # tea
    pot = two(
        smooth([(-44, 0), (-34, -34), (0, -46), (34, -34), (44, 0), (30, 30), (0, 36), (-30, 30)]),
        D[0],
        "#6C3A00",
        -9,
        -5,
    )
    pot = (
        stroke("M-40,-14C-72,-20 -70,26 -36,18", D[0], 10)
        + paint(bent([(34, 6), (58, -12), (70, -32)], [24, 16, 11]), "#6C3A00")
        + pot
        + paint(ell(0, -46, 24, 7), "#6C3A00")
        + paint(ell(0, -56, 8), D[0])
    )
    o += place(pot, 304, 366, 0.92)
    o += cup(214, 358, 0.8) + cup(392, 352, 0.8) + cup(214, 420, 0.9) + cup(396, 424, 0.9) + cup(304, 446, 1)
    # the empty chair in front: a seat for you
    ch, ch2 = CLOTH["teal"]
    o += paint(bent([(252, 500), (244, 580)], 16), CLOTH["umber"][1]) + paint(
        bent([(348, 500), (356, 580)], 16), CLOTH["umber"][1]
    )
    o += two(
        "M242,556C236,520 240,492 252,486C280,476 320,476 348,486C360,492 364,520 358,556C330,564 270,564 242,556Z",
        ch,
        ch2,
        -10,
        -6,
    )
    return g + place(o, 0, -24)


@picture("door-toolkit", h=600)
def draw_door_toolkit() -> str:
    D = DOOR["toolkit"]
    o = pebble(600, 600, D[4], 12)
    pb = pebble_path(600, 600, 12)
    o += paint(cut(rect(0, 272, 600, 120, 0), pb), "#E6CFA9") + two(
        rect(0, 384, 600, 32, 0), "#D0AE7C", "#B08C5A", 0, -16, clip=pb
    )
    # printer
    o += two(rect(92, 104, 300, 190, 30), "#FFFDF8", "#D9D9E4", -12, -10) + two(
        rect(122, 78, 240, 50, 18), D[1], "#525EA6", 0, -14
    )
    o += (
        paint(rect(118, 196, 258, 26, 13), INK)
        + paint(ell(352, 158, 9), "#1F6B3A")
        + paint(rect(120, 148, 84, 22, 11), D[3])
    )
    o += two(rect(118, 282, 248, 26, 13), D[1], "#525EA6", 0, -9)
    # bag
    o += stroke("M440,262C440,190 520,190 520,262", D[0], 12)
    o += paint(rect(452, 212, 60, 90, 8), "#FFFDF8") + lines(464, 232, (34, 34), 16, D[2], 6)
    o += two(
        "M416,252L546,252C554,252 558,258 559,266L572,398C573,410 566,416 556,416L408,416C398,416 391,410 392,398L403,266C404,258 408,252 416,252Z",
        D[0],
        "#262F6B",
        -12,
        -6,
    )
    o += stroke("M448,270C448,320 514,320 514,270", D[2], 11)
    # sleeves and fingers behind, sheet, thumbs in front
    a, a2 = SKIN[3]
    o += two(bent([(48, 640), (118, 528)], [104, 68]), *CLOTH["amber"], -10, -4, clip=pb) + two(
        bent([(116, 530), (136, 496)], [54, 50]), a, a2, -6, -4
    )
    o += two(bent([(446, 640), (376, 528)], [104, 68]), *CLOTH["amber"], -10, -4, clip=pb) + two(
        bent([(378, 530), (358, 496)], [54, 50]), a, a2, -6, -4
    )
    o += two(
        smooth([(108, 474), (120, 442), (170, 430), (190, 480), (166, 512), (118, 516)]),
        a,
        a2,
        -6,
        -5,
    )
    o += two(
        smooth([(386, 474), (374, 442), (324, 430), (304, 480), (328, 512), (376, 516)]),
        a,
        a2,
        -6,
        -5,
    )
    o += two(
        "M136,210L358,210L358,494C358,502 352,508 344,508L150,508C142,508 136,502 136,494Z",
        "#FFFDF8",
        "#E3E3EC",
        -8,
        0,
    )
    o += paint(rect(160, 238, 168, 34, 9), D[0]) + lines(162, 302, (160, 124), 24, D[2], 9)
    for i in range(3):
        o += stroke(rect(162, 348 + i * 40, 25, 25, 6), INK, 6) + line(
            [(208, 361 + i * 40), (208 + (108, 84, 96)[i], 361 + i * 40)], D[2], 9
        )
    o += stroke("M169,360L176,368L192,346", "#1F6B3A", 7)
    o += two(tube([(116, 500), (140, 484), (172, 480)], [38, 34, 27]), a, a2, -4, -6) + two(
        tube([(378, 500), (354, 484), (322, 480)], [38, 34, 27]), a, a2, -4, -6
    )
    return o
