"""The block of what the reader can do."""

from xml.etree.ElementTree import Element

from kiosk.content.blocks.children import list_of
from kiosk.content.blocks.context import PageContext
from kiosk.content.fence import Fence
from kiosk.content.model import Action, ActionItem, Run

_SENTENCE_ENDS = (".", "?", "!", '"', "”", "»", "؟")


def action(element: Element, fence: Fence, context: PageContext) -> Action:
    """What the reader can do, numbered."""
    context.label(fence.argument, fence.line)
    before = len(context.passages)
    items = list_of(element, fence, context)
    lines = [passage.line for passage in context.passages[before:]]
    made = tuple(_action_item(runs, line, context) for runs, line in zip(items, lines, strict=False))
    return Action(made, fence.argument, fence.line)


def _action_item(runs: tuple[Run, ...], line: int, context: PageContext) -> ActionItem:
    if not runs or not runs[0].strong:
        context.problems.add(line, "an action has no bold title", "Start it as `1. **Do this.** How to do it.`")
        return ActionItem("", runs, line=line)
    place = next((place for place, run in enumerate(runs) if not run.strong), len(runs))
    title = "".join(run.text for run in runs[:place]).strip()
    body = list(runs[place:])
    org = next((run.link.removeprefix("org:") for run in runs if run.link.startswith("org:")), "")
    if _is_named_last(body):
        body.pop()
    return ActionItem(title, _trimmed(body), org, line)


def _is_named_last(body: list[Run]) -> bool:
    """Whether the text ends with the name of an organisation that is no part of a sentence."""
    if not body or not body[-1].link.startswith("org:"):
        return False
    before = "".join(run.text for run in body[:-1]).rstrip()
    return not before or before.endswith(_SENTENCE_ENDS)


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    """Without the space around; what was between a title and its text is not part of the text."""
    texts = [run.text for run in runs]
    if texts:
        texts[0] = texts[0].lstrip()
        texts[-1] = texts[-1].rstrip()
    return tuple(Run(text, strong=run.strong, link=run.link) for run, text in zip(runs, texts, strict=True) if text)
