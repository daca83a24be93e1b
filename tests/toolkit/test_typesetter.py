"""Typesetting in a worker thread, the same bytes each time, and no refusal for a letter that no face has."""

import pickle
from concurrent.futures import ThreadPoolExecutor

import msgspec
import pypdfium2
import pytest
from msgspec.structs import replace

from kiosk import paths
from kiosk.content.library import Library
from kiosk.toolkit.document import Document, derive_document
from kiosk.toolkit.options import Clinic, PrintOptions
from kiosk.toolkit.parts import PagePart, QuestionsPart, Request
from kiosk.toolkit.typesetter import Typesetter, TypesettingError
from tests.toolkit.conftest import TODAY

MINE = '#panic() \\ "why" [x] $y$ <z> @w'


def document(library: Library, *own: str, booklet: bool = False) -> Document:
    part = QuestionsPart(own=own) if own else PagePart("about/privacy")
    return derive_document(library, Request((part,)), PrintOptions(("en",), booklet=booklet), Clinic(), TODAY)


def test_a_document_goes_to_another_thread_and_comes_back_the_same(library: Library) -> None:
    sent = pickle.loads(pickle.dumps(document(library)))  # noqa: S301  our own bytes
    typesetter = Typesetter(paths.assets_dir())
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(typesetter.typeset, (sent, sent))
    assert first.pdf == second.pdf == typesetter.typeset(sent).pdf


def test_what_a_visitor_writes_is_text_and_never_a_command(library: Library) -> None:
    done = Typesetter(paths.assets_dir()).typeset(document(library, MINE))
    said = pypdfium2.PdfDocument(done.pdf)[0].get_textpage().get_text_range()
    assert done.tagged
    assert MINE in said


def test_a_letter_that_no_face_has_is_printed_without_tags_and_logged(
    library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    done = Typesetter(paths.assets_dir()).typeset(document(library, "漢字"))
    assert not done.tagged
    assert done.pages >= 1
    assert "not PDF/UA-1" in caplog.text


def test_a_booklet_is_set_on_half_pages(library: Library) -> None:
    page = pypdfium2.PdfDocument(Typesetter(paths.assets_dir()).typeset(document(library, booklet=True)).pdf)[0]
    assert (page.get_width() / 72, page.get_height() / 72) == (
        pytest.approx(5.5, abs=0.01),
        pytest.approx(8.5, abs=0.01),
    )


def test_a_document_that_cannot_be_set_is_one_plain_sentence(library: Library) -> None:
    broken = replace(document(library), content=msgspec.json.encode({"nothing": 1}))
    with pytest.raises(TypesettingError, match="cannot be prepared for print"):
        Typesetter(paths.assets_dir()).typeset(broken)
