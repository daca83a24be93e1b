"""Things that stand, hang or lie in a picture."""

from collections.abc import Mapping, Sequence
from typing import Any

from .bodies import bust
from .paint import line, paint, pebble_path, place, stroke, two
from .palette import BARK, CLOTH, INK, SC, Tone
from .paths import bent, cut, ell, poly, rect, smooth

BONE, BONE2, RIM, CAV = "#F9EFDC", "#DCC69E", "#D9BF92", "#F6DFD2"


def cup(x: float, y: float, s: float = 1, c: str = "#FFFDF8", c2: str = "#DDD3C2", tea: str = "#B5653A") -> str:
    return place(
        stroke("M20,-4C36,-6 36,16 18,14", c2, 7)
        + two("M-24,-12L24,-12C24,14 14,24 0,24C-14,24 -24,14 -24,-12Z", c, c2, -7, 0)
        + paint(ell(0, -12, 24, 8), c)
        + paint(ell(0, -11, 18, 5.5), tea),
        x,
        y,
        s,
    )


def lines(x: float, y: float, ws: Sequence[float], gap: float, col: str, w: float = 7) -> str:
    return "".join(line([(x, y + i * gap), (x + q, y + i * gap)], col, w) for i, q in enumerate(ws))


def sheet(w: float = 52, h: float = 68, rows: int = 3, col: str = "#AD5670") -> str:
    o = two(rect(0, 0, w, h, 5), "#FFFDF8", "#E6DDD4", -5, 0)
    for i in range(rows):
        y = 16 + i * (h - 20) / rows
        o += paint(ell(11, y, 4.2), INK) + line([(21, y), (w - 10 - (i % 2) * 7, y)], col, 5)
    return o


def stethoscope() -> str:
    return (
        stroke("M-12,-128C-22,-96 8,-84 16,-66", INK, 5)
        + stroke("M30,-124C36,-104 28,-86 16,-66", INK, 5)
        + paint(ell(16, -58, 8), INK)
    )


def armchair_back(c: str, c2: str) -> str:
    return (
        paint(bent([(-52, 60), (-56, 112)], 13), BARK)
        + paint(bent([(88, 60), (92, 112)], 13), BARK)
        + two(rect(-86, -116, 74, 170, 34), c, c2, -10, -4)
    )


def armchair_front(c: str, c2: str) -> str:
    return (
        paint(bent([(-60, 60), (-66, 112)], 14), BARK)
        + paint(bent([(74, 60), (78, 112)], 14), BARK)
        + two(rect(-86, 20, 178, 52, 22), c, c2, -8, -8)
        + two(rect(-88, -40, 60, 108, 26), c, c2, -8, -6)
    )


def capsule(
    x: float,
    y: float,
    s: float = 1,
    rot: float = 0,
    c: Tone = ("#D79A45", "#B97E2C"),
    c2: Tone = ("#FFFDF8", "#DFE3E6"),
) -> str:
    d = rect(-30, -13, 60, 26, 13)
    l = cut(d, rect(-31, -14, 31, 28))
    r = cut(d, rect(0, -14, 31, 28))
    return place(two(l, *c, 0, -7) + two(r, *c2, 0, -7), x, y, s, rot)


def tablet(x: float, y: float, s: float = 1) -> str:
    return place(
        two(ell(0, 0, 21), *CLOTH["indigo"], -5, -5) + line([(-9, 0), (9, 0)], "#D6DAF0", 5),
        x,
        y,
        s,
    )


def badge(x: float, y: float, body: str, r: float = 56) -> str:
    return two(ell(x, y, r), "#FFFDF8", SC[2], -4, -5) + place(body, x, y)


def kidney(x: float, flip: bool = False) -> str:
    return place(
        two(
            smooth(
                [
                    (6, -30),
                    (22, -22),
                    (26, 2),
                    (18, 26),
                    (2, 30),
                    (-6, 18),
                    (0, 4),
                    (-4, -8),
                    (-8, -20),
                ]
            ),
            "#B5705F",
            "#965548",
            -5,
            -5,
        ),
        x,
        0,
        1,
        0,
        flip,
    )


def round_bust(x: float, y: float, r: float, p: Mapping[str, Any], s: float) -> str:
    """A bust whose shoulders follow the circle of radius r about (x, y)."""
    p = dict(p)
    off = 16 * s
    cl = ell(0, off / s, r / s)
    return bust(x, y - off, s, clip=cl, **{"w": 150, "h": 70, **p})


def water() -> str:
    """A glass of water, foot at 0,0."""
    glass = "M-24,-56L24,-56L18,0L-18,0Z"
    return two(glass, "#DCE9EA", "#C3D6D8", -5, 0) + two(
        cut(glass, rect(-30, -36, 60, 40)), "#8CC4BF", "#6FADA9", -5, 0
    )


def room(tone: Sequence[str], floor: float = 322) -> str:
    """A calm room: the pebble, a floor, and the shade under the chairs."""
    pb = pebble_path()
    return paint(pb, tone[4]) + paint(cut(rect(0, floor, 600, 90), pb), tone[3])


def window(x: float, y: float, w: float, h: float, frame: str, sky: str = "#FFF6E3") -> str:
    """A light window with four panes."""
    o = paint(rect(x, y, w, h, 18), frame) + paint(rect(x + 9, y + 9, w - 18, h - 18, 11), sky)
    return (
        o
        + line([(x + w / 2, y + 12), (x + w / 2, y + h - 12)], frame, 7)
        + line([(x + 12, y + h / 2), (x + w - 12, y + h / 2)], frame, 7)
    )


def plant(x: float, y: float) -> str:
    """A small plant in a clay pot, foot at (x, y)."""
    o = paint(bent([(x, y - 38), (x, y - 90)], 6), CLOTH["moss"][1])
    for a, b, r in ((-18, -84, -38), (18, -86, 36), (-8, -108, -12), (12, -108, 16)):
        o += two(ell(x + a, y + b, 10, 24, r), *CLOTH["moss"], -4, -2)
    return o + two(
        poly([(x - 24, y - 44), (x + 24, y - 44), (x + 16, y), (x - 16, y)]),
        "#C98F52",
        "#A9733B",
        -6,
        0,
    )


def waypoint(x: float, y: float, icon: str, r: float = 34, ring: str = SC[0]) -> str:
    """A round sign on a short post, its foot at (x, y)."""
    o = paint(ell(x, y, 24, 6), "#CDB294") + line([(x, y), (x, y - 52)], BARK, 8)
    return (
        o
        + two(ell(x, y - 78, r), ring, "#0A464C", -4, -5)
        + paint(ell(x, y - 78, r - 6), "#FFFDF8")
        + place(icon, x, y - 78)
    )


def clipboard(x: float, y: float, s: float = 1, rot: float = 0, rows: int = 3) -> str:
    """A clipboard with a few lines, its top left at (x, y)."""
    return place(
        two(rect(-6, -8, 76, 100, 8), "#B98A4D", "#966C36", -5, 0)
        + place(sheet(64, 86, rows, SC[1]), 0, 0)
        + two(rect(18, -16, 28, 16, 5), INK, "#0E1320", -4, -4),
        x,
        y,
        s,
        rot,
    )
