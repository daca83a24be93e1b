"""Which facts, organisations and treatments a page names, in the order it names them. No Qt."""

from collections.abc import Iterator
from typing import Any

import msgspec

from kiosk.content.model import Page

_LINKED = ("term", "fact", "org", "treatment")
_FIELDS = {"fact": "fact", "org": "org", "orgs": "org", "treatments": "treatment"}


def named_on(page: Page) -> list[tuple[str, str]]:
    """Return (kind, id) of each record that a touch on the page can open, once each."""
    return list(dict.fromkeys(_named(msgspec.to_builtins(page.blocks))))


def _named(data: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401  a tree of plain JSON
    if isinstance(data, list | tuple):
        for item in data:
            yield from _named(item)
    elif isinstance(data, dict):
        for name, value in data.items():
            kind, _, record = str(value).partition(":") if name == "link" else ("", "", "")
            if kind in _LINKED:
                yield kind, record
            elif name in _FIELDS and value:
                for found in [value] if isinstance(value, str) else value:
                    yield _FIELDS[name], found
            else:
                yield from _named(value)
