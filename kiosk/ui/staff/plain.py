"""Structs as plain values that Qt hands to QML: dicts and lists all the way down."""

from typing import Any

import msgspec


def plain(value: object) -> Any:  # noqa: ANN401  plain data of any depth
    """Return `value` without structs and tuples, which Qt does not know."""
    return msgspec.json.decode(msgspec.json.encode(value))
