"""What is counted when people use the kiosk: how often, in whole days, and no words."""

from kiosk.printing.states import JobState, PrinterState
from kiosk.staff.counts import DayCount
from tests.staff.helpers import Clock
from tests.staff_screens.nurse import READY, Nurse
from tests.staff_screens.test_quick_print import desk


def counted(nurse: Nurse, clock: Clock) -> dict[tuple[str, ...], int]:
    counts = nurse.kiosk.shell.staff_model.room.counts
    nurse.settle()
    counts.flush()
    today = clock.local().date()
    found: tuple[DayCount, ...] = counts.between(today, today)
    keys = ((entry.key.measure, entry.key.item, entry.key.lang, entry.key.size) for entry in found)
    return {tuple(filter(None, key)): entry.number for key, entry in zip(keys, found, strict=True)}


def test_a_visit_its_pages_and_a_search_in_vain_are_counted_once(nurse: Nurse, clock: Clock) -> None:
    nurse.kiosk.count()
    nurse.touch("English")
    shell = nurse.kiosk.shell
    shell.openPage("science/what-is-myeloma", 0.0)
    shell.openPage("science/what-is-myeloma", 0.5)
    shell.openSearch()
    for query in ("x", "xk", "xkcdq", "xkcdqwrtp"):
        shell.setQuery(query)
    shell.goHome()
    shell.openSearch()
    shell.setQuery("bone")
    shell.done()
    assert counted(nurse, clock) == {
        ("restarts",): 1,
        ("visits",): 1,
        ("pages", "science/what-is-myeloma"): 1,
        ("no-result",): 1,
    }


def test_guides_of_visitors_and_of_staff_are_counted_when_they_come_out(nurse: Nurse, clock: Clock) -> None:
    nurse.kiosk.count()
    nurse.come_in()
    nurse.open("5. My care team", "Español", "One copy more", "Print…")
    nurse.until_ready()
    assert ("guides", "toolkit/sheet-05-my-care-team", "es", "normal") not in counted(nurse, clock)
    desk(nurse).show(READY, JobState(1, "printing", pages=2))
    desk(nurse).show(READY, JobState(1, "printed", pages=2))
    nurse.touch("Lock")
    assert counted(nurse, clock)["guides", "toolkit/sheet-05-my-care-team", "es", "normal"] == 2
    nurse.touch("English")
    nurse.open("Toolkit…", "Paying for care", "Large print")
    nurse.settle()
    nurse.touch("Print…")
    desk(nurse).show(READY, JobState(2, "printing", pages=2))
    assert counted(nurse, clock)["guides", "toolkit/sheet-12-paying-for-care", "en", "large"] == 1


def test_trouble_of_the_printer_is_counted_when_it_begins(nurse: Nurse, clock: Clock) -> None:
    nurse.kiosk.count()
    nurse.come_in()
    for trouble in ("paper-out", "paper-out", "", "paper-out"):
        desk(nurse).show(PrinterState("Printer", trouble))
    assert counted(nurse, clock)["printer", "paper-out"] == 2
