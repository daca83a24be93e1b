"""The press in a process of its own: orders come in and sheets go out, each as its length and MessagePack.

Typesetting takes 85 MB and the processor. In another process it never holds a frame of the interface up,
gives all of its memory back, takes a visitor's words with it, and may fail without the kiosk.
"""

import sys
import traceback
from pathlib import Path
from typing import IO

import msgspec
from msgspec import Struct

from kiosk import paths
from kiosk.toolkit.orders import Order, Sheets

COMMAND = "paper-press"
"""The first argument of a kiosk that is only a press."""
_LENGTH = 4


class Answer(Struct, frozen=True):
    """What came of an order; `trouble` is for the log and names no word of the document."""

    sheets: Sheets
    trouble: str = ""


def write(stream: IO[bytes], message: Struct) -> None:
    """Write one message. Raises OSError when nobody reads it."""
    data = msgspec.msgpack.encode(message, enc_hook=str)
    stream.write(len(data).to_bytes(_LENGTH, "big") + data)
    stream.flush()


def read_order(stream: IO[bytes]) -> Order | None:
    """Read one order; None when there will be no more."""
    data = _read(stream)
    return msgspec.msgpack.decode(data, type=Order, dec_hook=_path) if data else None


def read_answer(stream: IO[bytes]) -> Answer | None:
    """Read one answer; None when the press is gone."""
    data = _read(stream)
    return msgspec.msgpack.decode(data, type=Answer) if data else None


def _read(stream: IO[bytes]) -> bytes:
    head = stream.read(_LENGTH)
    if len(head) < _LENGTH:
        return b""
    length = int.from_bytes(head, "big")
    data = stream.read(length)
    return data if len(data) == length else b""


def _path(kind: type, text: object) -> Path:
    """Paths travel as text."""
    if kind is not Path:
        raise TypeError(f"{kind} cannot be read")
    return Path(str(text))


def serve() -> int:
    """Set what is ordered on standard input until it ends."""
    from kiosk.toolkit.press import Press  # noqa: PLC0415  whoever only asks for paper loads none of it

    orders, answers = sys.stdin.buffer, sys.stdout.buffer
    press = Press(paths.assets_dir())
    while (order := read_order(orders)) is not None:
        try:
            answer = Answer(press.set(order))
        except Exception as error:  # noqa: BLE001  the kiosk logs it and goes on
            place = traceback.extract_tb(error.__traceback__)[-1]
            answer = Answer(Sheets(), f"{type(error).__name__} at {Path(place.filename).name}:{place.lineno}")
        write(answers, answer)
    press.close()
    return 0
