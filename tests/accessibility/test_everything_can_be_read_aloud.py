"""What a screen reader, a switch or a keyboard finds: every word, every control, its name and what it does."""

import re
from collections import defaultdict
from collections.abc import Iterator

from PySide6.QtGui import QAccessible

from tests.accessibility.looks import Survey, every_look, hold
from tests.survey import WORDLESS, Node, Scene

Role = QAccessible.Role
CHOICES = (Role.RadioButton, Role.CheckBox)


def folded(text: str) -> str:
    """Text as it is compared: words only."""
    return " ".join(re.findall(r"\w+", text))


@every_look
def test_everything_to_touch_has_a_name_and_can_be_pressed(
    survey: Survey, size: tuple[int, int], language: str, step: float
) -> None:
    scenes = survey(size, language, step)

    def faults() -> Iterator[tuple[str, str]]:
        for scene in scenes:
            for node in scene.nodes:
                if node.pressable and not node.name.strip():
                    yield scene.label, f"a {node.role.name} at {node.box} has no name"
                if node.pressable and "Press" not in node.actions:
                    yield scene.label, f"{node.role.name} “{node.name}” cannot be pressed, only {node.actions}"

    hold(scenes, faults())


@every_look
def test_every_control_that_is_drawn_is_in_the_tree(
    survey: Survey, size: tuple[int, int], language: str, step: float
) -> None:
    scenes = survey(size, language, step)

    def faults() -> Iterator[tuple[str, str]]:
        for scene in scenes:
            there = {tuple(round(edge) for edge in node.box) for node in scene.nodes if node.pressable}
            for piece in scene.pieces:
                if piece.kind in ("press", "link") and tuple(round(edge) for edge in piece.box) not in there:
                    yield scene.label, f"“{piece.what}” is drawn but not in the tree"

    hold(scenes, faults())


@every_look
def test_every_word_that_is_drawn_is_read_aloud(
    survey: Survey, size: tuple[int, int], language: str, step: float
) -> None:
    scenes = survey(size, language, step)

    def faults() -> Iterator[tuple[str, str]]:
        for scene in scenes:
            spoken = folded(" ".join(f"{node.name} {node.description}" for node in scene.nodes)).casefold()
            for piece in scene.pieces:
                if piece.kind == "text" and piece.what not in WORDLESS and folded(piece.what).casefold() not in spoken:
                    yield scene.label, f"“{piece.what}” is drawn and never said"

    hold(scenes, faults())


@every_look
def test_no_two_controls_of_a_screen_have_the_same_name(
    survey: Survey, size: tuple[int, int], language: str, step: float
) -> None:
    scenes = survey(size, language, step)

    def faults() -> Iterator[tuple[str, str]]:
        for scene in scenes:
            named: dict[str, list[Node]] = defaultdict(list)
            for node in scene.nodes:
                if node.pressable and node.enabled and node.role != Role.Link:
                    named[node.name].append(node)
            for name, nodes in named.items():
                if len(nodes) > 1:
                    yield scene.label, f"{len(nodes)} controls are called “{name}”"

    hold(scenes, faults())


@every_look
def test_the_same_words_lead_to_the_same_place(
    survey: Survey, size: tuple[int, int], language: str, step: float
) -> None:
    scenes = survey(size, language, step)

    def faults() -> Iterator[tuple[str, str]]:
        for scene in scenes:
            leads: dict[str, set[str]] = defaultdict(set)
            for node in scene.nodes:
                if node.role == Role.Link and not node.target.startswith("fact:"):
                    leads[node.name].add(node.target)
            for name, targets in leads.items():
                if len(targets) > 1:
                    yield scene.label, f"“{name}” leads to {', '.join(sorted(targets))}"

    hold(scenes, faults())


@every_look
def test_every_screen_begins_with_one_heading(
    survey: Survey, size: tuple[int, int], language: str, step: float
) -> None:
    scenes = survey(size, language, step)

    def faults() -> Iterator[tuple[str, str]]:
        for scene in scenes:
            headings = [node.name for node in scene.nodes if node.role == Role.Heading]
            if not headings or not all(headings):
                yield scene.label, f"its headings are {headings}"

    hold(scenes, faults())


@every_look
def test_choices_say_whether_they_are_chosen(survey: Survey, size: tuple[int, int], language: str, step: float) -> None:
    scenes = survey(size, language, step)

    def faults() -> Iterator[tuple[str, str]]:
        for scene in scenes:
            for node in scene.nodes:
                if node.role in CHOICES and not node.checkable:
                    yield scene.label, f"“{node.name}” is a choice that cannot be chosen"

    hold(scenes, faults())


def pictures(scene: Scene) -> set[str]:
    """What the pictures of a screen are said to show."""
    return {node.name for node in scene.nodes if node.role == Role.Graphic}


@every_look
def test_every_picture_of_a_page_says_what_it_shows(
    survey: Survey, size: tuple[int, int], language: str, step: float
) -> None:
    scenes = survey(size, language, step)
    assert sum(len(pictures(scene)) for scene in scenes) > 40
    hold(scenes, ((s.label, "a picture has no words") for s in scenes if "" in pictures(s)))
