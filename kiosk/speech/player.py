"""The player of read-aloud as pure data: `step(player, event)` is the only way from one state to the next. No Qt."""

from typing import Literal, assert_never

from msgspec import Struct
from msgspec.structs import replace

Phase = Literal["idle", "speaking", "paused"]


class Player(Struct, frozen=True):
    """Sentence `at` of `count` is being said, or waits.

    `turn` grows whenever the voice has something new to do, so that a late "finished" of an earlier
    turn is told from one of this turn.
    """

    phase: Phase = "idle"
    at: int = 0
    count: int = 0
    turn: int = 0


class Begin(Struct, frozen=True):
    """Say `count` sentences from the first."""

    count: int


class Finished(Struct, frozen=True):
    """The voice has said what it was given in `turn`."""

    turn: int


class Pause(Struct, frozen=True):
    """Be quiet, and keep the place."""


class Resume(Struct, frozen=True):
    """Go on with the sentence that was broken off, from its start."""


class Again(Struct, frozen=True):
    """Say this sentence once more; also how a new speed or loudness is heard at once."""


class Back(Struct, frozen=True):
    """Say the sentence before; the first one stays the first."""


class Stop(Struct, frozen=True):
    """Be quiet and forget the place."""


Event = Begin | Finished | Pause | Resume | Again | Back | Stop


def step(player: Player, event: Event) -> Player:  # noqa: PLR0911  one line for each event
    """Return the player after `event`; what makes no sense in its state changes nothing."""
    turn = player.turn + 1
    match event:
        case Begin():
            return Player("speaking", 0, event.count, turn) if event.count > 0 else Player(turn=turn)
        case Stop():
            return Player(turn=turn)
        case _ if player.phase == "idle":
            return player
        case Finished():
            return _finished(player, event.turn)
        case Pause():
            return replace(player, phase="paused", turn=turn) if player.phase == "speaking" else player
        case Resume():
            return replace(player, phase="speaking", turn=turn) if player.phase == "paused" else player
        case Again():
            return replace(player, phase="speaking", turn=turn)
        case Back():
            return replace(player, phase="speaking", at=max(0, player.at - 1), turn=turn)
    assert_never(event)


def _finished(player: Player, turn: int) -> Player:
    if turn != player.turn or player.phase != "speaking":
        return player
    if player.at + 1 < player.count:
        return replace(player, at=player.at + 1, turn=turn + 1)
    return Player(turn=turn + 1)
