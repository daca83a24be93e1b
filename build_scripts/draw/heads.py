"""Heads and hands. A head is drawn at half height 100 and scaled."""
# ruff: noqa: E501 - path data and rows of points read best unbroken

from .hair import FACE, hair_back, hair_front
from .paint import LIGHT, line, paint, place, stroke, two
from .palette import HAIR, INK, SKIN, Tone
from .paths import ell, rect, smooth, tube


def head(
    x: float,
    y: float,
    r: float,
    skin: int = 2,
    look: float = 0.0,
    hair: str = "short",
    hc: str = "brown",
    tilt: float = 0,
    mouth: str = "smile",
    glasses: bool = False,
    beard: str | None = None,
    flip: bool = False,
    cloth: Tone | None = None,
    eyes: str = "open",
    back: bool = True,
) -> str:
    """Look -1..1 turns the features; behind=True draws the back of the head."""
    sk, sh = SKIN[skin]
    c, c2 = cloth or HAIR[hc]
    lx = look * 64
    b = hair_back(hair, c, c2) if back else ""
    covered = hair == "hijab"
    if not covered:
        if look < 0.45:
            b += two(ell(88 - lx * 0.1, 6, 15, 22), sk, sh, -4, -4)
        if look > -0.45:
            b += paint(ell(-88 - lx * 0.1, 6, 15, 22), sk)
    b += two(FACE, sk, sh, -15, -3)
    if beard:
        bc, bc2 = HAIR[beard]
        bd = "M-86,4C-84,74 -52,120 0,122C52,120 84,74 86,4C76,36 62,44 30,40C12,36 -12,36 -30,40C-62,44 -76,36 -86,4Z"
        b += two(bd, bc, bc2, -12, -4)
    dark = skin >= 5
    ink = "#15100F" if dark else INK
    ex = 32 - abs(look) * 5
    for s in (-1, 1):
        px = lx * 0.62 + s * ex
        if eyes == "open":
            b += paint(ell(px, -6, 9.5, 11), ink) + paint(ell(px - 3 * LIGHT[0], -10, 3.3), "#FFF7EC")
        elif eyes == "soft":
            b += stroke(f"M{whole(px - 11)},-4Q{whole(px)},-14 {whole(px + 11)},-4", ink, 8)
        elif eyes == "down":
            b += stroke(f"M{whole(px - 11)},-8Q{whole(px)},4 {whole(px + 11)},-8", ink, 8)
        if not (glasses):
            b += stroke(
                f"M{whole(px - 13)},{-34 if s == -1 else -36}Q{whole(px)},-44 {whole(px + 13)},{-36 if s == -1 else -34}",
                c if (not cloth and hair != "bald" and hc not in ("white", "sand")) else sh,
                7,
            )
    if glasses:
        for s in (-1, 1):
            b += stroke(ell(lx * 0.62 + s * ex, -6, 25, 23), ink, 7)
        b += line([(lx * 0.62 - 9, -8), (lx * 0.62 + 9, -8)], ink, 7)
    nx = lx * 0.74
    g = 1 if look >= 0 else -1
    b += stroke(
        f"M{whole(nx)},4C{whole(nx + 14 * g)},18 {whole(nx + 14 * g)},30 {whole(nx - 2 * g)},32",
        sh if not dark else SKIN[6][1],
        8,
    )
    if skin < 5:
        bl = mix(sk, sh, 0.55)
        if look < 0.4:
            b += paint(ell(lx * 0.5 + 48, 34, 12, 9), bl)
        if look > -0.4:
            b += paint(ell(lx * 0.5 - 48, 34, 12, 9), bl)
    mx = lx * 0.62
    if dark and mouth in ("smile", "soft"):
        w0, y0, y1 = (20, 60, 78) if mouth == "smile" else (14, 64, 74)
        b += stroke(
            f"M{whole(mx - w0)},{y0}Q{whole(mx)},{y1} {whole(mx + w0)},{y0}",
            mix(sk, "#E39A86", 0.5),
            8,
        )
    if mouth == "smile":
        b += stroke(f"M{whole(mx - 24)},52Q{whole(mx)},72 {whole(mx + 24)},52", ink, 8)
    elif mouth == "soft":
        b += stroke(f"M{whole(mx - 18)},56Q{whole(mx)},66 {whole(mx + 18)},56", ink, 8)
    elif mouth == "talk":
        b += paint(
            f"M{whole(mx - 22)},50Q{whole(mx)},56 {whole(mx + 22)},50Q{whole(mx + 18)},78 {whole(mx)},78Q{whole(mx - 18)},78 {whole(mx - 22)},50Z",
            "#5A2430",
        ) + paint(
            f"M{whole(mx - 18)},52Q{whole(mx)},57 {whole(mx + 18)},52L{whole(mx + 15)},59Q{whole(mx)},63 {whole(mx - 15)},59Z",
            "#FFF7EC",
        )
    elif mouth == "open":
        b += paint(
            f"M{whole(mx - 26)},50Q{whole(mx)},56 {whole(mx + 26)},50Q{whole(mx + 20)},80 {whole(mx)},80Q{whole(mx - 20)},80 {whole(mx - 26)},50Z",
            "#FFF7EC",
        )
    elif mouth == "flat":
        b += stroke(f"M{whole(mx - 16)},60Q{whole(mx)},58 {whole(mx + 16)},60", ink, 8)
    b += hair_front(hair, c, c2, lx)
    return place(b, x, y, r / 100, tilt, flip)


def behind(
    x: float,
    y: float,
    r: float,
    hair: str,
    hc: str = "brown",
    cloth: Tone | None = None,
    tilt: float = 0,
    flip: bool = False,
) -> str:
    c, c2 = cloth or HAIR[hc]
    return place(hair_back(hair, c, c2), x, y, r / 100, tilt, flip)


def mix(a: str, b: str, t: float) -> str:
    A = [int(a[i : i + 2], 16) for i in (1, 3, 5)]
    B = [int(b[i : i + 2], 16) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(u + (v - u) * t):02X}" for u, v in zip(A, B, strict=False))


def whole(v: float) -> str:
    return f"{v:.0f}"


def neck(x: float, y: float, w: float, h: float, skin: int) -> str:
    return paint(rect(x - w / 2, y, w, h, w * 0.4), SKIN[skin][1])


def mitten(
    x: float,
    y: float,
    s: float = 1,
    rot: float = 0,
    skin: int = 2,
    flip: bool = False,
    thumb: bool = True,
) -> str:
    """A relaxed hand at palm size ~16: rounded palm, one thumb; fingers point to +x."""
    sk, sh = SKIN[skin]
    d = smooth([(-12, -10), (4, -13), (20, -10), (28, -2), (26, 7), (14, 12), (-10, 11)])
    b = two(d, sk, sh, -2, -4)
    if thumb:
        b += paint(tube([(-4, -6), (6, -16), (14, -18)], [10, 9, 8]), sk)
    return place(b, x, y, s, rot, flip)


def grip(x: float, y: float, s: float = 1, rot: float = 0, skin: int = 2, flip: bool = False) -> str:
    """A hand holding something flat or round: four fingers seen as soft ridges; thumb not seen."""
    sk, sh = SKIN[skin]
    d = smooth([(-16, -14), (8, -17), (17, -9), (18, 8), (8, 16), (-16, 13)])
    b = two(d, sk, sh, -3, -4)
    for yy in (-7, 0, 7):
        b += line([(6, yy), (15, yy)], sh, 2.5)
    return place(b, x, y, s, rot, flip)
