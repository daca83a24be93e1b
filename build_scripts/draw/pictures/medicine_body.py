"""Medicines and care for the bones, the blood and the whole person."""

from ..cells import germ, myeloma, platelet, red
from ..medical import heart, kidneys, long_bone, shield, vial
from ..paint import arrow, backing, line, paint, pebble, pebble_path, place, two
from ..palette import CLOTH, INK, SC, SKIN
from ..paths import Points, bent, cut, ell, moved, poly, rect, smooth, tube
from ..props import BONE, RIM, badge, capsule, water
from ..registry import picture
from .science_care import draw_transplant


@picture("med-transplant")
def draw_med_transplant() -> str:
    return draw_transplant()


@picture("med-bone")
def draw_med_bone() -> str:
    o = pebble(600, 400, SC[4]) + paint(ell(284, 362, 200, 10), SC[3])
    o += backing(288, 204, 548, 270, "#B5D6D1")
    # a long bone lying down; its thin place is being built up again
    o += place(long_bone(118, 440, (BONE, RIM), -9, 90), 278, 206)
    hole = smooth(
        [
            (196, 190),
            (222, 164),
            (270, 158),
            (320, 166),
            (346, 192),
            (340, 228),
            (306, 250),
            (256, 252),
            (212, 240),
        ]
    )
    o += paint(hole, RIM) + paint(moved(hole, s=0.9, sx=0.92, cx=270, cy=205), "#EFD9B4")
    inner = moved(hole, s=0.9, sx=0.92, cx=270, cy=205)
    for row in range(3):
        for i in range(5):
            x, y = 170 + i * 44 + (row % 2) * 22, 226 - row * 31
            if row == 2 and i > 1:
                continue
            brick = cut(rect(x, y - 6, 40, 27, 6), inner)
            o += two(brick, "#FFFDF8", "#DCC69E", -4, -4) if brick else ""
    o += two(rect(316, 110, 40, 27, 6), "#FFFDF8", "#DCC69E", -4, -4) + arrow(
        [(330, 148), (326, 162), (316, 178)], INK, 6
    )
    o += shield(498, 146, 1.06)
    return o


@picture("med-infection")
def draw_med_infection() -> str:
    o = pebble(600, 400, SC[4]) + paint(ell(322, 346, 92, 11), SC[3]) + paint(ell(126, 346, 58, 9), SC[3])
    o += vial(128, 262, 1.12)
    o += arrow([(178, 222), (200, 212), (226, 208)])
    o += shield(324, 206, 1.46)
    o += germ(0.82, 486, 118, 12) + germ(0.72, 506, 272, 30) + germ(0.5, 552, 190, 0)
    o += line([(420, 150), (434, 144)]) + line([(428, 202), (446, 202)]) + line([(416, 258), (432, 266)])
    return o


@picture("med-clot")
def draw_med_clot() -> str:
    pb = pebble_path()
    o = paint(pb, SC[4])
    ves = [(-20, 236), (120, 226), (280, 208), (440, 196), (620, 186)]
    o += two(tube(ves, 216), "#E9B7A6", "#D1917F", 0, -14, clip=pb) + paint(cut(tube(ves, 168), pb), "#FBE6DC")
    for x, y, s, r in (
        (78, 196, 0.8, 0),
        (92, 276, 0.74, 12),
        (196, 234, 0.84, -8),
        (300, 168, 0.76, 6),
        (310, 254, 0.82, 14),
        (418, 226, 0.84, -6),
        (524, 160, 0.76, 0),
        (526, 242, 0.72, 10),
    ):
        o += red(s, x, y, r)
    for x, y, r in (
        (148, 176, 10),
        (246, 184, 40),
        (368, 182, -20),
        (372, 272, 20),
        (472, 164, 0),
        (140, 294, -10),
        (474, 258, 30),
    ):
        o += platelet(0.8, x, y, r)
    o += arrow([(168, 66), (290, 50), (412, 52)], INK, 7, 18)
    o += capsule(104, 74, 1.02, -20)
    return o


@picture("med-radiation")
def draw_med_radiation() -> str:
    o = pebble(600, 400, SC[4]) + paint(ell(270, 362, 190, 10), SC[3])
    # the arm of the machine, and its soft beam
    beam = poly([(214, 128), (270, 128), (288, 262), (196, 262)])
    o += backing(242, 284, 436, 176, "#B5D6D1")
    o += place(long_bone(104, 390, (BONE, RIM), -9, 90), 242, 284)
    o += paint(beam, "#F7DFAE") + paint(poly([(228, 128), (256, 128), (266, 262), (218, 262)]), "#FBEFD0")
    post = smooth(
        [
            (486, 352),
            (488, 170),
            (468, 98),
            (410, 76),
            (252, 76),
            (252, 38),
            (420, 36),
            (506, 74),
            (532, 170),
            (534, 352),
        ],
        t=0.5,
    )
    o += (
        paint(ell(496, 360, 46, 7), SC[3])
        + two(post, "#FFFDF8", "#CBD5D6", -8, -8)
        + two(rect(462, 338, 98, 22, 10), SC[1], "#2F7377", -8, -6)
    )
    o += two(rect(190, 26, 104, 94, 24), "#FFFDF8", "#CBD5D6", -9, -8) + two(
        rect(208, 110, 68, 24, 9), SC[1], "#2F7377", -6, -6
    )
    o += paint(ell(242, 66, 15), SC[2]) + paint(ell(242, 66, 7), SC[0])
    o += paint(ell(242, 284, 42, 32), "#F7DFAE") + myeloma(0.58, 242, 284, 0, 8)
    return o


@picture("med-support")
def draw_med_support() -> str:
    pb = pebble_path()
    o = paint(pb, SC[4])
    for x, y, b in (
        (134, 132, kidneys(0, -2, 1.0)),
        (466, 132, red(0.52, -20, 16) + red(0.5, 24, 22, 20) + red(0.54, 4, -22, 10)),
        (300, 92, place(water(), 0, 30, 1.12)),
    ):
        o += badge(x, y, b, 72)
    o += heart(300, 236, 1.7)
    # two open hands under all of it
    sk, sh = SKIN[4]
    for side in (1, -1):

        def m(pts: Points, side: int = side) -> Points:
            return [(300 + side * (x - 300), y) for x, y in pts]

        o += two(cut(bent(m([(30, 420), (138, 346)]), [104, 74]), pb), *CLOTH["honey"], -6, -8)
        o += two(
            smooth(
                m(
                    [
                        (136, 324),
                        (180, 304),
                        (232, 312),
                        (286, 320),
                        (300, 344),
                        (276, 362),
                        (200, 372),
                        (138, 364),
                    ]
                )
            ),
            sk,
            sh,
            -5,
            -8,
        )
        o += two(tube(m([(178, 322), (204, 292), (226, 278)]), [36, 32, 25]), sk, sh, -4, -5)
    return o
