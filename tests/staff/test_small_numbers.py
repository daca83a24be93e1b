"""Small numbers stay hidden, also from somebody who can subtract."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.staff.small_numbers import Figure, Table, protect, protect_list

NUMBERS = st.one_of(st.integers(0, 9), st.integers(0, 60))
HIGHEST = 70


@pytest.mark.parametrize(
    ("counts", "shown", "total"),
    [
        ([], [], "0"),
        ([0, 0], ["0", "0"], "0"),
        ([7], ["7"], "7"),
        ([3], ["<5"], "<5"),
        ([12, 9], ["12", "9"], "21"),
        ([12, 3], ["…", "<5"], "15"),
        ([12, 3, 0], ["…", "<5", "0"], "15"),
        ([40, 12, 3], ["40", "…", "<5"], "55"),
        ([40, 5, 1], ["…", "…", "<5"], "46"),
        ([40, 2, 3], ["40", "<5", "<5"], "45"),
        ([40, 4, 4], ["…", "<5", "<5"], "48"),
        ([40, 1, 4, 3], ["40", "<5", "<5", "<5"], "48"),
        ([1, 1], ["<5", "<5"], "2+"),
        ([4, 4], ["<5", "<5"], "2+"),
    ],
)
def test_a_list_and_its_total(counts: list[int], shown: list[str], total: str) -> None:
    figures, whole = protect_list(dict(enumerate(counts)))
    assert [figure.text for figure in figures.values()] == shown
    assert whole.text == total


@given(st.lists(NUMBERS, max_size=8))
def test_what_is_shown_is_true(counts: list[int]) -> None:
    figures, total = protect_list(dict(enumerate(counts)))
    assert all(fits(figure, count) for figure, count in zip(figures.values(), counts, strict=True))
    assert fits(total, sum(counts))
    assert not any(figure.kind == "exact" and 1 <= figure.value <= 4 for figure in (*figures.values(), total))


@given(st.lists(NUMBERS, min_size=2, max_size=4))
@settings(max_examples=80)
def test_every_small_number_can_still_be_one_to_four(counts: list[int]) -> None:
    assert clear_ones([counts]) == []
    assert clear_ones([[count] for count in counts]) == []


@given(st.lists(st.lists(st.integers(0, 9), min_size=2, max_size=2), min_size=2, max_size=2))
@settings(max_examples=60)
def test_rows_and_columns_together_give_nothing_away(counts: list[list[int]]) -> None:
    assert clear_ones(counts, highest=14) == []


@given(st.integers(1, 6).flatmap(lambda wide: st.lists(st.lists(NUMBERS, min_size=wide, max_size=wide), max_size=8)))
def test_a_table_of_any_size_is_true(counts: list[list[int]]) -> None:
    table = protect(counts)
    for row, line in enumerate(counts):
        assert all(fits(figure, count) for figure, count in zip(table.rows[row], line, strict=True))
        assert fits(table.row_totals[row], sum(line))
    for figure, column in zip(table.column_totals, zip(*counts, strict=True), strict=bool(counts)):
        assert fits(figure, sum(column))
    assert fits(table.total, sum(map(sum, counts)))


def fits(figure: Figure, count: int) -> bool:
    match figure.kind:
        case "exact":
            return count == figure.value
        case "few":
            return 1 <= count <= 4
        case "left-out":
            return count >= 5
        case "at-least":
            return count >= figure.value


def clear_ones(counts: list[list[int]], highest: int = HIGHEST) -> list[tuple[int, int]]:
    """The small numbers of which a reader who tries all tables that fit what is shown learns more than "<5"."""
    table = protect(counts)
    wide = len(counts[0])
    cells = [figure for line in table.rows for figure in line]
    possible: list[set[int]] = [set() for _ in cells]
    for guess in product(*(choices(figure, highest) for figure in cells)):
        if agrees(table, [guess[start : start + wide] for start in range(0, len(guess), wide)]):
            for place, count in enumerate(guess):
                possible[place].add(count)
    return [
        divmod(place, wide)
        for place, figure in enumerate(cells)
        if figure.kind == "few" and possible[place] != {1, 2, 3, 4}
    ]


def choices(figure: Figure, highest: int) -> list[int]:
    ranges = {"few": range(1, 5), "left-out": range(5, highest)}
    return list(ranges.get(figure.kind, range(figure.value, figure.value + 1)))


def agrees(table: Table, guess: list[tuple[int, ...]]) -> bool:
    return (
        all(fits(figure, sum(line)) for figure, line in zip(table.row_totals, guess, strict=True))
        and all(fits(f, sum(column)) for f, column in zip(table.column_totals, zip(*guess, strict=True), strict=True))
        and fits(table.total, sum(map(sum, guess)))
    )
