"""What the kiosk and the process of its voice tell each other: one line of JSON for each."""

import msgspec
from msgspec import Struct

from kiosk.speech.narrator import Utterance

COMMAND = "voice"
"""The first argument of a kiosk that only speaks."""


class Open(Struct, frozen=True, tag=True):
    """Open the system's voices, or those of one engine; with `prefer_headphones` send sound there when they are in."""

    engine: str = ""
    prefer_headphones: bool = False


class Say(Struct, frozen=True, tag=True):
    """Say this now. The numbers grow."""

    number: int
    utterance: Utterance


class Hush(Struct, frozen=True, tag=True):
    """Be quiet at once."""


class Opened(Struct, frozen=True, tag=True):
    """The voices are there; `languages` are the ISO codes that have one."""

    languages: tuple[str, ...]


class Begun(Struct, frozen=True, tag=True):
    """Utterance `number` is being heard."""

    number: int


class Finished(Struct, frozen=True, tag=True):
    """Utterance `number` was said to its end."""

    number: int


class Failed(Struct, frozen=True, tag=True):
    """Utterance `number` cannot be said."""

    number: int


class Headphones(Struct, frozen=True, tag=True):
    """Headphones came or went; None where the system does not tell."""

    plugged: bool | None


Order = Open | Say | Hush
Answer = Opened | Begun | Finished | Failed | Headphones

_orders: msgspec.json.Decoder[Order] = msgspec.json.Decoder(Order)
_answers: msgspec.json.Decoder[Answer] = msgspec.json.Decoder(Answer)


def line_of(message: Order | Answer) -> bytes:
    """Return a message as it travels."""
    return msgspec.json.encode(message) + b"\n"


def read_order(line: bytes) -> Order:
    """Read what the kiosk wants. Raises msgspec.DecodeError."""
    return _orders.decode(line)


def read_answer(line: bytes) -> Answer:
    """Read what the voice tells. Raises msgspec.DecodeError."""
    return _answers.decode(line)
