"""Headphones that are plugged into a kiosk begin to speak: who sees nothing finds the socket, not the button."""

from collections.abc import Callable

from kiosk.ui.shell import Shell


class Plugging:
    """Goes by ear when headphones come to a kiosk, for staff too; on the first screen it ends when they go."""

    def __init__(self, shell: Shell, wake: Callable[[], object]) -> None:
        self._shell = shell
        self._wake = wake
        shell.reader.plugged.connect(self._follow)

    def _follow(self, there: bool) -> None:  # noqa: FBT001  a signal's argument
        shell = self._shell
        if there and shell.options.kiosk and shell.options.headphones_start:
            self._wake()
            shell.reader.goByEar()
        elif not there and shell.visit.here.screen == "attract" and not shell.staff_model.is_open():
            shell.reader.leaveByEar()
