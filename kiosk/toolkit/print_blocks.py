"""A page's blocks on paper. One case for each kind: mypy names this place when there is a new one."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from kiosk.content.model import (
    Action,
    Block,
    Bullets,
    Card,
    Check,
    Checklist,
    Compare,
    Contacts,
    Fill,
    Glossary,
    Heading,
    Heard,
    Paragraph,
    Part,
    Picture,
    Questions,
    Reassure,
    Recap,
    Reveal,
    Run,
    Stat,
    Step,
    Steps,
    Table,
    Treatments,
    Urgent,
)
from kiosk.toolkit import print_lists as lists
from kiosk.toolkit.print_context import PrintContext
from kiosk.toolkit.print_forms import fill, table
from kiosk.toolkit.print_model import AnyNode, Box, CardLine, Cards, Image, Items, Para, StepNode, Ticks, Words
from kiosk.toolkit.print_model import Card as CardNode
from kiosk.toolkit.print_model import Heading as HeadingNode
from kiosk.toolkit.print_model import Steps as StepsNode


def derive_nodes(blocks: Iterable[Block], context: PrintContext) -> tuple[AnyNode, ...]:
    """What stands on paper for these blocks, in order. A `reveal` is left out: see `print_arrange`."""
    return tuple(node for block in blocks for node in _nodes(block, context))


def _nodes(block: Block, context: PrintContext) -> Iterator[AnyNode]:  # noqa: C901, PLR0912, PLR0915  one case for each kind
    match block:
        case Heading():
            yield HeadingNode(context.plain(block.text), block.level)
        case Paragraph():
            if not block.screen_only:
                yield Para(context.words(block.runs))
        case Bullets():
            yield Items(_all(block.items, context), block.ordered)
        case Table():
            yield table(block, context)
        case Picture():
            yield Image(context.picture(block.picture), block.alt, context.plain(block.caption))
        case Recap():
            title = context.plain(block.title) or context.say("recap")
            yield Box("recap", "list-checks", title, (Items(_all(block.items, context)),))
        case Steps():
            yield from _titled(block.title, context)
            yield StepsNode(tuple(_step(step, context) for step in block.steps))
        case Compare():
            yield from _titled(block.title, context)
            yield Cards(tuple(_side(card, context) for card in block.cards))
        case Heard():
            yield _heard(block, context)
        case Action():
            yield from _titled(block.title, context)
            yield from lists.action(block, context)
        case Reassure():
            paragraphs = tuple(Para(words) for words in _all(block.paragraphs, context))
            yield Box("calm", "heart-handshake", context.plain(block.title), paragraphs)
        case Urgent():
            yield lists.urgent(block, context)
        case Reveal():
            return
        case Check():
            yield _check(block, context)
        case Stat():
            yield lists.stat(block, context)
        case Part():
            yield HeadingNode(context.plain(block.title), 2, block.icon)
            yield from derive_nodes(block.blocks, context)
        case Questions():
            yield from _titled(block.title, context)
            yield from lists.questions(block.moments, block.title, context)
        case Contacts():
            yield from _titled(block.title, context)
            yield lists.contacts(block.orgs, context)
        case Treatments():
            yield from _titled(block.title, context)
            yield lists.treatments(block.treatments, context)
            yield Para(context.say("ask_fit"))
        case Glossary():
            yield lists.terms(context.library.terms(context.lang), context)
        case Fill():
            yield fill(block, context)
        case Checklist():
            yield from _titled(block.title, context)
            yield Ticks(_all(block.items, context))
        case _:
            assert_never(block)


def _all(texts: tuple[tuple[Run, ...], ...], context: PrintContext) -> tuple[Words, ...]:
    return tuple(context.words(runs) for runs in texts)


def _titled(title: str, context: PrintContext) -> Iterator[AnyNode]:
    if title:
        yield HeadingNode(context.plain(title), 3)


def _step(step: Step, context: PrintContext) -> StepNode:
    return StepNode(
        context.plain(step.title),
        _all(step.paragraphs, context),
        context.picture(step.picture),
        step.alt,
        context.plain(step.note),
    )


def _side(card: Card, context: PrintContext) -> CardNode:
    lines = [CardLine(words) for words in _all(card.paragraphs, context)]
    if card.heard:
        quote = context.plain(context.paper.say("quote", text=card.heard))
        lines.insert(0, CardLine(quote, context.say("may_hear"), "message-square-quote"))
    if card.captions:
        lines.append(CardLine(context.plain(" · ".join(card.captions))))
    term = context.library.term(context.lang, card.term) if card.term else None
    said = context.say("say_it", say=term.say_it) if term and term.say_it else ()
    return CardNode(context.plain(card.title), said, tuple(lines), context.picture(card.picture))


def _heard(block: Heard, context: PrintContext) -> Box:
    nodes: list[AnyNode] = [Para(context.plain(context.paper.say("quote", text=block.quote), strong=True))]
    nodes.extend(Para(words) for words in _all(block.paragraphs, context))
    if block.ask:
        nodes.append(Para(context.say("can_ask", ask=block.ask)))
    return Box("heard", "message-square-quote", context.say("may_hear"), tuple(nodes))


def _check(block: Check, context: PrintContext) -> Box:
    """Question and answers; the right one follows in words, because paper cannot hide it."""
    answers = Items(tuple(context.plain(answer.text) for answer in block.answers))
    nodes: list[AnyNode] = [answers]
    for answer in block.answers:
        if answer.right:
            nodes.append(Para(context.plain(context.paper.say("answer", text=answer.text), strong=True)))
            nodes.append(Para(context.words(answer.feedback)))
    return Box("check", "circle-help", context.plain(block.question), tuple(nodes))
