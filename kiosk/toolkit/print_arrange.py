"""The order of a sheet: forms on a page of their own, cards to cut out after what is kept, and hard numbers last.

Numbers about survival are voluntary. On the screen they stand behind "Tell me / Not now"; paper cannot wait for
an answer. So they are printed only when somebody asks for the whole page, on a last page of their own, under
"Only if you want to know" and a line that one may stop there: the page can be left in the tray or torn off.
"""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from kiosk.content.model import Block, Heading, Part, Reveal
from kiosk.toolkit.print_blocks import derive_nodes
from kiosk.toolkit.print_context import PrintContext
from kiosk.toolkit.print_model import AnyNode, Cards, Cut, NewPage, Para
from kiosk.toolkit.print_model import Heading as HeadingNode


def arrange(blocks: tuple[Block, ...], context: PrintContext, *, cards: bool) -> tuple[AnyNode, ...]:
    """The nodes of a whole page. `cards` = headings that name a card or a form are set apart (sheets do, pages not)."""
    parts = tuple(_parts(blocks, context, cards=cards))
    others = tuple(node for node in parts if not isinstance(node, Cut))
    cuts = tuple(node for node in parts if isinstance(node, Cut))
    return stepped((*others, *cuts, *_voluntary(blocks, context)))


def stepped(nodes: tuple[AnyNode, ...]) -> tuple[AnyNode, ...]:
    """No level of heading is skipped (one of level 3 after the title becomes level 2), and no note is said twice."""
    level = 1
    kept: list[AnyNode] = []
    noted = [place for place, node in enumerate(nodes) if isinstance(node, Cards) and node.note]
    for place, node in enumerate(nodes):
        shown: AnyNode = node
        if isinstance(node, Cards) and place in noted[:-1]:
            shown = replace(node, note=())
        if isinstance(node, HeadingNode):
            level = min(node.level, level + 1)
            shown = replace(node, level=level)
        elif isinstance(node, Cut):
            level = 2
        kept.append(shown)
    return tuple(kept)


def _parts(blocks: tuple[Block, ...], context: PrintContext, *, cards: bool) -> Iterator[AnyNode]:
    for heading, group in _groups(blocks):
        if group and not derive_nodes(group, context) and not any(isinstance(block, Reveal) for block in group):
            continue  # all of it is for the screen
        if heading and cards and _is_card(heading.text, context):
            yield Cut(context.plain(heading.text), derive_nodes(group, context.briefly()))
            continue
        if heading:
            if cards and heading.text.startswith(context.paper["form_word"]):
                yield NewPage()
            yield HeadingNode(context.plain(heading.text), heading.level)
        yield from derive_nodes(group, context)


def _groups(blocks: tuple[Block, ...]) -> Iterator[tuple[Heading | None, tuple[Block, ...]]]:
    """The blocks under each heading of level 2, with that heading."""
    heading: Heading | None = None
    group: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading) and block.level == 2:  # noqa: PLR2004  the level below the title
            if heading or group:
                yield heading, tuple(group)
            heading, group = block, []
        else:
            group.append(block)
    yield heading, tuple(group)


def _is_card(text: str, context: PrintContext) -> bool:
    return re.search(rf"\b{re.escape(context.paper['card_word'])}\b", text, re.IGNORECASE) is not None


def _voluntary(blocks: tuple[Block, ...], context: PrintContext) -> Iterator[AnyNode]:
    hidden = tuple(_reveals(blocks))
    if not hidden:
        return
    yield NewPage()
    yield HeadingNode(context.say("reveal"), 2)
    yield Para(context.say("reveal_notice"))
    for reveal in hidden:
        yield HeadingNode(context.plain(reveal.title), 3)
        yield from derive_nodes(reveal.blocks, context)


def _reveals(blocks: tuple[Block, ...]) -> Iterator[Reveal]:
    for block in blocks:
        if isinstance(block, Reveal):
            yield block
        elif isinstance(block, Part):
            yield from _reveals(block.blocks)
