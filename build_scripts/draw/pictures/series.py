"""Remission, relapse, refractory: three dishes and a line of time."""

from collections.abc import Sequence

from ..medical import dish
from ..paint import arrow, paint, pebble, stroke
from ..palette import SC
from ..paths import ell
from ..props import capsule, tablet
from ..registry import picture


def series(k1: str, k2: str, k3: str, meds: Sequence[tuple[str, float]]) -> str:
    o = pebble(600, 400, SC[4])
    o += arrow([(60, 322), (300, 322), (546, 322)], SC[0], 6) + "".join(
        paint(ell(x, 322, 11), "#FFFDF8") + stroke(ell(x, 322, 11), SC[0], 6) for x in (116, 300, 484)
    )
    for middle, kinds in ((116, k1), (300, k2), (484, k3)):
        o += dish(middle, 168, kinds)
    for m, x in meds:
        o += paint(ell(x, 322, 30), SC[4]) + (capsule(x, 322, 0.86, -24) if m == "c" else tablet(x, 322, 1))
    return o


@picture("series-remission")
def draw_series_remission() -> str:
    return series("mmmmmmm", "rmpbmrp", "prbrprb", [("c", 208)])


@picture("series-relapse")
def draw_series_relapse() -> str:
    return series("prbrprb", "prbmprb", "mrmmpmm", [])


@picture("series-refractory")
def draw_series_refractory() -> str:
    return series("mmrmmmm", "mmmmrmm", "mmmmmmm", [("c", 208), ("t", 392)])
