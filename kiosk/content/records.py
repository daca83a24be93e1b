"""From YAML values to the records of the model, with a plain complaint for each wrong key or value."""

import re
from typing import Any, TypeVar

import msgspec

from kiosk.content.located import Located, Path
from kiosk.content.model import Record
from kiosk.content.problems import ProblemList

T = TypeVar("T", bound=Record)

_WHERE = re.compile(r" - at `\$(.*)`$")
_STEP = re.compile(r"\.(\w+)|\[(\d+)\]")


def read_record(located: Located, path: Path, kind: type[T], problems: ProblemList) -> T | None:
    """Turn the mapping at `path` into a `kind`; None if it has a problem."""
    value = located.value
    for step in path:
        value = value[step]
    if not isinstance(value, dict):
        problems.add(
            located.line(*path),
            "a list of `key: value` lines is expected here",
            "See content/README.md.",
        )
        return None
    if not _keys_are_right(located, path, value, kind, problems):
        return None
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        where, what = _plain(str(error))
        problems.add(
            located.line(*path, *where),
            what,
            "Correct the value; text that looks like a number needs quotes.",
        )
        return None


def read_list(located: Located, kind: type[T], problems: ProblemList, key: str = "id") -> tuple[T, ...]:
    """Turn a YAML list into records, each with its own `key`; wrong ones are told and left out."""
    if located.value is None:
        return ()
    if not isinstance(located.value, list):
        problems.add(located.line(), "this file must be a list", "Start each entry with `- `.")
        return ()
    found: dict[str, T] = {}
    for place in range(len(located.value)):
        record = read_record(located, (place,), kind, problems)
        if record is None:
            continue
        name = getattr(record, key)
        if name in found:
            problems.add(
                located.line(place, key),
                f"'{name}' is used twice in this file",
                "Give each entry its own id.",
            )
            continue
        found[name] = record
    return tuple(found.values())


def _keys_are_right(
    located: Located, path: Path, value: dict[Any, Any], kind: type[Record], problems: ProblemList
) -> bool:
    fields = msgspec.structs.fields(kind)
    names = {field.encode_name for field in fields}
    good = True
    for key in value:
        if key not in names:
            known = ", ".join(sorted(names))
            problems.add(
                located.line(*path, key),
                f"the key '{key}' is not known here",
                f"Known keys: {known}.",
            )
            good = False
    for field in fields:
        if field.required and field.encode_name not in value:
            problems.add(
                located.line(*path),
                f"the key '{field.encode_name}' is missing",
                f"Add `{field.encode_name}:`.",
            )
            good = False
    return good


def _plain(message: str) -> tuple[Path, str]:
    """Split msgspec's message into the path it names and the words before it."""
    match = _WHERE.search(message)
    if match is None:
        return (), message[:1].lower() + message[1:]
    steps: Path = tuple(int(index) if index else name for name, index in _STEP.findall(match[1]))
    words = message[: match.start()].replace("`", "'")
    return steps, words[:1].lower() + words[1:]
