"""How large a millimetre is: device pixels for each design pixel, for a kiosk or a laptop window."""

from dataclasses import dataclass

from PySide6.QtGui import QScreen

DESIGN_PX_PER_MM = 4.0
"""The mock-ups are drawn at 4 px a millimetre: a design pixel is a quarter of a millimetre."""
LAPTOP_SCALE = 0.62
LAPTOP_MINIMUM_TEXT_PX = 18
SANE_DPI = range(60, 400)
USUAL_DPI = 96.0
MM_PER_INCH = 25.4
KIOSK_LANDSCAPE_PX = 1900
PORTRAIT = (1080, 1920)


@dataclass(frozen=True)
class Scale:
    """`unit`: device pixels for each design pixel; `minimum_text`: smallest type in device pixels."""

    unit: float
    minimum_text: int


def scale_for(size: tuple[int, int] | None, screen: QScreen, *, fullscreen: bool, correction: float = 1.0) -> Scale:
    """Return the scale: true millimetres full-screen, the mock-ups' pixels at a given `size`, else a laptop's.

    `correction` is a person's ruler against what the screen says of itself: 1.1 makes everything a tenth larger.
    """
    if size is not None:
        return Scale(1.0, 1) if is_kiosk(size) else laptop(USUAL_DPI)
    dpi = sane_dpi(screen.physicalDotsPerInch())
    if fullscreen:
        return Scale(dpi * correction / MM_PER_INCH / DESIGN_PX_PER_MM, 1)
    return laptop(dpi)


def is_kiosk(size: tuple[int, int]) -> bool:
    """Tell whether a window of this size stands for a kiosk: upright, or as wide as a large screen."""
    return size[1] > size[0] or size[0] >= KIOSK_LANDSCAPE_PX


def laptop(dpi: float) -> Scale:
    """Return the scale of a window that is used by mouse at arm's length."""
    return Scale(LAPTOP_SCALE * max(1.0, dpi / 110.0), LAPTOP_MINIMUM_TEXT_PX)


def sane_dpi(reported: float) -> float:
    """Return what the screen reports, or 96 dpi when it reports nonsense."""
    return reported if int(reported) in SANE_DPI else USUAL_DPI
