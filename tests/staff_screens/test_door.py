"""The door by touch: the first PIN, wrong ones, waits that outlive a restart, recovery, and the ways out."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.settings.schema import Settings, Staff
from kiosk.staff.recovery import PRIVATE_KEY, PUBLIC_KEY, make_keys, sign_file
from kiosk.staff.throttle import LIMIT
from tests.staff.helpers import Clock
from tests.staff_screens.nurse import PIN, Nurse


def pass_time(nurse: Nurse, clock: Clock, seconds: float) -> None:
    """Nobody touches anything for so long."""
    clock.pass_time(seconds)
    nurse.kiosk.staff_watch.look()
    nurse.kiosk.shell.staff_model.door_model.look()
    nurse.settle()


def typed(nurse: Nurse) -> str:
    """What the field of the PIN tells a screen reader."""
    (field,) = [thing for thing in nurse.things() if thing.interface.state().passwordEdit]
    return field.interface.text(QAccessible.Text.Description)


def chord(nurse: Nurse) -> None:
    QTest.keyClick(nurse.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    nurse.settle()


# The first start


def test_the_first_start_asks_for_a_pin_twice_and_takes_none_that_is_easily_guessed(nurse: Nurse) -> None:
    nurse.knock()
    assert nurse.sees("Choose a PIN for staff")
    for easy, sentence in (
        ("1234", "Digits in a row"),
        ("7777", "One digit again and again"),
        ("1212", "A short pattern"),
        ("1987", "A year"),
    ):
        nurse.type_pin(easy)
        assert nurse.sees(sentence), easy
    nurse.type_pin(PIN)
    assert nurse.sees("Type the same PIN again")
    nurse.type_pin("86420")
    assert nurse.sees("The two were not the same")
    nurse.choose_first_pin()
    assert nurse.screen == "quick"
    assert nurse.audit() == [("system", "pin-set")]


def test_digits_are_dots_for_eyes_and_for_a_screen_reader(nurse: Nurse) -> None:
    nurse.knock()
    for digit in "24":
        nurse.touch(digit)
    assert typed(nurse) == "2 digits typed, of up to 8"
    assert "24" not in nurse.names()
    nurse.touch("Erase")
    assert typed(nurse) == "1 digit typed, of up to 8"
    assert not nurse.can_touch("Open")


def test_a_locked_kiosk_answers_the_chord_of_staff_and_no_other(open_kiosk: Callable[..., Nurse]) -> None:
    nurse = open_kiosk(locked=True)
    QTest.keyClick(nurse.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(nurse.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    nurse.settle()
    assert nurse.screen == ""
    chord(nurse)
    assert nurse.screen == "setup"


def test_a_kiosk_without_a_pin_asks_for_it_by_itself_and_one_with_a_pin_does_not(
    open_kiosk: Callable[..., Nurse],
) -> None:
    nurse = open_kiosk()
    nurse.kiosk.shell.staff_model.begin_setup()
    nurse.settle()
    assert nurse.sees("Choose a PIN for staff")
    nurse.touch("Back to the first screen")
    nurse.come_in()
    nurse.touch("Lock")
    nurse.kiosk.shell.staff_model.begin_setup()
    nurse.settle()
    assert nurse.screen == ""


def test_a_pin_can_be_typed_on_a_keyboard(nurse: Nurse) -> None:
    chord(nurse)
    assert nurse.screen == "setup"
    for _ in range(2):
        for key in (Qt.Key.Key_2, Qt.Key.Key_4, Qt.Key.Key_6, Qt.Key.Key_9, Qt.Key.Key_Backspace, Qt.Key.Key_8):
            nurse.press(key)
        nurse.press(Qt.Key.Key_Return)
    assert nurse.screen == "quick"
    nurse.press(Qt.Key.Key_Escape)
    assert nurse.screen == "menu"
    nurse.press(Qt.Key.Key_Escape)
    assert nurse.screen == ""
    assert nurse.kiosk.shell.visit.here.screen == "attract"


# Wrong PINs


def test_a_third_wrong_pin_waits_and_the_seconds_run_down(nurse: Nurse, clock: Clock) -> None:
    nurse.come_in()
    nurse.touch("Lock")
    nurse.knock()
    nurse.type_pin("1357")
    assert nurse.sees("That PIN opens nothing")
    nurse.type_pin("1357")
    nurse.type_pin("1357")
    assert nurse.sees("Please wait")
    assert "15 s" in nurse.names()
    assert not nurse.can_touch("1")
    pass_time(nurse, clock, 5)
    assert "10 s" in nurse.names()
    pass_time(nurse, clock, 11)
    assert nurse.sees("Type your PIN")
    nurse.type_pin()
    assert nurse.screen == "quick"
    assert nurse.audit().count(("nobody", "wrong-pin")) == 3


def test_a_wait_outlives_a_restart_and_a_clock_set_back(open_kiosk: Callable[..., Nurse], clock: Clock) -> None:
    nurse = open_kiosk()
    nurse.come_in()
    nurse.touch("Lock")
    nurse.knock()
    for _ in range(3):
        nurse.type_pin("1357")
    clock.restart()
    clock.wall -= 3600
    nurse = open_kiosk()
    assert nurse.screen == ""
    nurse.knock()
    assert nurse.sees("Please wait")
    assert not nurse.can_touch("1")


def test_patients_use_the_kiosk_while_the_door_waits(nurse: Nurse) -> None:
    nurse.come_in()
    nurse.touch("Lock")
    nurse.knock()
    for _ in range(3):
        nurse.type_pin("1357")
    nurse.touch("Back to the first screen")
    nurse.touch("English")
    assert nurse.kiosk.shell.visit.here.screen == "home"


def test_after_ten_wrong_pins_only_a_stick_with_a_signed_file_opens(
    open_kiosk: Callable[..., Nurse], data: Path, tmp_path: Path, clock: Clock
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    make_keys(tmp_path / "keys")
    (data / "staff").mkdir()
    (data / "staff" / PUBLIC_KEY).write_bytes((tmp_path / "keys" / PUBLIC_KEY).read_bytes())
    nurse = open_kiosk(sticks=(stick,))
    nurse.come_in()
    nurse.touch("Lock")
    nurse.knock()
    for _ in range(LIMIT):
        nurse.type_pin("1357")
        pass_time(nurse, clock, 901)
        if not nurse.screen:
            nurse.knock()
    assert nurse.sees("This door is locked")
    assert not nurse.can_touch("1")
    nurse.touch("Look for the stick")
    assert nurse.sees("No recovery file signed by your clinic")
    name = nurse.kiosk.shell.staff_model.room.door.kiosk_id
    assert nurse.sees(name)
    issued = datetime.fromtimestamp(clock.wall, UTC) + timedelta(minutes=1)
    sign_file(tmp_path / "keys" / PRIVATE_KEY, name, stick, issued)
    nurse.touch("Look for the stick")
    assert nurse.screen == "quick"
    assert ("nobody", "locked-out") in nurse.audit()
    assert ("recovery", "recovered") in nurse.audit()


# In and out


def test_staff_who_walk_away_are_gone_after_a_minute_and_the_audit_says_so(nurse: Nurse, clock: Clock) -> None:
    nurse.come_in()
    pass_time(nurse, clock, 59)
    assert nurse.screen == "quick"
    nurse.touch("All 18")
    pass_time(nurse, clock, 59)
    assert nurse.screen == "quick"
    pass_time(nurse, clock, 1)
    assert nurse.screen == ""
    assert nurse.kiosk.shell.visit == nurse.kiosk.shell.fresh
    last = nurse.kiosk.shell.staff_model.room.audit.newest(1)[0]
    assert (last.role, last.action, last.detail) == ("settings", "left", "after 60 quiet seconds")


def test_the_door_itself_times_out_and_forgets_the_digits(nurse: Nurse, clock: Clock) -> None:
    nurse.knock()
    nurse.touch("2")
    pass_time(nurse, clock, 60)
    assert nurse.screen == ""
    nurse.knock()
    assert typed(nurse) == "No digit typed"


def test_where_printing_needs_no_pin_the_rest_still_does(open_kiosk: Callable[..., Nurse]) -> None:
    nurse = open_kiosk(settings=Settings(staff=Staff(print_pin=False)))
    nurse.come_in()
    nurse.touch("Lock")
    nurse.knock()
    assert nurse.screen == "quick"
    assert nurse.kiosk.shell.staff_model.property("role") == "print"
    nurse.touch("Menu")
    nurse.touch("Use a PIN that opens more")
    nurse.type_pin()
    assert nurse.kiosk.shell.staff_model.property("role") == "settings"


def test_the_staff_side_speaks_spanish_until_it_is_locked(nurse: Nurse) -> None:
    nurse.come_in()
    nurse.touch("Menu")
    nurse.touch("Español")
    assert nurse.sees("Impresión rápida")
    nurse.touch("Bloquear")
    assert nurse.kiosk.shell.visit == nurse.kiosk.shell.fresh
    nurse.knock()
    assert nurse.sees("Type your PIN")
