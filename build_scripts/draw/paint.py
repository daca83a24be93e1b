"""Painting path data. Light always comes from the upper left."""
# ruff: noqa: E501 - path data and rows of points read best unbroken

import itertools
import math

from .palette import INK
from .paths import Points, cut, minus, moved, num, sample, smooth


def paint(d: str, fill: str) -> str:
    return f'<path d="{d}" fill="{fill}"/>' if d else ""


def stroke(d: str, col: str = INK, w: float = 6) -> str:
    return f'<path d="{d}" fill="none" stroke="{col}" stroke-width="{num(w)}" stroke-linecap="round" stroke-linejoin="round"/>'


LIGHT = [1]  # -1 while a figure that will be mirrored is drawn, so that its light still comes from the left


def two(d: str, base: str, dark: str, dx: float = -9, dy: float = -7, clip: str | None = None) -> str:
    """Base with a crescent of shade on the lower right: the light always comes from the upper left."""
    sh = minus(d, moved(d, dx * LIGHT[0], dy))
    if clip:
        d, sh = cut(d, clip), cut(sh, clip)
    return paint(d, base) + paint(sh, dark)


def line(pts: Points, col: str = INK, w: float = 6) -> str:
    return stroke("M" + "L".join(f"{num(x)},{num(y)}" for x, y in pts), col, w)


def curve(pts: Points, col: str = INK, w: float = 6) -> str:
    return stroke(smooth(pts, False), col, w)


def dash(pts: Points, col: str, w: float = 6, gap: float = 16, on: float = 10) -> str:
    """A dashed path, each dash its own piece."""
    s = sample(pts, 24)
    o = ""
    acc = 0.0
    cur = [s[0][:2]]
    draw = True
    lim: float = on
    for a, b in itertools.pairwise(s):
        acc += math.hypot(b[0] - a[0], b[1] - a[1])
        if draw:
            cur.append(b[:2])
        if acc >= lim:
            if draw and len(cur) > 1:
                o += line([cur[0], cur[len(cur) // 2], cur[-1]], col, w)
            draw = not draw
            acc = 0.0
            lim = on if draw else gap
            cur = [b[:2]]
    return o


def arrow(pts: Points, col: str = INK, w: float = 6, barb: float = 15) -> str:
    s = sample(pts, 12)
    a, b = s[-4], s[-1]
    an = math.atan2(b[1] - a[1], b[0] - a[0])
    h = [(b[0] - barb * math.cos(an + o), b[1] - barb * math.sin(an + o)) for o in (0.7, -0.7)]
    return curve(pts, col, w) + line([h[0], b[:2], h[1]], col, w)


def place(body: str, x: float = 0, y: float = 0, s: float = 1, rot: float = 0, flip: bool = False) -> str:
    t = f"translate({num(x)} {num(y)})"
    if rot:
        t += f" rotate({num(rot)})"
    if flip:
        t += f" scale({-s:g} {s:g})"
    elif s != 1:
        t += f" scale({s:g})"
    return f'<g transform="{t}">{body}</g>'


def pebble(w: float, h: float, fill: str, m: float = 10) -> str:
    return paint(pebble_path(w, h, m), fill)


def pebble_path(w: float = 600, h: float = 400, m: float = 10) -> str:
    W, H = w - 2 * m, h - 2 * m
    pts = [
        (0.005, 0.5),
        (0.03, 0.17),
        (0.17, 0.03),
        (0.5, 0.005),
        (0.82, 0.02),
        (0.965, 0.16),
        (0.995, 0.48),
        (0.975, 0.83),
        (0.84, 0.975),
        (0.5, 0.995),
        (0.16, 0.98),
        (0.03, 0.85),
    ]
    return smooth([(m + a * W, m + b * H) for a, b in pts], t=1.05)


def backing(x: float, y: float, w: float, h: float, fill: str) -> str:
    """A small pebble about (x, y), behind a pale thing, so that it shows in grey as well."""
    return paint(moved(pebble_path(w, h, 0), x - w / 2, y - h / 2), fill)
