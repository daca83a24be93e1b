"""Medical things that several pictures share."""
# ruff: noqa: E501 - path data and rows of points read best unbroken

import math
from collections.abc import Sequence

from .cells import MY, antibody, bcell, myeloma, plasma, red
from .paint import dash, line, paint, pebble, place, stroke, two
from .palette import INK, SC, Tone
from .paths import cut, ell, joined, moved, poly, rect, smooth
from .props import BONE, BONE2, CAV, RIM, kidney, lines


def stem_cell(s: float = 1, x: float = 0, y: float = 0) -> str:
    """A young cell: round, with a big honey-coloured centre and no feelers."""
    return place(
        two(ell(0, 0, 50), "#F7F1E4", "#DCD0B8")
        + two(ell(-2, 0, 36), "#EBC586", "#D2A862", -6, -5)
        + paint(ell(-10, -8, 8), "#C98F52")
        + paint(ell(12, 6, 6), "#C98F52"),
        x,
        y,
        s,
    )


def lens(x: float, y: float, r: float, ground: str = CAV, rim: str = SC[1]) -> str:
    """A round enlargement with a rim."""
    return (
        two(ell(x, y, r), rim, SC[0], -5, -6) + paint(ell(x, y, r - 10), "#FFFDF8") + paint(ell(x, y, r - 17), ground)
    )


def long_bone(w: float, length: float, tone: Tone = (BONE, BONE2), dx: float = -7, rot: float = 0) -> str:
    """A long bone with two round ends, centre at 0,0; upright, or turned by rot under the same light."""
    k = w * 0.5
    y = length / 2 - k
    d = joined(
        rect(-w / 2, -y, w, 2 * y, w * 0.2),
        *[ell(sx * k * 0.72, sy * y, k) for sx in (-1, 1) for sy in (-1, 1)],
    )
    return two(moved(d, rot=rot), *tone, dx, -6)


def kidneys(x: float, y: float, s: float) -> str:
    """A pair of kidneys with their tubes."""
    b = stroke("M-20,2C-4,10 -7,30 -7,50", "#D9B36B", 6) + stroke("M20,2C4,10 7,30 7,50", "#D9B36B", 6)
    return place(b + place(kidney(0, True), -24, -6) + place(kidney(0), 24, -6), x, y, s)


SHIELD = "M0,-60C20,-44 40,-38 56,-38L56,2C56,36 30,56 0,68C-30,56 -56,36 -56,2L-56,-38C-40,-38 -20,-44 0,-60Z"


def shield(x: float, y: float, s: float = 1, tone: Tone = ("#3F8F92", "#2F7377"), mark: str = "#FFFDF8") -> str:
    """A shield with a tick."""
    return place(two(SHIELD, *tone, -9, -7) + stroke("M-24,4L-6,22L26,-16", mark, 11), x, y, s)


def rays(
    x: float,
    y: float,
    r: float,
    angle: float,
    spread: float = 24,
    n: int = 3,
    k: float = 24,
    w: float = 6,
) -> str:
    """Three short ink rays where something happens."""
    o = ""
    for i in range(n):
        a = math.radians(angle + spread * (i - (n - 1) / 2))
        o += line(
            [
                (x + r * math.cos(a), y + r * math.sin(a)),
                (x + (r + k) * math.cos(a), y + (r + k) * math.sin(a)),
            ],
            INK,
            w,
        )
    return o


def feelers(
    x: float,
    y: float,
    r: float,
    angles: Sequence[float],
    k: float = 22,
    col: str = "#AE6079",
    knob: float = 10,
    w: float = 9,
) -> str:
    """What a medicine can take hold of on a myeloma cell: stalks with round knobs."""
    o = ""
    for deg in angles:
        a = math.radians(deg)
        c, q = math.cos(a), math.sin(a)
        o += line([(x + (r - 8) * c, y + (r - 8) * q), (x + (r + k) * c, y + (r + k) * q)], col, w) + paint(
            ell(x + (r + k) * c, y + (r + k) * q, knob), col
        )
    return o


def faded(x: float, y: float, s: float, rot: float = 0) -> str:
    """Where a myeloma cell is not: its outline in dashes."""
    pts = [
        (-56, 6),
        (-50, -26),
        (-24, -50),
        (6, -50),
        (20, -44),
        (22, -22),
        (30, -14),
        (42, -20),
        (54, -26),
        (62, -4),
        (56, 26),
        (30, 46),
        (8, 42),
        (-12, 52),
        (-44, 40),
        (-56, 6),
    ]
    return place(paint(MY, "#F3EDEA") + dash(pts, "#AE6079", 6, 12, 13), x, y, s, rot)


def vial(
    x: float,
    y: float,
    s: float = 1,
    juice: Tone = ("#A9CFCB", "#8AB8B4"),
    cap: Tone = ("#4A579F", "#38437F"),
) -> str:
    """A small medicine bottle with a rubber cap."""
    glass = "M-30,-28C-30,-38 -18,-40 -18,-50L18,-50C18,-40 30,-38 30,-28L30,56C30,64 24,68 18,68L-18,68C-24,68 -30,64 -30,56Z"
    o = two(glass, "#FFFDF8", "#DCE3E4", -7, -5) + two(cut(glass, rect(-40, 4, 80, 80)), *juice, -7, -5)
    return place(
        o
        + two(rect(-22, -70, 44, 24, 8), *cap, -6, -4)
        + paint(rect(-20, -12, 40, 40, 5), "#FFFDF8")
        + lines(-11, 0, (22, 14), 14, SC[2], 6),
        x,
        y,
        s,
    )


def blood_tube(
    x: float,
    y: float,
    s: float = 1,
    level: float = 0.55,
    cap: Tone = ("#0F5C63", "#0A464C"),
    fill: Tone = ("#B86578", "#9A4C60"),
) -> str:
    """A test tube with its stopper, foot at (x, y), 200 high."""
    glass = joined(rect(-26, -176, 52, 100), rect(-26, -120, 52, 120, 26))
    o = two(glass, "#FFFDF8", "#DCE3E4", -8, 0) + two(cut(glass, rect(-40, -176 * level, 80, 200)), *fill, -8, 0)
    return place(
        o + two(rect(-34, -200, 68, 30, 10), *cap, -6, -6) + paint(rect(-17, -150, 9, 40, 4.5), "#FFFDF8"),
        x,
        y,
        s,
    )


def heart(x: float, y: float, s: float = 1, tone: Tone = ("#8C3350", "#6F223C")) -> str:
    """A heart, about 40 wide."""
    return place(
        two(
            "M0,20C-26,3 -26,-20 -11,-20C-5,-20 0,-14 0,-10C0,-14 5,-20 11,-20C26,-20 26,3 0,20Z",
            *tone,
            -4,
            -3,
        ),
        x,
        y,
        s,
    )


RING = [(0, 0)] + [
    (49 * math.cos(math.radians(60 * i - 90)), 49 * math.sin(math.radians(60 * i - 90))) for i in range(6)
]


def dish(x: float, y: float, kinds: str) -> str:
    o = (
        paint(ell(x, y + 90, 66, 8), SC[3])
        + two(ell(x, y, 87), "#FFFDF8", "#B9CFCC", -4, -7)
        + paint(ell(x, y, 77), "#F3E3D6")
    )
    for i, (k, (a, b)) in enumerate(zip(kinds, RING, strict=False)):
        r = (i * 47) % 60 - 30
        if k == "m":
            o += myeloma(0.44, x + a, y + b, r, 7.5)
        elif k == "p":
            o += plasma(0.4, x + a, y + b, r)
        elif k == "r":
            o += red(0.4, x + a, y + b, r)
        elif k == "b":
            o += bcell(0.4, x + a, y + b, 0, False)
    return o


def flag(x: float, y: float, rot: float, s: float = 1) -> str:
    return place(
        antibody(1, 0, 0, 180)
        + paint(poly([(0, -34), (0, -70), (34, -60), (0, -46)]), "#D79A45")
        + line([(0, -30), (0, -70)], SC[0], 9),
        x,
        y,
        s,
        rot,
    )


def bone_open() -> tuple[str, str]:
    """A thigh bone lying on its side: two soft knobs on the left, ball and neck on the right, a window cut in the shaft."""
    shaft = smooth(
        [
            (60, 92),
            (104, 58),
            (150, 70),
            (190, 92),
            (300, 98),
            (410, 92),
            (452, 72),
            (500, 96),
            (520, 150),
            (500, 210),
            (524, 262),
            (536, 312),
            (500, 340),
            (452, 326),
            (410, 308),
            (300, 302),
            (190, 308),
            (150, 330),
            (104, 342),
            (58, 308),
            (52, 258),
            (70, 200),
            (50, 142),
        ],
        t=1.0,
    )
    d = joined(shaft, ell(516, 108, 58), poly([(450, 74), (516, 52), (560, 130), (480, 190)]))
    o = pebble(600, 400, SC[4]) + paint(ell(300, 358, 220, 14), SC[3]) + two(d, BONE, BONE2, -10, -10)
    for x, y, a, b in (
        (82, 110, 11, 8),
        (104, 142, 8, 6),
        (78, 276, 9, 7),
        (100, 304, 11, 8),
        (536, 94, 10, 8),
        (514, 128, 8, 6),
        (506, 282, 11, 8),
        (494, 312, 8, 6),
        (508, 78, 6, 5),
    ):
        o += paint(ell(x, y, a, b, 20), BONE2)
    hole = smooth(
        [
            (112, 200),
            (116, 146),
            (156, 124),
            (236, 122),
            (330, 118),
            (424, 122),
            (470, 144),
            (478, 200),
            (472, 252),
            (428, 278),
            (336, 280),
            (240, 282),
            (160, 276),
            (118, 254),
        ]
    )
    return o + paint(hole, RIM), moved(hole, s=0.955, cx=295, cy=200, sx=0.97)
