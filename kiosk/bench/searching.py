"""How long a visitor waits for hits after each letter. No Qt."""

from time import perf_counter

from kiosk.content.library import Library
from kiosk.content.search import Search

#: Typed letter by letter: names, plain words, mistakes, a whole question, another language, nothing at all.
_TYPED = (
    "myeloma", "mielloma", "bone marrow biopsy", "velcaid", "neuropaty", "side effects", "plasma cell",
    "what is the best treatment for me", "médula ósea", "trasplante", "dolor de huesos", "zzxyqq",
)  # fmt: skip


def search_seconds(library: Library) -> list[float]:
    """Return the seconds of each search while typing, in each language of the library."""
    search = Search(library)
    found = []
    for language in library.manifest.languages:
        for typed in _TYPED:
            for end in range(1, len(typed) + 1):
                start = perf_counter()
                search.find(typed[:end], language.id)
                found.append(perf_counter() - start)
    return found
