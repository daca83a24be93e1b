"""Whatever Qt, QML or the kiosk's own log complained of while a screen was drawn."""

import logging
import sys
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from PySide6.QtCore import QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler


class Messages(logging.Handler):
    """Collects messages while it is open, and passes each on to where it went before."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._fresh: list[str] = []
        self._old: Callable[[QtMsgType, QMessageLogContext, str], Any] | None = None
        self._old_hook = sys.excepthook

    def take(self) -> list[str]:
        """Return the messages since the last call."""
        fresh, self._fresh = self._fresh, []
        return fresh

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a line of the kiosk's own log."""
        self._fresh.append(record.getMessage())

    def _from_qt(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        self._fresh.append(text)
        if self._old is not None:
            self._old(kind, context, text)
        else:
            sys.stderr.write(f"{qFormatLogMessage(kind, context, text)}\n")

    def _from_slot(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._fresh.append(f"{kind.__name__}: {error}")
        self._old_hook(kind, error, trace)

    def __enter__(self) -> Self:
        self._old = qInstallMessageHandler(self._from_qt)
        self._old_hook, sys.excepthook = sys.excepthook, self._from_slot
        logging.getLogger("kiosk").addHandler(self)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        logging.getLogger("kiosk").removeHandler(self)
        sys.excepthook = self._old_hook
        qInstallMessageHandler(self._old)
