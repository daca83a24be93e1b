"""The words of a block without their looks: what search reads."""

from collections.abc import Iterable, Iterator

import msgspec

from kiosk.content.model import Block

#: Fields that hold words a reader sees; the rest are ids, names of pictures and numbers.
_WORDS = frozenset(
    ("text", "title", "note", "heard", "quote", "ask", "question", "value", "lead", "caption", "captions", "label",
     "columns")
)  # fmt: skip

#: Kind of block and field whose words lead to the page but are not shown in a list of hits: hard
#: numbers that a reader has not asked for, and answers of which some are wrong.
_UNSHOWN = frozenset((("reveal", "blocks"), ("check", "answers")))


def plain_text(block: Block) -> tuple[str, str]:
    """All words of a block in reading order, a line for each stretch: those to show, and those to find by only."""
    parts = list(_parts(msgspec.to_builtins(block), shown=True))
    return _lines(parts, shown=True), _lines(parts, shown=False)


def _lines(parts: list[tuple[bool, str]], *, shown: bool) -> str:
    return "\n".join(part for is_shown, part in parts if part and is_shown is shown)


def _parts(value: object, *, shown: bool) -> Iterator[tuple[bool, str]]:
    if isinstance(value, dict):
        kind = value.get("type")
        if kind == "stat":
            yield shown, " ".join(filter(None, (value.get("lead"), value["value"], "".join(_texts(value["runs"])))))
            return
        for key, inner in value.items():
            seen = shown and (kind, key) not in _UNSHOWN
            if key in _WORDS and isinstance(inner, str):
                yield seen, inner
            elif key in _WORDS and isinstance(inner, list | tuple) and all(isinstance(word, str) for word in inner):
                yield from ((seen, word) for word in inner)
            elif isinstance(inner, dict | list | tuple):
                yield from _parts(inner, shown=seen)
    elif isinstance(value, list | tuple):
        if value and all(isinstance(run, dict) and "text" in run and "feedback" not in run for run in value):
            yield shown, "".join(_texts(value))
        else:
            for inner in value:
                yield from _parts(inner, shown=shown)


def _texts(runs: Iterable[dict[str, object]]) -> Iterator[str]:
    return (str(run["text"]) for run in runs)
