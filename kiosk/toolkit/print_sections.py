"""The sheets of one document: each page or guide, the main points, questions, words, people who help, a cover."""

from collections.abc import Iterator

from kiosk.content.library import Library
from kiosk.content.model import Door, Page, Paragraph
from kiosk.toolkit.parts import PagePart, Request, WallCardPart
from kiosk.toolkit.print_arrange import arrange, stepped
from kiosk.toolkit.print_context import PrintContext
from kiosk.toolkit.print_foot import FootFacts, derive_foot, running
from kiosk.toolkit.print_groups import SmallPart, derive_groups, lower
from kiosk.toolkit.print_model import AnyNode, Image, Items, Lines, Para, PrintRun, Section, Voice, Words
from kiosk.toolkit.print_model import Heading as HeadingNode
from kiosk.toolkit.wall_card import wall_card

_PLAIN_HUE = "toolkit"


def derive_sections(request: Request, context: PrintContext, facts: FootFacts) -> tuple[Section, ...]:
    """The sheets of a request in one language. Raises PageMissing.

    A whole page is a sheet of its own. Small parts that follow each other (main points, questions, words, people)
    share a sheet, so that no page of theirs is nearly empty.
    """
    sections = [_section(parts, context, facts) for parts in _sheets(request)]
    return (_cover(sections, context, facts), *sections) if request.cover else tuple(sections)


def _sheets(request: Request) -> Iterator[tuple[SmallPart | WallCardPart, ...]]:
    small: list[SmallPart] = []
    for part in request.parts:
        if isinstance(part, WallCardPart) or (isinstance(part, PagePart) and not part.recap):
            if small:
                yield tuple(small)
            small = []
            yield (part,)
        else:
            small.append(part)
    if small:
        yield tuple(small)


def _section(sheet: tuple[SmallPart | WallCardPart, ...], context: PrintContext, facts: FootFacts) -> Section:
    first = sheet[0]
    if isinstance(first, WallCardPart):
        return wall_card(context, facts)
    if isinstance(first, PagePart) and not first.recap:
        return _page(context.library.page(context.lang, first.page), context, facts)
    parts = tuple(part for part in sheet if not isinstance(part, WallCardPart))
    groups = list(derive_groups(parts, context))
    if len(groups) == 1:
        (group,) = groups
        purpose = "questions_for" if group.key == "questions" else ""
        return _own(group.key, group.nodes, context, facts, purpose=purpose, sources=group.sources, pages=group.pages)
    nodes = [node for g in groups for node in (HeadingNode(context.say(g.key), 2), *lower(g.nodes))]
    sources = tuple(source for group in groups for source in group.sources)
    pages = tuple(page for group in groups for page in group.pages)
    return _own("my_pages", tuple(nodes), context, facts, sources=sources, pages=pages)


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
    several = (context.say("my_pages"), context.say("main_points"))
    inside = Items(
        tuple(words for one in sections for words in (_inside(one) if one.title in several else (one.title,)))
    )
    most = Lines(label=context.say("cover_most"), blank=3)
    nodes: tuple[AnyNode, ...] = (lines, HeadingNode(context.say("cover_inside"), 2), inside, most)
    return _own("cover", nodes, context, facts, purpose="cover_for")


def _inside(section: Section) -> tuple[Words, ...]:
    return tuple(node.words for node in section.nodes if isinstance(node, HeadingNode) and node.level == 2)  # noqa: PLR2004


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
