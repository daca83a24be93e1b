"""What was set for one visitor is not kept for the next, and a sheet comes out the same after it was forgotten."""

from datetime import date

from kiosk import paths
from kiosk.content.library import Library
from kiosk.toolkit.document import derive_document
from kiosk.toolkit.options import Clinic, PrintOptions
from kiosk.toolkit.parts import QuestionsPart, Request
from kiosk.toolkit.typesetter import Typesetter


def test_a_sheet_is_the_same_after_it_was_forgotten(library: Library) -> None:
    own = Request((QuestionsPart(own=("Can I still sing in the choir?",)),))
    document = derive_document(library, own, PrintOptions(("en",)), Clinic(), date(2026, 11, 26))
    typesetter = Typesetter(paths.assets_dir())
    before = typesetter.typeset(document)
    typesetter.forget()
    assert typesetter.typeset(document) == before
