"""The words of the paper: every language has the same ones, and one without a file prints English."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from kiosk.toolkit import words
from kiosk.toolkit.words import paper_words

FILES = sorted(Path(words.__file__).parent.glob("*.yaml"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_language_has_the_words_of_english(file: Path) -> None:
    english, other = (yaml.safe_load(one.read_text("utf-8")) for one in (file.with_stem("en"), file))
    assert list(other) == list(english)
    for key, text in english.items():
        assert isinstance(other[key], type(text)), key
        if isinstance(text, str):
            assert _names(other[key]) == _names(text), key


def test_a_language_without_a_file_prints_english() -> None:
    assert paper_words("ar").lang == "en"
    assert paper_words("ar")["sources"] == paper_words("en")["sources"]


def test_a_day_is_written_as_the_language_does() -> None:
    day = date(2026, 11, 6)
    assert [paper_words(lang).date(day) for lang in ("en", "es")] == ["November 6, 2026", "6 de noviembre de 2026"]


def _names(text: str) -> set[str]:
    return {part.partition("}")[0] for part in text.split("{")[1:]}
