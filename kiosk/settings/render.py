"""The settings file as the schema writes it: every key with its words, the usual ones commented out."""

from kiosk.settings import words
from kiosk.settings.convert import Values
from kiosk.settings.keys import Key, all_keys, sections
from kiosk.settings.toml_text import literal
from kiosk.settings.upgrade import VERSION


def rendered(values: Values, lang: str = "en") -> str:
    """Write a whole settings file. A key that is not in `values` stands there as `#key = usual value`."""
    lines = [f"# {words.table(lang, 'LINES')['head']}", "", f"version = {VERSION}"]
    for section in sections():
        lines += ["", "", f"# {words.table(lang, 'SECTIONS')[section]}", f"[{section}]"]
        for key in all_keys():
            if key.section == section:
                lines += ["", *explained(key, lang), line_of(key, values)]
    return "\n".join(lines) + "\n"


def explained(key: Key, lang: str) -> list[str]:
    """Return the comment that stands over a key: what it is for, what it may be, and the usual value."""
    said = words.key_words(key, lang)
    usual = f"{words.table(lang, 'LINES')['usual']}: {literal(key.default)}"
    return [f"# {said.label}: {said.sentence}", f"# {said.allowed[0].upper()}{said.allowed[1:]}; {usual}"]


def line_of(key: Key, values: Values) -> str:
    """Return the line that sets a key, or would set it."""
    if key.id in values:
        return f"{key.name} = {literal(values[key.id])}"
    return f"#{key.name} = {literal(key.default)}"
