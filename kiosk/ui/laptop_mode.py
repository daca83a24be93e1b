"""A window on a laptop: it follows the system's light, keeps its place if its owner says so, and has its own keys."""

from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.ui.laptop import Laptop, LaptopFile
from kiosk.ui.shell import Shell
from kiosk.ui.visiting import Visiting
from kiosk.ui.window_frame import WindowFrame, fitting, smallest
from kiosk.visit.state import FollowTheme, ThemeName


class LaptopMode:
    """Made before the window and attached to it. `follows`: nobody has said which light this laptop is to have."""

    def __init__(self, shell: Shell, keeping: LaptopFile, app: QGuiApplication, *, follows: bool) -> None:
        self._shell = shell
        self._app = app
        self._follows = follows
        self._frame: WindowFrame | None = None
        self._maximised = False
        self.laptop = Laptop(Visiting(lambda: shell.visit, lambda: shell.library, shell.on), keeping, shell)
        shell.laptop_mode = self.laptop

    def attach(self, window: QWindow, density: float, *, sized: bool) -> None:
        """Give `window` its bounds and, unless its size was asked for, its last shape; go to the last place."""
        room = window.screen().availableGeometry().size()
        least = smallest(room, density)
        window.setMinimumSize(least.boundedTo(window.size()) if sized else least)
        self._frame = WindowFrame(window, self.laptop.note_window)
        kept = self.laptop.kept.window
        shape = kept and fitting(kept, [screen.availableGeometry() for screen in self._app.screens()], least)
        if shape and not sized:
            self._frame.restore(shape)
            self._maximised = shape.maximised
        self.laptop.systemChanged.connect(self._follow_system)
        self._follow_system()
        self.laptop.begin()

    def show(self, window: QWindow) -> None:
        """Show `window` as it was the last time."""
        if self._maximised:
            window.showMaximized()
        else:
            window.show()

    def close(self) -> None:
        """Keep the window's shape."""
        if self._frame:
            self._frame.tell()

    def _follow_system(self) -> None:
        self._follow_light(self.laptop.system.theme)
        self._follow_motion(self.laptop.system.still)

    def _follow_light(self, theme: ThemeName) -> None:
        if self._follows and theme in self._shell.options.themes:
            self._shell.fresh = replace(self._shell.fresh, theme=theme)
            self._shell.on(FollowTheme(theme))

    def _follow_motion(self, still: bool) -> None:  # noqa: FBT001  a callable of one value
        self._shell.set_motion(on=self._shell.options.motion and not still)
