"""Science: cells, proteins, tests."""

import math

from ..bodies import stand
from ..cells import antibody, bcell, germ, m_protein, myeloma, plasma, platelet, red, tcell
from ..medical import blood_tube, dish, lens, long_bone, rays, stem_cell
from ..paint import arrow, dash, line, paint, pebble, place, stroke, two
from ..palette import BARK, SC
from ..paths import cut, ell, joined, moved, poly, rect, smooth
from ..props import RIM, lines
from ..registry import picture


@picture("marrow-cutaway")
def draw_marrow_cutaway() -> str:
    o = pebble(600, 400, SC[4]) + paint(ell(150, 362, 100, 11), SC[3]) + paint(ell(412, 366, 110, 11), SC[3])
    # a long bone, cut open along its length
    b = long_bone(96, 322)
    win = smooth(
        [
            (0, -104),
            (24, -92),
            (30, -40),
            (28, 30),
            (30, 84),
            (8, 104),
            (-20, 92),
            (-30, 40),
            (-27, -30),
            (-28, -84),
        ]
    )
    b += paint(win, RIM) + paint(moved(win, s=0.9, sx=0.8), "#E3A48E")
    for x, y, r in (
        (-8, -70, 9),
        (10, -44, 7),
        (-9, -20, 8),
        (9, 6, 9),
        (-8, 34, 7),
        (8, 58, 8),
        (-6, 78, 6),
    ):
        b += paint(ell(x, y, r), "#F6DFD2") + paint(ell(x, y, r * 0.45), "#CC8470")
    o += place(b, 142, 200, 1, 14)
    o += paint(ell(142, 192, 21), "#FFFDF8") + stroke(ell(142, 192, 21), SC[0], 6)
    o += dash([(160, 178), (250, 130), (342, 82)], SC[0], 6, 12, 7) + dash(
        [(158, 208), (240, 262), (330, 310)], SC[0], 6, 12, 7
    )
    o += lens(408, 198, 160)
    # one young cell makes the three kinds
    o += stem_cell(0.72, 408, 204)
    o += arrow([(408, 160), (408, 124)]) + arrow([(440, 228), (470, 254)]) + arrow([(376, 228), (346, 254)])
    o += (
        red(0.52, 408, 86)
        + red(0.46, 356, 104, 20)
        + red(0.46, 460, 104, -20)
        + red(0.36, 318, 142, 10)
        + red(0.36, 498, 142)
    )
    o += bcell(0.46, 318, 276, 0, False) + tcell(0.4, 366, 310, 0, False) + plasma(0.4, 302, 222, 10)
    for x, y, r in (
        (486, 274, 0),
        (450, 290, 40),
        (500, 236, -30),
        (462, 324, 10),
        (424, 318, -20),
        (516, 208, 60),
    ):
        o += platelet(0.8, x, y, r)
    return o


@picture("m-protein")
def draw_m_protein() -> str:
    o = pebble(600, 400, SC[4]) + paint(ell(118, 282, 74, 9), SC[3])
    o += myeloma(1.16, 118, 202, 0, 5.6)
    o += rays(118, 206, 84, 0, 20, 3, 22)
    for i, x in enumerate((262, 332, 402, 472, 542)):
        for dy in (-34, 22) if i % 2 == 0 else (-18, 38):
            o += m_protein(0.8, x, 198 + dy, 74, 11)
    return o


@picture("antibodies")
def draw_antibodies() -> str:
    o = (
        pebble(600, 400, SC[4])
        + paint(ell(116, 306, 76, 10), SC[3])
        + paint(ell(410, 346, 60, 9), SC[3])
        + paint(ell(498, 218, 58, 8), SC[3])
    )
    o += plasma(1.24, 116, 206, 0)
    for x, y, r in ((226, 140, 66), (232, 222, 94), (216, 300, 120), (300, 176, 76)):
        o += antibody(0.82, x, y, r)
    for gx, gy, s, spots in (
        (474, 104, 0.82, (172, 222, 118, 62)),
        (428, 284, 0.82, (166, 216, 8, 320)),
    ):
        o += germ(s, gx, gy, 22)
        for a in spots:
            t = math.radians(a)
            o += antibody(0.74, gx + 80 * math.cos(t), gy + 80 * math.sin(t), a - 90)
    return o


@picture("tests-numbers")
def draw_tests_numbers() -> str:
    o = (
        pebble(600, 400, SC[4])
        + paint(ell(140, 340, 106, 11), SC[3])
        + paint(ell(258, 340, 60, 9), SC[3])
        + paint(ell(444, 340, 112, 10), SC[3])
    )
    # a wooden rack with two tubes
    o += blood_tube(104, 322, 1.04) + blood_tube(172, 322, 1.04, 0.42, ("#6C78BE", "#525EA6"), ("#E8C98F", "#D2AC68"))
    o += two(rect(52, 236, 172, 26, 10), "#CDB294", "#B2946F", 0, -9) + two(
        rect(44, 304, 188, 34, 12), "#CDB294", "#B2946F", -8, -9
    )
    # a cup with a lid
    d = "M-40,-56L40,-56L32,48C31,55 27,58 21,58L-21,58C-27,58 -31,55 -32,48Z"
    o += place(
        two(d, "#FFFDF8", "#DCE3E4", -8, 0)
        + two(cut(d, rect(-60, -14, 120, 90)), "#EFCF7A", "#D9B04E", -8, 0)
        + two(rect(-48, -78, 96, 26, 10), "#D79A45", "#B97E2C", -6, -6)
        + paint(rect(-19, -2, 38, 32, 5), "#FFFDF8")
        + lines(-9, 9, (18, 12), 12, SC[2], 5),
        276,
        280,
        1,
    )
    # bars that rise and fall again, and the line over them
    xs = (358, 406, 454, 502)
    hs = (92, 146, 204, 126)
    for i, (x, h) in enumerate(zip(xs, hs, strict=True)):
        o += two(
            rect(x - 17, 338 - h, 34, h, 10),
            *((SC[1], "#2F7377") if i < 3 else (SC[0], "#0A464C")),
            -7,
            0,
        )
    [(x, 338 - h - 30) for x, h in zip(xs, hs, strict=True)]
    o += arrow([(352, 222), (406, 160), (454, 106), (494, 156), (522, 192)])
    return o


def dice(x: float, y: float, n: int, r: float = 30) -> str:
    """A round marker with one, two or three dots."""
    spots = {1: [(0, 0)], 2: [(-9, 0), (9, 0)], 3: [(0, -9), (-10, 8), (10, 8)]}[n]
    return two(ell(x, y, r), "#FFFDF8", SC[2], -4, -5) + "".join(paint(ell(x + a, y + b, 6.5), SC[0]) for a, b in spots)


@picture("stages-risk")
def draw_stages_risk() -> str:
    o = pebble(600, 400, SC[4]) + paint(ell(340, 346, 220, 12), SC[3])
    for i, (x, h, tone) in enumerate(
        (
            (236, 70, (SC[2], "#6FADA9")),
            (356, 128, (SC[1], "#2F7377")),
            (476, 186, (SC[0], "#0A464C")),
        )
    ):
        o += two(rect(x - 60, 344 - h, 120, h, 14), *tone, -10, -8)
        pole = 344 - h
        o += line([(x, pole - 2), (x, pole - 58)], BARK, 7) + dice(x, pole - 74, i + 1)
    o += paint(ell(106, 350, 58, 9), SC[3])
    o += stand(
        104,
        220,
        0.74,
        skin=2,
        top="amber",
        legs="indigo",
        shoes="umber",
        hair="short",
        hc="grey",
        look=0.45,
        mouth="soft",
        glasses=True,
        hand=(86, -84),
        elbow=(58, -56),
        hand2=(-54, -2),
        elbow2=(-56, -56),
    )
    return o


@picture("mgus-smoldering")
def draw_mgus_smoldering() -> str:
    o = pebble(600, 400, SC[4])
    for x, kinds, n in ((116, "rpbrmbr", 1), (300, "mrpmbrm", 4), (484, "mmmrmmm", 6)):
        o += dish(x, 162, kinds)
        for i in range(7):
            a, b = x - 66 + 22 * i, 316
            o += paint(ell(a, b, 8.5), "#7A1F3D") if i < n else stroke(ell(a, b, 6), SC[1], 5)
    return o


@picture("glossary-words")
def draw_glossary_words() -> str:
    o = pebble(600, 400, SC[4]) + paint(ell(320, 356, 190, 11), SC[3])
    dark = joined(rect(92, 62, 274, 168, 36), poly([(146, 220), (226, 220), (150, 290)]))
    light = joined(rect(272, 164, 242, 142, 34), poly([(404, 296), (468, 296), (466, 352)]))
    o += two(dark, SC[0], "#0A464C", -10, -9) + lines(138, 112, (182, 118), 52, SC[3], 15)
    o += paint(moved(light, s=1.08, cx=393, cy=240), SC[4])
    o += two(light, "#FFFDF8", "#CFDEDB", -10, -9) + lines(316, 212, (156, 96), 46, SC[1], 14)
    return o
