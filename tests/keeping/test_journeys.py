"""Whoever looks after the kiosk, by touch: each screen from the menu to what comes of it."""

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt

from kiosk.app import Kiosk
from kiosk.settings.read import read_settings
from kiosk.settings.schema import Settings
from kiosk.staff.signoff import Signer
from kiosk.toolkit.orders import Source
from kiosk.toolkit.parts import PagePart, Request
from kiosk.ui.staff.reviews import reviews_of
from tests.keeping.staff import Staff
from tests.visitor import Visitor, rect_of, visible_items, wait_for

PAGE = "science/what-is-myeloma"
TITLE = "What is myeloma?"
STORY = """---
title: Ana and the bus
summary: How Ana gets here.
kind: story
written: 2026-11-26
review: {clinician: null, on: null, due: 2027-06-01}
---

Ana takes the bus.
"""


def settings_of(staff: Staff) -> Settings:
    return read_settings(staff.data / "settings.toml").settings


def test_what_happened_is_read_and_taken_along(staff: Staff) -> None:
    staff.go("How it is used")
    assert staff.sees("visits: ")
    assert staff.sees("Tuesday, December 1, 2026: ")
    staff.touch("3 months")
    assert staff.sees("Visits each week")
    assert not staff.sees("Tuesday, December 1, 2026: ")
    staff.touch("Save as a table (CSV)")
    (table,) = staff.on_stick("kiosk-report-*.csv")
    assert staff.sees(f"Saved on the stick as {table.name}.")
    assert table.read_text("utf-8-sig").startswith("period,measure,item,language,size,count")
    staff.touch("Save as a page (PDF)")
    (sheet,) = staff.on_stick("kiosk-report-*.pdf")
    assert sheet.read_bytes().startswith(b"%PDF")
    assert [action for action, _ in staff.audit()][:2] == ["counts-exported", "counts-exported"]


def test_a_page_is_read_signed_shown_and_taken_back(staff: Staff) -> None:
    staff.go("Sign pages")
    staff.keeping.signing_model.read(PAGE, "en", "review")
    staff.settle()
    assert staff.sees(TITLE)
    assert staff.sees("Its facts")
    staff.touch("Sign this page")
    assert staff.sees("Write your name and your role first.")
    staff.touch("Name")
    staff.type("a. tester")
    assert staff.sees("You wrote: A. Tester")
    staff.touch("Done")
    staff.touch("Role")
    for key in (Qt.Key.Key_N, Qt.Key.Key_U, Qt.Key.Key_R, Qt.Key.Key_S, Qt.Key.Key_E):
        staff.press(key)
    staff.touch("Done")
    staff.touch("Sign this page")
    assert staff.sees(f"Signed: {TITLE}.")
    assert staff.audit()[0] == ("signed", f"en/{PAGE} review")

    visitor = Visitor(staff.kiosk)
    visitor.kiosk.shell.done()
    visitor.kiosk.shell.chooseLanguage("en")
    visitor.kiosk.shell.openPage(PAGE, 0.0)
    visitor.settle()
    assert visitor.sees("Checked by A. Tester, nurse, 2026-12-01")
    library = staff.kiosk.library
    source = Source(library.file, library.content_dir, library.version)
    on_paper = reviews_of(staff.model.room.signoffs, source, Request((PagePart(PAGE),)), ("en", "es"))
    assert {name: reviewed.review.clinician for name, reviewed in on_paper.items()} == {
        f"en/{PAGE}": "A. Tester, nurse"
    }


def test_sign_offs_travel_on_a_stick_and_can_be_taken_back(staff: Staff) -> None:
    signoffs = staff.model.room.signoffs
    for entry in signoffs.all():
        signoffs.withdraw(entry)
    library = staff.kiosk.library
    signoffs.sign(library.page("en", PAGE), library, Signer("review", "A. Tester", "Nurse"))
    staff.go("Sign pages")
    staff.touch("Save for other kiosks")
    (file,) = staff.on_stick("kiosk-signoffs-*.json")
    assert staff.sees(f"Saved on the stick as {file.name}.")
    signed = json.loads(file.read_text())["signoffs"]
    assert [entry["page"] for entry in signed] == [PAGE]
    for entry in signoffs.all():
        signoffs.withdraw(entry)
    staff.touch("Bring in sign-offs")
    assert staff.sees("Taken in: 1.")
    staff.touch("Bring in sign-offs")
    assert staff.sees("All of these sign-offs are here already.")
    staff.touch("Signed")
    staff.touch(TITLE)
    staff.touch("Take the sign-off back")
    staff.touch("Yes, take the sign-off back")
    assert signoffs.all() == ()
    assert staff.sees("is taken back")


def own_pages(kiosk: Kiosk) -> list[str]:
    """Return the ids of the clinic's own pages that visitors see."""
    return [page for page in kiosk.library.page_ids("en") if page.endswith("own-ana")]


def test_a_page_of_a_stick_is_checked_taken_over_and_taken_out(staff: Staff, kiosk: Kiosk) -> None:
    (staff.stick / "bad.md").write_text("no front matter")
    (staff.stick / "ana.md").write_text(STORY)
    staff.go("Our own pages")
    staff.touch("bad.md")
    assert staff.sees("Nothing was taken over. Mend these first")
    assert not staff.can_touch("Take it over")
    staff.touch("Leave it")
    staff.touch("ana.md")
    staff.touch("Take it over")
    assert staff.sees("A story needs the consent")
    staff.touch("The person this story is about has agreed in writing, and we keep the paper.")
    staff.touch("Take it over")
    assert staff.sees("Taken over.")
    assert staff.sees("Ana and the bus")
    while not own_pages(kiosk):
        wait_for(kiosk.shell.libraryChanged)
    own = own_pages(kiosk)[0]
    assert kiosk.library.page("en", own).title == "Ana and the bus"
    staff.touch("Take it out")
    staff.touch("Yes, take it out")
    assert staff.sees("It is kept here:")
    assert (staff.data / "own-removed").is_dir()
    assert [action for action, _ in staff.audit()][:2] == ["own-removed", "own-installed"]
    while own_pages(kiosk):
        wait_for(kiosk.shell.libraryChanged)


def test_the_clinics_own_words_stand_on_the_screen_at_once(staff: Staff, kiosk: Kiosk) -> None:
    staff.go("Our own pages")
    staff.touch("Clinic name")
    staff.type("north")
    staff.touch("Done")
    assert staff.sees("Saved. It counts from now on.")
    assert settings_of(staff).clinic.name == "North"
    staff.touch("Ask a person")
    staff.type("look for ana")
    staff.touch("Done")
    assert kiosk.shell.options.clinic == "North"
    page = next(action["page"] for action in kiosk.shell.home_model.props.actions if action["icon"] == "message-circle")
    kiosk.shell.done()
    kiosk.shell.chooseLanguage("en")
    kiosk.shell.openPage(page, 0.0)
    assert Visitor(kiosk).sees("Look for ana")


def test_touch_is_locked_while_the_glass_is_wiped(staff: Staff, kiosk: Kiosk) -> None:
    staff.go("Care for the kiosk")
    staff.touch("30 seconds")
    assert kiosk.guards.cleaning.seconds > 0
    assert staff.sees("You can clean the screen now")
    assert staff.audit()[0] == ("cleaned", "30 s")
    kiosk.guards.cleaning.end()


def test_a_printer_is_chosen_and_the_kiosk_made_safe(staff: Staff, ended: list[str]) -> None:
    staff.go("Care for the kiosk")
    staff.touch("Nurses-station")
    assert settings_of(staff).printing.printer == "Nurses-station"
    assert staff.sees("It counts after the kiosk is started again.")
    staff.touch("Make it safe to switch off")
    assert staff.sees("It is safe to switch the computer off.")
    staff.touch("Start the kiosk again")
    assert ended == []
    staff.touch("Yes: Start the kiosk again")
    staff.touch("End the kiosk")
    staff.touch("Yes: End the kiosk")
    assert ended == ["restart", "leave"]


def test_hours_and_holidays_count_at_once(staff: Staff, kiosk: Kiosk) -> None:
    staff.go("Care for the kiosk")
    staff.touch("Screen off from: more")
    assert (settings_of(staff).screen.quiet_from, settings_of(staff).screen.quiet_to) == ("20:00", "07:00")
    assert kiosk.guards.rest.hours.start.hour == 20
    for thing in staff.things():
        if thing.pressable and thing.name == "Add a day":
            staff.touch_thing(thing)
            break
    staff.type("2026-12-25")
    staff.touch("Done")
    assert settings_of(staff).screen.holidays == (date(2026, 12, 25),)


def test_the_ruler_is_made_right_and_kept(staff: Staff) -> None:
    staff.go("Test page")
    staff.touch("Longer")
    staff.touch("Longer")
    assert staff.sees("Correction: 1.010.")
    staff.touch("It measures 100 mm: keep it")
    assert settings_of(staff).screen.mm_correction == 1.01


def test_touches_are_measured_and_dead_zones_found(staff: Staff) -> None:
    staff.go("Test page")
    care = staff.keeping.care_model
    field = next(item for item in visible_items(staff.window.contentItem()) if item.property("done") is False)
    for _ in range(care.property("targets").__len__()):
        cross = next(item for item in visible_items(field) if not item.width() and item.childItems())
        middle = rect_of(cross).topLeft()
        view = staff.view()
        if not rect_of(view).adjusted(0, 60, 0, -60).contains(middle):
            staff.scroll_to(staff.scrolled + middle.y() - rect_of(view).center().y())
            middle = rect_of(cross).topLeft()
        staff.touch_at(middle + QPointF(4, 0))
    assert staff.sees("Good: touch hits. Usually 1.")
    for cell in range(96):
        care.wipe(cell % 8 * 10 + 5, cell // 8 * 10 + 5, 80, 120)
    staff.settle()
    assert staff.sees("Good: touch works in the whole field.")


def test_voice_printer_and_parts_are_tried(staff: Staff) -> None:
    staff.go("Test page")
    staff.touch("Print a test sheet")
    assert staff.sees("The test sheet is on its way to the printer.")
    staff.touch("English")
    assert staff.sees("The voice for English speaks now.") or staff.sees("There is no voice for English")
    staff.touch("Look at all parts")
    assert staff.sees("1 part keeps visitors from being served.")
    assert staff.sees("Put paper in.")


def test_a_setting_is_refused_with_its_range_and_the_last_good_stays(staff: Staff) -> None:
    staff.go("Settings")
    staff.touch("A visit")
    staff.touch("Quiet time: more")
    assert settings_of(staff).visit.idle_seconds == 190
    assert staff.sees("Saved. It counts from now on.")
    staff.keeping.settings_model.write("visit.idle_seconds", "5")
    staff.settle()
    assert staff.sees("Nothing was changed. visit.idle_seconds cannot be 5.")
    assert settings_of(staff).visit.idle_seconds == 190
    staff.touch("Discreet first screen")
    assert settings_of(staff).visit.discreet is False
    staff.touch("Discreet first screen")


@pytest.mark.parametrize("text", ["[visit]\nidle_seconds = 1\n", "broken"])
def test_a_broken_file_is_told_on_the_screen(staff: Staff, text: str) -> None:
    file: Path = staff.data / "settings.toml"
    staff.go("Settings")
    staff.touch("A visit")
    for _ in range(2):  # what is saved now is the last good one
        staff.touch("Discreet first screen")
    before = file.read_text(encoding="utf-8")
    file.write_text(text, encoding="utf-8")
    staff.go("Care for the kiosk")
    staff.go("Settings")
    assert staff.sees("Something could not be read. Ask IT to look at this: ")
    assert staff.sees("The last good settings are used until this is mended.")
    file.write_text(before, encoding="utf-8")


def test_who_may_only_print_sees_none_of_it(staff: Staff) -> None:
    staff.model.lock()
    staff.model.let_in("print")
    staff.model.open("settings")
    staff.settle()
    assert staff.model.screen_now != "settings"
    staff.model.open("menu")
    staff.settle()
    assert not staff.can_touch("Settings")
    assert not staff.can_touch("Sign pages")
