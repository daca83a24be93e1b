"""What the question picker shows."""

import pytest

from kiosk.content.library import Library
from kiosk.toolkit.parts import QuestionsPart
from kiosk.ui.questions import MOMENT, QuestionsProps, derive_questions, mode_of, origin, request
from kiosk.visit.state import Choice, Place, Visit
from kiosk.visit.taking import OWN_LENGTH, OWN_LIMIT, Item, Taking


def props(library: Library, page: str = "", taking: Taking = Taking(), current: int = 0) -> QuestionsProps:  # noqa: B008  frozen
    choices = (Choice(origin(page), MOMENT, current),)
    return derive_questions(library, Visit("en", here=Place("questions", page), choices=choices, taking=taking))


@pytest.mark.parametrize(
    ("page", "mode"), [("", "pick"), ("a/b", "pick"), ("a/b#list", "list"), ("#list", "list"), ("a/b#own", "own")]
)
def test_the_place_says_what_the_picker_shows(page: str, mode: str) -> None:
    assert mode_of(page) == mode
    assert origin(page) == page.partition("#")[0]


def test_the_questions_of_the_chosen_moment_are_shown(library: Library) -> None:
    moments = library.moments("en")
    for index, moment in enumerate(moments):
        shown = props(library, current=index)
        assert [entry["title"] for entry in shown.moments] == [known.title for known in moments]
        assert [row["id"] for row in shown.rows] == [question.id for question in moment.questions]


def test_a_moment_that_is_not_there_shows_the_last(library: Library) -> None:
    assert props(library, current=99).current == len(library.moments("en")) - 1


def test_the_list_has_picked_questions_first_then_own_ones_and_knows_its_ends(library: Library) -> None:
    picks = tuple(question.id for question in library.moments("en")[0].questions[:2])
    shown = props(library, "#list", Taking(picks=(*picks, "gone"), own=("One?", "Two?")))
    assert [(entry["id"], entry["own"]) for entry in shown.chosen] == [
        *((pick, -1) for pick in picks),
        ("own-0", 0),
        ("own-1", 1),
    ]
    assert shown.chosen[0]["first"]
    assert shown.chosen[-1]["last"]
    assert shown.chosen[-2]["first"]


def test_a_sixth_own_question_is_not_offered(library: Library) -> None:
    assert props(library, taking=Taking(own=("q",) * (OWN_LIMIT - 1))).more
    assert not props(library, taking=Taking(own=("q",) * OWN_LIMIT)).more


def test_what_is_being_written_is_shown_with_the_room_that_is_left(library: Library) -> None:
    shown = props(library, "#own", Taking(writing=0, draft="May I"))
    assert (shown.mode, shown.draft, shown.left) == ("own", "May I", OWN_LENGTH - 5)


def test_the_list_alone_makes_a_sheet_without_a_cover() -> None:
    taking = Taking((Item("questions"),), picks=("a", "b"), own=("c",), blank=2)
    made = request(taking)
    assert (made.parts, made.cover) == ((QuestionsPart(("a", "b"), ("c",), 2),), False)


def test_on_other_screens_only_the_picks_are_known(library: Library) -> None:
    visit = Visit("en", here=Place("page", "basics/what-is-diabetes"), taking=Taking(picks=("a",)))
    assert derive_questions(library, visit) == QuestionsProps(picks=["a"])
