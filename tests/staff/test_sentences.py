"""What the staff side says: each sentence in each language, and no refusal without one."""

import ast
import errno
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest

import kiosk
from kiosk.errors import KioskError, StaffError, StateError
from kiosk.staff.entry import PinRefused
from kiosk.staff.pin import Fault
from kiosk.staff.recovery_fault import RecoveryFault, RecoveryRefused
from kiosk.staff.sentences import TABLES, Sentence, cause_of, said, sentence, why

KEYS = sorted(TABLES["en"])
CODE = Path(kiosk.__file__).parent
MAKERS = ("sentence", "Sentence")
GIVEN = ("fault",)
"""Names that hold a sentence which another function made."""
BUILT = ("pin-", "recovery-", "os-")
"""What keys begin with that are put together from a fault or the system's number."""


def blanks(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name}


def calls(*names: str) -> Iterator[tuple[Path, ast.Call]]:
    for file in sorted(CODE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
                yield file, node


@pytest.mark.parametrize("lang", sorted(TABLES))
def test_every_language_has_every_key(lang: str) -> None:
    assert sorted(TABLES[lang]) == KEYS


@pytest.mark.parametrize("key", [key for key in KEYS if key != "why-other"])
def test_the_blanks_are_the_same_and_spanish_is_not_english(key: str) -> None:
    english, spanish = TABLES["en"][key], TABLES["es"][key]
    assert blanks(english) == blanks(spanish)
    assert english != spanish or key.startswith("why")


def test_no_refusal_is_raised_without_a_key() -> None:
    found = 0
    for file, call in calls("StaffError", "StateError"):
        (told,) = call.args
        made = ast.unparse(told.func) if isinstance(told, ast.Call) else ""
        known = made in (*MAKERS, "self._cannot") or ast.unparse(told) in GIVEN
        assert known, f"{file}:{call.lineno}: {ast.unparse(call)}"
        found += 1
    assert found > 25


def test_each_key_that_is_asked_for_is_there_and_its_blanks_are_filled() -> None:
    used = set(BUILT)
    for file, call in calls(*MAKERS):
        if call.args and isinstance(call.args[0], ast.Constant):
            key = str(call.args[0].value)
            used.add(key)
            filled = {word.arg for word in call.keywords}
            assert blanks(TABLES["en"][key]) <= filled, f"{file}:{call.lineno}: {key}"
    text = "\n".join(file.read_text("utf-8") for file in CODE.rglob("*.py") if "sentences_" not in file.name)
    assert [key for key in KEYS if key not in used and not key.startswith(BUILT) and f'"{key}"' not in text] == []


def test_a_refusal_is_english_by_itself_and_spanish_when_asked() -> None:
    error = StaffError(sentence("pack-too-many", most=50))
    assert str(error) == said(error, "en") == said(error, "fr") == "There are 50 packs already. Remove one first."
    assert said(error, "es") == "Ya hay 50 paquetes. Quite uno primero."


def test_what_stands_in_a_sentence_is_translated_too() -> None:
    error = StateError(sentence("state-not-saved", what=Sentence("what-access"), folder=Path("data")))
    assert str(error).startswith("What staff keep (the PINs) cannot be saved")
    assert said(error, "es").startswith("Lo que guarda el personal (los PIN) no se puede guardar")
    assert said(sentence("signoffs-aside", name="a{b}.json", folder="c"), "es").count("a{b}.json") == 1


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EIO, errno.ENOENT])
def test_why_the_system_could_not_is_told_in_both_languages(number: int) -> None:
    error = StaffError(sentence("own-not-read", why=why(OSError(number, "words of the system"))))
    cause = cause_of(OSError(number, ""))
    assert cause is not None
    assert str(error) == f"The stick cannot be read ({cause}). Put it in again."
    assert said(error, "es") == f"La memoria USB no se puede leer ({cause.words('es')}). Póngala de nuevo."


def test_other_words_of_the_system_stay_out_of_spanish() -> None:
    error = StateError(sentence("own-not-saved", why=why(OSError(errno.ENOTTY, "Not a typewriter"))))
    assert "Nothing was changed (Not a typewriter)." in str(error)
    assert said(error, "es").startswith("No se cambió nada. Pregunte")
    assert "Nothing was changed. Ask" in str(sentence("own-not-saved", why=why(OSError("no number"))))


def test_an_error_without_a_key_is_told_by_a_general_sentence_in_spanish() -> None:
    error = KioskError("The library is gone.")
    assert said(error, "en") == "The library is gone."
    assert said(error, "es") == TABLES["es"]["unforeseen"]


def test_pins_and_recovery_files_have_theirs() -> None:
    assert {f"pin-{fault}" for fault in get_args(Fault)} <= set(KEYS)
    assert {f"recovery-{fault}" for fault in get_args(RecoveryFault)} <= set(KEYS)
    assert said(PinRefused("year"), "es").startswith("Un año")
    assert said(RecoveryRefused("not-there", "K7QF-2M9D"), "es").endswith("para el quiosco K7QF-2M9D.")
