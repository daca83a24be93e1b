"""The two ways out of a locked kiosk until staff open it: a signal, and a file that appears."""

import logging
import os
import signal
import socket
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

POLL_MS = 2000

log = logging.getLogger(__name__)


class Leaving(QObject):
    """Calls `leave` when this process gets SIGTERM, SIGINT or SIGUSR1, or when `key_file` appears.

    A key file that is there from the start does not end the kiosk: a stick left behind must not keep it shut.
    """

    heard = Signal()

    def __init__(self, leave: Callable[[], None], key_file: Path | None = None) -> None:
        super().__init__()
        self._leave = leave
        self._key_file = key_file
        self._was_there = key_file is not None and is_there(key_file)
        self._before: dict[int, Callable[[int, FrameType | None], object] | int | None] = {}
        self._reading, self._writing = socket.socketpair()
        self._reading.settimeout(0)
        self._writing.settimeout(0)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self.look)
        if key_file is not None:
            self._poll.start()

    def listen(self) -> None:
        """Take over the signals; only the main thread may."""
        for name in ("SIGTERM", "SIGINT", "SIGUSR1"):
            if (number := getattr(signal, name, None)) is not None:
                self._before[number] = signal.signal(number, self._wake)
        signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)

    def close(self) -> None:
        """Give the signals back."""
        self._poll.stop()
        self._notifier.setEnabled(False)
        if self._before:
            signal.set_wakeup_fd(-1)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._reading.close()
        self._writing.close()

    def look(self) -> None:
        """See whether the key file has appeared."""
        there = self._key_file is not None and is_there(self._key_file)
        if there and not self._was_there:
            log.info("The key file has appeared; the kiosk ends.")
            self._leave()
        self._was_there = there

    def _wake(self, number: int, _frame: FrameType | None) -> None:
        """Nothing: the signal's number is already on its way through the socket."""

    def _on_signal(self) -> None:
        numbers = self._reading.recv(64)
        log.info("The kiosk was asked to end by signal %s.", ", ".join(map(str, numbers)))
        self._leave()
        self.heard.emit()


def is_there(file: Path) -> bool:
    """Tell whether a file can be seen; a stick that is being pulled out counts as not there."""
    try:
        return os.path.exists(file)  # noqa: PTH110  Path.exists raises on a stick that goes away
    except OSError:
        return False
