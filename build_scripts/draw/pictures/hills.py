"""The first screen: hills, a way through them, and two people."""
# ruff: noqa: E501 - path data and rows of points read best unbroken

from ..bodies import stand
from ..paint import line, paint, two
from ..palette import Tone
from ..paths import Points, cut, ell, rect, smooth
from ..registry import ASSETS, picture

FRONT, FRONT_LIGHT = "#0B4F56", "#15646B"


def lollipop(x: float, y: float, r: float, tone: Tone, trunk: str) -> str:
    """A round tree whose foot stands at (x, y)."""
    o = paint(rect(x - r * 0.13, y - r * 1.5, r * 0.26, r * 1.5, r * 0.12), trunk)
    return o + two(ell(x, y - r * 2.1, r), *tone, -r * 0.22, -r * 0.2)


def hill(top: Points, w: float, h: float, tone: Tone, glow: Points | None = None) -> str:
    """A hill that fills everything under its ridge, with a lighter slope where the sun comes over it."""
    box = rect(0, 0, w, h)
    d = cut(smooth(top, False) + f"L{w + 60},{h + 60}L-60,{h + 60}Z", box)
    o = paint(d, tone[0])
    return o + (paint(cut(smooth(glow), d), tone[1]) if glow else "")


def walkers(x: float, y: float, s: float) -> str:
    """An older person with a cane and a companion, side by side; their feet at (x, y)."""
    cane = line([(66, 8), (76, 170)], "#B98A4D", 10) + line([(68, 8), (52, 0)], "#B98A4D", 11)
    o = paint(ell(x + 68 * s, y, 165 * s, 13 * s), "#0A444A")
    o += stand(
        x + 142 * s,
        y - 168 * s,
        s,
        skin=1,
        top="teal",
        legs="denim",
        shoes="umber",
        hair="bob",
        hc="brown",
        look=0.3,
        hand=(56, -8),
        elbow=(60, -58),
        hand2=(-54, -4),
        elbow2=(-56, -56),
    )
    o += stand(
        x,
        y - 168 * s,
        s,
        skin=4,
        top="honey",
        legs="umber",
        shoes="rust",
        hair="curly",
        hc="white",
        look=0.42,
        hand=(64, 2),
        elbow=(58, -54),
        hand2=(-58, -2),
        elbow2=(-60, -54),
        front=cane,
    )
    return o


def upright(sun_y: float, sun_r: float) -> str:
    """The upright scene in a box of 1080 x 940, the sun's middle at (760, sun_y)."""
    w, h = 1080.0, 940.0
    o = paint(ell(760, sun_y, sun_r), "#F5D08D") + paint(ell(760, sun_y, sun_r * 0.735), "#F7DFAE")
    lilac = [
        (-40, 400),
        (0, 369),
        (132, 296),
        (257, 277),
        (382, 300),
        (527, 352),
        (699, 389),
        (844, 365),
        (963, 316),
        (1080, 279),
        (1140, 266),
    ]
    o += hill(
        lilac,
        w,
        h,
        ("#A9B1DE", "#C4C9EA"),
        [(-40, 560), (140, 450), (300, 372), (372, 318), (382, 250), (200, 180), (-60, 240)],
    )
    amber = [
        (-40, 514),
        (0, 497),
        (90, 475),
        (190, 472),
        (310, 486),
        (430, 504),
        (560, 500),
        (680, 472),
        (800, 448),
        (930, 440),
        (1080, 449),
        (1140, 458),
    ]
    o += hill(
        amber,
        w,
        h,
        ("#E3B26B", "#EFCB95"),
        [(636, 486), (760, 528), (920, 548), (1140, 600), (1140, 400), (900, 390), (700, 440)],
    )
    rose = [
        (-40, 596),
        (0, 579),
        (130, 556),
        (270, 560),
        (400, 586),
        (530, 634),
        (650, 662),
        (750, 668),
        (870, 652),
        (976, 622),
        (1080, 579),
        (1140, 550),
    ]
    o += hill(
        rose,
        w,
        h,
        ("#B86578", "#CD8B99"),
        [(-60, 760), (80, 706), (240, 660), (360, 610), (396, 570), (300, 500), (-60, 500)],
    )
    road = "M700,391C704,420 646,436 646,466C646,492 700,494 696,522C690,566 530,580 494,640C474,676 486,720 520,800L780,800C770,760 770,736 728,708C690,684 632,672 630,640C630,600 758,596 758,540C758,500 692,496 692,464C692,438 724,424 720,391Z"
    o += paint(road, "#FBF1DF")
    o += lollipop(96, 536, 46, ("#8CC4BF", "#6AAAA6"), "#6B4A33") + lollipop(
        170, 548, 33, ("#5B9F9D", "#478987"), "#6B4A33"
    )
    o += lollipop(906, 656, 53, ("#E3B06A", "#CF9648"), "#5A3A28") + lollipop(
        984, 634, 37, ("#CE9043", "#B67A32"), "#5A3A28"
    )
    front = [
        (-40, 742),
        (0, 729),
        (119, 699),
        (250, 690),
        (382, 702),
        (488, 728),
        (593, 760),
        (686, 778),
        (791, 784),
        (923, 775),
        (1002, 758),
        (1080, 729),
        (1140, 700),
    ]
    o += hill(
        front,
        w,
        h,
        (FRONT, FRONT_LIGHT),
        [(690, 778), (760, 818), (900, 850), (1140, 850), (1140, 660), (900, 700), (800, 740)],
    )
    o += walkers(276, 812, 1.04)
    return o


@picture("attract-hills", 1080, 940, ASSETS)
def draw_attract_hills() -> str:
    return upright(262, 132)


@picture("poster-hills", 1080, 940)
def draw_poster_hills() -> str:
    """The first screen's scene with a lower sun, which leaves the sky to the words of the poster."""
    return upright(318, 106)


@picture("attract-hills-wide", 1366, 520, ASSETS)
def draw_attract_hills_wide() -> str:
    w, h = 1366.0, 520.0
    o = paint(ell(980, 122, 104), "#F5D08D") + paint(ell(980, 122, 76), "#F7DFAE")
    lilac = [
        (-40, 196),
        (0, 176),
        (160, 120),
        (310, 104),
        (480, 128),
        (680, 182),
        (900, 214),
        (1080, 196),
        (1230, 150),
        (1366, 124),
        (1420, 116),
    ]
    o += hill(
        lilac,
        w,
        h,
        ("#A9B1DE", "#C4C9EA"),
        [(-60, 330), (180, 230), (380, 180), (468, 140), (470, 80), (200, 40), (-60, 90)],
    )
    amber = [
        (-40, 282),
        (0, 270),
        (120, 254),
        (260, 254),
        (420, 268),
        (600, 278),
        (760, 270),
        (900, 250),
        (1050, 236),
        (1200, 234),
        (1366, 246),
        (1420, 252),
    ]
    o += hill(
        amber,
        w,
        h,
        ("#E3B26B", "#EFCB95"),
        [(820, 268), (980, 292), (1180, 304), (1440, 340), (1440, 200), (1100, 200), (880, 240)],
    )
    rose = [
        (-40, 334),
        (0, 324),
        (170, 306),
        (340, 312),
        (520, 336),
        (700, 364),
        (860, 380),
        (1000, 378),
        (1160, 362),
        (1280, 340),
        (1366, 318),
        (1420, 300),
    ]
    o += hill(
        rose,
        w,
        h,
        ("#B86578", "#CD8B99"),
        [(-60, 440), (120, 400), (320, 366), (470, 336), (500, 310), (380, 270), (-60, 280)],
    )
    road = "M892,214C896,232 838,242 838,260C838,278 902,282 896,302C886,332 700,338 656,378C636,398 650,420 690,470L990,470C976,440 960,420 914,402C876,388 806,384 806,364C806,338 966,338 966,308C966,282 892,280 892,260C892,244 918,232 914,213Z"
    o += paint(road, "#FBF1DF")
    o += lollipop(92, 302, 37, ("#8CC4BF", "#6AAAA6"), "#6B4A33") + lollipop(
        154, 308, 26, ("#5B9F9D", "#478987"), "#6B4A33"
    )
    o += lollipop(1166, 370, 42, ("#E3B06A", "#CF9648"), "#5A3A28") + lollipop(
        1230, 356, 29, ("#CE9043", "#B67A32"), "#5A3A28"
    )
    front = [
        (-40, 432),
        (0, 420),
        (150, 396),
        (320, 388),
        (480, 396),
        (620, 414),
        (780, 436),
        (920, 448),
        (1080, 448),
        (1230, 434),
        (1366, 408),
        (1420, 396),
    ]
    o += hill(
        front,
        w,
        h,
        (FRONT, FRONT_LIGHT),
        [(920, 448), (1010, 474), (1180, 490), (1440, 484), (1440, 360), (1200, 390), (1040, 430)],
    )
    o += walkers(360, 470, 0.86)
    return o
