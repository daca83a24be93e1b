"""What the system says of light, contrast and motion, for a window on a laptop."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStyleHints

from kiosk.visit.state import ThemeName


def theme_of(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> ThemeName:
    """Return the kind of light that a system asks for."""
    if contrast == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


class Appearance(QObject):
    """Follows the system's wishes for as long as the window is open.

    `light` is told the theme the system wants, `still` whether it wants no motion.
    """

    def __init__(self, hints: QStyleHints, light: Callable[[ThemeName], None], still: Callable[[bool], None]) -> None:
        super().__init__()
        self._hints = hints
        self._light = light
        self._still = still
        hints.colorSchemeChanged.connect(self.follow)
        hints.accessibility().contrastPreferenceChanged.connect(self.follow)
        hints.accessibility().motionPreferenceChanged.connect(self.follow)

    def follow(self) -> None:
        """Tell what the system wants now."""
        self._light(theme_of(self._hints.colorScheme(), self._hints.accessibility().contrastPreference()))
        self._still(self._hints.accessibility().motionPreference() == Qt.MotionPreference.ReducedMotion)

    def stop(self) -> None:
        """Follow no longer."""
        accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.disconnect(self.follow)
        accessibility.contrastPreferenceChanged.disconnect(self.follow)
        accessibility.motionPreferenceChanged.disconnect(self.follow)
