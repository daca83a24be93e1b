"""Whatever a visitor touches, in whatever order, these promises hold."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.state import (
    BACK_LIMIT,
    SPEEDS,
    TEXT_STEPS,
    VOLUMES,
    Back,
    Choose,
    ChooseLanguage,
    CloseSheet,
    Done,
    Event,
    Hear,
    Open,
    OpenSheet,
    Place,
    SetTextStep,
    SetTheme,
    Sheet,
    Speak,
    TakeHome,
    Visit,
    step,
)
from kiosk.visit.taking import Begin, Draft, Item, Pick, Take

LANGUAGES = st.sampled_from(["en", "es", "ar"])
THEMES = st.sampled_from(["light", "dark", "contrast"])
PAGES = st.sampled_from(["science/cells", "science/marrow", "equity/age", "about/index"])
SCROLLS = st.floats(0, 1)

FRESH = st.builds(Visit, LANGUAGES, THEMES, st.sampled_from(TEXT_STEPS))
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(ChooseLanguage, LANGUAGES),
    st.builds(Open, st.just("home")),
    st.builds(Open, st.just("section"), st.sampled_from(["science", "equity"]), SCROLLS),
    st.builds(Open, st.just("page"), PAGES, SCROLLS),
    st.builds(Back),
    st.builds(OpenSheet, st.sampled_from(["term", "fact", "treatment", "org"]), st.sampled_from(["a", "b"])),
    st.builds(OpenSheet, st.sampled_from(["text", "language"])),
    st.builds(CloseSheet),
    st.builds(Choose, st.sampled_from(["b1", "b2"]), st.integers(-1, 9)),
    st.builds(SetTextStep, st.floats(allow_nan=False)),
    st.builds(SetTheme, THEMES),
    st.builds(Hear),
    st.builds(Speak, st.integers(-9, 9), st.integers(-9, 9)),
    st.builds(Open, st.just("my-sheet")),
    st.builds(Open, st.just("questions"), st.sampled_from(["a", "a#list", "a#own"]), SCROLLS),
    st.builds(
        TakeHome,
        st.one_of(
            st.builds(Take, st.builds(Item, st.just("page"), PAGES)),
            st.builds(Pick, st.sampled_from(["q1", "q2"])),
            st.builds(Begin, st.integers(0, 5)),
            st.builds(Draft, st.text(max_size=9)),
        ),
    ),
    st.builds(Done),
)
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
