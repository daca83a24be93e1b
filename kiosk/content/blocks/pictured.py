"""Blocks of picture and words: steps, and cards to compare."""

from xml.etree.ElementTree import Element

from kiosk.content.blocks.children import children_of, paragraphs_of
from kiosk.content.blocks.context import PageContext
from kiosk.content.fence import Fence
from kiosk.content.model import Card, Compare, Step, Steps


def steps(element: Element, fence: Fence, context: PageContext) -> Steps:
    """The illustrated step viewer."""
    context.label(fence.argument, fence.line)
    made = tuple(_step(child, inner, context) for child, inner in children_of(element, fence, context))
    if not len(element):
        context.problems.add(fence.line, "'steps' holds no step", "Put `/// step | Title` blocks inside.")
    return Steps(made, fence.argument, fence.line)


def _step(element: Element, fence: Fence, context: PageContext) -> Step:
    context.label(fence.argument, fence.line)
    alt = fence.text("alt")
    note = context.label(fence.text("note"), fence.setting_line("note"))
    picture = context.picture(fence.text("picture"), alt, fence.setting_line("picture"))
    return Step(
        fence.argument,
        picture,
        alt,
        paragraphs_of(element, fence, context),
        fence.text("cue"),
        note,
        fence.line,
    )


def compare(element: Element, fence: Fence, context: PageContext) -> Compare:
    """Two or three cards side by side."""
    context.label(fence.argument, fence.line)
    made = tuple(_card(child, inner, context) for child, inner in children_of(element, fence, context))
    if len(made) not in (2, 3):
        context.problems.add(fence.line, f"'compare' holds {len(made)} cards", "Put two or three cards inside.")
    return Compare(made, fence.argument, fence.line)


def _card(element: Element, fence: Fence, context: PageContext) -> Card:
    context.label(fence.argument, fence.line)
    alt = fence.text("alt")
    captions = fence.words("captions")
    for caption in captions:
        context.label(caption, fence.setting_line("captions"))
    return Card(
        title=fence.argument,
        paragraphs=paragraphs_of(element, fence, context),
        term=context.refer("term", fence.text("term"), fence.setting_line("term")),
        picture=context.picture(fence.text("picture"), alt, fence.setting_line("picture"), " ".join(captions)),
        alt=alt,
        captions=captions,
        heard=context.label(fence.text("heard"), fence.setting_line("heard")),
        line=fence.line,
    )
