"""Some values of a settings file are changed; everything else in it stays as the person wrote it."""

import re
from typing import Any

from kiosk.settings.convert import Values
from kiosk.settings.source import parsed
from kiosk.settings.toml_text import comment_after, entries, headers, lines_of, literal


def edited(text: str, changes: Values) -> str:
    """Return `text` with `changes`. Raises ValueError (its text is the id) where that cannot be done safely."""
    before = parsed(text)
    for id_, value in changes.items():
        text = _with_value(text, id_, value)
        before = _wanted(before, id_, value)
        try:
            after = parsed(text)
        except ValueError as error:
            raise ValueError(id_) from error
        if after != before:
            raise ValueError(id_)
    return text


def _with_value(text: str, id_: str, value: Any) -> str:  # noqa: ANN401  any type of the schema
    lines = lines_of(text)
    section, _, name = id_.partition(".")
    found = next((entry for entry in entries(text) if entry.id == id_), None)
    if found:
        start, equals, old = "\n".join(lines[found.first : found.end]).partition("=")
        lines[found.first : found.end] = [f"{start}{equals} {literal(value)}{comment_after(old)}"]
        return "\n".join(lines)
    line = f"{name} = {literal(value)}"
    header = headers(text).get(section)
    if header is None:
        ending = "" if text.endswith("\n") or not text else "\n"
        return f"{text}{ending}\n[{section}]\n{line}\n"
    following = [number for number in headers(text).values() if number > header]
    waiting = re.compile(rf"#\s?{re.escape(name)}\s*=")
    for number in range(header + 1, min(following, default=len(lines))):
        if waiting.match(lines[number]):
            lines[number] = line
            return "\n".join(lines)
    lines.insert(header + 1, line)
    return "\n".join(lines)


def _wanted(raw: dict[str, Any], id_: str, value: Any) -> dict[str, Any]:  # noqa: ANN401  any type of the schema
    section, _, name = id_.partition(".")
    content = raw.get(section, {})
    others = content if isinstance(content, dict) else {}
    return {**raw, section: {**others, name: list(value) if isinstance(value, tuple) else value}}
