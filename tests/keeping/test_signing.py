"""What awaits a signature, derived: all pages and translations, filtered, with all that a reader may be told."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.library import Library
from kiosk.content.model import Paragraph
from kiosk.staff.signoff import Signer
from kiosk.staff.signoff_file import SignOffs
from kiosk.ui.staff.signing import Filter, chosen, derive_items, evidence_of, signature_of, text_of

TODAY = date(2026, 12, 1)
PAGE = "science/what-is-myeloma"


@pytest.fixture
def signoffs(tmp_path: Path) -> SignOffs:
    return SignOffs(tmp_path / "own", lambda: TODAY)


def test_everything_awaits_at_first(library: Library, signoffs: SignOffs) -> None:
    items = derive_items(library, signoffs)
    assert {item.status for item in items} == {"awaiting"}
    assert {(item.lang, item.kind) for item in items} == {("en", "review"), ("es", "review"), ("es", "translation")}
    assert len(items) == len(library.page_ids("en")) + 2 * len(library.page_ids("es"))
    assert [item.due for item in items] == sorted(item.due for item in items)


def test_a_signed_page_leaves_the_list_of_what_is_to_check(library: Library, signoffs: SignOffs) -> None:
    signoffs.sign(library.page("en", PAGE), library, Signer("review", "A. Tester", "nurse"))
    items = derive_items(library, signoffs)
    (signed,) = chosen(items, Filter("signed"), TODAY)
    assert (signed.page, signed.by, signed.on, signed.due) == (PAGE, "A. Tester, nurse", "2026-12-01", "2027-12-01")
    assert signed not in chosen(items, Filter("open"), TODAY)
    assert signature_of(signoffs, PAGE, "en", "review") is not None
    assert signature_of(signoffs, PAGE, "es", "review") is None


def test_filters_narrow_by_language_and_by_what_is_due_soon(library: Library, signoffs: SignOffs) -> None:
    items = derive_items(library, signoffs)
    assert {item.lang for item in chosen(items, Filter(lang="es"), TODAY)} == {"es"}
    assert chosen(items, Filter(soon=True), TODAY) == ()
    assert chosen(items, Filter(soon=True), date(2027, 4, 1)) == chosen(items, Filter(), TODAY)
    assert chosen(items, Filter("changed"), TODAY) == ()
    assert chosen(items, Filter("all"), TODAY) == items


def test_the_text_has_also_what_waits_behind_a_button(library: Library) -> None:
    for page_id in library.screen_ids("en"):
        page = library.page("en", page_id)
        text = "\n".join(part.text for part in text_of(page, library))
        assert page.title in text
        for block in page.blocks:
            if isinstance(block, Paragraph):
                assert "".join(run.text for run in block.runs) in text


def test_the_evidence_has_each_fact_with_its_sources(library: Library) -> None:
    evidence = evidence_of(library.page("en", PAGE), library)
    assert len(evidence.facts) >= 3
    assert all(fact.claim and fact.as_of and fact.sources for fact in evidence.facts)
    assert evidence.sources
