"""The program's own log: what it did, never what a visitor touched, read or typed."""

import logging
import sys

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def get(room: str) -> logging.Logger:
    """Return the logger of a room, for example `get("content")`."""
    return logging.getLogger(f"kiosk.{room}")


def start(level: int = logging.WARNING) -> None:
    """Send the log to stderr, once; a second call only changes the level."""
    root = logging.getLogger("kiosk")
    root.setLevel(level)
    if not root.handlers:
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(logging.Formatter(_FORMAT))
        root.addHandler(handler)
        root.propagate = False
