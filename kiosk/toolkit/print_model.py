"""The print model: what stands on paper, in reading order, before it is typeset. Plain data, written as JSON.

Words carry their language, so a bilingual sheet is the same model with two voices in each place.
Fields stand in the order in which the template sets them.
"""

from typing import Literal, dataclass_transform

from msgspec import Struct, field

Tone = Literal["calm", "recap", "heard", "urgent", "check"]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Node(Struct, frozen=True):
    """Base of everything in the print model."""


class PrintRun(Node):
    """A stretch of text of one look. `url` makes it a link; `ltr` keeps a range of numbers in its order."""

    text: str
    strong: bool = False
    url: str = ""
    ltr: bool = False


class Voice(Node):
    """The same words in one language."""

    lang: str
    runs: tuple[PrintRun, ...]


#: Nothing said = (); one voice, or two for a bilingual sheet.
Words = tuple[Voice, ...]


class Heading(Node, tag="heading"):
    """A heading of level 2 or 3; `icon` is a name of the icon face."""

    words: Words
    level: int = 2
    icon: str = ""


class Para(Node, tag="para"):
    """One paragraph; `lead` is the hook, set in the hue."""

    words: Words
    lead: bool = False


class Items(Node, tag="items"):
    """A list; `ordered` numbers it."""

    items: tuple[Words, ...]
    ordered: bool = False


class Ticks(Node, tag="ticks"):
    """Boxes to tick; `lines` to write on follow each."""

    items: tuple[Words, ...]
    lines: int = 0


class Image(Node, tag="image"):
    """A picture of `Document.pictures`, `height` in mm. `alt` is plain text in the first language."""

    picture: str
    alt: str = ""
    caption: Words = ()
    height: int = 50


class Grid(Node, tag="grid"):
    """A table. `weights` are the shares of the columns. `blank` rows to write in follow; `written` = for a pen."""

    header: tuple[Words, ...]
    rows: tuple[tuple[Words, ...], ...]
    weights: tuple[float, ...]
    label: Words = ()
    blank: int = 0
    written: bool = False


class CardLine(Node):
    """One line of a card: what it is, and what it says. Phrases that follow each other share a line."""

    words: Words
    label: Words = ()
    icon: str = ""
    phrase: bool = False


class Card(Node):
    """A title and a few lines that stay together; `note` follows the title in plain weight."""

    title: Words
    note: Words = ()
    lines: tuple[CardLine, ...] = ()
    picture: str = ""


class Cards(Node, tag="cards"):
    """Cards below each other, with a bar at their side or without; a small `note` about all of them ends them."""

    cards: tuple[Card, ...]
    framed: bool = True
    note: Words = ()


class Lines(Node, tag="lines"):
    """Lines to write on: one for each of `rows` with its words before it, then `blank` empty ones."""

    label: Words = ()
    rows: tuple[Words, ...] = ()
    blank: int = 0


class Stat(Node, tag="stat"):
    """One number, drawn as `people` filled figures of `of`; then its words and where it is from."""

    value: Words
    words: Words
    source: Words = ()
    people: int = 0
    of: int = 0


class StepNode(Node):
    """One picture and its words."""

    title: Words
    paragraphs: tuple[Words, ...]
    picture: str = ""
    alt: str = ""
    note: Words = ()


class Steps(Node, tag="steps"):
    """A strip of numbered pictures."""

    steps: tuple[StepNode, ...]


class Box(Node, tag="box"):
    """A framed group with an icon and a title. `whole` keeps it on one page."""

    tone: Tone
    icon: str = ""
    title: Words = ()
    nodes: tuple["AnyNode", ...] = ()
    whole: bool = True


class Cut(Node, tag="cut"):
    """A card to cut out, with a dashed edge, under its own heading."""

    title: Words
    nodes: tuple["AnyNode", ...] = ()


class NewPage(Node, tag="page"):
    """What follows starts on a new page."""


AnyNode = Heading | Para | Items | Ticks | Image | Grid | Cards | Lines | Stat | Steps | Box | Cut | NewPage


class SourceLine(Node):
    """Where something is from: organisation and year, and the address in words and as a link."""

    words: Words
    url: str = ""


class Foot(Node):
    """What ends a sheet: sources, then the block of the clinic.

    `clinic` holds what the clinic set (phone, hours, after hours); `blanks` are lines to write it on when it did not.
    `notes` are the reminder that this is for learning, the review state and the version. `code_svg` is the QR code of
    `code_url`, `code_alt` its description, and `code_words` what is written before the address.
    """

    sources_title: Words = ()
    sources: tuple[SourceLine, ...] = ()
    clinic_name: Words = ()
    clinic: tuple[CardLine, ...] = ()
    blanks: tuple[Words, ...] = ()
    notes: tuple[Words, ...] = ()
    code_words: Words = ()
    code_url: str = ""
    code_svg: str = ""
    code_alt: str = ""


class Section(Node):
    """One sheet: its own band, title and foot. `place` is the door's name; `running` ends every page but the last."""

    title: Words
    place: Words
    hue: str
    nodes: tuple[AnyNode, ...]
    foot: Foot
    running: Words = ()
    purpose_label: Words = ()
    purpose: Words = ()


class Printout(Node):
    """A whole document. `page_of` is "Page {page} of {pages}" for each language; `directions` names what is rtl."""

    title: str
    languages: tuple[str, ...]
    sections: tuple[Section, ...]
    page_of: str
    rtl: tuple[str, ...] = ()
