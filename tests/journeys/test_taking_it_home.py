"""Somebody gathers what to take home: pages, main points, words, contacts and questions, and leaves nothing behind."""

import pytest
from PySide6.QtCore import Qt

from kiosk.app import Kiosk
from kiosk.visit.taking import ITEM_LIMIT, Item, Taking
from tests.visitor import Role, Visitor

ADD = "Add to my sheet"
ON = "On my sheet. Take it off"
POINTS = "Add only the main points"
DONE = "I’m done"  # noqa: RUF001  the words on the button
PAGE = "science/what-is-myeloma"


@pytest.fixture
def reader(visitor: Visitor) -> Visitor:
    """Somebody who reads a page in English."""
    visitor.touch("English")
    visitor.kiosk.shell.openPage(PAGE, 0.0)
    visitor.settle()
    return visitor


@pytest.fixture
def asker(reader: Visitor) -> Visitor:
    """Somebody who has opened the question picker from the page about it."""
    reader.kiosk.shell.openPage("equity/partner-with-your-doctor", 0.0)
    reader.settle()
    reader.touch("More questions, and your own")
    return reader


def taking(kiosk: Kiosk) -> Taking:
    return kiosk.shell.visit.taking


def title(visitor: Visitor) -> str:
    """What the screen is called."""
    return visitor.names(Role.Heading)[0]


def write(visitor: Visitor, words: str) -> None:
    """Touch the key of each letter."""
    names = {" ": "Space", "?": "Question mark", "'": "Apostrophe"}
    for letter in words:
        visitor.touch(names.get(letter, letter))


def test_a_page_is_added_at_its_foot_and_taken_off_again(reader: Visitor, kiosk: Kiosk) -> None:
    reader.touch(ADD)
    assert taking(kiosk).items == (Item("page", PAGE),)
    assert reader.can_touch("My sheet, 1 thing")
    reader.touch(ON)
    assert taking(kiosk).items == ()
    assert reader.can_touch("My sheet")


def test_only_the_main_points_take_the_place_of_the_whole_page(reader: Visitor, kiosk: Kiosk) -> None:
    reader.open(ADD, POINTS)
    assert taking(kiosk).items == (Item("recap", PAGE),)
    assert reader.can_touch(ADD)
    reader.touch(ADD)
    assert taking(kiosk).items == (Item("page", PAGE),)


def test_the_button_that_was_touched_keeps_the_focus(reader: Visitor) -> None:
    reader.go_with_keys_to(ADD)
    reader.press(Qt.Key.Key_Return)
    focused = reader.focused()
    assert focused
    assert focused.name == ON
    reader.press(Qt.Key.Key_Return)
    focused = reader.focused()
    assert focused
    assert focused.name == ADD


def test_a_word_is_added_in_its_sheet(reader: Visitor, kiosk: Kiosk) -> None:
    kiosk.shell.follow("term:m-protein", 0.0)
    reader.settle()
    reader.open(ADD, "Got it, close")
    assert taking(kiosk).items == (Item("term", "m-protein"),)


def test_a_contact_is_added_in_its_sheet_or_on_its_card(reader: Visitor, kiosk: Kiosk) -> None:
    kiosk.shell.follow("org:acs", 0.0)
    reader.settle()
    reader.open(ADD, "Got it, close")
    kiosk.shell.openPage("equity/getting-there", 0.0)
    reader.settle()
    reader.touch("Add to my sheet: American Cancer Society Road To Recovery")
    assert [item.kind for item in taking(kiosk).items] == ["org", "org"]
    assert reader.can_touch("On my sheet. Take it off: American Cancer Society Road To Recovery")


def test_my_sheet_shows_moves_and_removes_what_is_on_it(reader: Visitor, kiosk: Kiosk) -> None:
    reader.touch(ADD)
    kiosk.shell.follow("term:m-protein", 0.0)
    reader.settle()
    reader.open(ADD, "My sheet, 2 things")
    assert title(reader) == f"2 things, {kiosk.paper.sheets.pages} pages"
    assert not reader.can_touch("Up: M-protein")
    reader.open("Change the order", "Up: M-protein")
    assert [item.kind for item in taking(kiosk).items] == ["term", "page"]
    assert not reader.can_touch("Up: M-protein")
    reader.open("The order is right", "Remove: M-protein")
    assert [item.kind for item in taking(kiosk).items] == ["page"]
    assert title(reader).startswith("1 thing, ")


def test_the_sheet_is_shown_as_the_paper_it_becomes(reader: Visitor, kiosk: Kiosk) -> None:
    reader.open(POINTS, "My sheet, 1 thing")
    normal = kiosk.paper.sheets.pages
    assert title(reader) == f"1 thing, {normal} pages"
    assert f"Page 1 of {normal} on paper" in reader.names(Role.Graphic)
    assert reader.sees("Only the main points, ")
    reader.touch("Large print")
    assert kiosk.paper.sheets.pages >= normal
    reader.touch("Both languages")
    assert kiosk.paper.sheets.pages > normal
    assert {"Large print", "Both languages"} <= set(reader.chosen())
    reader.touch(DONE)
    assert kiosk.paper.sheets.pages == 0
    assert kiosk.shell.hand_out.things.property("pages") == {}


def test_without_a_printer_the_staff_are_told_what_is_wanted(asker: Visitor, kiosk: Kiosk) -> None:
    question = kiosk.library.moments("en")[0].questions[0].text
    asker.open(question, "1 question chosen…")
    asker.touch("Print only this list, 1 page")
    assert kiosk.shell.visit.sheet.kind == "print"
    assert "Show this to the staff" in asker.names(Role.Heading)
    assert asker.sees(question)


def test_an_empty_sheet_says_where_the_button_is_and_leads_on(reader: Visitor, kiosk: Kiosk) -> None:
    reader.touch("My sheet")
    assert "Nothing is on my sheet yet" in reader.names(Role.Heading)
    assert reader.sees("touch “Add to my sheet”")
    reader.touch("Choose questions for my visit")
    assert "What do you want to ask?" in reader.names(Role.Heading)
    reader.touch("Back")
    reader.touch("Find a page to take home")
    assert kiosk.library.home("en").title in reader.names(Role.Heading)


def test_a_full_sheet_says_so(reader: Visitor, kiosk: Kiosk) -> None:
    for number in range(ITEM_LIMIT):
        kiosk.shell.sheet_of_mine.take(f"term:t{number}")
    reader.settle()
    assert not reader.can_touch(ADD)
    assert "My sheet is full" in reader.names(Role.Button)


def test_questions_are_ticked_on_the_page_and_in_the_picker_alike(reader: Visitor, kiosk: Kiosk) -> None:
    kiosk.shell.openPage("equity/partner-with-your-doctor", 0.0)
    reader.settle()
    first, second = kiosk.library.moments("en")[0].questions[:2]
    reader.touch(first.text)
    assert first.text in reader.chosen()
    reader.touch("Go on with 1 question")
    assert first.text in reader.chosen()
    reader.touch(second.text)
    assert taking(kiosk).picks == (first.id, second.id)
    reader.touch("Back")
    assert {first.text, second.text} <= set(reader.chosen())
    reader.touch(first.text)
    assert taking(kiosk).picks == (second.id,)


def test_the_picker_opens_at_the_moment_that_was_read(reader: Visitor, kiosk: Kiosk) -> None:
    kiosk.shell.openPage("equity/paying-for-care", 0.0)
    reader.settle()
    reader.touch("More questions, and your own")
    assert "About costs" in reader.chosen()
    reader.touch("During treatment")
    assert kiosk.library.moments("en")[2].questions[0].text in reader.names(Role.CheckBox)


def test_chosen_questions_are_brought_in_order_and_go_to_the_sheet(asker: Visitor, kiosk: Kiosk) -> None:
    questions = kiosk.library.moments("en")[0].questions[:3]
    assert not asker.can_touch(ADD)
    for question in questions:
        asker.touch(question.text)
    asker.touch("3 questions chosen…")
    asker.touch(f"Up: {questions[2].text}")
    asker.touch(f"Remove: {questions[0].text}")
    assert taking(kiosk).picks == (questions[2].id, questions[1].id)
    asker.touch("Leave room to write 2 more questions")
    assert taking(kiosk).blank == 2
    asker.open(ADD, "See my sheet")
    assert asker.can_touch("Change: My 2 questions for the visit")
    asker.touch("Remove: My 2 questions for the visit")
    assert taking(kiosk).items == ()
    assert taking(kiosk).picks == (questions[2].id, questions[1].id)


def test_an_own_question_is_written_with_big_keys_changed_and_taken_off(asker: Visitor, kiosk: Kiosk) -> None:
    asker.touch("Write my own question")
    assert asker.sees("Write what you want to ask.")
    write(asker, "can i swim?")
    assert asker.sees("You wrote: Can I swim?")
    asker.touch("Put it on my list")
    assert taking(kiosk).own == ("Can I swim?",)
    asker.open("1 question chosen…", "Change: Can I swim?", "Erase")
    write(asker, "ming?")
    asker.touch("Back")
    assert taking(kiosk).own == ("Can I swimming?",)
    asker.touch("Remove: Can I swimming?")
    assert taking(kiosk).own == ()
    assert asker.sees("None is chosen yet.")


def test_a_keyboard_writes_too_and_a_question_without_words_is_none(asker: Visitor, kiosk: Kiosk) -> None:
    asker.touch("Write my own question")
    for key in (Qt.Key.Key_W, Qt.Key.Key_H, Qt.Key.Key_Y, Qt.Key.Key_Backspace):
        asker.press(key)
    assert asker.sees("You wrote: Wh")
    asker.open("Clear", "Go back without one")
    assert taking(kiosk).own == ()
    assert kiosk.shell.visit.here.page == "equity/partner-with-your-doctor"


def test_the_picker_works_with_keys_alone(asker: Visitor, kiosk: Kiosk) -> None:
    question = kiosk.library.moments("en")[0].questions[1]
    asker.go_with_keys_to(question.text)
    asker.press(Qt.Key.Key_Space)
    assert taking(kiosk).picks == (question.id,)
    focused = asker.focused()
    assert focused
    assert (focused.name, focused.chosen) == (question.text, True)
    asker.go_with_keys_to(ADD, Qt.Key.Key_Down)
    asker.press(Qt.Key.Key_Return)
    assert taking(kiosk).has(Item("questions"))


def test_another_language_keeps_everything(asker: Visitor, kiosk: Kiosk) -> None:
    question = kiosk.library.moments("en")[0].questions[0]
    asker.open(question.text, "Write my own question")
    write(asker, "why me?")
    asker.touch("Español")
    assert asker.sees("Usted escribió: Why me?")
    asker.touch("Poner en mi lista")
    asker.touch("Agregar a mi hoja")
    asker.touch("Ver mi hoja")
    assert taking(kiosk) == Taking((Item("questions"),), picks=(question.id,), own=("Why me?",))
    assert asker.can_touch("Quitar: Mis 2 preguntas para la cita")
    asker.touch("Cambiar: Mis 2 preguntas para la cita")
    spanish = {known.id: known.text for known in kiosk.library.moments("es")[0].questions}
    assert asker.sees(spanish[question.id])
    asker.touch("English")
    assert asker.sees(question.text)


def test_im_done_forgets_all_of_it(asker: Visitor, kiosk: Kiosk) -> None:
    asker.open(kiosk.library.moments("en")[0].questions[0].text, ADD, "Write my own question")
    write(asker, "secret")
    asker.touch(DONE)
    assert kiosk.shell.visit == kiosk.shell.fresh
    assert "Secret" not in repr((kiosk.shell.questions_model.props, kiosk.shell.sheet_of_mine.props))
    assert kiosk.shell.sheet_of_mine.props.keys == []
    asker.touch("English")
    assert asker.can_touch("My sheet")
    asker.touch("My sheet")
    assert "Nothing is on my sheet yet" in asker.names(Role.Heading)


def test_a_thing_of_no_known_kind_is_not_taken(reader: Visitor, kiosk: Kiosk) -> None:
    kiosk.shell.sheet_of_mine.take("secret:x")
    assert taking(kiosk) == Taking()
    assert reader.can_touch("My sheet")
