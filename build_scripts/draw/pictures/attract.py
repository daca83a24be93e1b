"""The first screen: people and a calm place."""

from ..bodies import sit, stand
from ..paint import line, paint, pebble_path, place, two
from ..palette import CLOTH, Tone
from ..paths import Points, cut, ell, moved, poly, rect, smooth, tube
from ..props import armchair_back, armchair_front, cup
from ..registry import picture


@picture("attract-scene", 1080, 900)
def attract() -> str:
    W, H = 1080, 900
    pb = pebble_path(W, H, 16)
    o = paint(pb, "#F6ECDD")
    o += paint(cut(rect(0, 700, W, 220), pb), "#E9D6BA")
    o += paint(cut(poly([(300, 730), (720, 730), (860, 880), (300, 880)]), pb), "#F3E4CB")
    # window
    win = "M220,560L220,300C220,160 350,74 540,74C730,74 860,160 860,300L860,560C860,576 848,588 832,588L248,588C232,588 220,576 220,560Z"
    o += two(win, "#FFFDF8", "#E3D3BA", -12, -8)
    gl = moved(win, s=0.925, cx=540, cy=335, sx=0.94)
    o += paint(gl, "#D5E6E4") + paint(ell(692, 206, 50), "#F7D98C")
    o += paint(
        cut(smooth([(180, 430), (330, 352), (480, 400), (640, 340), (920, 420), (920, 640), (180, 640)]), gl), "#A9CFCB"
    )
    o += paint(
        cut(smooth([(180, 500), (360, 452), (560, 496), (760, 446), (920, 500), (920, 640), (180, 640)]), gl), "#7FB0A4"
    )
    o += paint(
        cut(smooth([(300, 206), (336, 184), (380, 192), (408, 180), (440, 204), (420, 222), (320, 222)]), gl), "#FFFDF8"
    )
    o += paint(cut(rect(532, 60, 16, 540), win), "#FFFDF8") + paint(cut(rect(220, 384, 640, 16), win), "#FFFDF8")
    o += two(rect(190, 574, 700, 34, 17), "#FFFDF8", "#DCC7A6", 0, -14)
    # a tall plant on the left, a small pot on the sill
    pl = (
        paint(tube([(146, 700), (140, 560), (150, 420)], [12, 10, 8]), CLOTH["moss"][1])
        + paint(tube([(146, 690), (176, 560), (196, 480)], [10, 9, 7]), CLOTH["moss"][1])
        + paint(tube([(144, 690), (108, 580), (84, 500)], [10, 9, 7]), CLOTH["moss"][1])
    )
    for x, y, a, b, r in (
        (150, 392, 30, 66, 4),
        (206, 452, 28, 60, 28),
        (76, 470, 28, 60, -26),
        (104, 548, 24, 52, -44),
        (190, 556, 24, 52, 48),
        (116, 430, 24, 52, -14),
        (176, 500, 22, 46, 24),
    ):
        lf = f"M{x},{y - b}C{x + a * 1.3},{y - b * 0.4} {x + a},{y + b * 0.6} {x},{y + b}C{x - a},{y + b * 0.6} {x - a * 1.3},{y - b * 0.4} {x},{y - b}Z"
        lf = moved(lf, rot=r, cx=x, cy=y)
        pl += two(lf, *CLOTH["moss"], -9, -3)
    pl += (
        paint(ell(146, 838, 86, 14), "#DCC7A6")
        + two(
            "M76,676L216,676L198,820C196,834 188,840 176,840L116,840C104,840 96,834 94,820Z",
            "#C98F52",
            "#A9733B",
            -16,
            0,
        )
        + two(rect(66, 660, 160, 36, 16), "#D79F66", "#B5803F", 0, -12)
    )
    o += place(pl, -18, 0)
    o += two(rect(600, 524, 64, 54, 12), "#D59AA8", "#BC7C8C", -9, 0)
    for x, y, r in ((614, 498, -26), (632, 486, 0), (650, 498, 26)):
        o += two(ell(x, y, 11, 30, r), *CLOTH["moss"], -4, -2)
    # people
    o += paint(ell(384, 838, 176, 16), "#DCC7A6") + paint(ell(836, 838, 176, 16), "#DCC7A6")
    s = 1.54
    o += place(armchair_back("#3F8F92", "#2F7377"), 350, 666, s) + place(
        armchair_back("#6C78BE", "#525EA6"), 870, 666, s, 0, True
    )
    o += sit(
        350,
        666,
        s,
        skin=5,
        top="amber",
        legs="umber",
        shoes="ink",
        hair="curly",
        hc="white",
        look=0.5,
        mouth="open",
        glasses=True,
        hand=(84, -66),
        elbow=(30, -44),
        hand2=(98, -96),
        elbow2=(58, -62),
        chair=None,
    )
    cupm = place(cup(0, 0, 0.8), 92, -74)
    o += sit(
        870,
        666,
        s,
        True,
        skin=2,
        top="wine",
        legs="denim",
        shoes="umber",
        hair="short",
        hc="steel",
        look=0.5,
        mouth="smile",
        beard="steel",
        hand=(80, -58),
        elbow=(30, -40),
        hand2=None,
        chair=None,
        mid=cupm,
    )
    o += place(armchair_front("#3F8F92", "#2F7377"), 350, 666, s) + place(
        armchair_front("#6C78BE", "#525EA6"), 870, 666, s, 0, True
    )
    # low table
    return o


FRONT, FRONT_LIGHT = "#0B4F56", "#15646B"


def lollipop(x: float, y: float, r: float, tone: Tone, trunk: str) -> str:
    """a round tree whose foot stands at (x, y)"""
    o = paint(rect(x - r * 0.13, y - r * 1.5, r * 0.26, r * 1.5, r * 0.12), trunk)
    return o + two(ell(x, y - r * 2.1, r), *tone, -r * 0.22, -r * 0.2)


def hill(top: Points, w: float, h: float, tone: Tone, glow: Points | None = None) -> str:
    """a hill that fills everything under its ridge, with a lighter slope where the sun comes over it"""
    box = rect(0, 0, w, h)
    d = cut(smooth(top, False) + f"L{w + 60},{h + 60}L-60,{h + 60}Z", box)
    o = paint(d, tone[0])
    return o + (paint(cut(smooth(glow), d), tone[1]) if glow else "")


def walkers(x: float, y: float, s: float) -> str:
    """an older person with a cane and a companion, side by side; their feet at (x, y)"""
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


@picture("attract-hills", 1080, 940)
def attract_hills() -> str:
    w, h = 1080.0, 940.0
    o = paint(ell(760, 262, 132), "#F5D08D") + paint(ell(760, 262, 97), "#F7DFAE")
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


@picture("attract-hills-wide", 1366, 520)
def attract_hills_wide() -> str:
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
