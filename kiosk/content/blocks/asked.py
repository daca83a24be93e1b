"""The block that asks the reader one question."""

from xml.etree.ElementTree import Element

from kiosk.content.blocks.children import children_of, paragraphs_of
from kiosk.content.blocks.context import PageContext
from kiosk.content.fence import Fence
from kiosk.content.model import Answer, Check


def check(element: Element, fence: Fence, context: PageContext) -> Check:
    """One question with its answers."""
    context.label(fence.argument, fence.line)
    made = tuple(_answer(child, inner, context) for child, inner in children_of(element, fence, context))
    if len(made) not in (2, 3):
        context.problems.add(fence.line, f"'check' holds {len(made)} answers", "Put two or three answers inside.")
    elif sum(answer.right for answer in made) != 1:
        context.problems.add(fence.line, "'check' needs exactly one right answer", "Add `right: true` to one answer.")
    return Check(fence.argument, made, fence.line)


def _answer(element: Element, fence: Fence, context: PageContext) -> Answer:
    context.label(fence.argument, fence.line)
    paragraphs = paragraphs_of(element, fence, context)
    if len(paragraphs) != 1:
        context.problems.add(fence.line, "an answer needs one kind paragraph", "Write one, and only one.")
    right = bool(fence.settings.get("right", False))
    return Answer(fence.argument, paragraphs[0] if paragraphs else (), right, fence.line)
