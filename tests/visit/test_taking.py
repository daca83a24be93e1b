"""What a visitor takes home: whatever they touch, in whatever order, these promises hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.state import Back, ChooseLanguage, Done, Open, Place, TakeHome, Visit, step
from kiosk.visit.taking import (
    ITEM_LIMIT,
    OWN_LENGTH,
    OWN_LIMIT,
    PICK_LIMIT,
    ROOM,
    Begin,
    ChoosePrint,
    Draft,
    Item,
    Keep,
    Leave,
    LeaveRoom,
    Move,
    MoveOwn,
    MovePick,
    Pick,
    Printed,
    Take,
    Taking,
    TakingEvent,
    WriteOwn,
    moved,
    take,
)

ITEMS = st.builds(
    Item, st.sampled_from(["page", "recap", "guide", "questions", "term", "org"]), st.sampled_from(["a", "b", "c", "d"])
)
LIST = Item("questions")
QUESTIONS = st.sampled_from([f"q{number}" for number in range(40)])
STEPS = st.integers(-3, 3)
EVENTS: st.SearchStrategy[TakingEvent] = st.one_of(
    st.builds(Take, ITEMS),
    st.builds(Take, st.just(LIST)),
    st.builds(Leave, ITEMS),
    st.builds(Move, ITEMS, STEPS),
    st.builds(Pick, QUESTIONS),
    st.builds(MovePick, QUESTIONS, STEPS),
    st.builds(WriteOwn, st.integers(-1, 6), st.text(max_size=200)),
    st.builds(MoveOwn, st.integers(-1, 6), STEPS),
    st.builds(Begin, st.integers(-1, 6)),
    st.builds(Draft, st.text(max_size=200)),
    st.builds(Keep),
    st.builds(LeaveRoom, st.booleans()),
    st.builds(ChoosePrint, st.sampled_from([None, "normal", "large"]), st.sampled_from([None, "", "both"])),
    st.builds(Printed, st.integers(-5, 5)),
)
PLAYED = st.lists(EVENTS, max_size=60)


def after(*events: TakingEvent, start: Taking = Taking()) -> Taking:  # noqa: B008  frozen
    """Play `events` one after the other."""
    for event in events:
        start = take(start, event)
    return start


@given(PLAYED)
def test_nothing_is_there_twice_and_nothing_grows_without_end(events: list[TakingEvent]) -> None:
    taking = after(*events)
    assert len(set(taking.items)) == len(taking.items) <= ITEM_LIMIT
    assert len(set(taking.picks)) == len(taking.picks) <= PICK_LIMIT
    assert len(taking.own) <= OWN_LIMIT
    assert all(line.strip() and len(line) <= OWN_LENGTH for line in taking.own)
    assert len(taking.draft) <= OWN_LENGTH
    assert taking.blank in (0, ROOM)
    assert taking.printed >= 0


@given(PLAYED)
def test_a_page_is_there_whole_or_by_its_main_points_never_both(events: list[TakingEvent]) -> None:
    items = after(*events).items
    whole = {item.id for item in items if item.kind == "page"}
    assert not whole & {item.id for item in items if item.kind == "recap"}


@given(PLAYED)
def test_a_list_without_questions_is_not_on_the_sheet(events: list[TakingEvent]) -> None:
    taking = after(*events)
    assert taking.asked() or not [item for item in taking.items if item.kind == "questions"]


@given(PLAYED, ITEMS)
def test_what_is_taken_off_is_gone_and_all_else_keeps_its_order(events: list[TakingEvent], item: Item) -> None:
    taking = after(*events)
    left = after(Leave(item), start=taking)
    assert not left.has(item)
    assert list(left.items) == [other for other in taking.items if other != item]


@given(PLAYED, QUESTIONS)
def test_ticking_twice_changes_nothing_but_the_order(events: list[TakingEvent], question: str) -> None:
    taking = after(*events)
    if len(taking.picks) == PICK_LIMIT:
        taking = after(Pick(taking.picks[0]), start=taking)
    assert set(after(Pick(question), Pick(question), start=taking).picks) == set(taking.picks)


@given(st.lists(st.integers(), unique=True, max_size=8).map(tuple), st.integers(), st.integers(-9, 9))
def test_moving_keeps_all_things_and_lets_only_one_jump(things: tuple[int, ...], thing: int, by: int) -> None:
    shuffled = moved(things, thing, by)
    assert sorted(shuffled) == sorted(things)
    assert [other for other in shuffled if other != thing] == [other for other in things if other != thing]


def test_moving_up_from_the_top_and_down_from_the_end_stays() -> None:
    assert moved((1, 2, 3), 1, -1) == (1, 2, 3)
    assert moved((1, 2, 3), 3, 1) == (1, 2, 3)
    assert moved((1, 2, 3), 3, -1) == (1, 3, 2)
    assert moved((1, 2, 3), 9, 1) == (1, 2, 3)


def test_a_page_changes_its_kind_where_it_stands() -> None:
    page, points = Item("page", "a"), Item("recap", "a")
    taking = after(Take(page), Take(Item("term", "m")), Take(points))
    assert taking.items == (points, Item("term", "m"))
    assert after(Take(page), start=taking).items == (page, Item("term", "m"))


def test_own_questions_are_written_changed_moved_and_taken_away() -> None:
    taking = after(Begin(0), Draft("first"), Keep(), Begin(1), Draft("second"), Keep())
    assert taking.own == ("First", "Second")
    assert (taking.writing, taking.draft) == (-1, "")
    taking = after(MoveOwn(1, -1), start=taking)
    assert taking.own == ("Second", "First")
    taking = after(Begin(0), Draft(""), Keep(), start=taking)
    assert taking.own == ("First",)


def test_a_sixth_question_cannot_be_begun() -> None:
    taking = after(*(event for number in range(OWN_LIMIT) for event in (Begin(number), Draft(f"q{number}"), Keep())))
    assert after(Begin(OWN_LIMIT), start=taking) == taking


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  can i swim", "Can i swim"),
        ("i am tired. why? ", "I am tired. Why?"),
        ("¿puedo nadar? ¿y correr?", "¿Puedo nadar? ¿Y correr?"),
        ("2 pills or 3?", "2 pills or 3?"),
        ("هل أستطيع السباحة؟", "هل أستطيع السباحة؟"),
        ("   ", None),
    ],
)
def test_a_question_is_kept_as_a_sentence(typed: str, kept: str | None) -> None:
    assert after(Begin(0), Draft(typed), Keep()).own == ((kept,) if kept else ())


def test_leaving_the_place_where_one_writes_keeps_the_words() -> None:
    fresh = Visit("en")
    writing = Visit("en", here=Place("questions", "a#own"), back=(Place("questions", "a#list"),))
    writing = step(writing, TakeHome(Begin(0)), fresh)
    writing = step(writing, TakeHome(Draft("may i fly")), fresh)
    assert step(writing, ChooseLanguage("es"), fresh).taking.draft == "May i fly"
    for event in (Back(), Open("home"), Open("my-sheet")):
        taking = step(writing, event, fresh).taking
        assert (taking.own, taking.writing, taking.draft) == (("May i fly",), -1, "")
    assert step(writing, Done(), fresh) == fresh
