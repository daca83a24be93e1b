"""The states a page's blocks can be in: steps, answers, numbers asked for, letters. No Qt."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.content.library import Library
from kiosk.tour.stop import Stop, Wish
from kiosk.ui.rows import Row, derive_rows


def states(library: Library, lang: str, page: Stop, place: str, *, blocks: bool) -> Iterator[Stop]:
    """Yield a stop for each thing a visitor can choose on `page`, with `blocks` also one for each block."""
    rows = derive_rows(library.page(lang, page.group), library, lambda _: 1)
    reveals = [row.key for row in rows if row.kind == "reveal"]
    counts: dict[str, int] = {}
    for row in rows:
        counts[row.kind] = counts.get(row.kind, 0) + 1
        asked: tuple[Wish, ...] = tuple(("choose", (key, 1)) for key in reveals if row.key.startswith(f"{key}."))
        at = replace(page, row=row.key, wishes=(*page.wishes, *asked))
        name = f"{place}-{row.kind}-{counts[row.kind]}"
        if blocks:
            yield replace(at, name=name, kind=f"block-{row.kind}")
        for state, kind, value in _choices(row):
            wishes = (*at.wishes, ("choose", (row.key, value)))
            yield replace(at, name=f"{name}-{state}", kind=kind, wishes=wishes)


def _choices(row: Row) -> Iterator[tuple[str, str, int]]:
    """Yield name, kind and value of what a visitor can choose in a row."""
    match row.kind:
        case "steps":
            last = len(row.data["steps"]) - 1
            for index in range(1, last + 1):
                yield f"step-{index + 1}", "last-step" if index == last else "step", index
        case "check":
            for index, answer in enumerate(row.data["answers"]):
                kind = "right" if answer["right"] else "wrong"
                yield f"answer-{index + 1}-{kind}", f"check-{kind}", index
        case "reveal":
            yield "told", "reveal-told", 1
            yield "not-now", "reveal-not-now", 0
        case "glossary":
            for index, letter in enumerate(row.data["letters"]):
                yield f"letter-{letter['letter'].lower()}", "letter", index
