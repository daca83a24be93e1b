"""The search forgives what people type, says where it is found, and keeps nothing."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.__main__ import main
from kiosk.bench.searching import search_seconds
from kiosk.content.asking import without_asking
from kiosk.content.compile import compile_library
from kiosk.content.hit import Hit
from kiosk.content.library import Library
from kiosk.content.model import Page, Part, Reveal
from kiosk.content.plain import plain_text
from kiosk.content.query import read_query
from kiosk.content.search import Search
from kiosk.content.sounds import sound_of
from kiosk.content.tokens import fold, words
from tests.content.helpers import DIABETES, edit

PIECES = ["insulin", "sugar", "NEAR", "OR", '"', "*", "(", ")", "-", "^", ":", "names:", "eat", "\x00", "\ud800", "é"]
WRONG_ANSWER = """
//// check | What is music?
/// answer | Xylophones are medicine

No, they are not.
///
/// answer | A song
    right: true

Yes, it is.
///
////
"""

TREATMENTS = "science/treatment-considerations"
TRANSPLANT = "autologous-stem-cell-transplant"

#: What is typed, and the page or term that must be among the first three.
ENGLISH = (
    ("mielloma", "science/what-is-myeloma"),
    ("mylenoma", "science/what-is-myeloma"),
    ("velcaid", TREATMENTS),
    ("revlimed", TREATMENTS),
    ("daratumamab", TREATMENTS),
    ("Darzalex", TREATMENTS),
    ("dexamethazone", "dexamethasone"),
    ("neuropaty", "neuropathy"),
    ("proteosome", "proteasome-inhibitor"),
    ("kemo", "chemotherapy"),
    ("anemea", "anemia"),
    ("plazma cell", "plasma-cell"),
    ("bone marow biopsy", "bone-marrow-biopsy"),
    ("m spike", "m-protein"),
    ("car-t", "car-t-cell-therapy"),
    ("stem cell transplan", TRANSPLANT),
    ("clinical trail", "clinical-trial"),
    ("second opinon", "second-opinion"),
    ("hospise", "hospice"),
    ("platelits", "platelets"),
    ("what is myeloma?", "science/what-is-myeloma"),
    ("paying for cancer care", "equity/paying-for-care"),
    ("how long will I live", "science/stages-and-risk"),
    ("why am I so tired", "science/signs-and-crab"),
)
SPANISH = (
    ("mielóma", "multiple-myeloma"),
    ("mieloma multiple", "multiple-myeloma"),
    ("celula plasmatica", "plasma-cell"),
    ("selulas madre", "stem-cells"),
    ("medula osea", "bone-marrow"),
    ("transplante", TRANSPLANT),
    ("trasplante", TRANSPLANT),
    ("kimioterapia", "chemotherapy"),
    ("quimo", "chemotherapy"),
    ("neuropatia", "neuropathy"),
    ("anemya", "anemia"),
    ("guesos", "science/bones-kidneys-infections"),
    ("biopcia", "bone-marrow-biopsy"),
    ("plaqetas", "platelets"),
    ("esteroydes", "corticosteroid"),
    ("ensallo clinico", "clinical-trial"),
    ("segunda opinion", "second-opinion"),
    ("interprete", "interpreter"),
    ("velcaid", TREATMENTS),
    ("darsalex", TREATMENTS),
    ("cuidadór", "care-partner"),
    ("como pagar la atencion", "equity/paying-for-care"),
    ("cuanto tiempo voy a vivir", "science/stages-and-risk"),
)


@pytest.fixture(scope="module")
def kiosk(shipped: Path) -> Iterator[Search]:
    """Search the shipped library."""
    library = Library.open(paths.library_file(shipped))
    yield Search(library)
    library.close()


@pytest.fixture
def search(library: Library) -> Search:
    """Search the diabetes library."""
    return Search(library)


def ids(hits: tuple[Hit, ...]) -> list[str]:
    return [hit.id for hit in hits]


@pytest.mark.parametrize(("typed", "meant"), ENGLISH)
def test_english_as_people_type_it_finds_what_they_mean(kiosk: Search, typed: str, meant: str) -> None:
    assert meant in ids(kiosk.find(typed, "en"))[:3]


@pytest.mark.parametrize(("typed", "meant"), SPANISH)
def test_spanish_as_people_type_it_finds_what_they_mean(kiosk: Search, typed: str, meant: str) -> None:
    found = kiosk.find(typed, "es")[:3]
    assert meant in ids(found)
    assert {hit.lang for hit in found} == {"es"}


def test_another_illness_is_not_taken_for_a_misspelling(kiosk: Search) -> None:
    assert not kiosk.find("melanoma", "en")
    assert not kiosk.find("melanoma", "es")


@pytest.mark.parametrize("junk", ["zzzzqq", "qwerty", "xxxxxxxx"])
def test_letters_that_mean_nothing_find_nothing(kiosk: Search, junk: str) -> None:
    assert not kiosk.find(junk, "en")


@pytest.mark.parametrize(("asked", "said"), [("what can I eat", "eat"), ("why am I so tired", "tired")])
def test_words_that_only_ask_are_let_go(asked: str, said: str) -> None:
    assert [word.spellings[0] for word in without_asking(read_query(asked), "en")] == [said]


def test_words_that_only_ask_are_looked_for_when_there_are_no_others() -> None:
    assert without_asking(read_query("what is it"), "en") == read_query("what is it")
    assert without_asking(read_query("what can I eat"), "fr") == read_query("what can I eat")


@pytest.mark.parametrize("end", range(2, len("bone marrow biopsy") + 1))
def test_a_term_is_found_while_it_is_typed(kiosk: Search, end: int) -> None:
    found = ids(kiosk.find("bone marrow biopsy"[:end], "en"))
    assert {"bone-marrow", "bone-marrow-biopsy"} & set(found[:3])


def test_terms_come_before_titles_and_titles_before_text(kiosk: Search) -> None:
    found = kiosk.find("clinical trial", "en")
    assert [(hit.kind, hit.id) for hit in found[:2]] == [
        ("term", "clinical-trial"),
        ("page", "science/clinical-trials"),
    ]
    assert len(found) > 2


def test_a_whole_name_comes_before_a_longer_one(kiosk: Search) -> None:
    assert [hit.title for hit in kiosk.find("plasma cell", "en")[:2]] == ["Plasma cell", "Plasmacytoma"]
    assert [hit.title for hit in kiosk.find("antibody", "en")[:2]] == ["Antibody", "Immunoglobulin"]


def test_a_term_leads_to_the_glossary_page(kiosk: Search) -> None:
    hit = kiosk.find("plasma cell", "en")[0]
    assert (hit.kind, hit.title, hit.page) == ("term", "Plasma cell", "science/commonly-used-terms")
    assert kiosk._library.page("en", hit.page).blocks[hit.block].__struct_config__.tag == "glossary"


def test_a_brand_name_leads_to_the_card_of_the_medicine(kiosk: Search) -> None:
    hit = kiosk.find("velcade", "en")[0]
    assert hit.page == TREATMENTS
    assert hit.snippet.startswith("bortezomib (Velcade")
    assert "proteasome-inhibitors" in str(kiosk._library.page("en", hit.page).blocks[hit.block])


def test_a_word_in_the_text_says_its_block(search: Search, library: Library) -> None:
    hit = next(hit for hit in search.find("water", "en") if hit.id == "living/eating")
    assert "water" in str(library.page("en", hit.page).blocks[hit.block]).lower()
    assert "water" in {hit.snippet[start:end].lower() for start, end in hit.marks}


def test_a_page_is_listed_once(kiosk: Search) -> None:
    found = kiosk.find("myeloma", "en", 100)
    assert len({(hit.kind, hit.id) for hit in found}) == len(found) > 20


def test_no_more_is_given_than_asked_for(kiosk: Search) -> None:
    assert len(kiosk.find("myeloma", "en", 5)) == 5
    assert kiosk.find("myeloma", "en", 0) == ()


def test_accents_do_not_count_in_either_direction(kiosk: Search) -> None:
    assert ids(kiosk.find("celula", "es")) == ids(kiosk.find("célula", "es"))
    assert ids(kiosk.find("mýelömá", "en")) == ids(kiosk.find("myeloma", "en"))
    assert ids(kiosk.find("ce\u0301lula", "es")) == ids(kiosk.find("célula", "es"))


def test_what_only_another_language_knows_is_found_there(kiosk: Search) -> None:
    assert {hit.lang for hit in kiosk.find("dolor de huesos", "en")} == {"es"}
    assert {hit.lang for hit in kiosk.find("caregiver burnout zzz", "es")} <= {"en", "es"}
    assert {hit.lang for hit in kiosk.find("السكر", "en")} <= {"ar"}


def test_arabic_is_found(search: Search) -> None:
    found = search.find("السكري", "ar")
    assert found
    assert {hit.lang for hit in found} == {"ar"}


def test_a_language_the_library_does_not_have_finds_in_those_it_has(search: Search) -> None:
    assert search.find("insulin", "xx")


def test_words_that_are_not_there_together_are_let_go_one_by_one(kiosk: Search) -> None:
    assert ids(kiosk.find("what is bortezomib please", "en"))[0] == TREATMENTS
    assert "neuropathy" in ids(kiosk.find("zzxyqq neuropathy", "en"))[:3]


def test_sheets_for_printing_are_not_found(kiosk: Search) -> None:
    library = kiosk._library
    sheets = {page for page in library.page_ids("en") if library.page("en", page).kind == "handout"}
    assert sheets
    for query in ("words to know", "symptoms diary", "calendar", "fridge", "wallet card", "poster"):
        assert not sheets & set(ids(kiosk.find(query, "en", 100)))


@pytest.mark.parametrize("lang", ["en", "es"])
def test_hard_numbers_lead_to_their_page_but_are_never_quoted(kiosk: Search, lang: str) -> None:
    library = kiosk._library
    hidden = [(page_id, text) for page_id in library.page_ids(lang) for text in reveals(library.page(lang, page_id))]
    assert hidden
    for page_id, text in hidden:
        found = kiosk.find(text[:60], lang)
        assert page_id in ids(found)
        for word in words(text):
            for hit in kiosk.find(word, lang):
                assert text not in hit.snippet
                in_reveal = hit.page == page_id and hit.block in blocks(library.page(lang, page_id))
                assert not (in_reveal and word.isdecimal() and word in words(hit.snippet))


def test_a_wrong_answer_of_a_question_is_not_quoted(folder: Path, tmp_path: Path) -> None:
    library = compiled_with(folder, tmp_path, WRONG_ANSWER)
    hit = Search(library).find("xylophones", "en")[0]
    assert hit.page == "living/eating"
    assert "ylophone" not in hit.snippet
    library.close()


def test_a_changed_page_is_found_by_its_new_words_only(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "a.sqlite"
    compile_library(folder, target)
    edit(folder / "en/living/eating.md", "Drink water", "Drink lemonade")
    compile_library(folder, target)
    library = Library.open(target)
    search = Search(library)
    assert ids(search.find("lemonade", "en")) == ["living/eating"]
    assert ids(search.find("lemmonade", "en")) == ["living/eating"]
    library.close()


def test_nothing_typed_is_stored(compiled: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "library.sqlite"
    shutil.copy(compiled, file)
    before, stamp = file.read_bytes(), file.stat().st_mtime_ns
    library = Library.open(file)
    for query in ("insulin", "my secret illness", "zzxyqq", '"'):
        Search(library).find(query, "en")
    library.close()
    assert (file.read_bytes(), file.stat().st_mtime_ns) == (before, stamp)
    assert [each.name for each in tmp_path.iterdir()] == ["library.sqlite"]
    assert capfd.readouterr() == ("", "")


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map(" ".join)))
@example('insulin" OR "sugar')
@example("names : insulin")
@example("NEAR(insulin sugar, 2)")
@example("insulin*")
@example("-insulin")
@example("x" * 100_000)
@example("a " * 1000)
def test_any_text_is_harmless_and_marks_show_what_matches(compiled: Path, query: str) -> None:
    library = Library.open(compiled)
    for hit in Search(library).find(query, "en"):
        assert library.has_page(hit.lang, hit.page)
        assert "\n" not in hit.snippet
        assert len(hit.snippet) <= 150
        assert list(hit.marks) == sorted(hit.marks)
        for start, end in hit.marks:
            assert 0 <= start < end <= len(hit.snippet)
            assert words(hit.snippet[start:end]) == [hit.snippet[start:end]]
    library.close()


@given(st.sampled_from(["insulin", "glucose", "sugar", "Drink water", "hypoglycemia", "nurse"]))
def test_marks_are_the_words_typed(compiled: Path, query: str) -> None:
    library = Library.open(compiled)
    typed = [fold(word) for word in words(query)]
    for hit in Search(library).find(query, "en"):
        for start, end in hit.marks:
            assert fold(hit.snippet[start:end]).startswith(tuple(typed))
    library.close()


def test_signs_of_the_index_are_words_like_any_other(search: Search) -> None:
    plain = ids(search.find("insulin", "en"))
    for typed in ('"insulin"', "insulin*", "(insulin", "-insulin", "^insulin", "insulin)"):
        assert ids(search.find(typed, "en")) == plain
    assert search.find('"*()-^:', "en") == ()


def test_the_last_word_may_be_unfinished_and_the_others_are_whole() -> None:
    drip, in_, vein = read_query("Drip in ve")
    assert drip.fits("drips")
    assert not in_.fits("inside")
    assert vein.fits("vein")


@pytest.mark.parametrize(
    ("heard", "written"),
    [("kemo", "chemo"), ("guesos", "huesos"), ("selula", "celula"), ("ensallo", "ensayo"), ("fievre", "fiebre")],
)
def test_words_that_sound_alike_have_one_key(heard: str, written: str) -> None:
    assert sound_of(heard) == sound_of(written)


def test_the_benchmark_types_in_every_language(library: Library) -> None:
    seconds = search_seconds(library)
    assert len(seconds) % len(library.manifest.languages) == 0
    assert max(seconds) > 0


def test_the_command_prints_a_table_of_hits(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "insulin", "--lang", "en", "--content", str(DIABETES)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("term  en  ")
    assert all("insulin" in line.lower() for line in lines[:2])


def test_the_command_gives_machines_the_same_hits(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "insulin", "--lang", "fr", "--json", "--content", str(DIABETES)]) == 0
    said = json.loads(capsys.readouterr().out)["hits"]
    found = Search(library).find("insulin", "fr")
    assert [(hit["page"], hit["block"], hit["snippet"]) for hit in said] == [
        (hit.page, hit.block, hit.snippet) for hit in found
    ]
    assert set(said[0]) == set(Hit.__struct_fields__)


def test_the_command_says_what_to_do_when_nothing_is_found(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "zzxyqq", "--content", str(DIABETES)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "Nothing was found; look in the words from A to Z, or ask a person on your care team.\n"


@pytest.mark.parametrize("wrong", [["*", "--lang", "en"], ["insulin", "--lang", "xx"], []])
def test_wrong_use_of_the_command_is_one_sentence(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", *wrong, "--content", str(DIABETES)]) == 2
    assert capsys.readouterr().err.splitlines()[-1].startswith("kiosk")


def test_the_command_uses_the_library_of_the_kiosk(shipped: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "velcade", "--data", str(shipped)]) == 0
    assert TREATMENTS in capsys.readouterr().out


def reveals(page: Page) -> Iterator[str]:
    """Text that a page shows only to those who ask for it."""
    for block in page.blocks:
        for inner in block.blocks if isinstance(block, Part) else (block,):
            if isinstance(inner, Reveal):
                yield from filter(None, plain_text(inner)[1].split("\n"))


def blocks(page: Page) -> set[int]:
    """Places of the blocks that hold such text."""
    return {
        place
        for place, block in enumerate(page.blocks)
        for inner in (block.blocks if isinstance(block, Part) else (block,))
        if isinstance(inner, Reveal)
    }


def compiled_with(folder: Path, tmp_path: Path, text: str) -> Library:
    """The diabetes library with more text on a page."""
    file = folder / "en/living/eating.md"
    file.write_text(file.read_text("utf-8") + "\n" + text, "utf-8")
    target = tmp_path / "a.sqlite"
    assert compile_library(folder, target, strict=False).written
    return Library.open(target)
