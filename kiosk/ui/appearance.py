"""What the system says of light, contrast and motion, for a window on a laptop. `Pages/SystemLook.qml` asks it."""

from msgspec import Struct

from kiosk.visit.state import ThemeName


class SystemLook(Struct, frozen=True):
    """What the system wishes: `still` is no motion."""

    dark: bool = False
    contrast: bool = False
    still: bool = False

    @property
    def theme(self) -> ThemeName:
        """The kind of light that it asks for."""
        if self.contrast:
            return "contrast"
        return "dark" if self.dark else "light"
