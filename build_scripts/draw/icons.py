"""Small signs, about 40 wide, centre at 0,0."""
# ruff: noqa: E501 - path data and rows of points read best unbroken

from .paint import line, paint, place, stroke, two
from .palette import INK, Tone
from .paths import Points, bent, ell, joined, poly, rect


def pin(col: str, eye: str = "#FFFDF8") -> str:
    """A place on a map."""
    return paint("M0,20C-11,4 -16,-2 -16,-8C-16,-17 -9,-23 0,-23C9,-23 16,-17 16,-8C16,-2 11,4 0,20Z", col) + paint(
        ell(0, -8, 6), eye
    )


def coins() -> str:
    """Two coins."""
    return (
        two(ell(-6, 5, 15), "#C98B34", "#A36B1E", -4, -4)
        + two(ell(6, -5, 15), "#EBC586", "#C98B34", -4, -4)
        + paint(ell(6, -5, 6), "#C98B34")
    )


def clock(col: str) -> str:
    """A clock."""
    return stroke(ell(0, 0, 18), col, 6) + line([(0, -9), (0, 1), (7, 5)], col, 5)


def talk(deep: str, mid: str) -> str:
    """Two speech bubbles."""
    left = "M-21,-13C-21,-18 -18,-20 -14,-20L4,-20C8,-20 11,-18 11,-13L11,-6C11,-2 8,0 4,0L-5,0L-13,8L-12,0C-18,0 -21,-2 -21,-6Z"
    right = "M21,1C21,-3 18,-5 15,-5L15,-3C14,2 10,4 5,4L-1,4L-1,9C-1,13 2,15 6,15L11,15L19,22L18,15C20,14 21,12 21,10Z"
    return paint(left, deep) + paint(right, mid)


def van(col: str, glass: str = "#FFFDF8") -> str:
    """A small van, seen from the side."""
    o = paint(
        "M-22,-14L8,-14C12,-14 14,-12 16,-9L22,0C23,2 23,3 23,5L23,12L-22,12C-25,12 -26,10 -26,8L-26,-9C-26,-12 -25,-14 -22,-14Z",
        col,
    )
    o += paint(rect(-21, -9, 12, 10, 2.5), glass) + paint(rect(-6, -9, 12, 10, 2.5), glass)
    return o + "".join(paint(ell(x, 12, 6.5), INK) + paint(ell(x, 12, 2.4), glass) for x in (-13, 13))


def house(x: float, y: float, s: float, deep: str, dark: str, mid: str) -> str:
    """A small house, the middle of its foot at (x, y)."""
    o = two(rect(-39, -86, 78, 86, 10), "#FFFBF2", "#EBDCC8", -9, 0) + paint(rect(-14, -50, 28, 50, 8), mid)
    return place(
        o
        + paint(poly([(-33, -76), (0, -106), (33, -76)]), "#FFFBF2")
        + two(bent([(-45, -78), (0, -118), (45, -78)], [16, 17, 16]), deep, dark, 0, -6),
        x,
        y,
        s,
    )


def clinic(x: float, y: float, s: float, deep: str, dark: str) -> str:
    """A clinic with an open, lit door."""
    o = two(rect(-46, -120, 92, 120, 12), "#FFFBF2", "#EBDCC8", -9, 0) + two(
        rect(-56, -132, 108, 24, 12), deep, dark, 0, -8
    )
    o += (
        paint(rect(-20, -60, 40, 60, 8), deep)
        + paint(rect(-14, -54, 28, 54, 5), "#FFE6B0")
        + paint(ell(0, -84, 16), deep)
    )
    return place(o + paint(joined(rect(-3.5, -93, 7, 18, 2), rect(-9, -87.5, 18, 7, 2)), "#FFFBF2"), x, y, s)


def bubble(x: float, y: float, w: float, h: float, tip: Points, tone: Tone) -> str:
    """A speech bubble with its tip."""
    return two(joined(rect(x, y, w, h, min(w, h) * 0.3), poly(tip)), *tone, -6, -6)
