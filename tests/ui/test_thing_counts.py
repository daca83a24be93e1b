"""How many pages each thing takes: asked once, told when known, forgotten with the visit."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.toolkit.options import PrintOptions
from kiosk.toolkit.parts import PagePart, Request
from kiosk.ui.paper import Paper
from kiosk.ui.press import Source
from kiosk.ui.thing_counts import ThingCounts

SOURCE = Source(Path("library"), Path("content"), "1")
NORMAL = PrintOptions(("en",))
LARGE = PrintOptions(("en",), "large")
ONE, TWO = PagePart("one"), PagePart("two")


class Counter(Paper):
    """A paper that keeps what it is to count until the test says how many pages it is."""

    def __init__(self) -> None:
        QObject.__init__(self)
        self.asked: list[tuple[Request, Callable[[int], None]]] = []

    def count(self, source: Source, request: Request, options: PrintOptions, told: Callable[[int], None]) -> None:
        """Keep the question."""
        assert (source, options.languages) == (SOURCE, ("en",))
        self.asked.append((request, told))


def test_pages_are_told_one_after_the_other_as_they_are_counted() -> None:
    paper = Counter()
    counts = ThingCounts(paper, paper)
    counts.show(SOURCE, NORMAL, {"page:one": ONE, "page:two": TWO})
    assert [request for request, _ in paper.asked] == [Request((ONE,)), Request((TWO,))]
    assert not counts.property("complete")
    paper.asked[0][1](3)
    assert counts.property("pages") == {"page:one": 3}
    paper.asked[1][1](2)
    assert counts.property("pages") == {"page:one": 3, "page:two": 2}
    assert counts.property("complete")


def test_what_is_known_is_not_counted_again_but_another_size_is() -> None:
    paper = Counter()
    counts = ThingCounts(paper, paper)
    counts.show(SOURCE, NORMAL, {"page:one": ONE})
    counts.show(SOURCE, NORMAL, {"page:one": ONE})
    assert len(paper.asked) == 1
    paper.asked[0][1](3)
    counts.show(SOURCE, LARGE, {"page:one": ONE})
    assert counts.property("pages") == {}
    paper.asked[1][1](5)
    counts.show(SOURCE, NORMAL, {"page:one": ONE})
    assert counts.property("pages") == {"page:one": 3}
    assert len(paper.asked) == 2


def test_what_could_not_be_typeset_is_never_told_and_not_waited_for() -> None:
    paper = Counter()
    counts = ThingCounts(paper, paper)
    counts.show(SOURCE, NORMAL, {"page:one": ONE})
    paper.asked[0][1](0)
    assert (counts.property("pages"), counts.property("complete")) == ({}, True)


def test_an_answer_after_the_visit_is_not_kept() -> None:
    paper = Counter()
    counts = ThingCounts(paper, paper)
    counts.show(SOURCE, NORMAL, {"page:one": ONE})
    counts.forget()
    paper.asked[0][1](3)
    assert counts.property("pages") == {}
    counts.show(SOURCE, NORMAL, {"page:one": ONE})
    assert len(paper.asked) == 2
