"""The library that is shown: the last good one at once, a renewed one when the content folder changed."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk import log, paths
from kiosk.content.library import Library
from kiosk.errors import KioskError, LibraryError

if TYPE_CHECKING:
    from subprocess import Popen

_log = log.get("renewal")
_STOP_SECONDS = 5


def library_of(content: Path, data: Path) -> Path:
    """Return the compiled file of a content folder: each folder has its own in the data folder."""
    if content == paths.shipped_content_dir():
        return paths.library_file(data)
    import hashlib  # noqa: PLC0415  the shipped folder does not need it

    name = hashlib.sha256(str(content).encode()).hexdigest()[:12]
    return data / f"library-{name}.sqlite"


def open_library(content: Path, data: Path) -> Library:
    """Open the last good library of `content`; the first time, make it. Raises KioskError."""
    candidates = [library_of(content, data)]
    if content == paths.shipped_content_dir():
        candidates.append(paths.shipped_library())
    for file in candidates:
        try:
            return Library.open(file, content)
        except LibraryError as error:
            if file.exists():
                _log.warning("%s", error)
    return _first_library(content, candidates[0], paths.own_content_dir(data))


def _first_library(content: Path, file: Path, own: Path) -> Library:
    from kiosk.content.compile import compile_library  # noqa: PLC0415  heavy, and seldom needed

    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        result = compile_library(content, file, strict=False, own=own)
    except OSError as error:
        msg = f"The library cannot be written to {file.parent}: {error.strerror}. Free some space or choose --data."
        raise KioskError(msg) from error
    if not result.written:
        first = f" The first problem: {result.problems[0]}" if result.problems else ""
        msg = f"The content in {content} cannot be used. Run `kiosk check {content}` to see why.{first}"
        raise KioskError(msg)
    return Library.open(file, content)


class Renewal(QObject):
    """Looks once, after the first frame, whether the content changed, and compiles it beside the kiosk."""

    _ready = Signal()

    def __init__(self, library: Library, content: Path, data: Path, show: Callable[[Library], None]) -> None:
        super().__init__()
        self._file = library_of(content, data)
        self._shown = library.file
        self._content = content
        self._own = paths.own_content_dir(data)
        self._show = show
        self._stopped = threading.Event()
        self._process: Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._look, name="renewal", daemon=True)
        self._ready.connect(self._change)

    def start(self) -> None:
        """Begin to look, in a thread of its own."""
        self._thread.start()

    def stop(self) -> None:
        """Leave a compilation unfinished; the last good library stays."""
        self._stopped.set()
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()
        if self._thread.is_alive():
            self._thread.join(_STOP_SECONDS)

    def _look(self) -> None:
        import subprocess  # noqa: PLC0415  after the first frame

        from kiosk.content.freshness import is_stale  # noqa: PLC0415  after the first frame

        if not is_stale(self._content, self._shown, self._own) or self._stopped.is_set():
            return
        command = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
        command += ["build", str(self._content), "-o", str(self._file), "--own", str(self._own)]
        self._process = subprocess.Popen(  # noqa: S603  our own program, our own folders
            command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        _, problems = self._process.communicate()
        if self._stopped.is_set():
            return
        if self._process.returncode:
            _log.warning("The content was not renewed; the last good library stays. %s", problems.decode())
        else:
            self._ready.emit()

    def _change(self) -> None:
        try:
            self._show(Library.open(self._file, self._content))
        except LibraryError as error:
            _log.warning("The renewed library cannot be opened; the last good one stays. %s", error)
