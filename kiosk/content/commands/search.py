"""`kiosk search`: the search of the kiosk, on the command line."""

from argparse import Namespace
from collections.abc import Iterator

import msgspec

from kiosk.content.commands import say
from kiosk.content.commands.opened import language_of, opened
from kiosk.content.hit import Hit
from kiosk.content.query import read_query
from kiosk.content.search import Search
from kiosk.errors import UsageError

_NOTHING = "Nothing was found; look in the words from A to Z, or ask a person on your care team."


def run(options: Namespace) -> int:
    """Print what the search finds; exit code 1 if that is nothing."""
    query = " ".join(options.query)
    if not read_query(query):
        raise UsageError("There is no word to search for. Type at least one letter or number.")
    with opened(options) as library:
        hits = Search(library).find(query, language_of(library, options.lang))
    if options.json:
        say.result(msgspec.json.encode({"hits": [msgspec.structs.asdict(hit) for hit in hits]}).decode())
    else:
        for line in _table(hits):
            say.result(line)
        if not hits:
            say.note(_NOTHING)
    return 0 if hits else 1


def _table(hits: tuple[Hit, ...]) -> Iterator[str]:
    rows = [(hit.kind, hit.lang, f"{hit.page}:{hit.block}", hit.title) for hit in hits]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row, hit in zip(rows, hits, strict=True):
        columns = (text.ljust(width) for text, width in zip(row, widths, strict=True))
        yield f"{'  '.join(columns)}  {hit.snippet}"
