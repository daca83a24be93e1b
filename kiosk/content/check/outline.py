"""The order of blocks of a page, to compare it between languages."""

from collections.abc import Iterator
from itertools import zip_longest

from kiosk.content.model import (
    Action,
    Block,
    Bullets,
    Check,
    Checklist,
    Compare,
    Fill,
    Heading,
    Paragraph,
    Part,
    Recap,
    Reveal,
    Stat,
    Steps,
    Table,
)


def first_difference(source: tuple[Block, ...], ours: tuple[Block, ...]) -> tuple[int, str] | None:
    """Where the blocks of a translation leave those of its source: a line of the translation, and what is there."""
    last_line = 1
    for there, here in zip_longest(_outline(source), _outline(ours)):
        if here and there and here[1] == there[1]:
            last_line = here[0] or last_line
            continue
        if here is None and there is not None:
            return last_line, f"after this, {there[1]} is missing (line {there[0]} of the source)"
        if there is None and here is not None:
            return here[0], f"{here[1]} stands here, but the source has ended"
        if here is not None and there is not None:
            return here[0], f"{here[1]} stands here, but the source has {there[1]} (line {there[0]})"
    return None


def _outline(blocks: tuple[Block, ...]) -> Iterator[tuple[int, str]]:
    for block in blocks:
        yield block.line, _describe(block)
        if isinstance(block, Part | Reveal):
            yield from _outline(block.blocks)
            yield 0, f"the end of '{_name(block)}'"


def _describe(block: Block) -> str:
    name = f"'{_name(block)}'"
    match block:
        case Paragraph(screen_only=True):
            name = "'screen'"
        case Heading():
            name = f"a heading of level {block.level}"
        case Bullets() | Recap() | Checklist() | Action():
            name += f" with {len(block.items)} items"
        case Steps():
            name += f" with {len(block.steps)} steps"
        case Compare():
            name += f" with {len(block.cards)} cards"
        case Check():
            right = [answer.right for answer in block.answers]
            name += f" with {len(right)} answers"
            name += f", the right one at place {right.index(True) + 1}" if any(right) else ""
        case Table():
            name = f"a table of {len(block.header)} columns and {len(block.rows)} rows"
        case Fill():
            name += f" ({block.shape}, {block.count})"
            name += f" of {len(block.columns)} columns" if block.columns else ""
            name += f" with words for {len(block.rows)}" if block.rows else ""
        case Stat() if block.of:
            name += f" of {block.people} in {block.of}"
        case _:
            pass
    return name


def _name(block: Block) -> str:
    return str(block.__struct_config__.tag)
