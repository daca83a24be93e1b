"""Whether there is a screen to show a window on."""

import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_PATIENCE = 1.0  # seconds a display has to answer


def is_there(env: Mapping[str, str]) -> bool:
    """Tell whether a window can be opened, from the environment and a knock at the display."""
    if not sys.platform.startswith("linux"):
        return True
    if env.get("QT_QPA_PLATFORM"):
        return True  # whoever sets it has said where to draw
    return _wayland_answers(env) or _x11_answers(env)


def _wayland_answers(env: Mapping[str, str]) -> bool:
    name = env.get("WAYLAND_DISPLAY", "")
    folder = Path(env.get("XDG_RUNTIME_DIR", "/nonexistent"))
    return bool(name) and _unix_socket_answers(str(folder / name))


def _x11_answers(env: Mapping[str, str]) -> bool:
    host, colon, rest = env.get("DISPLAY", "").rpartition(":")
    number = rest.partition(".")[0]
    if not colon or not number.isdecimal():
        return False
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where every X server listens
        return _unix_socket_answers(path) or _unix_socket_answers("\0" + path)
    return _tcp_answers(host, 6000 + int(number))


def _unix_socket_answers(path: str) -> bool:
    with socket.socket(socket.AF_UNIX) as knock:
        knock.settimeout(_PATIENCE)
        try:
            knock.connect(path)
        except OSError:
            return False
        return True


def _tcp_answers(host: str, port: int) -> bool:
    try:
        socket.create_connection((host, port), _PATIENCE).close()
    except OSError:
        return False
    return True
