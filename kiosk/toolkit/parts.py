"""What one printed document is made of, in order. Plain ids: words are looked up when it is typeset."""

from msgspec import Struct

OWN_QUESTIONS = 5
OWN_QUESTION_LENGTH = 120


class PagePart(Struct, frozen=True, tag="page"):
    """A page or guide, whole; or only its recap and what to do."""

    page: str
    recap: bool = False


class QuestionsPart(Struct, frozen=True, tag="questions"):
    """Chosen questions by id, then the visitor's `own`, each with room to write the answer.

    `blank` is how many empty questions follow.
    """

    questions: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    blank: int = 0


class TermsPart(Struct, frozen=True, tag="terms"):
    """Words and what they mean."""

    terms: tuple[str, ...]


class ContactsPart(Struct, frozen=True, tag="contacts"):
    """Organisations that help."""

    organisations: tuple[str, ...]


class WallCardPart(Struct, frozen=True, tag="wall-card"):
    """Every guide with its number, for the wall beside the kiosk."""


Part = PagePart | QuestionsPart | TermsPart | ContactsPart | WallCardPart


class Request(Struct, frozen=True):
    """What is to be printed as one document.

    A request of one page is that page's sheet. With `cover` it starts with a first page "For my next
    visit" that lists what is inside.
    """

    parts: tuple[Part, ...]
    cover: bool = False
