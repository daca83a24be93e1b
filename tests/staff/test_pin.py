"""Which PINs may be chosen, and that they are kept as slow hashes."""

import argon2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff.entry import PinRefused
from kiosk.staff.pin import PinHasher, fault_of
from tests.staff.helpers import CHEAP


@pytest.mark.parametrize(
    ("pin", "fault"),
    [
        ("", "digits"),
        ("12a4", "digits"),
        ("١٢٣٤", "digits"),
        ("483", "length"),
        ("483902756", "length"),
        ("0000", "repeated"),
        ("77777777", "repeated"),
        ("1234", "sequence"),
        ("6789", "sequence"),
        ("7890", "sequence"),
        ("4321", "sequence"),
        ("98765432", "sequence"),
        ("1212", "pattern"),
        ("12121", "pattern"),
        ("483483", "pattern"),
        ("1987", "year"),
        ("2026", "year"),
        ("4831", None),
        ("27041968", None),
        ("1357", None),
        ("198704", None),
    ],
)
def test_a_pin_that_is_guessed_first_is_refused_with_a_sentence(pin: str, fault: str | None) -> None:
    assert fault_of(pin) == fault
    assert fault is None or str(PinRefused(fault_of(pin) or "same")).endswith(".")


@given(st.from_regex(r"[0-9]{4,8}", fullmatch=True))
def test_most_pins_may_be_chosen_and_a_refused_one_is_refused_again(pin: str) -> None:
    assert fault_of(pin) == fault_of(pin)
    assert fault_of(pin) not in {"digits", "length"}


def test_few_pins_are_refused() -> None:
    assert sum(fault_of(f"{number:04}") is not None for number in range(10_000)) < 350


@given(st.from_regex(r"[0-9]{4,8}", fullmatch=True), st.text(max_size=9))
def test_only_the_pin_itself_matches_its_hash(pin: str, other: str) -> None:
    hashed = CHEAP.hash(pin)
    assert CHEAP.matches(hashed, pin)
    assert CHEAP.matches(hashed, other) == (other == pin)
    assert pin not in hashed.split("$")


def test_a_broken_hash_matches_nothing() -> None:
    assert not CHEAP.matches("nonsense", "4831")
    assert not CHEAP.matches("", "4831")
    assert not CHEAP.matches(CHEAP.hash("4831"), "\ud800")


def test_the_usual_hash_is_argon2id_with_enough_memory() -> None:
    hashed = PinHasher().hash("4831")
    parameters = argon2.extract_parameters(hashed)
    assert parameters.type is argon2.Type.ID
    assert parameters.memory_cost >= 19 * 1024
    assert PinHasher().is_outdated(CHEAP.hash("4831"))
    assert not PinHasher().is_outdated(hashed)
