"""A guide from the shelf to paper: looked at, set in large print, printed, and told as it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.printing.states import JobState, PrinterState
from kiosk.setup import Setup
from kiosk.tour.drawn_desk import DrawnDesk
from tests.visitor import PRESSABLE, Visitor, wait_for

READY = PrinterState("Printer", "")
Role = QAccessible.Role


@pytest.fixture(scope="module")
def opened(shipped: Path) -> Iterator[tuple[Kiosk, DrawnDesk]]:
    desk = DrawnDesk(READY)
    setup = Setup(paths.shipped_content_dir(), shipped, size=(1080, 1920), motion=False, open_desk=lambda _: desk)
    with Kiosk(setup) as kiosk:
        yield kiosk, desk


@pytest.fixture
def desk(opened: tuple[Kiosk, DrawnDesk]) -> DrawnDesk:
    desk = opened[1]
    desk.show(READY)
    return desk


@pytest.fixture
def visitor(opened: tuple[Kiosk, DrawnDesk]) -> Visitor:
    visitor = Visitor(opened[0])
    visitor.start_again()
    return visitor


def to_guide(visitor: Visitor, title: str = "Questions for my visit") -> None:
    visitor.open("Toolkit…", title)
    visitor.settle()


def pages_of(visitor: Visitor) -> int:
    return int(visitor.kiosk.paper.property("pages"))


def pictures(visitor: Visitor) -> list[str]:
    return [thing.name for thing in visitor.things() if thing.role == Role.Graphic and ", page " in thing.name]


def tell(visitor: Visitor, desk: DrawnDesk, job: JobState, printer: PrinterState = READY) -> None:
    desk.show(printer, job)
    visitor.settle()


# The shelf


def test_the_shelf_stands_first_and_the_skills_follow(visitor: Visitor) -> None:
    visitor.touch("Toolkit…")
    names = visitor.names(*PRESSABLE)
    assert names.index("All 18") < names.index("Understanding myeloma") < names.index("Learn it")
    assert visitor.sees("Free to print.")


def test_a_topic_leaves_only_its_guides_and_comes_back_as_it_was(visitor: Visitor) -> None:
    visitor.open("Toolkit…", "Money")
    assert "Money" in visitor.chosen()
    assert visitor.can_touch("Paying for care")
    assert not visitor.can_touch("Words to know")
    visitor.open("Paying for care", "Back")
    assert "Money" in visitor.chosen()


def test_covers_say_how_many_pages_they_have_once_that_is_known(visitor: Visitor) -> None:
    visitor.touch("Toolkit…")
    shelf = visitor.kiosk.shell.hand_out.shelf_model
    while len(shelf.counts) < 18:
        wait_for(shelf.countsChanged)
    cover = visitor.find("Words to know")
    described = cover.interface.text(QAccessible.Text.Description)
    assert f"{shelf.counts['toolkit/sheet-02-words-to-know']} pages" in described


# One guide


def test_the_preview_shows_the_pages_one_after_the_other(visitor: Visitor, desk: DrawnDesk) -> None:
    to_guide(visitor)
    pages = pages_of(visitor)
    assert pages > 1
    assert pictures(visitor) == [f"Questions for my visit, page 1 of {pages}"]
    assert not visitor.can_touch("Page before")
    visitor.touch("Next page")
    assert pictures(visitor) == [f"Questions for my visit, page 2 of {pages}"]
    assert desk.orders == []


def test_large_print_changes_the_pages_and_what_the_button_promises(visitor: Visitor, desk: DrawnDesk) -> None:
    to_guide(visitor)
    normal = pages_of(visitor)
    assert visitor.can_touch(f"Print {normal} pages")
    visitor.touch("Large print")
    visitor.settle()
    large = pages_of(visitor)
    assert large > normal
    assert visitor.can_touch(f"Print {large} pages")
    assert "Large print" in visitor.chosen()
    assert desk.orders == []


def test_paper_in_another_language_leaves_the_screen_as_it_is(visitor: Visitor, desk: DrawnDesk) -> None:
    to_guide(visitor)
    english = visitor.kiosk.paper.sheets.pdf
    visitor.touch("On paper: Español")
    visitor.settle()
    assert visitor.kiosk.paper.sheets.pdf != english
    assert visitor.sees("Add to my sheet")
    visitor.touch("Both languages")
    visitor.settle()
    assert visitor.kiosk.shell.visit.taking.languages == "both"
    assert desk.orders == []


def test_who_cannot_see_paper_reads_the_same_words_here(visitor: Visitor) -> None:
    to_guide(visitor)
    visitor.touch("Read it here")
    assert visitor.sees("Use this sheet to pick your questions before a visit")
    visitor.touch("Back")
    assert visitor.sees("Mark what to ask.")


def test_a_guide_goes_on_my_sheet_and_off_again(visitor: Visitor) -> None:
    to_guide(visitor)
    visitor.touch("Add to my sheet")
    assert [item.kind for item in visitor.kiosk.shell.visit.taking.items] == ["guide"]
    visitor.touch("On my sheet. Take it off")
    assert visitor.kiosk.shell.visit.taking.items == ()


# Printing


def test_printing_is_told_to_its_end(visitor: Visitor, desk: DrawnDesk) -> None:
    to_guide(visitor)
    pages = pages_of(visitor)
    visitor.touch(f"Print {pages} pages")
    (order,) = desk.orders
    assert order.pdf == visitor.kiosk.paper.sheets.pdf
    assert visitor.sees("Your pages wait for their turn.")
    tell(visitor, desk, JobState(1, "sending", pages=pages))
    assert visitor.sees("Sending your pages to the printer")
    tell(visitor, desk, JobState(1, "printing", pages=pages))
    assert visitor.sees("Sent to the printer")
    tell(visitor, desk, JobState(1, "printing", pages=pages, out=1))
    assert visitor.sees(f"Printing page 1 of {pages}")
    assert not visitor.sees("Printed.")
    tell(visitor, desk, JobState(1, "printed", pages=pages, out=pages))
    assert visitor.sees("Printed. Take your pages from the printer.")
    assert visitor.kiosk.shell.visit.taking.printed == pages
    visitor.touch("Got it, close")
    assert not visitor.sees("Printed.")


def test_a_closed_sheet_leaves_the_job_going_and_its_state_in_sight(visitor: Visitor, desk: DrawnDesk) -> None:
    to_guide(visitor)
    visitor.open("Print…", "Keep reading")
    tell(visitor, desk, JobState(1, "printing", pages=4, out=2))
    assert visitor.can_touch("Printing page 2 of 4")
    visitor.touch("Home")
    tell(visitor, desk, JobState(1, "printed", pages=4, out=4))
    visitor.touch("Printed. Take your pages from the printer.")
    visitor.touch("Got it, close")
    assert visitor.sees("Science")
    assert not visitor.sees("Printed.")


def test_out_of_paper_is_said_in_both_languages_with_ways_out(visitor: Visitor, desk: DrawnDesk) -> None:
    to_guide(visitor)
    visitor.touch("Print…")
    tell(visitor, desk, JobState(1, "printing", "paper-out", 4), PrinterState("Printer", "paper-out"))
    assert visitor.sees("The printer is out of paper. Please tell the staff.")
    assert visitor.can_touch("Stop printing")
    visitor.kiosk.shell.chooseLanguage("es")
    visitor.settle()
    assert visitor.sees("La impresora no tiene papel. Avise al personal.")
    visitor.touch("Mostrar al personal")
    assert "4 1 N" in visitor.names()
    assert visitor.sees("Guía 4: ")
    assert visitor.sees("letra normal")


def test_what_failed_is_printed_again_only_by_another_touch(visitor: Visitor, desk: DrawnDesk) -> None:
    to_guide(visitor)
    visitor.touch("Print…")
    tell(visitor, desk, JobState(1, "failed", "refused", 4))
    assert visitor.sees("Your pages could not be printed.")
    assert len(desk.orders) == 1
    visitor.touch("Try again")
    assert len(desk.orders) == 2
    assert visitor.sees("Your pages wait for their turn.")


def test_printing_can_be_stopped(visitor: Visitor, desk: DrawnDesk) -> None:
    to_guide(visitor)
    visitor.open("Print…", "Stop printing")
    assert desk.cancelled
    assert visitor.sees("Printing was stopped.")


def test_without_a_printer_the_staff_get_a_number(visitor: Visitor, desk: DrawnDesk) -> None:
    desk.show(PrinterState())
    to_guide(visitor)
    assert visitor.sees("This kiosk has no printer.")
    visitor.open("Large print", "Get this from the staff")
    assert "4 1 L" in visitor.names()
    assert visitor.sees("Guide 4: ")
    assert visitor.sees("English, large print")
    assert desk.orders == []


def test_the_code_for_a_phone_is_described(visitor: Visitor, desk: DrawnDesk) -> None:
    desk.show(PrinterState())
    to_guide(visitor)
    visitor.open("Get this from the staff", "Read it on my phone")
    assert "A square code for the camera of a phone" in visitor.names(Role.Graphic)


def test_more_pages_than_one_person_may_print_are_for_the_staff(visitor: Visitor, desk: DrawnDesk) -> None:
    to_guide(visitor, "Understanding myeloma")
    limit = visitor.kiosk.printing.rules.pages
    pages = pages_of(visitor)
    for number in range(1, limit // pages + 1):
        visitor.touch("Print…")
        tell(visitor, desk, JobState(number, "printed", pages=pages))
        visitor.touch("Got it, close")
    visitor.touch("Print…")
    assert visitor.sees("Ask a person for more copies")
    assert len(desk.orders) == limit // pages


def test_nothing_is_kept_of_a_visit_that_ends(visitor: Visitor, desk: DrawnDesk) -> None:
    to_guide(visitor)
    visitor.open("Print…", "Keep reading", "I\u2019m done")
    kiosk = visitor.kiosk
    assert (pages_of(visitor), kiosk.paper.sheets.pdf) == (-1, b"")
    assert kiosk.printing.job is None
    assert kiosk.shell.hand_out.guide_model.props.id == ""
    assert desk.orders == []
    assert not visitor.sees("Your pages wait")
