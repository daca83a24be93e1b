"""Path data: algebra and shapes."""
# ruff: noqa: E501 - path data and rows of points read best unbroken

import math
from collections.abc import Sequence
from typing import TypeAlias

import pathops
from fontTools.misc.transform import Transform
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.svgLib.path.parser import parse_path

Point: TypeAlias = tuple[float, float]
Points: TypeAlias = Sequence[Point]
Widths: TypeAlias = float | Sequence[float]


def num(v: float) -> str:
    s = f"{v:.1f}"
    return s.removesuffix(".0")


# ---------- path algebra ----------
def to_path(d: str) -> pathops.Path:
    p = pathops.Path()
    parse_path(d, p.getPen())
    return p


def to_data(p: pathops.Path) -> str:
    pen = SVGPathPen(None, ntos=num)
    p.draw(pen)
    return pen.getCommands()


def combine(a: str, b: str, how: pathops.PathOp) -> str:
    return to_data(pathops.op(to_path(a), to_path(b), how))


def cut(a: str, b: str) -> str:
    return combine(a, b, pathops.PathOp.INTERSECTION)


def minus(a: str, b: str) -> str:
    return combine(a, b, pathops.PathOp.DIFFERENCE)


def joined(*ds: str) -> str:
    r = to_path(ds[0])
    for d in ds[1:]:
        r = pathops.op(r, to_path(d), pathops.PathOp.UNION)
    return to_data(r)


def moved(
    d: str,
    dx: float = 0,
    dy: float = 0,
    rot: float = 0,
    s: float = 1,
    sx: float | None = None,
    cx: float = 0,
    cy: float = 0,
) -> str:
    """Scale about (cx, cy), rotate about it, then move."""
    t = (
        Transform()
        .translate(dx + cx, dy + cy)
        .rotate(math.radians(rot))
        .scale(sx if sx is not None else s, s)
        .translate(-cx, -cy)
    )
    pen = SVGPathPen(None, ntos=num)
    parse_path(d, TransformPen(pen, t))
    return pen.getCommands()


# ---------- shapes as path data ----------
K = 0.5523


def ell(x: float, y: float, rx: float, ry: float | None = None, rot: float = 0) -> str:
    ry = rx if ry is None else ry
    pts = [
        (rx, 0),
        (rx, ry * K),
        (rx * K, ry),
        (0, ry),
        (-rx * K, ry),
        (-rx, ry * K),
        (-rx, 0),
        (-rx, -ry * K),
        (-rx * K, -ry),
        (0, -ry),
        (rx * K, -ry),
        (rx, -ry * K),
        (rx, 0),
    ]
    a = math.radians(rot)
    c, s = math.cos(a), math.sin(a)
    q = [(x + px * c - py * s, y + px * s + py * c) for px, py in pts]
    o = f"M{num(q[0][0])},{num(q[0][1])}"
    for i in (1, 4, 7, 10):
        o += "C" + " ".join(f"{num(u)},{num(v)}" for u, v in q[i : i + 3])
    return o + "Z"


def rect(x: float, y: float, w: float, h: float, r: float = 0, rot: float = 0) -> str:
    r = min(r, w / 2, h / 2)
    k = r * (1 - K)
    if r == 0:
        d = f"M{num(x)},{num(y)}H{num(x + w)}V{num(y + h)}H{num(x)}Z"
    else:
        d = (
            f"M{num(x + r)},{num(y)}L{num(x + w - r)},{num(y)}C{num(x + w - k)},{num(y)} {num(x + w)},{num(y + k)} {num(x + w)},{num(y + r)}"
            f"L{num(x + w)},{num(y + h - r)}C{num(x + w)},{num(y + h - k)} {num(x + w - k)},{num(y + h)} {num(x + w - r)},{num(y + h)}"
            f"L{num(x + r)},{num(y + h)}C{num(x + k)},{num(y + h)} {num(x)},{num(y + h - k)} {num(x)},{num(y + h - r)}"
            f"L{num(x)},{num(y + r)}C{num(x)},{num(y + k)} {num(x + k)},{num(y)} {num(x + r)},{num(y)}Z"
        )
    return moved(d, rot=rot, cx=x + w / 2, cy=y + h / 2) if rot else d


def smooth(pts: Points, closed: bool = True, t: float = 1.0) -> str:
    n = len(pts)
    o = f"M{num(pts[0][0])},{num(pts[0][1])}"
    for i in range(n if closed else n - 1):
        g = (lambda j: pts[j % n]) if closed else (lambda j: pts[max(0, min(n - 1, j))])
        p0, p1, p2, p3 = g(i - 1), g(i), g(i + 1), g(i + 2)
        c1 = (p1[0] + (p2[0] - p0[0]) / 6 * t, p1[1] + (p2[1] - p0[1]) / 6 * t)
        c2 = (p2[0] - (p3[0] - p1[0]) / 6 * t, p2[1] - (p3[1] - p1[1]) / 6 * t)
        o += f"C{num(c1[0])},{num(c1[1])} {num(c2[0])},{num(c2[1])} {num(p2[0])},{num(p2[1])}"
    return o + ("Z" if closed else "")


def poly(pts: Points) -> str:
    return "M" + "L".join(f"{num(x)},{num(y)}" for x, y in pts) + "Z"


def sample(pts: Points, n: int = 5) -> list[tuple[float, float, float]]:
    out = []
    m = len(pts)
    for i in range(m - 1):
        p0, p1, p2, p3 = pts[max(0, i - 1)], pts[i], pts[i + 1], pts[min(m - 1, i + 2)]
        for k in range(n):
            t = k / n
            a = [
                0.5
                * (
                    (2 * p1[j])
                    + (-p0[j] + p2[j]) * t
                    + (2 * p0[j] - 5 * p1[j] + 4 * p2[j] - p3[j]) * t * t
                    + (-p0[j] + 3 * p1[j] - 3 * p2[j] + p3[j]) * t**3
                )
                for j in (0, 1)
            ]
            out.append((a[0], a[1], i + t))
    out.append((*pts[-1], m - 1))
    return out


def widths(w: Widths, n: int) -> list[float]:
    """One width for each point."""
    return [w] * n if isinstance(w, (int, float)) else list(w)


def tube(pts: Points, w: Widths) -> str:
    """A soft limb: centre line through pts, width w (one or one for each point), round ends."""
    ws = widths(w, len(pts))
    s = sample(pts, 4)
    L = []
    R = []
    for i, (x, y, t) in enumerate(s):
        a = s[max(0, i - 1)]
        b = s[min(len(s) - 1, i + 1)]
        dx, dy = b[0] - a[0], b[1] - a[1]
        q = math.hypot(dx, dy) or 1
        k = int(min(t, len(ws) - 2)) if len(ws) > 1 else 0
        u = t - k
        h = (ws[k] * (1 - u) + ws[k + 1] * u) / 2
        L.append((x - dy / q * h, y + dx / q * h))
        R.append((x + dy / q * h, y - dx / q * h))
    d = smooth(L, False) + "L" + smooth(R[::-1], False)[1:] + "Z"
    return joined(d, ell(pts[0][0], pts[0][1], ws[0] / 2), ell(pts[-1][0], pts[-1][1], ws[-1] / 2))


def bent(pts: Points, w: Widths) -> str:
    """A limb with a real elbow or knee: tapered straight pieces, round joints."""
    ws = widths(w, len(pts))
    ds = []
    for a, b, wa, wb in zip(pts, pts[1:], ws, ws[1:], strict=False):
        dx, dy = b[0] - a[0], b[1] - a[1]
        q = math.hypot(dx, dy) or 1
        nx, ny = -dy / q, dx / q
        ds.append(
            poly(
                [
                    (a[0] + nx * wa / 2, a[1] + ny * wa / 2),
                    (b[0] + nx * wb / 2, b[1] + ny * wb / 2),
                    (b[0] - nx * wb / 2, b[1] - ny * wb / 2),
                    (a[0] - nx * wa / 2, a[1] - ny * wa / 2),
                ]
            )
        )
    for p, q in zip(pts, ws, strict=False):
        ds.append(ell(p[0], p[1], q / 2))
    return joined(*ds)
