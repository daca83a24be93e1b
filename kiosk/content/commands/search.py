"""`kiosk search`: the search of the kiosk, on the command line."""

import tempfile
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import msgspec

from kiosk import paths
from kiosk.content.commands import say
from kiosk.content.compile import compile_library
from kiosk.content.hit import Hit
from kiosk.content.library import Library
from kiosk.content.query import read_query
from kiosk.content.search import Search
from kiosk.errors import ContentError, LibraryError, UsageError

_NOTHING = "Nothing was found; look in the words from A to Z, or ask a person on your care team."


def run(options: Namespace) -> int:
    """Print what the search finds; exit code 1 if that is nothing."""
    query = " ".join(options.query)
    if not read_query(query):
        raise UsageError("There is no word to search for. Type at least one letter or number.")
    with _opened(options) as library:
        hits = Search(library).find(query, _language(library, options.lang))
    if options.json:
        say.result(msgspec.json.encode({"hits": [msgspec.structs.asdict(hit) for hit in hits]}).decode())
    else:
        for line in _table(hits):
            say.result(line)
        if not hits:
            say.note(_NOTHING)
    return 0 if hits else 1


@contextmanager
def _opened(options: Namespace) -> Iterator[Library]:
    """The library of a folder named on the command line, else the one of this kiosk."""
    if options.content is None:
        with closing(_library_of_kiosk(paths.library_file(paths.data_dir(options.data)))) as library:
            yield library
        return
    content = paths.content_dir(options.content)
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-search-") as folder,
        closing(_compiled(content, paths.library_file(Path(folder)))) as library,
    ):
        yield library


def _library_of_kiosk(file: Path) -> Library:
    for known in (file, paths.shipped_library()):
        try:
            return Library.open(known)
        except LibraryError:
            continue
    return _compiled(paths.shipped_content_dir(), file)


def _compiled(content: Path, file: Path) -> Library:
    if not compile_library(content, file, strict=False).written:
        raise ContentError(f"The content in {content} cannot be used. Run `kiosk check {content}` to see why.")
    return Library.open(file)


def _language(library: Library, lang: str | None) -> str:
    known = [language.id for language in library.manifest.languages]
    if lang is not None and lang not in known:
        raise UsageError(f"The library has no language '{lang}'. Use one of: {', '.join(known)}.")
    return lang or library.manifest.default_language


def _table(hits: tuple[Hit, ...]) -> Iterator[str]:
    rows = [(hit.kind, hit.lang, f"{hit.page}:{hit.block}", hit.title) for hit in hits]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row, hit in zip(rows, hits, strict=True):
        columns = (text.ljust(width) for text, width in zip(row, widths, strict=True))
        yield f"{'  '.join(columns)}  {hit.snippet}"
