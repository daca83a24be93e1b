"""Bodies: head and shoulders, seated from the side, standing."""
# ruff: noqa: E501 - path data and rows of points read best unbroken

import math
from typing import Any

from .heads import behind, head, mitten, mix
from .paint import LIGHT, line, paint, place, stroke, two
from .palette import CLOTH, SKIN
from .paths import Point, bent, cut, ell, poly, smooth


def bust(
    x: float,
    y: float,
    s: float = 1,
    skin: int = 2,
    top: str = "teal",
    hair: str = "short",
    hc: str = "brown",
    look: float = 0,
    w: float = 150,
    h: float = 120,
    neckline: str = "round",
    clip: str | None = None,
    **kw: Any,  # noqa: ANN401
) -> str:
    """Head and shoulders, head centre at 0,0 with half height 40; shoulders from y=58 down."""
    c, c2 = CLOTH[top]
    _sk, sh = SKIN[skin]
    W = w / 2
    t = f"M{-W},{58 + h}C{-W},{58 + h * 0.45} {-W * 0.92},76 {-W * 0.5},66C-26,62 -20,56 -18,50L18,50C20,56 26,62 {W * 0.5},66C{W * 0.92},76 {W},{58 + h * 0.45} {W},{58 + h}Z"
    b = two(t, c, c2, -10, 0, clip=clip)
    nk = "M-17,20L17,20L18,56C14,70 -14,70 -18,56Z"
    if neckline == "coat":
        ci = (lambda d: cut(d, clip)) if clip else (lambda d: d)
        b += (
            paint("M-20,52L0,104L20,52Z", CLOTH[kw.pop("under", "mist")][0])
            + paint(ci("M-22,50L-40,62L-26,84L-30,92L0,128L0,104Z"), c)
            + paint(ci("M22,50L40,62L26,84L30,92L0,128L0,104Z"), c2)
        )
    elif neckline == "v":
        b += paint("M-19,50L0,86L19,50Z", sh)
    elif neckline == "collar":
        b += paint("M-20,50L-34,60L-10,84L0,66Z", c2) + paint("M20,50L34,60L10,84L0,66Z", c2)
    kw.pop("under", None)
    b += paint(nk, sh)
    over = hair == "hijab"
    if over:
        b += head(0, 0, 40, skin, look, hair, hc, **kw)
    else:
        b = (
            behind(0, 0, 40, hair, hc, kw.get("cloth"), kw.get("tilt", 0))
            + b
            + head(0, 0, 40, skin, look, hair, hc, back=False, **kw)
        )
    return place(b, x, y, s)


def shoe(x: float, y: float, col: str = "ink", flip: bool = False, s: float = 1) -> str:
    c, c2 = CLOTH[col]
    return place(
        two(smooth([(-17, -14), (12, -16), (36, -4), (44, 8), (38, 14), (-16, 14)]), c, c2, 0, -6),
        x,
        y,
        s,
        0,
        flip,
    )


def sit(
    x: float,
    y: float,
    s: float = 1,
    flip: bool = False,
    skin: int = 2,
    top: str = "teal",
    legs: str = "denim",
    shoes: str = "ink",
    hair: str = "short",
    hc: str = "brown",
    look: float = 0.5,
    hand: Point = (74, -52),
    elbow: Point = (8, -40),
    hand2: Point | None = None,
    elbow2: Point = (30, -44),
    front: str = "",
    mid: str = "",
    chair: str | None = "chair",
    dress: bool = False,
    neckline: str = "round",
    sleeve: float = 1.0,
    under: str = "mist",
    lean: float = 0,
    coat: bool = False,
    **kw: Any,  # noqa: ANN401
) -> str:
    """A person seated, three-quarter view, hip at 0,0, floor at y=112, head 186 above the hip. hand2: the far hand; mid: drawn between body and near arm; front: over all."""
    c, c2 = CLOTH[top]
    l, l2 = CLOTH[legs]
    sk, sh = SKIN[skin]
    b = ""
    LIGHT[0] = -1 if flip else 1
    hx, hy = 8 + lean, -175
    sx = lean * 0.8
    if chair == "chair":
        b += (
            paint(bent([(-46, -100), (-44, 16)], 15), CLOTH["umber"][1])
            + paint(bent([(-40, 20), (-44, 110)], 12), CLOTH["umber"][1])
            + paint(bent([(66, 22), (70, 110)], 12), CLOTH["umber"][1])
        )
    if chair == "wheel":
        b += line([(-58, -84), (-44, -84), (-42, 30)], CLOTH["ink"][0], 9) + line(
            [(60, 34), (96, 84), (132, 104)], CLOTH["ink"][0], 8
        )
    over = hair == "hijab"
    if not over:
        b += behind(hx, hy, 40, hair, hc, kw.get("cloth"), kw.get("tilt", 0))
    # far leg, far arm
    b += paint(bent([(18, -4), (112, -10), (120, 86)], [46, 38, 27]), l2) + shoe(122, 98, shoes)
    if hand2:
        b += paint(bent([(22 + sx, -100), elbow2, hand2], [32, 27, 21]), c2) + paint(ell(hand2[0], hand2[1], 13), sh)
    if dress:
        b += paint(bent([(2, -8), (100, -10), (98, 50)], [54, 46, 46]), l) + paint(
            bent([(92, 40), (96, 86)], [30, 24]), sk
        )
    else:
        b += two(bent([(2, -8), (96, -10), (100, 86)], [52, 41, 29]), l, l2, -5, -9)
    b += shoe(98, 98, shoes)
    t = smooth(
        [
            (-38, 12),
            (-45, -46),
            (-38 + sx * 0.8, -106),
            (-8 + sx, -131),
            (28 + sx, -122),
            (42 + sx * 0.8, -90),
            (46, -38),
            (44, 14),
            (4, 20),
        ]
    )
    b += two(t, c, c2, -10, -2)
    if coat:
        b += two(smooth([(-38, 0), (10, -16), (62, -20), (70, 20), (40, 34), (-36, 28)]), c, c2, -6, -8)
    if neckline == "coat":
        b += paint(poly([(4 + sx, -128), (30 + sx, -122), (36 + sx, -66)]), CLOTH[under][0]) + paint(
            smooth(
                [(2 + sx, -130), (24 + sx, -86), (38 + sx, -52), (22 + sx, -76), (-2 + sx, -112)],
                t=0.6,
            ),
            c2,
        )
    elif neckline == "collar":
        b += paint(
            smooth(
                [
                    (-14 + sx, -130),
                    (8 + sx, -112),
                    (34 + sx, -118),
                    (30 + sx, -130),
                    (10 + sx, -124),
                ],
                t=0.5,
            ),
            c2,
        )
    b += paint(bent([(6 + sx * 0.9, -122), (hx + 1, hy + 40)], [34, 32]), sh)
    b += head(hx, hy, 40, skin, look, hair, hc, back=over, **kw)
    b += mid
    sxx, sy = -4 + sx * 0.9, -98
    ar = [(sxx, sy), elbow, hand]
    if sleeve < 1:
        e = elbow
        mx = (sxx * 0.25 + e[0] * 0.75, sy * 0.25 + e[1] * 0.75)
        b += (
            paint(bent([e, hand], [24, 19]), sk)
            + paint(bent([mx, e], [26, 24]), sk)
            + two(bent([(sxx, sy), mx], [38, 34]), c2, c2)
        )
    else:
        b += two(bent(ar, [38, 31, 23]), mix(c, c2, 0.45), c2, -4, -6)
    a = math.degrees(math.atan2(hand[1] - elbow[1], hand[0] - elbow[0]))
    b += mitten(hand[0] + 7 * math.cos(math.radians(a)), hand[1] + 7 * math.sin(math.radians(a)), 1, a, skin)
    if chair == "chair":
        b += (
            paint(bent([(-46, 24), (66, 24)], 15), CLOTH["umber"][0])
            + paint(bent([(-50, -112), (-48, 24)], 13), CLOTH["umber"][0])
            + paint(bent([(-46, 26), (-52, 112)], 12), CLOTH["umber"][0])
            + paint(bent([(54, 26), (58, 112)], 12), CLOTH["umber"][0])
        )
    if chair == "wheel":
        b += line([(-44, 32), (62, 32)], CLOTH["ink"][0], 10) + line([(-44, -50), (-10, -50)], CLOTH["ink"][0], 9)
        b += (
            stroke(ell(-8, 52, 58), CLOTH["ink"][0], 9)
            + stroke(ell(-8, 52, 44), CLOTH["stone"][0], 4)
            + paint(ell(-8, 52, 9), CLOTH["ink"][0])
            + stroke(ell(92, 96, 13), CLOTH["ink"][0], 8)
        )
    b += front
    LIGHT[0] = 1
    return place(b, x, y, s, 0, flip)


def stand(
    x: float,
    y: float,
    s: float = 1,
    flip: bool = False,
    skin: int = 2,
    top: str = "teal",
    legs: str = "denim",
    shoes: str = "ink",
    hair: str = "short",
    hc: str = "brown",
    look: float = 0.4,
    hand: Point = (58, -10),
    elbow: Point = (56, -60),
    hand2: Point = (-56, -6),
    elbow2: Point = (-54, -58),
    front: str = "",
    mid: str = "",
    dress: str | None = None,
    neckline: str = "round",
    step: float = 0,
    under: str = "mist",
    coat: bool = False,
    **kw: Any,  # noqa: ANN401
) -> str:
    """A standing person, hip at 0,0, floor at y=172, head 190 above."""
    c, c2 = CLOTH[top]
    l, l2 = CLOTH[legs]
    _sk, sh = SKIN[skin]
    b = ""
    LIGHT[0] = -1 if flip else 1
    over = hair == "hijab"
    if not over:
        b += behind(look * 5, -185, 40, hair, hc, kw.get("cloth"), kw.get("tilt", 0))
    b += paint(bent([(-32, -100), elbow2, hand2], [34, 28, 22]), c2) + mitten(
        hand2[0], hand2[1] + 9, 0.9, 80, skin, False, False
    )
    b += shoe(-22 - step, 158, shoes, bool(step == 0 and abs(look) < 0.2)) + paint(
        bent([(-18, 0), (-21 - step * 0.4, 76), (-22 - step, 150)], [46, 38, 29]), l2
    )
    b += shoe(22 + step, 158, shoes) + paint(bent([(18, 0), (22 + step * 0.7, 76), (22 + step, 150)], [46, 38, 29]), l)
    if dress:
        b += two(
            smooth([(-40, -20), (-52, 50), (-60, 112), (0, 120), (60, 112), (52, 50), (40, -20)], t=0.8),
            *CLOTH[dress],
            -10,
            0,
        )
    t = smooth(
        [
            (-42, 14),
            (-44, -46),
            (-50, -100),
            (-26, -128),
            (0, -132),
            (26, -128),
            (50, -100),
            (44, -46),
            (42, 14),
            (0, 20),
        ]
    )
    b += two(t, c, c2, -11, -2)
    if coat:
        b += two(
            smooth([(-44, -30), (-50, 40), (-52, 86), (0, 90), (52, 86), (50, 40), (44, -30)], t=0.7),
            c,
            c2,
            -11,
            0,
        ) + line([(0, -60), (0, 84)], c2, 5)
    if neckline == "coat":
        b += (
            paint(poly([(-18, -130), (18, -130), (0, -70)]), CLOTH[under][0])
            + paint(poly([(-18, -132), (-34, -118), (-14, -92), (0, -62), (0, -76)]), c2)
            + paint(poly([(18, -132), (34, -118), (14, -92), (0, -62), (0, -76)]), c2)
        )
    elif neckline == "v":
        b += paint(poly([(-17, -131), (17, -131), (0, -98)]), sh)
    elif neckline == "collar":
        b += paint(poly([(-18, -132), (-32, -120), (-10, -100), (0, -116)]), c2) + paint(
            poly([(18, -132), (32, -120), (10, -100), (0, -116)]), c2
        )
    b += paint(bent([(0, -124), (look * 4, -152)], [33, 32]), sh)
    b += head(look * 5, -185, 40, skin, look, hair, hc, back=over, **kw) + mid
    b += two(bent([(34, -100), elbow, hand], [36, 29, 22]), mix(c, c2, 0.45), c2, -4, -6)
    a = math.degrees(math.atan2(hand[1] - elbow[1], hand[0] - elbow[0]))
    b += mitten(
        hand[0] + 6 * math.cos(math.radians(a)),
        hand[1] + 6 * math.sin(math.radians(a)),
        0.95,
        a,
        skin,
        False,
        False,
    )
    b += front
    LIGHT[0] = 1
    return place(b, x, y, s, 0, flip)
