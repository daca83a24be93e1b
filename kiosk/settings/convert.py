"""A parsed TOML table becomes values of the schema; everything wrong is told at once."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec import Struct

from kiosk.settings.keys import all_keys, find_key, sections
from kiosk.settings.problems import Problem, shortened
from kiosk.settings.toml_text import literal

Values = dict[str, Any]
Wrong = Callable[..., None]
_NEAR = 0.6


class Converted(Struct, frozen=True):
    """The good values by id, and what is wrong with the others."""

    values: Values
    problems: tuple[Problem, ...]


def convert(raw: dict[str, Any], file: Path, lines: dict[str, int]) -> Converted:
    """Read each key by its kind. `lines` says on which line of `file` each key and section stands, from 1."""
    values: Values = {}
    problems: list[Problem] = []

    def wrong(code: str, id_: str, found: str = "", other: str = "") -> None:
        line = lines.get(id_) or lines.get(id_.partition(".")[0], 0)
        problems.append(Problem(file, line, code, id_, shortened(found), other))

    for section, content in raw.items():
        if section == "version":
            continue
        if section not in sections():
            _unknown(wrong, section, sections())
            continue
        if not isinstance(content, dict):
            wrong("section", section)
            continue
        for name, value in content.items():
            id_ = f"{section}.{name}"
            key = find_key(id_)
            if key is None:
                _unknown(wrong, id_, tuple(key.id for key in all_keys() if key.section == section))
                continue
            try:
                values[id_] = key.kind.read(value)
            except ValueError:
                wrong("value", id_, _found(value))
    return Converted(values, tuple(problems))


def broken_rules(values: Values) -> list[tuple[str, str, str]]:
    """Return what does not go together, as code of the problem, key and other key."""
    found = []
    start, end = "screen.quiet_from", "screen.quiet_to"
    if bool(values.get(start)) != bool(values.get(end)):
        found.append(("pair", *((start, end) if values.get(start) else (end, start))))
    theme, themes = "visit.theme", "visit.themes"
    if theme in values and themes in values and values[theme] not in values[themes]:
        found.append(("theme", theme, themes))
    return found


def settled(values: Values, keep: Values) -> Values:
    """Make values of two files go together: a key of a broken rule falls back to its default unless it is in `keep`.

    Where only the themes are chosen, a visit starts in the first of them.
    """
    for _, key, other in broken_rules(values):
        values = {id_: value for id_, value in values.items() if id_ in keep or id_ not in (key, other)}
    themes = values.get("visit.themes")
    if themes and values.get("visit.theme", "light") not in themes:
        return {**values, "visit.theme": themes[0]}
    return values


def _unknown(wrong: Wrong, id_: str, candidates: tuple[str, ...]) -> None:
    from difflib import get_close_matches  # noqa: PLC0415  only when something is wrong

    near = get_close_matches(id_, candidates, n=1, cutoff=_NEAR)
    wrong("near" if near else "unknown", id_, other=near[0] if near else "")


def _found(value: object) -> str:
    try:
        return literal(value)
    except TypeError:
        return str(value)
