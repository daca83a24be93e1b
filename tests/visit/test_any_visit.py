"""Whatever a visitor touches, in whatever order, these promises hold."""

from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.comfort import COMFORTS, Adjust
from kiosk.visit.state import (
    BACK_LIMIT,
    QUERY_LIMIT,
    SPEEDS,
    TEXT_STEPS,
    VOLUMES,
    Back,
    Choose,
    ChooseLanguage,
    CloseSheet,
    Done,
    Event,
    FollowTheme,
    GoByEar,
    Hear,
    Open,
    OpenSheet,
    Place,
    Resume,
    SetLanguage,
    SetTextStep,
    SetTheme,
    Sheet,
    Speak,
    TakeHome,
    Visit,
    Write,
    step,
)
from kiosk.visit.taking import (
    ITEM_LIMIT,
    OWN_LENGTH,
    OWN_LIMIT,
    PICK_LIMIT,
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
    TakingEvent,
    WriteOwn,
)

LANGUAGES = st.sampled_from(["en", "es", "ar"])
THEMES = st.sampled_from(["light", "dark", "contrast"])
PAGES = st.sampled_from(["science/cells", "science/marrow", "equity/age", "about/index"])
SCROLLS = st.floats(0, 1)

TEXTS = st.text(max_size=200)
ITEMS = st.builds(Item, st.sampled_from(["page", "recap"]), PAGES)

FRESH = st.builds(Visit, LANGUAGES, THEMES, st.sampled_from(TEXT_STEPS))
TAKINGS: dict[type, st.SearchStrategy[TakingEvent]] = {
    Take: st.builds(Take, ITEMS),
    Leave: st.builds(Leave, ITEMS),
    Move: st.builds(Move, ITEMS, st.integers(-2, 2)),
    Pick: st.builds(Pick, st.sampled_from(["q1", "q2"])),
    MovePick: st.builds(MovePick, st.sampled_from(["q1", "q2"]), st.integers(-2, 2)),
    WriteOwn: st.builds(WriteOwn, st.integers(-1, 9), TEXTS),
    MoveOwn: st.builds(MoveOwn, st.integers(-1, 9), st.integers(-2, 2)),
    Begin: st.builds(Begin, st.integers(-1, 9)),
    Draft: st.builds(Draft, TEXTS),
    Keep: st.builds(Keep),
    LeaveRoom: st.builds(LeaveRoom, st.booleans()),
    ChoosePrint: st.builds(
        ChoosePrint, st.sampled_from(["normal", "large", None]), st.sampled_from(["both", "es", None])
    ),
    Printed: st.builds(Printed, st.integers(0, 9)),
}
EVENT_OF: dict[type, st.SearchStrategy[Event]] = {
    ChooseLanguage: st.builds(ChooseLanguage, LANGUAGES),
    SetLanguage: st.builds(SetLanguage, LANGUAGES),
    Open: st.one_of(
        st.builds(Open, st.sampled_from(["home", "search", "my-sheet"])),
        st.builds(Open, st.just("section"), st.sampled_from(["science", "equity"]), SCROLLS),
        st.builds(Open, st.just("page"), PAGES, SCROLLS),
        st.builds(Open, st.just("questions"), st.sampled_from(["a", "a#list", "a#own"]), SCROLLS),
    ),
    Back: st.builds(Back),
    OpenSheet: st.one_of(
        st.builds(OpenSheet, st.sampled_from(["term", "fact", "treatment", "org"]), st.sampled_from(["a", "b"])),
        st.builds(OpenSheet, st.sampled_from(["text", "language", "print"])),
    ),
    CloseSheet: st.builds(CloseSheet),
    Choose: st.builds(Choose, st.sampled_from(["b1", "b2"]), st.integers(-1, 9)),
    SetTextStep: st.builds(SetTextStep, st.floats(allow_nan=False)),
    SetTheme: st.builds(SetTheme, THEMES),
    FollowTheme: st.builds(FollowTheme, THEMES),
    Resume: st.builds(Resume, st.just(Place("home")), LANGUAGES, st.floats(0.5, 3), st.one_of(st.none(), THEMES)),
    Write: st.builds(Write, TEXTS),
    Hear: st.builds(Hear),
    Speak: st.builds(Speak, st.integers(-9, 9), st.integers(-9, 9)),
    GoByEar: st.builds(GoByEar, st.booleans()),
    Adjust: st.builds(Adjust, st.sampled_from(COMFORTS), st.booleans()),
    TakeHome: st.builds(TakeHome, st.one_of(*TAKINGS.values())),
    Done: st.builds(Done),
}
EVENTS = st.one_of(*EVENT_OF.values())
VISITS = st.lists(EVENTS, max_size=60)


def play(fresh: Visit, events: list[Event]) -> Visit:
    """Play a whole visit."""
    visit = fresh
    for event in events:
        visit = step(visit, event, fresh)
    return visit


@given(FRESH, VISITS)
def test_done_always_returns_the_untouched_kiosk(fresh: Visit, events: list[Event]) -> None:
    assert play(fresh, [*events, Done()]) == fresh


@given(FRESH, VISITS)
def test_back_always_reaches_home_and_stays_there(fresh: Visit, events: list[Event]) -> None:
    visit = play(fresh, [ChooseLanguage("en"), *events])
    if visit.here.screen == "attract":  # "I'm done" was the last thing touched
        visit = play(visit, [ChooseLanguage("en")])
    touches = 0
    while visit.here.screen != "home" or visit.sheet.kind:
        visit = step(visit, Back(), fresh)
        touches += 1
        assert touches <= BACK_LIMIT + 2
    assert step(visit, Back(), fresh).here.screen == "home"


@given(FRESH, VISITS)
def test_back_only_ever_leads_where_the_visitor_has_been(fresh: Visit, events: list[Event]) -> None:
    seen = {("attract", ""), ("home", "")}
    visit = fresh
    for event in events:
        if isinstance(event, Open):
            seen.add((event.screen, event.page))
        visit = step(visit, event, fresh)
        assert (visit.here.screen, visit.here.page) in seen


@given(FRESH, VISITS, LANGUAGES)
def test_another_language_changes_nothing_else(fresh: Visit, events: list[Event], language: str) -> None:
    visit = play(fresh, [ChooseLanguage("en"), Open("page", "science/cells", 0.3), *events])
    changed = step(visit, ChooseLanguage(language), fresh)
    assert changed.language == language
    assert (changed.choices, changed.text_step, changed.theme) == (visit.choices, visit.text_step, visit.theme)
    if visit.here.screen != "attract":
        assert (changed.here, changed.back) == (visit.here, visit.back)


@given(FRESH, VISITS)
def test_back_with_a_sheet_open_only_closes_it(fresh: Visit, events: list[Event]) -> None:
    visit = play(fresh, [*events, OpenSheet("term", "a")])
    closed = step(visit, Back(), fresh)
    assert closed.sheet == Sheet()
    assert (closed.here, closed.back, closed.choices) == (visit.here, visit.back, visit.choices)


@given(FRESH, VISITS)
def test_words_always_have_one_of_the_four_sizes(fresh: Visit, events: list[Event]) -> None:
    assert play(fresh, events).text_step in TEXT_STEPS


@given(FRESH, st.lists(st.builds(Open, st.just("page"), st.text("ab", min_size=1, max_size=9), SCROLLS), max_size=200))
def test_the_way_back_never_grows_without_end(fresh: Visit, events: list[Event]) -> None:
    assert len(play(fresh, events).back) <= BACK_LIMIT


@given(FRESH, VISITS)
def test_the_way_back_never_leads_to_the_first_screen_of_another_visitor(fresh: Visit, events: list[Event]) -> None:
    visit = play(fresh, [*events, Done(), ChooseLanguage("en"), Open("page", "science/cells")])
    assert visit.back == (Place("home"),)
    assert visit.choices == ()


@given(FRESH, VISITS)
def test_each_block_of_a_page_has_one_choice_at_most(fresh: Visit, events: list[Event]) -> None:
    choices = play(fresh, events).choices
    assert len({(c.page, c.block) for c in choices}) == len(choices)


@given(FRESH, VISITS)
def test_speed_and_loudness_stay_within_what_there_is(fresh: Visit, events: list[Event]) -> None:
    voice = play(fresh, events).voice
    assert 0 <= voice.speed < len(SPEEDS)
    assert 0 <= voice.volume < len(VOLUMES)


def test_a_visitor_can_do_here_all_there_is_to_do() -> None:
    assert set(EVENT_OF) == set(get_args(Event))
    assert set(TAKINGS) == set(get_args(TakingEvent))


@given(FRESH, VISITS)
def test_what_is_written_and_gathered_stays_within_its_limits(fresh: Visit, events: list[Event]) -> None:
    visit = play(fresh, events)
    taking = visit.taking
    assert len(visit.query) <= QUERY_LIMIT
    assert len(taking.items) <= ITEM_LIMIT
    assert len(set(taking.items)) == len(taking.items)
    assert len(taking.picks) <= PICK_LIMIT
    assert len(taking.own) <= OWN_LIMIT
    assert all(0 < len(question) <= OWN_LENGTH for question in taking.own)


@given(FRESH, VISITS)
def test_a_draft_is_there_only_while_somebody_writes(fresh: Visit, events: list[Event]) -> None:
    taking = play(fresh, events).taking
    assert not taking.draft or taking.writing >= 0


@given(FRESH, VISITS, st.booleans())
def test_whoever_goes_by_ear_has_listened(fresh: Visit, events: list[Event], on: bool) -> None:  # noqa: FBT001
    voice = play(fresh, [*events, GoByEar(on)]).voice
    assert voice.by_ear is on
    assert voice.heard or not on


@given(FRESH, VISITS, THEMES)
def test_who_chose_a_light_keeps_it_when_the_systems_changes(fresh: Visit, events: list[Event], theme: str) -> None:
    visit = play(fresh, [*events, SetTheme("dark")])
    assert step(visit, FollowTheme(theme), fresh) == visit  # type: ignore[arg-type]  # one of the three
