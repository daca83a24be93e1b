"""Our side of bench_paper.py, one process each: `paper_kiosk.py first|warm|set LIBRARY PAGE OUT`; prints JSON."""

import gc
import json
import sys
import time
from datetime import date
from pathlib import Path

from msgspec.structs import replace

from kiosk import paths
from kiosk.content.library import Library
from kiosk.memory import Memory
from kiosk.toolkit.document import Document, derive_document
from kiosk.toolkit.options import Clinic, PrintOptions
from kiosk.toolkit.parts import PagePart, Request
from kiosk.toolkit.typesetter import Typesetter

TODAY = date(2026, 11, 26)
ENGLISH = PrintOptions(("en",))


def document_of(library: Library, page: str, options: PrintOptions = ENGLISH) -> Document:
    """Return the sheet of one page."""
    return derive_document(library, Request((PagePart(page),)), options, Clinic(), TODAY)


def resident_mb() -> float:
    """Return the memory of this process that is in use."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 2**20


def warm(library: Library, page: str, times: int) -> list[float]:
    """Typeset a page again and again, each time with other words, since Typst remembers what it has set."""
    typesetter, document = Typesetter(paths.assets_dir()), document_of(library, page)
    typesetter.typeset(document)
    found = []
    for number in range(times):
        changed = replace(document, content=document.content.replace(b" the ", b" the%d " % number))
        since = time.perf_counter()
        typesetter.typeset(changed)
        found.append(time.perf_counter() - since)
    return found


def whole_set(library: Library) -> dict[str, float]:
    """Typeset all sheets in each language and both, twice; tell the seconds and what the second time leaves behind.

    The first time loads what is loaded once: faces, code, words. Its memory is told as `loaded_mb`.
    """
    typesetter, give_back = Typesetter(paths.assets_dir()), Memory().give_back
    sheets = [page for page in library.page_ids("en") if page.startswith("toolkit/sheet-")]
    orders = [(sheet, PrintOptions(langs)) for langs in (("en",), ("es",), ("en", "es")) for sheet in sheets]
    found: dict[str, float] = {"files": len(orders)}
    for moment in ("loaded", "after"):
        since = time.perf_counter()
        found["pages"] = sum(typesetter.typeset(document_of(library, *order)).pages for order in orders)
        found["seconds"] = max(time.perf_counter() - since, found.get("seconds", 0))
        found["most_mb"] = resident_mb()
        typesetter.forget()
        gc.collect()
        give_back()
        found[f"{moment}_mb"] = resident_mb()
    return found


if __name__ == "__main__":
    what, file, page, out = sys.argv[1:]
    opened = Library.open(Path(file), paths.shipped_content_dir())
    if what == "first":
        typeset = Typesetter(paths.assets_dir()).typeset(document_of(opened, page))
        Path(out).write_bytes(typeset.pdf)
        print(json.dumps(typeset.pages))
    elif what == "warm":
        print(json.dumps(warm(opened, page, int(out))))
    else:
        print(json.dumps(whole_set(opened)))
