"""What is written on: lines, boxes and grids, and how a table's columns share the width."""

import re
from collections.abc import Callable
from functools import cache
from itertools import permutations, zip_longest
from textwrap import wrap

from kiosk.content.model import Fill, Table
from kiosk.toolkit.print_context import PrintContext
from kiosk.toolkit.print_model import AnyNode, Card, CardLine, Cards, Grid, Lines, Ticks, Words

#: Letters of a table that fit side by side on a Letter page at normal and at large size, and the share of a booklet.
_ROOM = {False: 78, True: 58}
_BOOKLET = 0.6
#: Letters of the first column, which is bold, are so much wider.
_BOLD = 1.08
_CELL_PADDING = 2
_BREAKS = re.compile(r"[\s\-/]+")
_CARDS_FROM = 3


def fill(block: Fill, context: PrintContext) -> AnyNode:
    """Lines, boxes or a grid for a pen. Boxes are boxes to tick with a line to write on."""
    match block.shape:
        case "lines":
            rows = tuple(context.plain(row) for row in block.rows)
            return Lines(context.plain(block.label), rows, max(0, block.count - len(rows)))
        case "boxes":
            return Ticks(tuple(context.plain(row) for row in block.rows) + ((),) * (block.count - len(block.rows)))
        case "grid":
            return _written_grid(block, context)


def _written_grid(block: Fill, context: PrintContext) -> Grid:
    empty: tuple[Words, ...] = ((),) * (len(block.columns) - 1)
    return Grid(
        header=tuple(context.plain(column) for column in block.columns),
        rows=tuple((context.plain(row), *empty) for row in block.rows),
        weights=weights([[column] for column in block.columns], list(block.rows), room=_room(context)),
        label=context.plain(block.label),
        blank=max(0, block.count - len(block.rows)),
        written=True,
    )


def table(block: Table, context: PrintContext) -> AnyNode:
    """A table to read; at large size a wide one becomes cards, because words would break."""
    header = tuple(context.words(cell) for cell in block.header)
    rows = tuple(tuple(context.words(cell) for cell in row) for row in block.rows)
    texts = [[text_of(cell) for cell in column] for column in zip(header, *rows, strict=True)]
    if context.large and len(header) >= _CARDS_FROM:
        return Cards(tuple(_row_card(header, row) for row in rows))
    return Grid(header, rows, weights(texts, [], room=_room(context)))


def _row_card(header: tuple[Words, ...], row: tuple[Words, ...]) -> Card:
    lines = (CardLine(words, label) for label, words in zip(header[1:], row[1:], strict=True) if words)
    return Card(row[0], lines=tuple(lines))


def text_of(words: Words) -> str:
    """The letters of the first voice."""
    return "".join(run.text for run in words[0].runs) if words else ""


def _room(context: PrintContext) -> int:
    return round(_ROOM[context.large] * (_BOOKLET if context.booklet else 1))


def weights(columns: list[list[str]], first: list[str], *, room: int) -> tuple[float, ...]:
    """Share the width: each column gets its longest word, and the rest goes where it saves most lines.

    `columns` holds the texts of each column, `first` more texts of the first one; `room` letters fit side by side.
    """
    texts = [columns[0] + first, *columns[1:]]
    longest = [max((len(word) for text in column for word in _BREAKS.split(text)), default=1) for column in texts]
    needed = [word * (1 if place else _BOLD) + _CELL_PADDING for place, word in enumerate(longest)]
    rest = max(0, room - sum(needed))
    volume = [sum(len(text) for text in column) / len(column) + 1 for column in texts]
    shares = [need + rest * part / sum(volume) for need, part in zip(needed, volume, strict=True)]
    return tuple(round(share, 1) for share in _fewest_lines(shares, needed, list(zip_longest(*texts, fillvalue=""))))


def _fewest_lines(shares: list[float], needed: list[float], rows: list[tuple[str, ...]]) -> list[float]:
    """Move width from column to column, a letter at a time, as long as the rows get lower."""

    @cache  # the same text stands in the same width again and again
    def lines(text: str, wide: int) -> int:
        return len(wrap(text, wide))

    best, height = shares, _height(shares, rows, lines)
    moves = [(giver, taker, by) for giver, taker in permutations(range(len(shares)), 2) for by in (1, 2, 4, 8)]
    while True:
        tried = [_moved(best, *move) for move in moves if best[move[0]] - move[2] >= needed[move[0]]]
        lowest = min(tried, key=lambda widths: _height(widths, rows, lines), default=best)
        lower = _height(lowest, rows, lines)
        if lower >= height:
            return best
        best, height = lowest, lower


def _moved(widths: list[float], giver: int, taker: int, by: int) -> list[float]:
    return [width + (place == taker) * by - (place == giver) * by for place, width in enumerate(widths)]


def _height(widths: list[float], rows: list[tuple[str, ...]], lines: Callable[[str, int], int]) -> int:
    """The lines of all rows: each is as high as its highest cell."""
    room = [max(1, int((width - _CELL_PADDING) / (1 if place else _BOLD))) for place, width in enumerate(widths)]
    return sum(max(lines(text, wide) for text, wide in zip(row, room, strict=True)) for row in rows)
