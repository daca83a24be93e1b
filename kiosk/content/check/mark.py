"""`--mark-translated`: notes in a translated page which source text it follows."""

import re
from pathlib import Path

import msgspec

from kiosk.content.check.context import Library
from kiosk.content.check.run import read_case
from kiosk.content.model import Translation
from kiosk.content.shelf import PageFile
from kiosk.errors import UsageError

_KEY = re.compile(r"^translation:.*\n(?:[ \t]+.*\n)*", re.MULTILINE)


def mark_translated(file: Path, library: Library) -> str:
    """Write the hash of the source text into the front matter of `file`; returns it.

    Raises UsageError when the file is not a translated page of this library, or cannot be read.
    """
    source = _find(file, library)
    original = next(
        (page for page in library.shelf.pages if page.id == source.id and page.lang == library.default_language),
        None,
    )
    if source.lang == library.default_language or original is None:
        raise UsageError(f"{file} is not a translation of another page. Name a page of another language.")
    case, _ = read_case(source, library)
    original_case, _ = read_case(original, library)
    if case is None or original_case is None:
        raise UsageError(f"{file} or its source cannot be read. Run `kiosk check` and mend it first.")
    state = case.page.translation or Translation()
    marked = msgspec.structs.replace(state, source=library.default_language, source_hash=original_case.draft.text_hash)
    path = library.shelf.file_of(source.stat)
    path.write_text(_with_state(path.read_text("utf-8"), marked), "utf-8")
    return marked.source_hash


def _find(file: Path, library: Library) -> PageFile:
    wanted = file.resolve()
    for page in library.shelf.pages:
        if library.shelf.file_of(page.stat) == wanted:
            return page
    raise UsageError(f"{file} is not a page of {library.shelf.root}. Name a file inside of it.")


def _with_state(text: str, state: Translation) -> str:
    """The page with this translation state in one line; only the front matter is looked at."""
    checked_by = "null" if state.checked_by is None else f'"{state.checked_by}"'
    on = "null" if state.on is None else state.on.isoformat()
    line = (
        f"translation: {{source: {state.source}, checked_by: {checked_by}, on: {on}, "
        f'source_hash: "{state.source_hash}"}}\n'
    )
    end = text.index("\n---", 3) + 1
    front, rest = text[:end], text[end:]
    if _KEY.search(front):
        return _KEY.sub(lambda _: line, front, count=1) + rest
    return front + line + rest
