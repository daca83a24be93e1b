"""Small numbers are not shown: 1 to 4 becomes "<5", and no total gives them away.

A table of counts is published with the totals of its rows and columns. Where a total minus what is shown would narrow
a small number down, the smallest other number of that line is left out too; where none is left, the total is given as
"at least". In each line by itself every "<5" can still be 1, 2, 3 or 4 with all that stands there; then the bounds are
followed through all lines together, as a patient reader could.

Pure functions. Numbers are for one table: tables of the same days in other steps (weeks beside months) can be set
against each other, so publish one of them.
"""

from collections.abc import Iterator, Mapping, Sequence
from math import inf
from typing import Literal, TypeVar

from msgspec import Struct

K = TypeVar("K")

#: Counts from 1 up to here are not shown.
FEW = 4
_LEAST_OF_OTHERS = FEW + 1
_RANGE = FEW - 1

#: Row and column of a number; the totals stand in the row and the column after the last.
_Place = tuple[int, int]
_Line = tuple[tuple[_Place, ...], _Place]


class Figure(Struct, frozen=True):
    """A number as it may be shown.

    `few` is 1 to 4. `left-out` is 5 or more, and would give a few away. `at-least` is a total of which only the least
    may be said. `value` is the number for `exact` and the least for `at-least`, else 0.
    """

    kind: Literal["exact", "few", "left-out", "at-least"]
    value: int = 0

    @property
    def text(self) -> str:
        """As in a table: "12", "<5", "…" or "12+"."""
        return {"exact": str(self.value), "few": "<5", "left-out": "…", "at-least": f"{self.value}+"}[self.kind]


class Table(Struct, frozen=True):
    """Rows of figures with the totals of each row, of each column, and of all."""

    rows: tuple[tuple[Figure, ...], ...]
    row_totals: tuple[Figure, ...]
    column_totals: tuple[Figure, ...]
    total: Figure


def protect(counts: Sequence[Sequence[int]]) -> Table:
    """Make a table of counts fit to be shown. All rows have the same length."""
    return _Protection(counts).table()


def protect_list(counts: Mapping[K, int]) -> tuple[dict[K, Figure], Figure]:
    """Make a list of counts and its total fit to be shown."""
    table = protect([list(counts.values())])
    figures = table.rows[0] if table.rows else ()
    return dict(zip(counts, figures, strict=True)), table.total


class _Protection:
    def __init__(self, counts: Sequence[Sequence[int]]) -> None:
        self._high = len(counts)
        self._wide = len(counts[0]) if counts else 0
        self._numbers: dict[_Place, int] = {}
        for row, line in enumerate(counts):
            for column, number in enumerate(line):
                for place in ((row, column), (row, self._wide), (self._high, column), (self._high, self._wide)):
                    self._numbers[place] = self._numbers.get(place, 0) + number
        self._few = {place for place, number in self._numbers.items() if 1 <= number <= FEW}
        self._left_out: set[_Place] = set()
        self._protect()

    def table(self) -> Table:
        rows = tuple(tuple(self._figure((row, column)) for column in range(self._wide)) for row in range(self._high))
        right = tuple(self._total((row, self._wide), rows[row]) for row in range(self._high))
        columns = (tuple(line[column] for line in rows) for column in range(self._wide))
        below = tuple(self._total((self._high, column), cells) for column, cells in enumerate(columns))
        return Table(rows, right, below, self._total((self._high, self._wide), right))

    def _protect(self) -> None:
        lines = tuple(self._lines())
        for cells, total in lines:
            if total in self._few and sum(self._numbers[place] > 0 for place in cells) > 1:
                self._few.discard(total)  # "<5" would tell that none of its parts can be 4
                self._left_out.add(total)
        changed = True
        while changed:
            changed = self._protect_each(lines) or self._level_single_lines() or self._protect_together(lines)

    def _protect_each(self, lines: tuple[_Line, ...]) -> bool:
        """Make each line safe by itself."""
        before = len(self._left_out)
        for cells, total in lines:
            while not self._is_safe(cells, total):
                self._left_out.add(self._next(cells, total))
        return len(self._left_out) > before

    def _protect_together(self, lines: tuple[_Line, ...]) -> bool:
        """Narrow the hidden numbers down as a reader of the whole table could; leave out more where one gets clear."""
        bounds = {place: self._bounds(place) for line in lines for place in (*line[0], line[1])}
        narrowed = True
        while narrowed:
            narrowed = False
            for cells, total in lines:
                for place, low, high in _narrower(cells, total, bounds):
                    if place in self._few and not self._is_hidden(more := self._next_anywhere(cells, total)):
                        self._left_out.add(more)
                        return True
                    bounds[place] = low, high
                    narrowed = True
        return False

    def _bounds(self, place: _Place) -> tuple[float, float]:
        """The least and the most that a number can be, as far as its own figure tells."""
        if place in self._few:
            return 1, FEW
        if place not in self._left_out:
            return self._numbers[place], self._numbers[place]
        is_total = place[0] == self._high or place[1] == self._wide
        return (1 if is_total else _LEAST_OF_OTHERS), inf

    def _lines(self) -> Iterator[_Line]:
        """Each sum that is published: cells and their total."""
        rows = range(self._high + (self._high > 1))
        columns = range(self._wide + (self._wide > 1))
        if self._wide > 1:
            yield from ((tuple((row, c) for c in range(self._wide)), (row, self._wide)) for row in rows)
        if self._high > 1:
            yield from ((tuple((r, column) for r in range(self._high)), (self._high, column)) for column in columns)

    def _level_single_lines(self) -> bool:
        """In a table of one row or column a number and its total are the same: hide both or none."""
        before = len(self._left_out)
        if self._high == 1:
            self._left_out |= {(1 - r, c) for r, c in self._left_out}
        if self._wide == 1:
            self._left_out |= {(r, 1 - c) for r, c in self._left_out}
        self._few -= self._left_out
        return len(self._left_out) > before

    def _is_hidden(self, place: _Place) -> bool:
        return place in self._few or place in self._left_out

    def _is_safe(self, cells: tuple[_Place, ...], total: _Place) -> bool:
        few = sum(place in self._few for place in cells)
        left_out = sum(place in self._left_out for place in cells)
        if not few + left_out or self._is_hidden(total):
            return True
        hidden = sum(self._numbers[place] for place in cells if self._is_hidden(place))
        if left_out:
            least = few + _LEAST_OF_OTHERS * left_out
            return hidden >= least + _RANGE and few + left_out > 1
        return few + _RANGE <= hidden <= FEW * few - _RANGE

    def _next(self, cells: tuple[_Place, ...], total: _Place) -> _Place:
        """What to leave out next: the smallest number of the line that is still shown, at last its total."""
        shown = [place for place in cells if self._numbers[place] and not self._is_hidden(place)]
        return min(shown, key=lambda place: (self._numbers[place], place), default=total)

    def _next_anywhere(self, cells: tuple[_Place, ...], total: _Place) -> _Place:
        """What to leave out next, in this line or else in the table."""
        place = self._next(cells, total)
        return self._next(tuple(self._numbers), place) if self._is_hidden(place) else place

    def _figure(self, place: _Place) -> Figure:
        if place in self._few:
            return Figure("few")
        return Figure("left-out") if place in self._left_out else Figure("exact", self._numbers.get(place, 0))

    def _total(self, place: _Place, cells: tuple[Figure, ...]) -> Figure:
        figure = self._figure(place)
        return Figure("at-least", sum(map(_least, cells))) if figure.kind == "left-out" else figure


def _narrower(
    cells: tuple[_Place, ...], total: _Place, bounds: dict[_Place, tuple[float, float]]
) -> Iterator[tuple[_Place, float, float]]:
    """Each place of a line of which the sum tells more than was known, with its new bounds."""
    least, most = (sum(bounds[place][side] for place in cells) for side in (0, 1))
    low, high = bounds[total]
    if least > low or most < high:
        yield total, max(low, least), min(high, most)
    for place in cells:
        at_least, at_most = bounds[place]
        others_most = sum(bounds[other][1] for other in cells if other != place)
        new = max(at_least, low - others_most), min(at_most, high - (least - at_least))
        if new != (at_least, at_most):
            yield (place, *new)


def _least(figure: Figure) -> int:
    return {"few": 1, "left-out": _LEAST_OF_OTHERS}.get(figure.kind, figure.value)
