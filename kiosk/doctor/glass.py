"""Screen and touch, as the system tells them."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtGui import QGuiApplication, QInputDevice, QScreen

from kiosk.doctor.finding import Finding
from kiosk.screen_scale import MM_PER_INCH, sane_dpi

UNSEEN = frozenset({"offscreen", "minimal", "vnc"})
"""Qt's platforms that draw on no glass."""


class Glass(Struct, frozen=True):
    """A screen as it describes itself: device pixels, and dots an inch."""

    width: int
    height: int
    dpi: float


def is_seen() -> bool:
    """Tell whether there is a display to look at."""
    return QGuiApplication.platformName() not in UNSEEN


def glass_of(screen: QScreen) -> Glass:
    """Read what a screen says of itself."""
    ratio = screen.devicePixelRatio()
    size = screen.geometry()
    return Glass(round(size.width() * ratio), round(size.height() * ratio), screen.physicalDotsPerInch() * ratio)


def check_screen(glass: Glass | None, correction: float) -> Finding:
    """Whether millimetres on the screen are true; `correction` is what a ruler said."""
    if glass is None:
        return Finding("screen", "attention", "screen-none")
    if sane_dpi(glass.dpi) != glass.dpi and correction == 1.0:
        return Finding("screen", "attention", "screen-odd", {"dpi": round(glass.dpi)})
    dpi = sane_dpi(glass.dpi) * correction
    values = {
        "width": glass.width,
        "height": glass.height,
        "mm_wide": round(glass.width / dpi * MM_PER_INCH),
        "mm_high": round(glass.height / dpi * MM_PER_INCH),
        "dpi": round(dpi),
    }
    return Finding("screen", "ok", "screen-good" if correction == 1.0 else "screen-corrected", values)


def touch_names() -> list[str]:
    """Return the touch screens the system knows."""
    kind = QInputDevice.DeviceType.TouchScreen
    return [str(device.name()) for device in QInputDevice.devices() if device.type() == kind]


def check_touch(names: Sequence[str] | None) -> Finding:
    """Whether there is a touch screen; None where nobody could look."""
    if names is None:
        return Finding("touch", "attention", "touch-unseen")
    if not names:
        return Finding("touch", "attention", "touch-none")
    return Finding("touch", "ok", "touch-good", {"names": ", ".join(names)})
