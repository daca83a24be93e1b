"""The documentation of all settings, made from the schema: SETTINGS.md."""

from kiosk.settings import words
from kiosk.settings.keys import Key, all_keys, sections
from kiosk.settings.toml_text import literal


def markdown(lang: str = "en") -> str:
    """Return the whole document: an introduction, and a table for each section."""
    lines = words.table(lang, "LINES")
    parts = [lines["title"], "", lines["intro"]]
    for section in sections():
        parts += [
            "",
            f"## {words.table(lang, 'SECTIONS')[section]} `[{section}]`",
            "",
            lines["columns"],
            "|---|---|---|---|",
        ]
        parts += [_row(key, lang) for key in all_keys() if key.section == section]
    return "\n".join(parts) + "\n"


def _row(key: Key, lang: str) -> str:
    said = words.key_words(key, lang)
    return f"| `{key.name}` | **{said.label}.** {said.sentence} | {said.allowed} | `{literal(key.default)}` |"
