"""The kinds of block a page is made of. Text blocks hold `Run`s; `reveal` and `part` hold blocks."""

from typing import Literal

from kiosk.content.model.base import Record, Run


class Heading(Record, tag="heading"):
    """A heading inside a page; the page title is level 1, so `level` is 2 or 3."""

    text: str
    level: int = 2
    line: int = 0


class Paragraph(Record, tag="paragraph"):
    """One paragraph of prose, at most 60 words. `screen_only` = what it says makes no sense on paper."""

    runs: tuple[Run, ...]
    line: int = 0
    screen_only: bool = False


class Bullets(Record, tag="bullets"):
    """A flat list; `ordered` numbers it. Nested lists are an error."""

    items: tuple[tuple[Run, ...], ...]
    ordered: bool = False
    line: int = 0


class Table(Record, tag="table"):
    """A table with a header row. Every row has as many cells as the header."""

    header: tuple[tuple[Run, ...], ...]
    rows: tuple[tuple[tuple[Run, ...], ...], ...]
    line: int = 0


class Picture(Record, tag="picture"):
    """An illustration of the library by name (no path, no suffix). Empty `alt` = decorative."""

    picture: str
    alt: str = ""
    caption: str = ""
    line: int = 0


class Recap(Record, tag="recap"):
    """The page in about three bullets."""

    items: tuple[tuple[Run, ...], ...]
    title: str = ""
    line: int = 0


class Step(Record):
    """One picture and its words. `cue` names this step on the button that leads to it ("it makes copies")."""

    title: str
    picture: str
    alt: str
    paragraphs: tuple[tuple[Run, ...], ...]
    cue: str = ""
    note: str = ""
    line: int = 0


class Steps(Record, tag="steps"):
    """The illustrated step viewer; prints as a strip."""

    steps: tuple[Step, ...]
    title: str = ""
    line: int = 0


class Card(Record):
    """One side of a comparison. `captions` stand below the picture in equal columns (may be empty)."""

    title: str
    paragraphs: tuple[tuple[Run, ...], ...]
    term: str = ""
    picture: str = ""
    alt: str = ""
    captions: tuple[str, ...] = ()
    heard: str = ""
    line: int = 0


class Compare(Record, tag="compare"):
    """Two or three cards side by side."""

    cards: tuple[Card, ...]
    title: str = ""
    line: int = 0


class Heard(Record, tag="heard"):
    """What a doctor may say, what it means, and what the reader can ask back (`ask` may be empty)."""

    quote: str
    paragraphs: tuple[tuple[Run, ...], ...] = ()
    ask: str = ""
    line: int = 0


class ActionItem(Record):
    """One thing to do: a short bold title, then how. `org` names an organisation that helps ("" if none)."""

    title: str
    body: tuple[Run, ...] = ()
    org: str = ""
    line: int = 0


class Action(Record, tag="action"):
    """What you can do, numbered."""

    items: tuple[ActionItem, ...]
    title: str = ""
    line: int = 0


class Reassure(Record, tag="reassure"):
    """It is not your fault; this is common; you can stop here."""

    paragraphs: tuple[tuple[Run, ...], ...]
    title: str = ""
    line: int = 0


class Urgent(Record, tag="urgent"):
    """Call now. `signs` names entries of urgent.yaml in order (empty = only the paragraphs)."""

    paragraphs: tuple[tuple[Run, ...], ...] = ()
    signs: tuple[str, ...] = ()
    title: str = ""
    line: int = 0


class Reveal(Record, tag="reveal"):
    """Hard numbers behind "tell me / not now". `title` is the question asked first."""

    title: str
    blocks: tuple["Block", ...]
    line: int = 0


class Answer(Record):
    """One answer of a check, with a kind line for whoever chose it."""

    text: str
    feedback: tuple[Run, ...]
    right: bool = False
    line: int = 0


class Check(Record, tag="check"):
    """One question, two or three answers, exactly one right. No score is kept."""

    question: str
    answers: tuple[Answer, ...]
    line: int = 0


class Stat(Record, tag="stat"):
    """One number drawn as `people` filled figures of `of` (0 of 0 = the number alone). `fact` gives year and source."""

    value: str
    runs: tuple[Run, ...]
    fact: str
    lead: str = ""
    people: int = 0
    of: int = 0
    line: int = 0


class Part(Record, tag="part"):
    """A hanging label and its blocks: the named questions of an equity page (gap, why, what you can do).

    `icon` is a name of the icon font (map-pin, circle-help, heart-handshake, hand ...).
    """

    title: str
    icon: str
    blocks: tuple["Block", ...]
    line: int = 0


class Questions(Record, tag="questions"):
    """Questions to take to a visit, by `moments` of questions.yaml."""

    moments: tuple[str, ...]
    title: str = ""
    line: int = 0


class Contacts(Record, tag="contacts"):
    """Organisations that help, by id, in order."""

    orgs: tuple[str, ...]
    title: str = ""
    line: int = 0


class Treatments(Record, tag="treatments"):
    """Treatment cards by id of treatments.yaml, in order."""

    treatments: tuple[str, ...]
    title: str = ""
    line: int = 0


class Glossary(Record, tag="glossary"):
    """The whole A to Z of the language, at this place of the page."""

    line: int = 0


class Fill(Record, tag="fill"):
    """Lines, boxes or a grid to write on; exists only on paper.

    `count` is how many lines, boxes or rows there are. `columns` head a grid. `rows` are words printed
    at the start of the first ones, in order; in a grid they fill the first column.
    """

    shape: Literal["lines", "boxes", "grid"]
    count: int
    label: str = ""
    columns: tuple[str, ...] = ()
    line: int = 0
    rows: tuple[str, ...] = ()


class Checklist(Record, tag="checklist"):
    """Boxes to tick, on screen and on paper."""

    items: tuple[tuple[Run, ...], ...]
    title: str = ""
    line: int = 0


Block = (
    Heading
    | Paragraph
    | Bullets
    | Table
    | Picture
    | Recap
    | Steps
    | Compare
    | Heard
    | Action
    | Reassure
    | Urgent
    | Reveal
    | Check
    | Stat
    | Part
    | Questions
    | Contacts
    | Treatments
    | Glossary
    | Fill
    | Checklist
)
