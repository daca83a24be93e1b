"""From the element tree of a page to its blocks."""

from xml.etree.ElementTree import Element

from msgspec.structs import replace

from kiosk.content.blocks.children import fence_of, nothing_in
from kiosk.content.blocks.context import PageContext, line_of
from kiosk.content.blocks.prose import bullets, heading, is_heading, paragraph, table
from kiosk.content.blocks.spec import BLOCKS
from kiosk.content.blocks.special import MAKERS
from kiosk.content.fence import Fence
from kiosk.content.model import Block, Part, Reveal


def build_blocks(root: Element, context: PageContext) -> tuple[Block, ...]:
    """The blocks of a whole page, in order."""
    return _blocks(root, context, top=True)


def _blocks(parent: Element, context: PageContext, *, top: bool = False) -> tuple[Block, ...]:
    made: list[Block] = []
    for element in parent:
        if top:
            context.block = len(made)
        block = _block(element, context)
        if block is not None:
            made.append(block)
    return tuple(made)


def _block(element: Element, context: PageContext) -> Block | None:
    if element.get("block"):
        fence = fence_of(element, context)
        return _special(element, fence, context) if fence else None
    if is_heading(element):
        return heading(element, context)
    if element.tag == "p":
        return paragraph(element, context)
    if element.tag in ("ul", "ol"):
        return bullets(element, context)
    if element.tag == "table":
        return table(element, context)
    context.problems.add(line_of(element), f"'{element.tag}' is not used in pages", "See content/README.md.")
    return None


def _special(element: Element, fence: Fence, context: PageContext) -> Block | None:
    if fence.name == "reveal":
        return _reveal(element, fence, context)
    if fence.name == "part":
        context.label(fence.argument, fence.line)
        blocks = _blocks(element, context)
        _not_empty(blocks, fence, context)
        return Part(fence.argument, str(fence.settings.get("icon", "")), blocks, fence.line)
    if BLOCKS[fence.name].inside == "nothing":
        nothing_in(element, fence, context)
    maker = MAKERS.get(fence.name)
    return maker(element, fence, context) if maker else None


def _reveal(element: Element, fence: Fence, context: PageContext) -> Reveal:
    context.label(fence.argument, fence.line)
    refs_before, passages_before = len(context.refs), len(context.passages)
    blocks = _blocks(element, context)
    _not_empty(blocks, fence, context)
    if any(ref.kind == "fact" for ref in context.refs[refs_before:]):
        context.passages[passages_before:] = [
            replace(passage, sourced=True) for passage in context.passages[passages_before:]
        ]
    return Reveal(fence.argument, blocks, fence.line)


def _not_empty(blocks: tuple[Block, ...], fence: Fence, context: PageContext) -> None:
    if not blocks:
        context.problems.add(fence.line, f"the block '{fence.name}' is empty", "Write what belongs in it.")
