"""A hand with tremor, after Sultana and Moffatt (2019) and the usual 4 to 12 Hz: where it lands, slips and echoes."""

import math
import random
from dataclasses import dataclass

OFF_MM = 3.4
"""How far from the middle of what is meant a finger lands: standard deviation, in each direction."""
ECHO_SHARE = 0.3
"""So many touches are followed by one that is not meant."""


@dataclass(frozen=True)
class Tap:
    """One touch: seconds from finger down, and the way of the finger in mm from what was meant."""

    way: tuple[tuple[float, float, float], ...]
    echo: tuple[float, float, float] | None


def tap(hand: random.Random) -> Tap:
    """Return a touch of 80 to 400 ms that trembles with 4 to 12 Hz, and perhaps its echo."""
    off_x, off_y = hand.gauss(0, OFF_MM), hand.gauss(0, OFF_MM)
    hertz, phase, swing = hand.uniform(4, 12), hand.uniform(0, 2 * math.pi), abs(hand.gauss(0, OFF_MM / 2))
    lean = hand.uniform(0, 2 * math.pi)
    long = hand.uniform(0.08, 0.4)
    way = []
    for step in range(9):
        at = long * step / 8
        sway = swing * (math.sin(2 * math.pi * hertz * at + phase) - math.sin(phase))
        way.append((at, off_x + sway * math.cos(lean), off_y + sway * math.sin(lean)))
    echo = None
    if hand.random() < ECHO_SHARE:
        again = long + hand.uniform(0.04, 0.45)
        echo = (again, way[-1][1] + hand.gauss(0, 2), way[-1][2] + hand.gauss(0, 2))
    return Tap(tuple(way), echo)
