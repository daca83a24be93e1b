"""The stops of what a visitor takes home: the question picker and My sheet, empty and filled. No Qt."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from kiosk.content.library import Library
from kiosk.content.model import Questions, Recap
from kiosk.tour.named import named_on
from kiosk.tour.printed import READY
from kiosk.tour.stop import Stop, Wish

OWN = {"en": "may i fly to see my grandchildren?", "es": "¿puedo viajar en avión?"}
"""A question of the visitor's own; other languages get the English one."""


def takings(library: Library, lang: str, speak: Wish) -> Iterator[Stop]:
    """Yield the picker without and with choices, the list, a question being written, and My sheet."""
    fresh: tuple[Wish, ...] = (("done", ()), speak)
    moments = library.moments(lang)
    chosen: tuple[Wish, ...] = ()
    if moments:
        first = min(1, len(moments) - 1)
        start = (*fresh, ("openPage", (_asking(library, lang), 0.0)), ("questions.open", ("", 0.0)))
        yield _stop("questions", start)
        chosen = tuple(("questions.pick", (question.id,)) for question in moments[first].questions[:3])
        picked = (*start, ("questions.choose", (first,)), *chosen)
        yield _stop("questions-chosen", picked)
        writing = (*picked, ("questions.write", (-1, 0.0)))
        yield _stop("questions-writing", writing)
        written = (*writing, ("questions.setDraft", (OWN.get(lang, OWN["en"]),)))
        yield _stop("questions-written", written)
        yield _stop("questions-own", (*written, ("goBack", ()), ("questions.openList", (0.0,))))
        chosen = (*chosen, ("questions.take", ()))
    yield _stop("my-sheet-empty", (*fresh, ("mySheet.open", (0.0,))))
    things: tuple[Wish, ...] = tuple(("mySheet.take", (thing,)) for thing in _things(library, lang))
    filled: tuple[Wish, ...] = (*fresh, *things, *chosen, ("mySheet.open", (0.0,)))
    yield _stop("my-sheet", filled)
    yield replace(_stop("my-sheet-no-printer", filled), printer=None)
    yield _stop("my-sheet-order", (*filled, ("mySheet.setOrdering", (True,))))
    yield Stop("my-sheet-wiped", "my-sheet-wiped", "takings", (("done", ()),), once=True)


def _stop(name: str, wishes: tuple[Wish, ...]) -> Stop:
    return Stop(name, name, "takings", wishes, printer=READY)


def _pages(library: Library, lang: str) -> list[str]:
    return [page for page in library.screen_ids(lang) if not page.endswith("/index")]


def _asking(library: Library, lang: str) -> str:
    """Return the page with the most moments to choose from, else any."""

    def moments(page: str) -> int:
        blocks = library.page(lang, page).blocks
        return max((len(block.moments) for block in blocks if isinstance(block, Questions)), default=0)

    return max(_pages(library, lang), key=moments)


def _things(library: Library, lang: str) -> Iterator[str]:
    """Yield a page, the main points of another, a word and an organisation, where there are any."""
    pages = _pages(library, lang)
    short = [page for page in pages if any(isinstance(block, Recap) for block in library.page(lang, page).blocks)]
    yield f"page:{pages[0]}"
    yield from (f"recap:{page}" for page in short[1:2])
    yield from (f"term:{term.id}" for term in library.terms(lang)[:1])
    named = (name for page in pages for kind, name in named_on(library.page(lang, page)) if kind == "org")
    yield from (f"org:{name}" for name in islice(named, 1))
