"""The special blocks, one small function each: from its element and its fence to its record."""

from collections.abc import Callable
from typing import Literal, cast
from xml.etree.ElementTree import Element

from kiosk.content.blocks.children import children_of, list_of, paragraphs_of
from kiosk.content.blocks.context import PageContext
from kiosk.content.model import (
    Action,
    ActionItem,
    Answer,
    Block,
    Card,
    Check,
    Checklist,
    Compare,
    Contacts,
    Fill,
    Glossary,
    Heard,
    Questions,
    Reassure,
    Recap,
    Run,
    Stat,
    Step,
    Steps,
    Treatments,
    Urgent,
)
from kiosk.content.scan import Fence

Maker = Callable[[Element, Fence, PageContext], Block]

_SHAPES = ("lines", "boxes", "grid")


def recap(element: Element, fence: Fence, context: PageContext) -> Recap:
    context.label(fence.argument, fence.line)
    return Recap(list_of(element, fence, context), fence.argument, fence.line)


def checklist(element: Element, fence: Fence, context: PageContext) -> Checklist:
    context.label(fence.argument, fence.line)
    return Checklist(list_of(element, fence, context), fence.argument, fence.line)


def steps(element: Element, fence: Fence, context: PageContext) -> Steps:
    context.label(fence.argument, fence.line)
    made = tuple(
        _step(child, inner, context) for child, inner in children_of(element, fence, context)
    )
    if not made:
        context.problems.add(
            fence.line, "'steps' holds no step", "Put `/// step | Title` blocks inside."
        )
    return Steps(made, fence.argument, fence.line)


def _step(element: Element, fence: Fence, context: PageContext) -> Step:
    context.label(fence.argument, fence.line)
    alt = _text(fence, "alt")
    note = context.label(_text(fence, "note"), fence.setting_line("note"))
    picture = context.picture(_text(fence, "picture"), alt, fence.setting_line("picture"))
    return Step(
        fence.argument,
        picture,
        alt,
        paragraphs_of(element, fence, context),
        _text(fence, "cue"),
        note,
        fence.line,
    )


def compare(element: Element, fence: Fence, context: PageContext) -> Compare:
    context.label(fence.argument, fence.line)
    made = tuple(
        _card(child, inner, context) for child, inner in children_of(element, fence, context)
    )
    if len(made) not in (2, 3):
        context.problems.add(
            fence.line, f"'compare' holds {len(made)} cards", "Put two or three cards inside."
        )
    return Compare(made, fence.argument, fence.line)


def _card(element: Element, fence: Fence, context: PageContext) -> Card:
    context.label(fence.argument, fence.line)
    alt = _text(fence, "alt")
    captions = _words(fence, "captions")
    for caption in captions:
        context.label(caption, fence.setting_line("captions"))
    return Card(
        title=fence.argument,
        paragraphs=paragraphs_of(element, fence, context),
        term=context.refer("term", _text(fence, "term"), fence.setting_line("term")),
        picture=context.picture(
            _text(fence, "picture"), alt, fence.setting_line("picture"), " ".join(captions)
        ),
        alt=alt,
        captions=captions,
        heard=context.label(_text(fence, "heard"), fence.setting_line("heard")),
        line=fence.line,
    )


def check(element: Element, fence: Fence, context: PageContext) -> Check:
    context.label(fence.argument, fence.line)
    made = tuple(
        _answer(child, inner, context) for child, inner in children_of(element, fence, context)
    )
    if len(made) not in (2, 3):
        context.problems.add(
            fence.line, f"'check' holds {len(made)} answers", "Put two or three answers inside."
        )
    elif sum(answer.right for answer in made) != 1:
        context.problems.add(
            fence.line, "'check' needs exactly one right answer", "Add `right: true` to one answer."
        )
    return Check(fence.argument, made, fence.line)


def _answer(element: Element, fence: Fence, context: PageContext) -> Answer:
    context.label(fence.argument, fence.line)
    paragraphs = paragraphs_of(element, fence, context)
    if len(paragraphs) != 1:
        context.problems.add(
            fence.line, "an answer needs one kind paragraph", "Write one, and only one."
        )
    right = bool(fence.settings.get("right", False))
    return Answer(fence.argument, paragraphs[0] if paragraphs else (), right, fence.line)


def heard(element: Element, fence: Fence, context: PageContext) -> Heard:
    context.label(fence.argument, fence.line)
    ask = context.label(_text(fence, "ask"), fence.setting_line("ask"))
    return Heard(fence.argument, paragraphs_of(element, fence, context), ask, fence.line)


def action(element: Element, fence: Fence, context: PageContext) -> Action:
    context.label(fence.argument, fence.line)
    before = len(context.passages)
    items = list_of(element, fence, context)
    lines = [passage.line for passage in context.passages[before:]]
    made = tuple(
        _action_item(runs, line, context) for runs, line in zip(items, lines, strict=False)
    )
    return Action(made, fence.argument, fence.line)


def _action_item(runs: tuple[Run, ...], line: int, context: PageContext) -> ActionItem:
    if not runs or not runs[0].strong:
        context.problems.add(
            line, "an action has no bold title", "Start it as `1. **Do this.** How to do it.`"
        )
        return ActionItem("", runs, line=line)
    place = next((place for place, run in enumerate(runs) if not run.strong), len(runs))
    title = "".join(run.text for run in runs[:place]).strip()
    body = list(runs[place:])
    org = next((run.link.removeprefix("org:") for run in runs if run.link.startswith("org:")), "")
    if (
        len(body) > 1
        and body[-1].link.startswith("org:")
        and body[-2].text.rstrip().endswith((".", "?", "!", '"', "”", "»"))
    ):
        body.pop()
    elif len(body) == 2 and body[-1].link.startswith("org:") and not body[0].text.strip():
        body.pop()
    return ActionItem(title, _trimmed(body), org, line)


def reassure(element: Element, fence: Fence, context: PageContext) -> Reassure:
    context.label(fence.argument, fence.line)
    return Reassure(paragraphs_of(element, fence, context), fence.argument, fence.line)


def urgent(element: Element, fence: Fence, context: PageContext) -> Urgent:
    context.label(fence.argument, fence.line)
    context.urgent = True
    paragraphs = paragraphs_of(element, fence, context, needed=False)
    context.urgent = False
    line = fence.setting_line("signs")
    signs = tuple(context.refer("sign", name, line) for name in _words(fence, "signs"))
    if not paragraphs and not signs:
        context.problems.add(fence.line, "'urgent' is empty", "Name `signs:` or write a paragraph.")
    return Urgent(paragraphs, signs, fence.argument, fence.line)


def stat(element: Element, fence: Fence, context: PageContext) -> Stat:
    fact = context.refer("fact", _text(fence, "fact"), fence.setting_line("fact"))
    people, of = (cast("int", fence.settings.get(key, 0)) for key in ("people", "of"))
    if not 0 <= people <= of <= 100:
        context.problems.add(
            fence.setting_line("people"),
            f"{people} people of {of} cannot be drawn",
            "Give `people` and `of`, at most 100, the first not above the second.",
        )
    context.sourced = True
    paragraphs = paragraphs_of(element, fence, context)
    context.sourced = False
    runs = tuple(run for paragraph in paragraphs for run in paragraph)
    if len(paragraphs) > 1:
        context.problems.add(
            fence.line,
            "'stat' holds one sentence beside the number",
            "Put the rest below the block.",
        )
    return Stat(fence.argument, runs, fact, _text(fence, "lead"), people, of, fence.line)


def questions(_: Element, fence: Fence, context: PageContext) -> Questions:
    line = fence.setting_line("moments")
    moments = tuple(context.refer("moment", name, line) for name in _words(fence, "moments"))
    return Questions(moments, context.label(fence.argument, fence.line), fence.line)


def contacts(_: Element, fence: Fence, context: PageContext) -> Contacts:
    line = fence.setting_line("orgs")
    orgs = tuple(context.refer("org", name, line) for name in _words(fence, "orgs"))
    return Contacts(orgs, context.label(fence.argument, fence.line), fence.line)


def treatments(_: Element, fence: Fence, context: PageContext) -> Treatments:
    line = fence.setting_line("treatments")
    names = tuple(context.refer("treatment", name, line) for name in _words(fence, "treatments"))
    return Treatments(names, context.label(fence.argument, fence.line), fence.line)


def glossary(_: Element, fence: Fence, context: PageContext) -> Glossary:  # noqa: ARG001
    return Glossary(fence.line)


def fill(_: Element, fence: Fence, context: PageContext) -> Fill:
    shape = _text(fence, "shape")
    if shape and shape not in _SHAPES:
        context.problems.add(
            fence.setting_line("shape"), f"'{shape}' is not a shape", "Use lines, boxes or grid."
        )
    columns = _words(fence, "columns")
    for column in columns:
        context.label(column, fence.setting_line("columns"))
    count = cast("int", fence.settings.get("count", 1))
    if not 1 <= count <= 60:
        context.problems.add(
            fence.setting_line("count"), f"the count {count} does not fit a page", "Use 1 to 60."
        )
    known = cast("Literal['lines', 'boxes', 'grid']", shape if shape in _SHAPES else "lines")
    return Fill(known, count, context.label(fence.argument, fence.line), columns, fence.line)


def _text(fence: Fence, key: str) -> str:
    return str(fence.settings.get(key, ""))


def _words(fence: Fence, key: str) -> tuple[str, ...]:
    return tuple(str(word) for word in fence.settings.get(key, ()))


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    """Without the space around; what was between a title and its text is not part of the text."""
    texts = [run.text for run in runs]
    if texts:
        texts[0] = texts[0].lstrip()
        texts[-1] = texts[-1].rstrip()
    return tuple(
        Run(text, strong=run.strong, link=run.link)
        for run, text in zip(runs, texts, strict=True)
        if text
    )


MAKERS: dict[str, Maker] = {
    "recap": recap,
    "checklist": checklist,
    "steps": steps,
    "compare": compare,
    "check": check,
    "heard": heard,
    "action": action,
    "reassure": reassure,
    "urgent": urgent,
    "stat": stat,
    "questions": questions,
    "contacts": contacts,
    "treatments": treatments,
    "glossary": glossary,
    "fill": fill,
}
