"""The staff door: nobody comes in by guessing, whatever they unplug and whatever clock they set."""

import logging
import random
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.errors import StaffError
from kiosk.staff.entry import Entry, PinRefused
from kiosk.staff.pin import PinHasher
from kiosk.staff.recovery import PRIVATE_KEY, PUBLIC_KEY, make_keys, sign_file
from kiosk.staff.throttle import LIMIT, wait_after
from tests.staff.helpers import CHEAP, Clock, door_at

RIGHT = "48317"
WRONG = "90210"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    folder = tmp_path / "keys"
    make_keys(folder)
    return folder


def know_key(data: Path, keys: Path) -> None:
    (data / PUBLIC_KEY).write_bytes((keys / PUBLIC_KEY).read_bytes())


def lock_out(data: Path, clock: Clock) -> None:
    door = door_at(data, clock)
    for _ in range(LIMIT):
        door.try_pin(WRONG)
        clock.pass_time(wait_after(LIMIT))
    assert door.state().needs == "recovery"
    door.close()


def test_the_first_start_asks_for_a_pin_and_there_is_no_default(tmp_path: Path, clock: Clock) -> None:
    door = door_at(tmp_path, clock)
    assert door.state().needs == "setup"
    assert door.try_pin("0000").entry is None
    with pytest.raises(PinRefused) as refused:
        door.set_first_pin("1234")
    assert refused.value.fault == "sequence"
    assert "1234 " not in str(refused.value.__cause__)
    assert door.set_first_pin(RIGHT) == Entry("settings", "setup")
    assert door.state().needs == "pin"
    with pytest.raises(StaffError, match="a PIN already"):
        door.set_first_pin("73194")


def test_each_role_has_its_pin_and_a_higher_one_opens_the_lower(tmp_path: Path, clock: Clock) -> None:
    door = door_at(tmp_path, clock)
    settings = door.set_first_pin(RIGHT)
    door.set_pin("care", "7319", settings)
    door.set_pin("print", "2580", settings)
    assert door.roles_with_pin() == ("print", "care", "settings")
    assert {pin: entry.role for pin in (RIGHT, "7319", "2580") if (entry := door.try_pin(pin).entry)} == {
        RIGHT: "settings",
        "7319": "care",
        "2580": "print",
    }
    care = door.try_pin("7319").entry
    assert care is not None
    assert [care.may(role) for role in ("print", "care", "settings")] == [True, True, False]
    with pytest.raises(StaffError, match="PIN for settings"):
        door.set_pin("print", "6148", care)
    with pytest.raises(PinRefused, match="already opens"):
        door.set_pin("care", "2580", settings)
    door.remove_pin("care", settings)
    assert door.try_pin("7319").entry is None
    with pytest.raises(StaffError, match="cannot be removed"):
        door.remove_pin("settings", settings)


def test_to_print_needs_no_pin_only_where_the_settings_say_so(tmp_path: Path, clock: Clock) -> None:
    assert door_at(tmp_path, clock).enter_to_print() is None
    entry = door_at(tmp_path, clock, print_needs_pin=False).enter_to_print()
    assert entry is not None
    assert not entry.may("care")


def test_a_right_pin_ends_the_count_of_wrong_ones(tmp_path: Path, clock: Clock) -> None:
    door = door_at(tmp_path, clock)
    door.set_first_pin(RIGHT)
    for _ in range(3):
        assert [door.try_pin(WRONG).state.needs for _ in range(2)] == ["pin", "pin"]
        assert door.try_pin(RIGHT).entry is not None


def test_while_waiting_even_the_right_pin_is_not_looked_at(tmp_path: Path, clock: Clock) -> None:
    door = door_at(tmp_path, clock)
    door.set_first_pin(RIGHT)
    door.try_pin(WRONG)
    door.try_pin(WRONG)
    outcome = door.try_pin(WRONG)
    assert outcome.state.needs == "wait"
    assert outcome.state.seconds == 15
    assert door.try_pin(RIGHT).entry is None
    clock.pass_time(14.9)
    assert door.try_pin(RIGHT).entry is None
    clock.pass_time(0.2)
    assert door.try_pin(RIGHT).entry is not None


@pytest.mark.parametrize("has_key", [True, False])
def test_a_thousand_wrong_pins_with_restarts_and_clocks_set_back(
    tmp_path: Path, clock: Clock, keys: Path, *, has_key: bool
) -> None:
    chance = random.Random(7)  # noqa: S311  the same guesses each time
    door = door_at(tmp_path, clock)
    door.set_first_pin(RIGHT)
    if has_key:
        know_key(tmp_path, keys)
    looked_at = 0
    waited = 0.0
    for _ in range(1000):
        guess = RIGHT if door.state().needs != "pin" else f"{chance.randrange(10**5):05}"
        if guess == RIGHT and door.state().needs == "pin":
            continue
        before = door.state()
        outcome = door.try_pin(guess)
        assert outcome.entry is None
        looked_at += outcome.state.failures > before.failures
        move = chance.randrange(4)
        if move == 0:
            door.close()
            clock.restart()
            clock.wall -= chance.choice([0, 1, 3600, 86_400 * 365])
            door = door_at(tmp_path, clock)
            if outcome.state.needs == "wait":
                assert door.state().seconds >= outcome.state.seconds - 1e-6
        elif move == 1:
            clock.wall -= 1e6
        elif move == 2:
            step = chance.uniform(0, 400)
            waited += step
            clock.pass_time(step)
    needed = sum(wait_after(failures) for failures in range(looked_at))
    assert waited >= needed - wait_after(looked_at)
    assert looked_at <= LIMIT if has_key else looked_at < 100
    assert door.state().failures == looked_at
    if has_key:
        assert door.state().needs == "recovery"
        clock.pass_time(1e9)
        assert door.try_pin(RIGHT).entry is None


def test_a_try_cut_short_by_the_plug_counts(tmp_path: Path, clock: Clock) -> None:
    class Plug(PinHasher):
        def matches(self, hashed: str, pin: str) -> bool:  # noqa: ARG002  the plug is pulled
            raise KeyboardInterrupt

    door = door_at(tmp_path, clock)
    door.set_first_pin(RIGHT)
    for tries in range(1, 4):
        door._hasher = Plug(time=1, memory=8, lanes=1)
        with pytest.raises(KeyboardInterrupt):
            door.try_pin(WRONG)
        door.close()
        door = door_at(tmp_path, clock)
        assert door.state().failures == tries
    assert door.state().needs == "wait"


def test_pins_are_never_logged_or_kept_readable(tmp_path: Path, clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    door = door_at(tmp_path, clock)
    door.set_first_pin(RIGHT)
    door.try_pin(WRONG)
    door.try_pin(RIGHT)
    door.close()
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    for pin in (RIGHT, WRONG):
        assert pin not in caplog.text
        assert pin.encode() not in kept


def test_an_old_hash_is_made_anew_on_the_next_entry(tmp_path: Path, clock: Clock) -> None:
    door = door_at(tmp_path, clock)
    door.set_first_pin(RIGHT)
    door._hasher = PinHasher(time=2, memory=16, lanes=1)
    assert door.try_pin(RIGHT).entry is not None
    assert not door._hasher.is_outdated(door._file.hashes()["settings"])
    assert door.try_pin(RIGHT).entry is not None


def test_a_recovery_file_for_this_kiosk_opens_it_once(tmp_path: Path, clock: Clock, keys: Path) -> None:
    data, stick = tmp_path / "data", tmp_path / "stick"
    stick.mkdir()
    door = door_at(data, clock)
    door.set_first_pin(RIGHT)
    know_key(data, keys)
    lock_out(data, clock)
    sign_file(keys / PRIVATE_KEY, door.kiosk_id, stick, clock.local())
    entry = door.recover(stick)
    assert entry == Entry("settings", "recovery")
    assert door.state().needs == "pin"
    door.set_pin("settings", "73194", entry)
    assert door.try_pin("73194").entry is not None
    with pytest.raises(StaffError, match="used before"):
        door.recover(stick)


def test_other_recovery_files_are_refused_with_a_reason(tmp_path: Path, clock: Clock, keys: Path) -> None:
    data, stick, other = tmp_path / "data", tmp_path / "stick", tmp_path / "other"
    stick.mkdir()
    door = door_at(data, clock)
    door.set_first_pin(RIGHT)
    with pytest.raises(StaffError, match="does not know the clinic's key"):
        door.recover(stick)
    know_key(data, keys)
    lock_out(data, clock)
    with pytest.raises(StaffError, match="is not there"):
        door.recover(stick)
    make_keys(other)
    sign_file(other / PRIVATE_KEY, door.kiosk_id, stick, clock.local())
    with pytest.raises(StaffError, match="not signed by the clinic's key"):
        door.recover(stick)
    sign_file(keys / PRIVATE_KEY, "ABCD-2345", stick, clock.local())
    with pytest.raises(StaffError, match="for another kiosk"):
        door.recover(stick)
    file = sign_file(keys / PRIVATE_KEY, door.kiosk_id, stick, clock.local(), days=1)
    clock.pass_time(86_401)
    with pytest.raises(StaffError, match="too old"):
        door.recover(stick)
    file.write_text(file.read_text().replace(str(clock.local().year), str(clock.local().year + 1)))
    with pytest.raises(StaffError, match="for another kiosk"):
        door.recover(stick)
    for rubbish in (b"", b"{", b"[1]", b"\xff" * 90, b'{"permit": 3, "signature": 4}', b"x" * 9000):
        (stick / "kiosk-recovery-x.json").write_bytes(rubbish)
        with pytest.raises(StaffError):
            door.recover(stick)
    assert door.state().needs == "recovery"


def test_a_clock_set_back_does_not_bring_an_old_recovery_file_to_life(tmp_path: Path, clock: Clock, keys: Path) -> None:
    data, stick = tmp_path / "data", tmp_path / "stick"
    stick.mkdir()
    door = door_at(data, clock)
    door.set_first_pin(RIGHT)
    know_key(data, keys)
    sign_file(keys / PRIVATE_KEY, door.kiosk_id, stick, clock.local(), days=1)
    clock.pass_time(3 * 86_400)
    lock_out(data, clock)
    clock.wall -= 30 * 86_400
    with pytest.raises(StaffError, match="too old"):
        door.recover(stick)


def test_lost_pins_do_not_let_the_next_visitor_choose_one(tmp_path: Path, clock: Clock, keys: Path) -> None:
    door = door_at(tmp_path, clock)
    door.set_first_pin(RIGHT)
    door.close()
    (tmp_path / "access.sqlite").write_bytes(b"rubbish" * 999)
    door = door_at(tmp_path, clock)
    assert door.state().needs == "command"
    assert "kept as access.damaged-1.sqlite" in str(door.notice)
    with pytest.raises(StaffError):
        door.set_first_pin("73194")
    know_key(tmp_path, keys)
    assert door.state().needs == "recovery"
    stick = tmp_path / "stick"
    stick.mkdir()
    sign_file(keys / PRIVATE_KEY, door.kiosk_id, stick, clock.local())
    door.set_pin("settings", "73194", door.recover(stick))
    assert door.state().needs == "pin"
    assert door_at(tmp_path, clock).state().needs == "pin"


def test_it_can_set_a_new_pin_by_command(tmp_path: Path, clock: Clock) -> None:
    door = door_at(tmp_path, clock)
    door.set_first_pin(RIGHT)
    for _ in range(3):
        door.try_pin(WRONG)
    door_at(tmp_path, clock).set_pin_by_command("73194")
    assert door.state().needs == "pin"
    assert door.try_pin("73194").entry is not None


def test_the_name_of_the_kiosk_stays(tmp_path: Path, clock: Clock) -> None:
    name = door_at(tmp_path, clock).kiosk_id
    assert name == door_at(tmp_path, clock).kiosk_id
    assert name != door_at(tmp_path / "other", clock).kiosk_id


def test_keys_in_use_are_never_written_over(keys: Path) -> None:
    with pytest.raises(StaffError, match="already there"):
        make_keys(keys)
    with pytest.raises(StaffError, match="not the clinic's private key"):
        sign_file(keys / "none", "ABCD-2345", keys, datetime(2026, 11, 26, tzinfo=UTC))
    with pytest.raises(StaffError, match="1 to 30 days"):
        sign_file(keys / PRIVATE_KEY, "ABCD-2345", keys, datetime(2026, 11, 26, tzinfo=UTC), days=31)
    assert (keys / PRIVATE_KEY).stat().st_mode & 0o077 == 0
    assert CHEAP.matches(CHEAP.hash(RIGHT), RIGHT)
