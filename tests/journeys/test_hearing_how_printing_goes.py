"""Who listens is told how their printing goes, as it changes, without another touch."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.printing.states import JobState, PrinterState
from kiosk.setup import Setup
from kiosk.speech.narrator import SilentNarrator
from kiosk.tour.drawn_desk import DrawnDesk
from tests.visitor import Visitor

READY = PrinterState("Printer", "")


@pytest.fixture
def desk() -> DrawnDesk:
    return DrawnDesk(READY)


@pytest.fixture
def visitor(shipped: Path, desk: DrawnDesk) -> Iterator[Visitor]:
    setup = Setup(
        paths.shipped_content_dir(),
        shipped,
        size=(1080, 1920),
        motion=False,
        voice="silent",
        open_desk=lambda _: desk,
    )
    with Kiosk(setup) as kiosk:
        visitor = Visitor(kiosk)
        visitor.start_again()
        yield visitor


def said(visitor: Visitor) -> list[str]:
    narrator = visitor.kiosk.shell.reader.narrator
    assert isinstance(narrator, SilentNarrator)
    return [utterance.text for utterance in narrator.said]


def test_each_change_is_said_to_who_listens(visitor: Visitor, desk: DrawnDesk) -> None:
    visitor.open("Toolkit…", "My care team", "Listen", "Print…")
    for job, sentence in (
        (JobState(1, "printing", pages=4, out=1), "Printing page 1 of 4"),
        (JobState(1, "printing", "paper-out", 4), "The printer is out of paper."),
        (JobState(1, "printed", pages=4), "Printed."),
    ):
        desk.show(READY, job)
        visitor.settle()
        assert said(visitor)[-1].startswith(sentence)


def test_who_does_not_listen_is_left_in_quiet(visitor: Visitor, desk: DrawnDesk) -> None:
    visitor.open("Toolkit…", "My care team", "Print…")
    desk.show(READY, JobState(1, "printed", pages=4))
    visitor.settle()
    assert said(visitor) == []
