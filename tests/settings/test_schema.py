"""One schema makes everything: what it says of each setting is whole, in both languages, and in step with the docs."""

import string
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.settings import words
from kiosk.settings.keys import Key, all_keys, find_key, sections, with_values
from kiosk.settings.kinds import Choice, Clock, Dates, Decimal, File, Kind, Languages, Several, Switch, Text, Whole
from kiosk.settings.markdown import markdown
from kiosk.settings.schema import Settings

ROOT = Path(__file__).resolve().parent.parent.parent
LONGEST_SENTENCE = 100


def id_of(key: Key) -> str:
    return key.id


@pytest.mark.parametrize("key", all_keys(), ids=id_of)
def test_a_default_is_a_value_its_own_kind_takes(key: Key) -> None:
    assert key.kind.read(key.default) == key.default


@pytest.mark.parametrize("lang", words.LANGUAGES)
@pytest.mark.parametrize("key", all_keys(), ids=id_of)
def test_a_setting_has_a_label_and_one_plain_sentence_in_both_languages(key: Key, lang: str) -> None:
    said = words.key_words(key, lang)
    assert said.label
    assert said.label[0].isupper()
    assert said.sentence.endswith(".")
    assert said.sentence.count(". ") == 0
    assert len(said.sentence) <= LONGEST_SENTENCE
    assert said.allowed
    assert bool(said.unit) == bool(key.unit)


def test_no_table_of_words_has_a_line_more_than_the_other() -> None:
    for name in ("SECTIONS", "KEYS", "UNITS", "ALLOWED", "PROBLEMS", "ORIGINS", "LINES"):
        assert set(words.table("en", name)) == set(words.table("es", name)), name
    assert set(words.table("en", "KEYS")) == {key.id for key in all_keys()}
    assert set(words.table("en", "SECTIONS")) == set(sections())


@pytest.mark.parametrize("name", ["ALLOWED", "PROBLEMS", "LINES"])
def test_both_languages_fill_in_the_same_blanks(name: str) -> None:
    english, spanish = words.table("en", name), words.table("es", name)
    for line, text in english.items():
        assert blanks(text) == blanks(spanish[line]), line


def blanks(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field}


def test_a_language_without_words_reads_english() -> None:
    key = all_keys()[0]
    assert words.key_words(key, "fr") == words.key_words(key, "en")


def test_the_documentation_is_in_step_with_the_schema() -> None:
    written = (ROOT / "SETTINGS.md").read_text("utf-8")
    assert written == markdown("en"), "Type: kiosk settings --markdown > SETTINGS.md"


def test_an_id_leads_to_its_key_and_a_wrong_one_to_none() -> None:
    key = find_key("visit.idle_seconds")
    assert key is not None
    assert key.of(Settings()) == 180
    assert find_key("visit.idle") is None


def test_values_are_set_by_id_and_the_others_stay() -> None:
    changed = with_values(Settings(), {"visit.idle_seconds": 240, "clinic.name": "North"})
    assert changed.visit.idle_seconds == 240
    assert changed.visit.warning_seconds == Settings().visit.warning_seconds
    assert changed.clinic.name == "North"
    assert changed.printing == Settings().printing


TAKEN: list[tuple[Kind, Any, Any]] = [
    (Text(5), " abc ", "abc"),
    (Text(5), "ñandú", "ñandú"),
    (Whole(1, 9), 1, 1),
    (Whole(1, 9), 9, 9),
    (Decimal(0.5, 2.0), 1, 1.0),
    (Decimal(0.5, 2.0), 1.11, 1.11),
    (Switch(), False, False),
    (Choice((1.0, 1.25)), 1, 1.0),
    (Choice(("a4", "letter")), "a4", "a4"),
    (Several(("light", "dark")), ["dark", "dark"], ("dark",)),
    (Languages(), ["es", "en"], ("es", "en")),
    (Languages(), [], ()),
    (Clock(), "", ""),
    (Clock(), "23:59", "23:59"),
    (Dates(), ["2026-12-25", date(2026, 1, 1)], (date(2026, 1, 1), date(2026, 12, 25))),
    (File(), "", ""),
    (File(), str(ROOT / "logo.svg"), str(ROOT / "logo.svg")),
]

REFUSED: list[tuple[Kind, Any]] = [
    (Text(5), "abcdef"),
    (Text(5), 5),
    (Text(5), "a\nb"),
    (Text(5), "\u2028"),
    (Text(5), "\ud800"),
    (Whole(1, 9), 0),
    (Whole(1, 9), 10),
    (Whole(1, 9), 5.0),
    (Whole(0, 1), True),
    (Whole(1, 9), "5"),
    (Decimal(0.5, 2.0), 0.49),
    (Decimal(0.5, 2.0), float("nan")),
    (Decimal(0.5, 2.0), float("inf")),
    (Decimal(0.5, 2.0), True),
    (Switch(), 1),
    (Switch(), "yes"),
    (Choice((1.0, 1.25)), True),
    (Choice((1.0, 1.25)), 1.1),
    (Choice(("a4", "letter")), "A4"),
    (Choice(("a4", "letter")), ["a4"]),
    (Several(("light", "dark")), []),
    (Several(("light", "dark")), "light"),
    (Several(("light", "dark")), ["blue"]),
    (Several(("light", "dark")), [["light"]]),
    (Languages(), "en"),
    (Languages(), [""]),
    (Languages(), ["../en"]),
    (Languages(), [5]),
    (Clock(), "24:00"),
    (Clock(), "7:30"),
    (Clock(), "07.30"),
    (Clock(), "07:60"),
    (Clock(), "²3:00"),
    (Clock(), 730),
    (Dates(), "2026-12-25"),
    (Dates(), ["25 December"]),
    (Dates(), [20261225]),
    (File(), "logo.svg"),
    (File(), 1),
]


@pytest.mark.parametrize(("kind", "raw", "value"), TAKEN, ids=repr)
def test_a_kind_takes_what_it_says_it_takes(kind: Kind, raw: object, value: object) -> None:
    read = kind.read(raw)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(("kind", "raw"), REFUSED, ids=repr)
def test_a_kind_refuses_everything_else(kind: Kind, raw: object) -> None:
    with pytest.raises(ValueError, match=r".*"):
        kind.read(raw)
