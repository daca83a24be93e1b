"""The small parts of a document: main points, questions, words, people who help. Neighbours share a sheet."""

from collections.abc import Iterator
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from kiosk.content.model import Action, Block, Heading, Page, Paragraph, Part, Question, Recap, Record, Run
from kiosk.toolkit import print_lists as lists
from kiosk.toolkit.parts import ContactsPart, PagePart, QuestionsPart, TermsPart
from kiosk.toolkit.print_blocks import derive_nodes
from kiosk.toolkit.print_context import PrintContext
from kiosk.toolkit.print_model import AnyNode, Para, Ticks
from kiosk.toolkit.print_model import Heading as HeadingNode

SmallPart = PagePart | QuestionsPart | TermsPart | ContactsPart

_FEW_SOURCES = 2  # of a page of which only the main points are printed


class Group(Struct):
    """Small parts of one kind: the key of their title, what they say, and where it comes from."""

    key: str
    nodes: tuple[AnyNode, ...]
    sources: tuple[str, ...] = ()
    pages: tuple[Page, ...] = ()


def lower(nodes: tuple[AnyNode, ...]) -> Iterator[AnyNode]:
    """The nodes under a title of their own: their headings become level 3."""
    for node in nodes:
        yield replace(node, level=3) if isinstance(node, HeadingNode) else node


def derive_groups(parts: tuple[SmallPart, ...], context: PrintContext) -> Iterator[Group]:
    """The groups of these parts in order; main points that follow each other are one group. Raises PageMissing."""
    recaps: list[Page] = []
    for part in parts:
        match part:
            case PagePart():
                recaps.append(context.library.page(context.lang, part.page))
                continue
            case QuestionsPart():
                group = Group("questions", _questions(part, context))
            case TermsPart():
                found = (context.library.term(context.lang, term) for term in part.terms)
                terms = tuple(term for term in found if term)
                sources = tuple(source for term in terms for source in term.sources[:1])
                group = Group("terms", (lists.terms(terms, context),), sources)
            case ContactsPart():
                group = Group("contacts", (lists.contacts(part.organisations, context),))
            case _:
                assert_never(part)
        if recaps:
            yield _recaps(tuple(recaps), context)
            recaps = []
        yield group
    if recaps:
        yield _recaps(tuple(recaps), context)


def _recaps(pages: tuple[Page, ...], context: PrintContext) -> Group:
    nodes: list[AnyNode] = []
    sources: list[str] = []
    for page in pages:
        points = tuple(_points(page.blocks))
        nodes.append(HeadingNode(context.plain(page.title), 2))
        nodes.append(Para(context.plain(page.summary)))
        nodes.extend(derive_nodes(points, context))
        cited = (fact for name in _facts(points) if (fact := context.library.fact(context.lang, name)))
        sources.extend([source for fact in cited for source in fact.sources] or page.sources[:_FEW_SOURCES])
    return Group("main_points", tuple(nodes), tuple(sources), pages)


def _facts(value: object) -> Iterator[str]:
    """The facts that these blocks link to."""
    if isinstance(value, Run) and value.link.startswith("fact:"):
        yield value.link.removeprefix("fact:")
    elif isinstance(value, tuple):
        for inner in value:
            yield from _facts(inner)
    elif isinstance(value, Record):
        for name in value.__struct_fields__:
            yield from _facts(getattr(value, name))


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
