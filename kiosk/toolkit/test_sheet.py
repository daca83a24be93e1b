"""One page that shows whether a printer prints well: a ruler's length, greys, fine lines and small words."""

from datetime import date

import msgspec

from kiosk.toolkit.document import Document
from kiosk.toolkit.options import Paper, PrintOptions
from kiosk.toolkit.print_model import Foot, Image, Para, Printout, PrintRun, Section, Ticks, Voice, Words
from kiosk.toolkit.words import paper_words

PICTURE = "test"
RULER_MM = 100
_HIGH = 40
_GREYS = 8


def test_document(clinic: str, lang: str, paper: Paper, today: date) -> Document:
    """The test sheet in a language."""
    words = paper_words(lang)

    def plain(text: str) -> Words:
        return (Voice(words.lang, (PrintRun(text),)),) if text else ()

    section = Section(
        title=plain(words["test_title"]),
        place=plain(clinic) or plain(words["usage_place"]),
        hue="toolkit",
        nodes=(
            Para(plain(words["test_look"])),
            Image(PICTURE, words["test_ruler"], plain(words["test_ruler"]), _HIGH),
            Ticks(tuple(plain(words[f"test_{what}"]) for what in ("length", "greys", "edges", "words"))),
        ),
        foot=Foot(notes=(plain(words.say("printed", date=words.date(today))),)),
    )
    printout = Printout(words["test_title"], (words.lang,), (section,), words["page_of"])
    options = PrintOptions((words.lang,), paper=paper)
    content = msgspec.json.encode(printout)
    return Document(content, options, {PICTURE: _picture().encode()}, words["test_title"], (words.lang,), today)


def _picture() -> str:
    """A ruler of RULER_MM, and greys below it; one unit is one millimetre when the picture is _HIGH mm high."""
    marks = "".join(
        f'<path d="M{x} {0 if x % 50 == 0 else 4 if x % 10 == 0 else 7}V10" stroke="#1d2433" stroke-width=".3"/>'
        for x in range(0, RULER_MM + 1, 5)
    )
    wide = RULER_MM / _GREYS
    greys = "".join(
        f'<rect x="{step * wide}" y="18" width="{wide}" height="16" fill="#{(step * 255 // (_GREYS - 1)):02x}'
        f'{(step * 255 // (_GREYS - 1)):02x}{(step * 255 // (_GREYS - 1)):02x}"/>'
        for step in range(_GREYS)
    )
    ruler = f'<path d="M0 10H{RULER_MM}" stroke="#1d2433" stroke-width=".5"/>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 {RULER_MM + 2} {_HIGH}" '
        f'width="{RULER_MM + 2}mm" height="{_HIGH}mm">{ruler}{marks}{greys}</svg>'
    )
