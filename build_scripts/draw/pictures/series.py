"""Series."""

from collections.abc import Sequence
import math

from ..cells import bcell, myeloma, plasma, red
from ..paint import arrow, paint, pebble, stroke, two
from ..palette import SC
from ..paths import ell
from ..props import capsule, tablet
from ..registry import picture


RING = [(0, 0)] + [
    (49 * math.cos(math.radians(60 * i - 90)), 49 * math.sin(math.radians(60 * i - 90))) for i in range(6)
]


def dish(x: float, y: float, kinds: str) -> str:
    o = (
        paint(ell(x, y + 90, 66, 8), SC[3])
        + two(ell(x, y, 87), "#FFFDF8", "#B9CFCC", -4, -7)
        + paint(ell(x, y, 77), "#F3E3D6")
    )
    for i, (k, (a, b)) in enumerate(zip(kinds, RING)):
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


def series(k1: str, k2: str, k3: str, meds: Sequence[tuple[str, float]]) -> str:
    o = pebble(600, 400, SC[4])
    o += arrow([(60, 322), (300, 322), (546, 322)], SC[0], 6) + "".join(
        paint(ell(x, 322, 11), "#FFFDF8") + stroke(ell(x, 322, 11), SC[0], 6) for x in (116, 300, 484)
    )
    for x, k in ((116, k1), (300, k2), (484, k3)):
        o += dish(x, 168, k)
    for m, x in meds:
        o += paint(ell(x, 322, 30), SC[4]) + (capsule(x, 322, 0.86, -24) if m == "c" else tablet(x, 322, 1))
    return o


@picture("series-remission")
def ser1() -> str:
    return series("mmmmmmm", "rmpbmrp", "prbrprb", [("c", 208)])


@picture("series-relapse")
def ser2() -> str:
    return series("prbrprb", "prbmprb", "mrmmpmm", [])


@picture("series-refractory")
def ser3() -> str:
    return series("mmrmmmm", "mmmmrmm", "mmmmmmm", [("c", 208), ("t", 392)])
