"""A person seated and seen from the front."""

import math
from typing import Any

from .heads import behind, head, mitten, mix
from .paint import line, paint, place, two
from .palette import BARK, CLOTH, SKIN, Tone
from .paths import Point, bent, poly, rect, smooth


def front_sit(
    x: float,
    y: float,
    s: float = 1,
    skin: int = 2,
    top: str = "teal",
    legs: str = "denim",
    shoes: str = "ink",
    hair: str = "short",
    hc: str = "brown",
    look: float = 0.0,
    hand: Point = (16, -12),
    elbow: Point = (58, -46),
    hand2: Point = (-14, -6),
    elbow2: Point = (-58, -46),
    neckline: str = "round",
    under: str = "mist",
    coat: bool = False,
    lower: bool = True,
    back: Tone | None = None,
    front: str = "",
    **kw: Any,  # noqa: ANN401
) -> str:
    """Hip at 0,0, floor at y=112, head 180 above the hip; both hands in front; back: the tone of a chair back."""
    c, c2 = CLOTH[top]
    _sk, sh = SKIN[skin]
    over = hair == "hijab"
    b = ""
    if back:
        b += two(rect(-66, -114, 132, 132, 26), *back, -8, -6)
        b += line([(-54, 16), (-58, 106)], BARK, 12) + line([(54, 16), (58, 106)], BARK, 12) if lower else ""
    if not over:
        b += behind(look * 5, -180, 40, hair, hc, kw.get("cloth"), kw.get("tilt", 0))
    torso = smooth(
        [
            (-44, 10),
            (-44, -46),
            (-50, -96),
            (-26, -124),
            (0, -128),
            (26, -124),
            (50, -96),
            (44, -46),
            (44, 10),
            (0, 18),
        ]
    )
    b += two(torso, c, c2, -11, -2)
    if lower:
        tone, dark = CLOTH[legs]
        for side, col in ((-1, dark), (1, tone)):
            b += place(
                two(
                    smooth([(-17, -12), (20, -14), (40, -4), (42, 12), (-16, 13)]),
                    *CLOTH[shoes],
                    0,
                    -6,
                ),
                side * 28,
                100,
                0.9,
                0,
                side < 0,
            )
            b += paint(bent([(side * 20, 2), (side * 27, 28)], [46, 46]), col) + paint(
                bent([(side * 27, 28), (side * 27, 90)], [43, 29]), col
            )
    if coat:
        b += two(
            smooth(
                [
                    (-46, -40),
                    (-50, 20),
                    (-46, 44),
                    (-6, 40),
                    (0, -20),
                    (6, 40),
                    (46, 44),
                    (50, 20),
                    (46, -40),
                ],
                t=0.6,
            ),
            c,
            c2,
            -9,
            0,
        )
    if neckline == "coat":
        b += paint(poly([(-18, -126), (18, -126), (0, -66)]), CLOTH[under][0])
        b += "".join(
            paint(poly([(q * 18, -128), (q * 34, -114), (q * 14, -88), (0, -58), (0, -72)]), c2) for q in (-1, 1)
        )
    elif neckline == "v":
        b += paint(poly([(-17, -127), (17, -127), (0, -94)]), sh)
    elif neckline == "collar":
        b += "".join(paint(poly([(q * 18, -128), (q * 32, -116), (q * 10, -96), (0, -112)]), c2) for q in (-1, 1))
    b += paint(bent([(0, -120), (look * 4, -147)], [33, 32]), sh)
    b += head(look * 5, -180, 40, skin, look, hair, hc, back=over, **kw)
    for shoulder, el, ha in (((-33, -96), elbow2, hand2), ((33, -96), elbow, hand)):
        b += two(bent([shoulder, el, ha], [36, 30, 23]), mix(c, c2, 0.45), c2, -4, -6)
        a = math.degrees(math.atan2(ha[1] - el[1], ha[0] - el[0]))
        b += mitten(
            ha[0] + 7 * math.cos(math.radians(a)),
            ha[1] + 7 * math.sin(math.radians(a)),
            0.95,
            a,
            skin,
            False,
            False,
        )
    return place(b + front, x, y, s)
