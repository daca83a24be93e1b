"""Blocks that say something to the reader: recap, checklist, heard, reassure, screen, urgent."""

from xml.etree.ElementTree import Element

from kiosk.content.blocks.children import list_of, paragraphs_of
from kiosk.content.blocks.context import PageContext
from kiosk.content.fence import Fence
from kiosk.content.model import Checklist, Heard, Paragraph, Reassure, Recap, Urgent


def recap(element: Element, fence: Fence, context: PageContext) -> Recap:
    """The page in about three bullets."""
    context.label(fence.argument, fence.line)
    return Recap(list_of(element, fence, context), fence.argument, fence.line)


def checklist(element: Element, fence: Fence, context: PageContext) -> Checklist:
    """Boxes to tick."""
    context.label(fence.argument, fence.line)
    return Checklist(list_of(element, fence, context), fence.argument, fence.line)


def heard(element: Element, fence: Fence, context: PageContext) -> Heard:
    """What a doctor may say."""
    context.label(fence.argument, fence.line)
    ask = context.label(fence.text("ask"), fence.setting_line("ask"))
    return Heard(fence.argument, paragraphs_of(element, fence, context), ask, fence.line)


def reassure(element: Element, fence: Fence, context: PageContext) -> Reassure:
    """Kind words."""
    context.label(fence.argument, fence.line)
    return Reassure(paragraphs_of(element, fence, context), fence.argument, fence.line)


def screen(element: Element, fence: Fence, context: PageContext) -> Paragraph | None:
    """A paragraph that is not printed, such as "Touch a word"."""
    first, *more = paragraphs_of(element, fence, context) or ((),)
    if more:
        context.problems.add(fence.line, "the block 'screen' holds two paragraphs", "Write a block for each.")
    return Paragraph(first, fence.line, screen_only=True) if first else None


def urgent(element: Element, fence: Fence, context: PageContext) -> Urgent:
    """Call now."""
    context.label(fence.argument, fence.line)
    context.urgent = True
    paragraphs = paragraphs_of(element, fence, context, needed=False)
    context.urgent = False
    line = fence.setting_line("signs")
    signs = tuple(context.refer("sign", name, line) for name in fence.words("signs"))
    if not paragraphs and not signs:
        context.problems.add(fence.line, "'urgent' is empty", "Name `signs:` or write a paragraph.")
    return Urgent(paragraphs, signs, fence.argument, fence.line)
