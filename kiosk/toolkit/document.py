"""From what is asked for to a `Document`: everything that a worker thread needs to typeset it."""

import hashlib
from datetime import date
from typing import Literal

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from kiosk.content.library import Library
from kiosk.toolkit.options import Clinic, PrintOptions, ReviewOf, authors_review
from kiosk.toolkit.parts import PagePart, Request
from kiosk.toolkit.print_context import PrintContext
from kiosk.toolkit.print_foot import FootFacts
from kiosk.toolkit.print_merge import merge, merge_nodes
from kiosk.toolkit.print_model import Printout, Section
from kiosk.toolkit.print_poster import POSTER_PAGE, derive_poster
from kiosk.toolkit.print_sections import derive_sections
from kiosk.toolkit.words import paper_words

LOGO = "clinic-logo"


class Document(Struct, frozen=True):
    """A document before it is typeset: plain data that can go to another thread or process.

    Attributes: `content` is JSON: a `Printout` for the template `sheet`, a `Poster` for `poster`; `pictures`
    are SVG, PNG or JPEG by name (the clinic's logo is `clinic-logo`); `day` is the date that the PDF carries; `rtl`
    says that it is read from right to left.
    """

    content: bytes
    options: PrintOptions
    pictures: dict[str, bytes]
    title: str
    languages: tuple[str, ...]
    day: date
    template: Literal["sheet", "poster"] = "sheet"
    rtl: bool = False

    @property
    def digest(self) -> str:
        """16 hex digits that change with anything that is typeset."""
        shape = msgspec.json.encode((self.options, sorted(self.pictures)))
        return hashlib.sha256(self.content + shape).hexdigest()[:16]


def derive_document(  # noqa: PLR0913, PLR0917  each names what it is
    library: Library,
    request: Request,
    options: PrintOptions,
    clinic: Clinic,
    today: date,
    review_of: ReviewOf = authors_review,
) -> Document:
    """Derive what is printed, in the thread that opened `library`.

    The library's poster alone takes the template `poster`; everything else, also the poster among other pages, is set
    as a `sheet`. In a bilingual document the patient's language stands first; a page that the second language lacks is
    printed in the first alone. `review_of` says who checked a page.
    Raises PageMissing, and ValueError for a request without parts or options without a language.
    """
    if not request.parts or not options.languages:
        msg = "a document needs a part and a language"
        raise ValueError(msg)
    if request.parts == (PagePart(POSTER_PAGE),) and not request.cover:
        return _poster(library, options, today)
    pictures: dict[str, bytes] = {}
    rtl = tuple(language.id for language in library.manifest.languages if language.direction == "rtl")
    facts = FootFacts(clinic, today, review_of)
    own, *others = (
        derive_sections(request, _context(library, lang, options, pictures, rtl), facts)
        for lang in options.languages
        if lang == options.languages[0] or _has_all(library, lang, request)
    )
    sections = own
    for other in others:
        sections = tuple(_bilingual(first, second) for first, second in zip(sections, other, strict=True))
    if clinic.logo and clinic.logo.is_file():
        pictures[LOGO] = clinic.logo.read_bytes()
    words = paper_words(options.languages[0])
    title = _text(sections[0]) if len(sections) == 1 or request.cover else words["my_pages"]
    printout = Printout(title, options.languages, sections, words["page_of"], rtl)
    content = msgspec.json.encode(printout)
    first = options.languages[0]
    return Document(content, options, pictures, title, options.languages, today, rtl=first in rtl)


def _poster(library: Library, options: PrintOptions, today: date) -> Document:
    languages = tuple(lang for lang in options.languages if library.has_page(lang, POSTER_PAGE))
    poster = derive_poster(library, replace(options, languages=languages or options.languages[:1]))
    content = msgspec.json.encode(poster)
    return Document(content, options, {}, poster.words[0].title, options.languages, today, "poster")


def _context(
    library: Library, lang: str, options: PrintOptions, pictures: dict[str, bytes], rtl: tuple[str, ...]
) -> PrintContext:
    return PrintContext(
        library,
        lang,
        paper_words(lang),
        large=options.size == "large",
        booklet=options.booklet,
        rtl=lang in rtl,
        pictures=pictures,
    )


def _has_all(library: Library, lang: str, request: Request) -> bool:
    pages = [part.page for part in request.parts if hasattr(part, "page")]
    return all(library.has_page(lang, page) for page in pages)


def _bilingual(own: Section, other: Section) -> Section:
    nodes = merge_nodes(own.nodes, other.nodes)
    foot = merge(own.foot, replace(other.foot, sources=own.foot.sources, notes=other.foot.notes))
    bare = replace(other, nodes=own.nodes, foot=own.foot)
    return replace(merge(own, bare), nodes=nodes, foot=foot)


def _text(section: Section) -> str:
    return "".join(run.text for run in section.title[0].runs)
