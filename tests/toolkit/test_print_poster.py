"""The poster says what its page says, each thing in its place, and says it to a screen reader too."""

import ctypes

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from kiosk.content.library import Library
from kiosk.errors import PageMissing
from kiosk.toolkit.options import PrintOptions
from kiosk.toolkit.print_poster import POSTER_PAGE, derive_poster
from tests.toolkit.conftest import Printed


def test_each_word_of_the_page_has_its_place(library: Library) -> None:
    (words,) = derive_poster(library, PrintOptions(("en",))).words
    assert words.title == "Your questions matter"
    assert words.lead == ("Learn about myeloma in plain words.", "Take a page home. It is free and private.")
    assert words.begin == "Touch the screen to begin."
    assert words.promises == ("Nothing you touch is saved.",)
    assert [(door.hue, door.name) for door in words.doors] == [
        ("science", "Science"),
        ("equity", "Equity"),
        ("community", "Community"),
        ("toolkit", "Toolkit"),
    ]
    assert words.doors[0].line == "What happens in the body"


def test_the_first_language_stands_first(library: Library) -> None:
    poster = derive_poster(library, PrintOptions(("es", "en")))
    assert [words.lang for words in poster.words] == ["es", "en"]
    assert poster.alt == library.page("es", POSTER_PAGE).alt
    assert poster.languages == ("English", "Español")
    assert poster.picture.startswith("<svg")


def test_a_language_without_a_poster_is_told(library: Library) -> None:
    with pytest.raises(PageMissing, match="sheet-18-poster"):
        derive_poster(library, PrintOptions(("xx",)))


@pytest.mark.parametrize("languages", [("en",), ("es",)], ids="-".join)
def test_all_words_are_on_the_poster_and_the_picture_has_its_text(
    library: Library, printed: Printed, languages: tuple[str, ...]
) -> None:
    document = pypdfium2.PdfDocument(printed(POSTER_PAGE, languages, "normal", "letter").pdf)
    poster = derive_poster(library, PrintOptions(languages))
    said = " ".join(document[0].get_textpage().get_text_range().split())
    (words,) = poster.words
    lines = [words.title, *words.lead, words.begin, *words.promises, *poster.languages]
    lines += [text for door in words.doors for text in (door.name, door.line)]
    assert [line for line in lines if line not in said] == []
    assert poster.alt in alternatives(document[0])


def alternatives(page: pypdfium2.PdfPage) -> list[str]:
    """The texts that a screen reader says instead of pictures."""
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    todo = [pdfium.FPDF_StructTree_GetChildAtIndex(tree, i) for i in range(pdfium.FPDF_StructTree_CountChildren(tree))]
    found = []
    while todo:
        element = todo.pop()
        size = pdfium.FPDF_StructElement_GetAltText(element, None, 0)
        text = (ctypes.c_char * size)()
        pdfium.FPDF_StructElement_GetAltText(element, text, size)
        found.append(text.raw.decode("utf-16-le").rstrip("\0"))
        kids = range(pdfium.FPDF_StructElement_CountChildren(element))
        todo += [kid for i in kids if (kid := pdfium.FPDF_StructElement_GetChildAtIndex(element, i))]
    pdfium.FPDF_StructTree_Close(tree)
    return found
