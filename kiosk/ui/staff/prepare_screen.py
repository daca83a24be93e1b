"""What "Prepare for a patient" shows: guides, pages and questions to tick, derived from the library. No Qt."""

from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import replace

from kiosk.content.library import Library
from kiosk.toolkit.guides import guides
from kiosk.toolkit.options import PrintOptions, Size
from kiosk.ui.paper_choices import BOTH
from kiosk.ui.questions import MY_LIST
from kiosk.ui.staff.quick_screen import languages_of
from kiosk.visit import state
from kiosk.visit.taking import ChoosePrint, Item, Leave, Pick, Take, Taking, take

GUIDES = "guides"
QUESTIONS = "questions"


class Plan(Struct, frozen=True):
    """What is put together for one patient. `group` is "guides", a door or "questions"; `language` may be "both"."""

    taking: Taking = Taking()
    group: str = GUIDES
    moment: int = 0
    language: str = "en"
    beside: str = "es"
    size: Size = "normal"
    paper: Literal["letter", "a4"] = "letter"


class PrepareProps(Struct, frozen=True):
    """Groups and moments are chips (id, name, chosen), rows are to be ticked (key, title, ticked)."""

    groups: list[dict[str, Any]] = []
    moments: list[dict[str, Any]] = []
    rows: list[dict[str, Any]] = []


def derive_prepare(plan: Plan, library: Library, lang: str) -> PrepareProps:
    """Return the screen in the language that staff read."""
    doors = {door["id"]: door["name"] for door in _doors(library, lang)}
    groups = [{"id": group, "name": doors.get(group, "")} for group in (GUIDES, *doors, QUESTIONS)]
    moments = library.moments(lang)
    return PrepareProps(
        [{**group, "chosen": group["id"] == plan.group} for group in groups],
        [
            {"id": str(number), "name": moment.title, "chosen": number == plan.moment}
            for number, moment in enumerate(moments)
        ]
        if plan.group == QUESTIONS
        else [],
        _rows(plan, library, lang),
    )


def _doors(library: Library, lang: str) -> list[dict[str, str]]:
    """Return the doors that have pages of their own to take home."""
    found = []
    for door in library.manifest.doors:
        if library.has_page(lang, f"{door.id}/index"):
            index = library.page(lang, f"{door.id}/index")
            found.append({"id": door.id, "name": index.name or index.title})
    return found


def _rows(plan: Plan, library: Library, lang: str) -> list[dict[str, Any]]:
    if plan.group == GUIDES:
        rows = [(f"guide:{guide.id}", guide.title) for guide in guides(library, lang)]
    elif plan.group == QUESTIONS:
        moments = library.moments(lang)
        shown = moments[plan.moment].questions if plan.moment < len(moments) else ()
        rows = [(f"question:{question.id}", question.text) for question in shown]
    else:
        rows = [(f"page:{card.id}", card.title) for card in library.cards(lang, plan.group)]
    return [{"key": key, "title": title, "ticked": is_ticked(plan.taking, key)} for key, title in rows]


def is_ticked(taking: Taking, key: str) -> bool:
    """Whether KIND:ID is taken."""
    kind, _, name = key.partition(":")
    if kind == "question":
        return name in taking.picks
    return any((item.kind, item.id) == (kind, name) for item in taking.items)


def toggled(plan: Plan, key: str) -> Plan:
    """Return the plan after a row was touched; the list of questions comes and goes with the first question."""
    kind, _, name = key.partition(":")
    taking = plan.taking
    if kind == "question":
        taking = take(taking, Pick(name))
        taking = take(taking, Take(MY_LIST)) if taking.picks else taking
    elif kind in ("guide", "page"):
        item = Item("guide" if kind == "guide" else "page", name)
        taking = take(taking, Leave(item) if taking.has(item) else Take(item))
    return replace(plan, taking=taking)


def options_of(plan: Plan, default: str) -> PrintOptions:
    """Return how the paper is set."""
    return PrintOptions(languages_of(plan.language, plan.beside, default), plan.size, plan.paper)


def handed_over(plan: Plan, default: str) -> tuple[state.Event, ...]:
    """Return how a new visit comes to stand before this sheet."""
    language, *others = languages_of(plan.language, plan.beside, default)
    taken = [state.TakeHome(Take(item)) for item in plan.taking.items if item != MY_LIST]
    picked = [state.TakeHome(Pick(question)) for question in plan.taking.picks]
    listed = [state.TakeHome(Take(MY_LIST))] if picked else []
    printed = state.TakeHome(ChoosePrint(size=plan.size, languages=BOTH if others else ""))
    return (state.ChooseLanguage(language), *taken, *picked, *listed, printed, state.Open("my-sheet"))


def count_of(plan: Plan) -> int:
    """Return how many things there are: guides, pages, and each question."""
    return len([item for item in plan.taking.items if item != MY_LIST]) + len(plan.taking.picks)
