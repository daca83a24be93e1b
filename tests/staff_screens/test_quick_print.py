"""The right guide in ten seconds, by touch, number and keys; what was done last time is there again."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from kiosk.printing.states import JobState, Order, PrinterState
from kiosk.settings.schema import Printing, Settings
from kiosk.tour.drawn_desk import DrawnDesk
from tests.staff_screens.nurse import READY, Nurse


def orders(nurse: Nurse) -> list[Order]:
    return desk(nurse).orders


def desk(nurse: Nurse) -> DrawnDesk:
    found = nurse.kiosk.printing.desk()
    assert isinstance(found, DrawnDesk)
    return found


def sent(nurse: Nurse) -> list[tuple[tuple[str, ...], tuple[str, ...], str, int]]:
    """Guides, languages, size and copies of each job, the first first."""
    jobs = nurse.kiosk.shell.staff_model.staff_jobs
    return [(job.guides, job.options.languages, job.options.size, job.order.copies) for job in reversed(jobs._jobs)]


def printed(nurse: Nurse) -> None:
    nurse.touch("Print…")
    nurse.until_ready()


def test_two_taps_print_a_guide_as_last_time(open_kiosk: Callable[..., Nurse]) -> None:
    nurse = open_kiosk()
    nurse.come_in()
    nurse.touch("4. Questions for my visit")
    nurse.open("Español", "18 pt", "A4", "One copy more")
    printed(nurse)
    assert sent(nurse) == [(("toolkit/sheet-04-questions-for-my-visit",), ("es",), "large", 2)]
    assert orders(nurse)[0].paper == "a4"
    nurse = open_kiosk()
    nurse.come_in()
    assert "Last used" in nurse.chosen()
    assert {"Español", "18 pt", "A4"} <= set(nurse.chosen())
    nurse.tap("4. Questions for my visit")
    nurse.until_ready()
    nurse.tap("Print…")
    nurse.until_ready()
    assert nurse.taps == 2
    assert sent(nurse) == [(("toolkit/sheet-04-questions-for-my-visit",), ("es",), "large", 2)]


def test_the_button_says_how_many_pages_come_out_and_the_panel_how_many_sheets(
    open_kiosk: Callable[..., Nurse],
) -> None:
    nurse = open_kiosk(settings=Settings(printing=Printing(sides="long-edge")))
    nurse.come_in()
    nurse.touch("5. My care team")
    nurse.until_ready()
    pages = nurse.kiosk.shell.staff_model.staff_paper.pages
    assert nurse.can_touch(f"Print {pages} pages")
    nurse.touch("One copy more")
    assert nurse.can_touch(f"Print {2 * pages} pages")
    assert nurse.sees(f"14 pt takes {pages} pages.\nBoth sides: {2 * ((pages + 1) // 2)} sheets.")


def test_a_print_that_comes_before_its_paper_waits_for_it(nurse: Nurse) -> None:
    nurse.come_in()
    quick = nurse.kiosk.shell.staff_model.quick_model
    quick.touch("toolkit/sheet-01-understanding-myeloma")
    quick.print()
    assert not orders(nurse)
    nurse.until_ready()
    assert len(orders(nurse)) == 1
    assert orders(nurse)[0].pdf.startswith(b"%PDF")


def test_a_star_puts_a_guide_among_the_favorites_which_stand_first_next_time(open_kiosk: Callable[..., Nurse]) -> None:
    nurse = open_kiosk()
    nurse.come_in()
    nurse.touch("Favorites")
    assert nurse.sees("No favorites yet")
    nurse.touch("All 18")
    nurse.touch("Favorite: Paying for care")
    nurse.touch("Favorites")
    assert nurse.can_touch("12. Paying for care")
    nurse = open_kiosk()
    nurse.come_in()
    assert "Favorites" in nurse.chosen()
    assert nurse.can_touch("12. Paying for care")
    nurse.touch("Favorite: Paying for care")
    assert nurse.sees("No favorites yet")


def test_favorites_are_set_ahead_so_that_they_are_ready_at_the_touch(open_kiosk: Callable[..., Nurse]) -> None:
    nurse = open_kiosk()
    nurse.come_in()
    nurse.touch("Favorite: Paying for care")
    nurse = open_kiosk()
    nurse.come_in()
    paper = nurse.kiosk.shell.staff_model.staff_paper
    while not paper._kept:
        nurse.frame()
    nurse.kiosk.shell.staff_model.quick_model.touch("toolkit/sheet-12-paying-for-care")
    assert paper.pages > 0


def test_a_pack_is_one_job(nurse: Nurse) -> None:
    nurse.come_in()
    nurse.touch("Packs")
    nurse.touch("Newly diagnosed")
    printed(nurse)
    (job,) = sent(nurse)
    pack = next(pack for pack in nurse.kiosk.library.packs() if pack.titles["en"] == "Newly diagnosed")
    assert job[0] == pack.pages
    assert len(orders(nurse)) == 1


def test_several_guides_are_kept_as_a_pack_of_the_clinics_own(nurse: Nurse) -> None:
    nurse.come_in()
    nurse.open("Choose several", "3. Treatments at a glance", "9. When to call", "Save these as a pack")
    for letter in "spring":
        nurse.touch(letter)
    nurse.touch("Save the pack")
    assert nurse.can_touch("Spring")
    nurse.touch("Spring")
    printed(nurse)
    assert sent(nurse)[0][0] == ("toolkit/sheet-03-treatments-at-a-glance", "toolkit/sheet-09-when-to-call")
    nurse.touch("Remove the pack Spring")
    assert not nurse.can_touch("Spring")
    assert {("settings", "pack-saved"), ("settings", "pack-removed")} <= set(nurse.audit())


def test_numbers_are_typed_by_touch_and_on_a_keyboard(nurse: Nurse) -> None:
    nurse.come_in()
    nurse.touch("Number")
    for name in ("1", "4", "Space", "2", "Space", "L, large print"):
        nurse.touch(name)
    assert nurse.sees("14. Talking with family")
    printed(nurse)
    for key in (Qt.Key.Key_Backspace,) * 6:
        nurse.press(key)
    for key in (Qt.Key.Key_9, Qt.Key.Key_Space, Qt.Key.Key_3):
        nurse.press(key)
    nurse.until_ready()
    nurse.press(Qt.Key.Key_Return)
    nurse.until_ready()
    assert [(job[0], job[2], job[3]) for job in sent(nurse)] == [
        (("toolkit/sheet-14-talking-with-family",), "large", 2),
        (("toolkit/sheet-09-when-to-call",), "large", 3),
    ]
    nurse.press(Qt.Key.Key_8)
    nurse.press(Qt.Key.Key_8)
    assert nurse.sees("No guide has this number.")
    assert not nurse.can_touch("Print…")


def test_the_card_for_the_wall_is_one_page_with_every_number(nurse: Nurse) -> None:
    nurse.come_in()
    nurse.touch("The numbers for the wall")
    while not orders(nurse):
        nurse.frame()
    assert orders(nurse)[0].pages == 1
    nurse.settle()
    assert nurse.sees("The card for the wall")


def test_a_job_is_told_stopped_and_printed_again(nurse: Nurse) -> None:
    nurse.come_in()
    nurse.touch("5. My care team")
    printed(nurse)
    assert nurse.sees("Waits for its turn")
    desk(nurse).show(PrinterState("Printer", "paper-out"), JobState(1, "printing", "paper-out", 2))
    nurse.settle()
    assert nurse.sees("Out of paper. Fill the tray; it goes on by itself.")
    nurse.touch("Stop")
    assert desk(nurse).cancelled == [1]
    assert nurse.sees("Stopped")
    desk(nurse).show(READY)
    nurse.touch("Print again")
    assert len(orders(nurse)) == 2
    assert orders(nurse)[0].pdf == orders(nurse)[1].pdf


def test_a_job_goes_on_when_staff_have_left(nurse: Nurse) -> None:
    nurse.come_in()
    nurse.touch("5. My care team")
    printed(nurse)
    nurse.touch("Lock")
    assert len(orders(nurse)) == 1
    assert not desk(nurse).cancelled
    nurse.knock()
    nurse.type_pin()
    assert nurse.sees("Waits for its turn")


def test_without_a_printer_the_screen_says_what_to_do(open_kiosk: Callable[..., Nurse]) -> None:
    nurse = open_kiosk(desk=DrawnDesk(PrinterState()))
    nurse.come_in()
    nurse.touch("5. My care team")
    assert nurse.sees("No printer is chosen. Choose one in the settings.")
    assert not nurse.can_touch("Print…")


def test_what_was_chosen_is_for_nobody_else(nurse: Nurse) -> None:
    nurse.come_in()
    nurse.touch("5. My care team")
    nurse.touch("Lock")
    nurse.knock()
    nurse.type_pin()
    assert nurse.sees("Choose a guide")
    assert not nurse.can_touch("Print…")
