"""The words of a block without their looks: what search reads and counts."""

from collections.abc import Iterator

import msgspec

from kiosk.content.model import Block

#: Fields that hold words a reader sees; the rest are ids, names of pictures and numbers.
_WORDS = frozenset(
    ("text", "title", "note", "heard", "quote", "ask", "question", "value", "lead", "caption", "captions", "label",
     "columns")
)  # fmt: skip


def plain_text(block: Block) -> str:
    """All words of a block in reading order, with a line for each stretch."""
    return "\n".join(part for part in _parts(msgspec.to_builtins(block)) if part)


def _parts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in _WORDS and isinstance(inner, str):
                yield inner
            elif key in _WORDS and isinstance(inner, list | tuple) and all(isinstance(word, str) for word in inner):
                yield from inner
            elif isinstance(inner, dict | list | tuple):
                yield from _parts(inner)
    elif isinstance(value, list | tuple):
        if value and all(isinstance(run, dict) and "text" in run and "feedback" not in run for run in value):
            yield "".join(str(run["text"]) for run in value)
        else:
            for inner in value:
                yield from _parts(inner)
