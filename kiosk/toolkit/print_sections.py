"""The sheets of one document: each page or guide, the main points, questions, words, people who help, a cover."""

from collections.abc import Iterator
from typing import assert_never

from kiosk.content.library import Library
from kiosk.content.model import Action, Block, Door, Heading, Page, Paragraph, Part, Question, Recap
from kiosk.toolkit import print_lists as lists
from kiosk.toolkit.parts import ContactsPart, PagePart, QuestionsPart, Request, TermsPart
from kiosk.toolkit.print_arrange import arrange, stepped
from kiosk.toolkit.print_blocks import derive_nodes
from kiosk.toolkit.print_context import PrintContext
from kiosk.toolkit.print_foot import FootFacts, derive_foot, running
from kiosk.toolkit.print_model import AnyNode, Image, Items, Lines, Para, PrintRun, Section, Ticks, Voice
from kiosk.toolkit.print_model import Heading as HeadingNode

_PLAIN_HUE = "toolkit"


def derive_sections(request: Request, context: PrintContext, facts: FootFacts) -> tuple[Section, ...]:
    """The sheets of a request in one language. Raises PageMissing."""
    sections = [_section(part, context, facts) for part in _joined(request)]
    return (_cover(sections, context, facts), *sections) if request.cover else tuple(sections)


def _joined(request: Request) -> Iterator[tuple[PagePart, ...] | QuestionsPart | TermsPart | ContactsPart]:
    """Main points that follow each other share a sheet."""
    recaps: list[PagePart] = []
    for part in request.parts:
        if isinstance(part, PagePart) and part.recap:
            recaps.append(part)
            continue
        if recaps:
            yield tuple(recaps)
            recaps = []
        yield (part,) if isinstance(part, PagePart) else part
    if recaps:
        yield tuple(recaps)


def _section(
    part: tuple[PagePart, ...] | QuestionsPart | TermsPart | ContactsPart, context: PrintContext, facts: FootFacts
) -> Section:
    match part:
        case QuestionsPart():
            return _own("questions", _questions(part, context), context, facts, purpose="questions_for")
        case TermsPart():
            found = (context.library.term(context.lang, term) for term in part.terms)
            terms = tuple(term for term in found if term)
            sources = tuple(source for term in terms for source in term.sources[:1])
            return _own("terms", (lists.terms(terms, context),), context, facts, sources=sources)
        case ContactsPart():
            return _own("contacts", (lists.contacts(part.organisations, context),), context, facts)
        case tuple():
            pages = tuple(context.library.page(context.lang, one.page) for one in part)
            if part[0].recap:
                return _recaps(pages, context, facts)
            return _page(pages[0], context, facts)
    assert_never(part)


def _page(page: Page, context: PrintContext, facts: FootFacts) -> Section:
    """A whole page. A sheet says what it is for in its first paragraph; a page in its summary, after its question."""
    blocks, said = page.blocks, context.plain(page.summary)
    sheet = page.kind == "handout"
    if sheet and blocks and isinstance(blocks[0], Paragraph):
        first = context.words(blocks[0].runs)
        said = (Voice(context.lang, (PrintRun(f"{page.summary} "), *first[0].runs)),)
        blocks = blocks[1:]
    nodes = arrange(blocks, context, cards=sheet)
    if not sheet:
        nodes = (*_opening(page, context), *nodes)
    door = door_of(context.library, page.id)
    return Section(
        title=context.plain(page.title),
        place=context.plain(place_of(context.library, context.lang, door)) or context.say("place"),
        hue=page.hue or (door.hue if door else _PLAIN_HUE),
        purpose_label=context.say("what_for"),
        purpose=said,
        nodes=nodes,
        foot=derive_foot((page,), page.sources, context, facts),
        running=running(context, facts.clinic),
    )


def _opening(page: Page, context: PrintContext) -> Iterator[AnyNode]:
    if page.hook:
        yield Para(context.plain(page.hook), lead=True)
    if picture := context.picture(page.illustration):
        yield Image(picture, page.alt)


def _recaps(pages: tuple[Page, ...], context: PrintContext, facts: FootFacts) -> Section:
    nodes: list[AnyNode] = []
    for page in pages:
        nodes.append(HeadingNode(context.plain(page.title), 2))
        nodes.append(Para(context.plain(page.summary)))
        nodes.extend(derive_nodes(_points(page.blocks), context))
    sources = tuple(source for page in pages for source in page.sources)
    return _own("main_points", tuple(nodes), context, facts, sources=sources, pages=pages)


def _points(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The recap and what to do; of a page without them, its first paragraphs."""
    found = [block for block in _flat(blocks) if isinstance(block, Recap | Action)]
    yield from found or [block for block in blocks if isinstance(block, Paragraph | Heading)][:3]


def _flat(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Part):
            yield from _flat(block.blocks)
        else:
            yield block


def _questions(part: QuestionsPart, context: PrintContext) -> tuple[AnyNode, ...]:
    nodes: list[AnyNode] = []
    wanted = set(part.questions)
    by_id: dict[str, Question] = {q.id: q for moment in context.library.moments(context.lang) for q in moment.questions}
    asked = tuple(by_id[name] for name in part.questions if name in by_id)
    if wanted and asked:
        nodes.append(lists.ticks(asked, context, lists.ANSWER_LINES))
    if part.own or part.blank:
        nodes.append(HeadingNode(context.say("own_questions"), 2))
    own = tuple(context.plain(text) for text in part.own)
    blank = (context.say("blank_question"),) * part.blank
    if own or blank:
        nodes.append(Ticks((*own, *blank), lists.ANSWER_LINES))
    return tuple(nodes)


def _own(  # noqa: PLR0913  each names what it is
    key: str,
    nodes: tuple[AnyNode, ...],
    context: PrintContext,
    facts: FootFacts,
    *,
    purpose: str = "",
    sources: tuple[str, ...] = (),
    pages: tuple[Page, ...] = (),
) -> Section:
    """A sheet that is not one page of the library."""
    return Section(
        title=context.say(key),
        place=context.say("place"),
        hue=_PLAIN_HUE,
        nodes=stepped(nodes),
        foot=derive_foot(pages, sources, context, facts),
        running=running(context, facts.clinic),
        purpose_label=context.say("what_for") if purpose else (),
        purpose=context.say(purpose) if purpose else (),
    )


def _cover(sections: list[Section], context: PrintContext, facts: FootFacts) -> Section:
    lines = Lines(rows=tuple(context.say(key) for key in ("cover_date", "cover_see")))
    inside = Items(tuple(section.title for section in sections))
    most = Lines(label=context.say("cover_most"), blank=3)
    nodes: tuple[AnyNode, ...] = (lines, HeadingNode(context.say("cover_inside"), 2), inside, most)
    return _own("cover", nodes, context, facts, purpose="cover_for")


def door_of(library: Library, page_id: str) -> Door | None:
    """The door that a page is behind."""
    folder = page_id.partition("/")[0]
    return next((d for d in library.manifest.doors if folder == d.id or folder in d.folders), None)


def place_of(library: Library, lang: str, door: Door | None) -> str:
    """The name of a door as the band of a page says it; "" for none."""
    if door is None or not library.has_page(lang, f"{door.id}/index"):
        return ""
    page = library.page(lang, f"{door.id}/index")
    return page.name or page.title
