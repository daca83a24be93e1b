"""The card for the wall: one page, tagged, with every guide under its number."""

import re

import pytest
from pypdfium2 import PdfDocument

from kiosk import paths
from kiosk.content.library import Library
from kiosk.toolkit.document import derive_document
from kiosk.toolkit.guides import guides
from kiosk.toolkit.options import Clinic, Paper, PrintOptions
from kiosk.toolkit.parts import Request, WallCardPart
from kiosk.toolkit.typesetter import Typesetter
from tests.toolkit.conftest import TODAY


@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_guide_stands_under_its_number_on_one_tagged_page(library: Library, lang: str, paper: Paper) -> None:
    options = PrintOptions((lang,), paper=paper)
    clinic = Clinic("Example Clinic", "555-0100", "Monday to Friday, 8 to 5", "555-0199")
    document = derive_document(library, Request((WallCardPart(),)), options, clinic, TODAY)
    card = Typesetter(paths.assets_dir()).typeset(document)
    assert card.tagged
    assert not card.warnings
    assert card.pages == 1
    words = PdfDocument(card.pdf)[0].get_textpage().get_text_range()
    rows = dict(re.findall(r"^(\d+)\. *(.+?) *$", words.replace("\r", ""), re.MULTILINE))
    assert rows == {str(guide.number): guide.title for guide in guides(library, lang)}
