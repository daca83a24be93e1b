"""Whatever is pressed in whatever order, the player keeps its place and Stop is silence."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.player import Again, Back, Begin, Event, Finished, Pause, Player, Resume, Stop, step

EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(Begin, st.integers(-1, 9)),
    st.builds(Finished, st.integers(0, 60)),
    *(st.builds(event) for event in (Pause, Resume, Again, Back, Stop)),
)
HISTORIES = st.lists(EVENTS, max_size=60)


def play(*events: Event, start: Player | None = None) -> Player:
    """Play events one after the other."""
    player = start or Player()
    for event in events:
        player = step(player, event)
    return player


def finished(player: Player) -> Player:
    """The voice comes to the end of what it was given."""
    return step(player, Finished(player.turn))


@given(HISTORIES)
def test_the_place_is_always_one_of_the_sentences(events: list[Event]) -> None:
    player = play(*events)
    assert player.phase == "idle" or 0 <= player.at < player.count
    assert player.phase != "idle" or (player.at, player.count) == (0, 0)


@given(HISTORIES)
def test_stop_always_means_silence(events: list[Event]) -> None:
    assert play(*events, Stop()).phase == "idle"


@given(HISTORIES)
def test_time_only_goes_forward(events: list[Event]) -> None:
    player = Player()
    for event in events:
        now = step(player, event)
        assert now.turn > player.turn or now == player
        player = now


@given(HISTORIES, st.integers(1, 9))
def test_left_alone_it_says_everything_once_and_falls_silent(events: list[Event], count: int) -> None:
    player = play(*events, Begin(count))
    places = []
    while player.phase == "speaking":
        places.append(player.at)
        player = finished(player)
    assert places == list(range(count))


def test_pause_keeps_the_place_and_goes_on_with_the_same_sentence() -> None:
    player = finished(play(Begin(3)))
    paused = step(player, Pause())
    assert (paused.phase, paused.at) == ("paused", 1)
    again = step(paused, Resume())
    assert (again.phase, again.at) == ("speaking", 1)
    assert again.turn > player.turn


def test_back_goes_one_sentence_back_and_no_further_than_the_first() -> None:
    player = finished(finished(play(Begin(3))))
    assert [play(*[Back()] * n, start=player).at for n in (1, 2, 3)] == [1, 0, 0]


def test_back_and_again_end_a_pause() -> None:
    paused = play(Begin(3), Pause())
    assert step(paused, Again()).phase == step(paused, Back()).phase == "speaking"


def test_the_late_end_of_a_sentence_that_was_broken_off_changes_nothing() -> None:
    player = play(Begin(3))
    repeated = step(player, Again())
    assert step(repeated, Finished(player.turn)) == repeated
