"""The press, as the worker's thread sees it: a process that starts with the first order and ends with `close`."""

import subprocess
from collections.abc import Callable
from contextlib import suppress
from datetime import date

from kiosk import paths
from kiosk.errors import KioskError
from kiosk.toolkit.options import Clinic, PrintOptions, Reviewed
from kiosk.toolkit.orders import Order, Sheets, Source
from kiosk.toolkit.parts import Request
from kiosk.toolkit.press_process import COMMAND, read_answer, write

__all__ = ["Press", "Sheets", "Source"]

END_SECONDS = 3


class PressError(KioskError):
    """The press could not set a document, or is gone."""


Reviews = Callable[[Source, Request, tuple[str, ...]], dict[str, Reviewed]]
"""Says who checked the pages of a request in some languages, by LANG/PAGE; what is not there was not signed."""


def _nobody_signed(_: Source, __: Request, ___: tuple[str, ...]) -> dict[str, Reviewed]:
    return {}


class Press:
    """Sets documents in a process of its own. Use it in one thread, and close it there."""

    def __init__(
        self, clinic: Callable[[], Clinic], today: Callable[[], date], reviews: Reviews = _nobody_signed
    ) -> None:
        self._clinic = clinic
        self._today = today
        self._reviews = reviews
        self._process = _started()

    def set(self, source: Source, request: Request, options: PrintOptions) -> Sheets:
        """Typeset `request`. Raises PressError; the next order starts a new process when this one is gone."""
        reviews = self._reviews(source, request, options.languages)
        order = Order(source, request, options, self._clinic(), self._today(), reviews)
        if self._process.poll() is not None:
            self.close()
            self._process = _started()
        assert self._process.stdin is not None  # noqa: S101  for mypy: both are pipes
        assert self._process.stdout is not None  # noqa: S101
        try:
            write(self._process.stdin, order)
            answer = read_answer(self._process.stdout)
        except OSError as error:
            raise PressError("The press is gone.") from error
        if answer is None:
            raise PressError("The press ended in the middle of its work.")
        if answer.trouble:
            raise PressError(f"The press could not set a document: {answer.trouble}")
        return answer.sheets

    def close(self) -> None:
        """End the process."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        try:
            self._process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def _started() -> "subprocess.Popen[bytes]":
    no_window = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    return subprocess.Popen(  # noqa: S603  our own program
        [*paths.itself(), COMMAND], stdin=subprocess.PIPE, stdout=subprocess.PIPE, creationflags=no_window
    )
