"""Who signed what: no reviewer is ever made up, and a sign-off holds for the wording that was read."""

import json
import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.content.compile import compile_library
from kiosk.content.library import Library
from kiosk.content.model import Page, Review, Translation
from kiosk.errors import StaffError, StateError
from kiosk.staff.page_hash import page_hash
from kiosk.staff.signoff import Shown, Signer, SignOff, Status, apply, merge, sign, status_of
from kiosk.staff.signoff_file import SignOffs
from tests.content.helpers import DIABETES, edit
from tests.staff.helpers import without_rights

TODAY = date(2026, 12, 1)
HASH = "0123456789abcdef"
PAGE = Page("living/eating", "fr", "Manger", "Bien manger.", (), translation=Translation(source_hash="abc"))
NURSE = Signer("review", "Ana Test", "nurse")


def signed(**changes: Any) -> SignOff:  # noqa: ANN401  any field of a sign-off
    fields: dict[str, Any] = {
        "page": "living/eating",
        "lang": "fr",
        "kind": "review",
        "name": "Ana Test",
        "role": "nurse",
        "on": TODAY,
        "due": date(2027, 12, 1),
        "hash": HASH,
    }
    return SignOff(**fields | changes)


@pytest.mark.parametrize(
    ("signoff", "today", "status"),
    [
        (None, TODAY, "awaiting"),
        (signed(), TODAY, "signed"),
        (signed(hash="f" * 16), TODAY, "changed"),
        (signed(), date(2027, 11, 30), "signed"),
        (signed(), date(2027, 12, 1), "due"),
        (signed(hash="f" * 16), date(2030, 1, 1), "changed"),
    ],
)
def test_the_state_of_a_page(signoff: SignOff | None, today: date, status: Status) -> None:
    assert status_of(signoff, HASH, today) == status


def test_without_a_sign_off_nobody_is_named() -> None:
    shown = apply(PAGE, HASH, (), TODAY)
    assert shown == Shown(Review(), "awaiting", Translation(source_hash="abc"), "awaiting")


def test_a_sign_off_shows_name_role_and_day() -> None:
    shown = apply(PAGE, HASH, [signed(), signed(kind="translation", name="Luc Test", role="translator")], TODAY)
    assert shown.review == Review("Ana Test, nurse", TODAY, date(2027, 12, 1))
    assert shown.translation == Translation("en", "Luc Test, translator", TODAY, "abc")
    assert (shown.review_status, shown.translation_status) == ("signed", "signed")


def test_a_changed_page_names_nobody_any_more() -> None:
    shown = apply(PAGE, "f" * 16, [signed(), signed(kind="translation")], TODAY)
    assert shown == Shown(Review(), "changed", Translation(source_hash="abc"), "changed")


def test_sign_offs_of_other_pages_and_languages_do_not_count() -> None:
    assert apply(PAGE, HASH, [signed(page="living/index"), signed(lang="en")], TODAY).review_status == "awaiting"


def test_a_review_that_came_with_the_library_is_shown_and_can_be_due() -> None:
    page = msgspec.structs.replace(PAGE, review=Review("B. Author", date(2026, 6, 1), date(2026, 12, 1)))
    assert apply(page, HASH, (), date(2026, 11, 30)).review_status == "signed"
    assert apply(page, HASH, (), TODAY) == Shown(page.review, "due", page.translation, "awaiting")


@pytest.mark.parametrize(
    ("signer", "says"),
    [
        (Signer("review", "", "nurse"), "needs the name"),
        (Signer("review", "  \n", "nurse"), "needs the name"),
        (Signer("review", "Ana", ""), "needs the role"),
        (Signer("review", "x" * 81, "nurse"), "needs the name"),
        (Signer("review", "Ana\x1b", "nurse"), "needs the name"),
        (Signer("review", "Ana", "nurse", "x" * 401), "note"),
    ],
)
def test_a_sign_off_without_a_person_is_refused(signer: Signer, says: str) -> None:
    with pytest.raises(StaffError, match=says):
        sign(PAGE, HASH, signer, TODAY)


def test_a_page_that_is_no_translation_cannot_be_signed_as_one() -> None:
    page = msgspec.structs.replace(PAGE, translation=None)
    with pytest.raises(StaffError, match="no translation"):
        sign(page, HASH, Signer("translation", "Luc", "translator"), TODAY)


def test_the_newest_date_wins_and_a_conflict_is_listed() -> None:
    older = signed(on=TODAY - timedelta(days=1), name="Old")
    other = signed(name="Other")
    future = signed(page="living/index", on=TODAY + timedelta(days=1))
    empty = signed(page="living/words", name=" ")
    new = signed(lang="en")
    merged = merge([older], [signed(), new, future, empty], TODAY)
    assert (merged.signoffs, merged.conflicts) == ((new, signed()), ())
    assert merged.taken == (signed(), new)
    assert merged.refused == (future, empty)
    conflict = merge([signed()], [other], TODAY)
    assert conflict.signoffs == (signed(),)
    assert [(found.ours, found.theirs) for found in conflict.conflicts] == [(signed(), other)]
    assert merge([signed()], [older, signed()], TODAY).signoffs == (signed(),)


ANY = st.builds(
    signed,
    page=st.sampled_from(["living/a", "living/b"]),
    kind=st.sampled_from(["review", "translation"]),
    name=st.sampled_from(["Ana", "Luc", ""]),
    on=st.dates(TODAY - timedelta(days=2), TODAY + timedelta(days=1)),
)


@given(st.lists(ANY, max_size=6), st.lists(ANY, max_size=6))
def test_merging_twice_changes_nothing_more(ours: list[SignOff], theirs: list[SignOff]) -> None:
    kept = {entry.key: entry for entry in ours}
    once = merge(kept.values(), theirs, TODAY)
    again = merge(once.signoffs, theirs, TODAY)
    assert again.signoffs == once.signoffs
    assert again.taken == ()
    assert all(entry in ours or entry in theirs for entry in once.signoffs)
    assert all(entry.on >= kept[entry.key].on for entry in once.signoffs if entry.key in kept)


@pytest.fixture
def library(folder: Path, tmp_path: Path) -> Iterator[Library]:
    opened = compiled(folder, tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DIABETES, tmp_path / "content"))


def compiled(folder: Path, tmp_path: Path) -> Library:
    target = tmp_path / "library.sqlite"
    assert compile_library(folder, target).written
    return Library.open(target)


@pytest.mark.parametrize(
    ("page", "file", "change", "changes"),
    [
        ("living/eating", "en/living/eating.md", ("Eat at", "Always eat at"), True),
        ("living/eating", "en/living/eating.md", ("title: Eating well", "title: Eating"), True),
        ("living/eating", "en/living/eating.md", ("order: 10", "order: 20"), False),
        ("living/eating", "en/living/eating.md", ("due: 2027-06-01", "due: 2027-05-01"), False),
        ("living/eating", "en/living/eating.md", ("---\n\n", "---\n\n\n\n"), False),
        ("living/eating", "en/basics/words.md", ("summary: ", "summary: New. "), False),
        ("basics/what-is-diabetes", "facts.yaml", ("claim: ", "claim: Not. "), True),
        ("basics/words", "en/glossary.yaml", ("meaning: ", "meaning: New. "), True),
        ("living/eating", "en/glossary.yaml", ("meaning: ", "meaning: New. "), False),
    ],
)
def test_the_hash_changes_with_what_a_reader_is_told(  # noqa: PLR0913  one edit and what it does
    folder: Path, tmp_path: Path, page: str, file: str, *, change: tuple[str, str], changes: bool
) -> None:
    with_old = compiled(folder, tmp_path)
    before = page_hash(with_old.page("en", page), with_old)
    with_old.close()
    edit(folder / file, *change)
    with_new = compiled(folder, tmp_path)
    after = page_hash(with_new.page("en", page), with_new)
    with_new.close()
    assert (before != after) is changes


def test_signing_is_kept_and_falls_back_when_the_page_changes(library: Library, folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    page = library.page("en", "living/eating")
    made = SignOffs(own, lambda: TODAY).sign(page, library, NURSE)
    signoffs = SignOffs(own, lambda: TODAY)
    assert signoffs.all() == (made,)
    assert signoffs.shown(page, library).review == Review("Ana Test, nurse", TODAY, date(2027, 12, 1))
    edit(folder / "en/living/eating.md", "Eat at", "Always eat at")
    newer = compiled(folder, tmp_path)
    assert signoffs.shown(newer.page("en", "living/eating"), newer) == Shown(
        newer.page("en", "living/eating").review, "changed"
    )
    again = signoffs.sign(newer.page("en", "living/eating"), newer, Signer("review", "Luc Test", "doctor", "read all"))
    newer.close()
    assert signoffs.all() == (again,)
    signoffs.withdraw(again)
    assert SignOffs(own, lambda: TODAY).all() == ()


def test_sign_offs_travel_as_one_file(library: Library, tmp_path: Path) -> None:
    here, there = SignOffs(tmp_path / "here", lambda: TODAY), SignOffs(tmp_path / "there", lambda: TODAY)
    for page_id in ("living/eating", "basics/words"):
        here.sign(library.page("en", page_id), library, NURSE)
    file = here.export_to(tmp_path)
    assert file.name == "kiosk-signoffs-2026-12-01.json"
    assert len(there.import_from(file).taken) == 2
    assert SignOffs(tmp_path / "there", lambda: TODAY).all() == here.all()
    there.sign(library.page("en", "basics/words"), library, Signer("review", "Luc Test", "doctor"))
    assert [found.ours.name for found in there.import_from(file).conflicts] == ["Luc Test"]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"kind": "kiosk-signoffs", "version": 2, "signoffs": []}', "\x00"])
def test_a_broken_or_newer_file_is_set_aside_or_refused(tmp_path: Path, text: str) -> None:
    own = tmp_path / "own"
    own.mkdir()
    signoffs = SignOffs(own, lambda: TODAY)
    signoffs.file.write_text(text)
    assert signoffs.all() == ()
    assert "kept as signoffs.damaged-1.json" in str(signoffs.notice)
    assert (own / "signoffs.damaged-1.json").read_text() == text
    other = tmp_path / "other.json"
    other.write_text(text)
    with pytest.raises(StaffError, match="no sign-offs that can be read"):
        signoffs.import_from(other)
    with pytest.raises(StaffError):
        signoffs.import_from(tmp_path / "none.json")


def test_a_forged_field_is_refused(tmp_path: Path, library: Library) -> None:
    signoffs = SignOffs(tmp_path / "own", lambda: TODAY)
    signoffs.sign(library.page("en", "living/eating"), library, NURSE)
    stored = json.loads(signoffs.file.read_text())
    stored["signoffs"][0]["approved"] = True
    (tmp_path / "x.json").write_text(json.dumps(stored))
    with pytest.raises(StaffError):
        signoffs.import_from(tmp_path / "x.json")


def test_a_locked_disk_keeps_the_old_sign_offs(tmp_path: Path, library: Library) -> None:
    own = tmp_path / "own"
    signoffs = SignOffs(own, lambda: TODAY)
    made = signoffs.sign(library.page("en", "living/eating"), library, NURSE)
    words = library.page("en", "basics/words")
    with without_rights(own):
        with pytest.raises(StateError, match="was not saved"):
            signoffs.sign(words, library, NURSE)
        with pytest.raises(StaffError, match="stick could not be written"):
            signoffs.export_to(own)
        assert SignOffs(own, lambda: TODAY).all() == (made,)
    assert signoffs.all() == (made,)


def test_every_shipped_page_awaits_a_reviewer(shipped: Path) -> None:
    library = Library.open(paths.library_file(shipped))
    signoffs = SignOffs(shipped / "none", lambda: TODAY)
    shown = [
        signoffs.shown(library.page(language.id, page_id), library)
        for language in library.manifest.languages
        for page_id in library.page_ids(language.id)
    ]
    library.close()
    assert {found.review_status for found in shown} == {"awaiting"}
    assert {found.review.clinician for found in shown} == {None}
    assert {found.translation_status for found in shown} == {None, "awaiting"}
