"""One page: from the text of its file to a `Page` and all that the gates want to know about it."""

from math import ceil

from msgspec import Struct

from kiosk.content import budget
from kiosk.content.blocks.build import build_blocks
from kiosk.content.blocks.context import PageContext
from kiosk.content.front_matter import FrontMatter, read_front_matter, split_page, text_hash
from kiosk.content.located import Located
from kiosk.content.markup import element_tree
from kiosk.content.model import Block, Heading, Kind, Page, Part, Reveal, Review
from kiosk.content.passages import Passage
from kiosk.content.problems import Problem, ProblemList
from kiosk.content.refs import Ref
from kiosk.content.scan import scan

#: Words a minute, of a reader who is not at ease with the subject.
_PACE = 150

#: The level of `###`.
_SMALLER = 3


class PageDraft(Struct, frozen=True):
    """A parsed page before its glossary links are made. `page` is None when nothing could be read."""

    page: Page | None
    problems: tuple[Problem, ...] = ()
    refs: tuple[Ref, ...] = ()
    passages: tuple[Passage, ...] = ()
    pictures: tuple[tuple[int, str, str], ...] = ()
    front_lines: dict[str, int] = {}
    text_hash: str = ""


def parse_page(text: str, file: str, lang: str, page_id: str) -> PageDraft:
    """Parse the text of one page; every problem is in the draft, none is raised."""
    problems = ProblemList(file)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    split = split_page(text, problems)
    if split is None:
        return PageDraft(None, tuple(problems.items))
    front = read_front_matter(split.located, problems)
    if not budget.fits(split.body, problems, split.body_line):
        return PageDraft(None, tuple(problems.items))
    scanned = scan(split.body, split.body_line, problems)
    if not scanned.is_sound:
        return PageDraft(None, tuple(problems.items))
    context = PageContext(page_id, problems, scanned.fences)
    if front is not None:
        _note_front(front, split.located, context)
    try:
        blocks = build_blocks(element_tree(scanned.lines), context)
    except RecursionError:
        problems.add(split.body_line, "the text is nested too deeply to be read", "Write it flat.")
        return PageDraft(None, tuple(problems.items))
    _check_headings(blocks, problems)
    page = _page(front, blocks, context, lang) if front else None
    return PageDraft(
        page,
        tuple(problems.items),
        tuple(context.refs),
        tuple(context.passages),
        tuple(context.alt_checks),
        {str(path[0]): line for path, line in split.located.lines.items() if len(path) == 1},
        text_hash(split),
    )


def _note_front(front: FrontMatter, located: Located, context: PageContext) -> None:
    """Keep the words and the ids of the front matter as passages and refs."""
    context.block = -1
    for key in ("title", "summary", "hook", "invite"):
        context.label(str(getattr(front, key)), located.line(key))
    for place, source in enumerate(front.sources):
        context.refer("source", source, located.line("sources", place))
    for place, page_id in enumerate(front.related):
        context.refer("page", page_id, located.line("related", place))
    context.refer("picture", front.illustration, located.line("illustration"))


def _page(front: FrontMatter, blocks: tuple[Block, ...], context: PageContext, lang: str) -> Page:
    words = sum(len(passage.text.split()) for passage in context.passages if passage.block >= 0)
    return Page(
        id=context.page_id,
        lang=lang,
        title=front.title,
        summary=front.summary,
        blocks=blocks,
        kind=front.kind or _usual_kind(context.page_id),
        short=front.short,
        hook=front.hook,
        name=front.name,
        invite=front.invite,
        order=front.order,
        illustration=front.illustration,
        alt=front.alt,
        sources=front.sources,
        related=front.related,
        handout=front.handout,
        topics=front.topics,
        hue=front.hue,
        written=front.written,
        review=front.review or Review(),
        translation=front.translation,
        exceptions=front.exceptions,
        minutes=max(1, ceil(words / _PACE)),
        words=words,
        file=context.problems.file,
    )


def _usual_kind(page_id: str) -> Kind:
    return "section" if page_id.endswith("/index") else "page"


def _check_headings(blocks: tuple[Block, ...], problems: ProblemList, above: int = 1) -> None:
    """Tell headings that skip a level. Inside a part or a reveal, their title counts as level 2."""
    level = above
    for block in blocks:
        if isinstance(block, Heading):
            if block.level == _SMALLER and level < _SMALLER - 1:
                problems.add(block.line, "a `###` heading follows no `##` heading", "Use `##` here.")
            level = block.level
        elif isinstance(block, Part | Reveal):
            _check_headings(block.blocks, problems, above=2)
