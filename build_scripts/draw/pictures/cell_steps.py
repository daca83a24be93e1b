"""How myeloma cells develop, in seven pictures."""

from ..cells import antibody, bcell, germ, m_protein, myeloma, plasma, platelet, red
from ..medical import bone_open
from ..paint import arrow, line, paint, pebble, pebble_path, two
from ..palette import INK, SC
from ..paths import cut, ell, joined, moved, smooth, tube
from ..props import BONE, CAV, RIM
from ..registry import picture


@picture("cell-step-1")
def draw_cell_step_1() -> str:
    o, hole = bone_open()
    o += paint(hole, CAV)
    spots = [
        ("r", 158, 168, 0.58, 0),
        ("b", 226, 162, 0.56, 0),
        ("r", 292, 160, 0.57, 20),
        ("p", 362, 164, 0.6, -10),
        ("r", 430, 164, 0.56, 10),
        ("p", 172, 234, 0.6, 170),
        ("r", 242, 236, 0.58, -20),
        ("r", 308, 232, 0.54, 0),
        ("b", 374, 238, 0.56, 0),
        ("r", 440, 230, 0.57, 0),
    ]
    for k, x, y, s, r in spots:
        o += {"r": red, "p": plasma, "b": lambda s, x, y, r: bcell(s, x, y, r, False)}[k](s, x, y, r)
    for x, y, r in (
        (192, 140, 0),
        (262, 198, 30),
        (330, 196, -20),
        (398, 200, 10),
        (130, 206, 60),
        (340, 266, 0),
        (462, 190, 80),
        (214, 202, 0),
        (408, 266, 20),
        (326, 138, 20),
    ):
        o += platelet(0.55, x, y, r)
    return o


@picture("cell-step-2")
def draw_cell_step_2() -> str:
    o = pebble(600, 400, SC[4]) + paint(ell(215, 342, 110, 13), SC[3]) + paint(ell(436, 318, 66, 10), SC[3])
    o += bcell(1.9, 215, 202, 0)
    o += germ(1.22, 421, 202, 0)
    o += (
        line([(334, 132), (346, 108)])
        + line([(360, 138), (382, 122)])
        + line([(334, 272), (346, 296)])
        + line([(360, 266), (382, 282)])
    )
    o += platelet(0.7, 80, 110, 20) + red(0.42, 520, 96, 0) + red(0.5, 528, 318, 0) + red(0.4, 76, 306, 0)
    return o


@picture("cell-step-3")
def draw_cell_step_3() -> str:
    o = pebble(600, 400, SC[4]) + paint(ell(92, 276, 44, 8), SC[3]) + paint(ell(290, 320, 104, 13), SC[3])
    o += bcell(0.84, 90, 202, 0)
    o += arrow([(160, 202), (192, 202)])
    o += plasma(1.6, 304, 202, 0)
    for x, y, r, s in (
        (420, 96, 62, 1),
        (428, 196, 92, 1.05),
        (416, 300, 118, 1),
        (500, 136, 70, 1),
        (504, 254, 106, 1),
        (340, 80, 30, 0.9),
        (338, 330, 152, 0.85),
    ):
        o += antibody(s, x, y, r)
    return o


@picture("cell-step-4")
def draw_cell_step_4() -> str:
    o = pebble(600, 400, SC[4]) + paint(ell(150, 336, 110, 12), SC[3]) + paint(ell(418, 342, 104, 13), SC[3])
    o += plasma(1.0, 122, 112, 12) + plasma(1.0, 198, 206, -14) + plasma(1.0, 104, 284, 170)
    o += paint(ell(418, 202, 146), SC[2]) + paint(ell(418, 202, 139), "#FFFDF8")
    o += myeloma(1.85, 412, 206, 0, 4.6)
    o += line([(486, 118), (500, 94)]) + line([(506, 138), (532, 122)]) + line([(464, 108), (468, 80)])
    return o


@picture("cell-step-5")
def draw_cell_step_5() -> str:
    o = pebble(600, 400, SC[4])
    for x, w, y in ((92, 46, 264), (266, 44, 326), (474, 90, 330)):
        o += paint(ell(x, y, w, 9), SC[3])
    o += myeloma(0.92, 92, 200, 0, 6)
    o += arrow([(156, 200), (192, 200)])
    o += myeloma(0.84, 266, 136, -8) + myeloma(0.84, 266, 262, 10)
    o += arrow([(330, 200), (366, 200)])
    for x, y, r in ((424, 140, 6), (526, 136, -10), (424, 262, -6), (526, 262, 12)):
        o += myeloma(0.78, x, y, r)
    return o


@picture("cell-step-6")
def draw_cell_step_6() -> str:
    o, hole = bone_open()
    o += paint(hole, CAV)
    for x, y, r, sx in (
        (131, 200, 4, 0.42),
        (452, 156, -38, 0.5),
        (462, 214, 8, 0.42),
        (272, 138, 92, 0.34),
        (208, 266, 88, 0.36),
        (352, 270, 92, 0.34),
    ):
        o += red(0.55, x, y, r, sx)
    for x, y, r, s in (
        (174, 162, 0, 0.68),
        (240, 176, 24, 0.62),
        (310, 166, -12, 0.66),
        (384, 160, 10, 0.66),
        (170, 232, -16, 0.66),
        (246, 242, 12, 0.62),
        (314, 232, -30, 0.66),
        (386, 230, 18, 0.68),
        (430, 198, -60, 0.5),
    ):
        o += myeloma(s, x, y, r, 7.5)
    o += plasma(0.42, 438, 254, 20)
    return o


@picture("cell-step-7")
def draw_cell_step_7() -> str:
    pb = pebble_path()
    o = paint(pb, SC[4])
    cham = smooth(
        [
            (34, 110),
            (60, 50),
            (140, 34),
            (250, 38),
            (312, 74),
            (318, 140),
            (286, 196),
            (200, 212),
            (90, 208),
            (40, 176),
        ]
    )
    inner = moved(cham, s=0.85, cx=176, cy=122, sx=0.9)
    ves = [(-20, 336), (120, 330), (280, 318), (420, 312), (620, 268)]
    o += two(cham, BONE, RIM, -8, -9)
    o += paint(tube([(250, 186), (268, 230), (296, 290)], [104, 96, 110]), "#E9B7A6") + two(
        tube(ves, 118), "#E9B7A6", "#D1917F", 0, -14, clip=pb
    )
    o += paint(
        cut(joined(tube(ves, 84), tube([(246, 150), (268, 230), (304, 300)], [74, 62, 90])), pb),
        "#FBE6DC",
    )
    o += paint(inner, CAV) + paint(cut(tube([(246, 140), (256, 190), (262, 214)], [74, 66, 64]), cham), CAV)
    for x, y, s, r in (
        (70, 336, 0.52, 0),
        (146, 322, 0.5, 10),
        (470, 318, 0.5, 0),
        (548, 276, 0.46, 0),
    ):
        o += red(s, x, y, r)
    o += myeloma(0.7, 92, 116, 0, 6) + myeloma(0.68, 150, 82, 20, 6) + myeloma(0.68, 158, 158, -12, 6)
    for x, y, r in (
        (214, 78, 60),
        (262, 82, 150),
        (216, 126, 20),
        (262, 128, 100),
        (244, 172, 160),
        (282, 172, 30),
        (262, 220, 80),
        (282, 262, 170),
        (262, 318, 20),
        (312, 304, 110),
        (206, 326, 70),
        (358, 322, 40),
        (410, 300, 130),
        (516, 300, 80),
    ):
        o += m_protein(0.68, x, y, r, 11)
    o += arrow([(384, 234), (440, 226), (496, 208)], INK, 6)
    return o
