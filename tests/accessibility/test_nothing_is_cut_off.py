"""On every screen, in every size: no word is cut off, covered, pushed out of its place or out of the window."""

from tests.accessibility.looks import Survey, apart, every_look, hold, same_layer, within
from tests.survey import HAIR


@every_look
def test_no_word_is_cut_off(survey: Survey, size: tuple[int, int], language: str, step: float) -> None:
    scenes = survey(size, language, step)
    hold(scenes, ((s.label, f"“{p.what}” {p.wrong}") for s in scenes for p in s.pieces if p.wrong))


@every_look
def test_no_words_lie_over_other_words(survey: Survey, size: tuple[int, int], language: str, step: float) -> None:
    scenes = survey(size, language, step)
    hold(
        scenes,
        (
            (s.label, f"“{one.what}” lies over “{other.what}”")
            for s in scenes
            for one, other in same_layer(s, "text", "icon")
            if not apart(one.box, other.box)
        ),
    )


@every_look
def test_words_stay_inside_their_button_or_panel(
    survey: Survey, size: tuple[int, int], language: str, step: float
) -> None:
    scenes = survey(size, language, step)
    hold(
        scenes,
        (
            (s.label, f"“{p.what}” leaves {ground}")
            for s in scenes
            for p in s.pieces
            if p.kind in ("text", "icon", "press")
            for ground, box in p.inside
            if not within(p.box, box)
        ),
    )


@every_look
def test_nothing_is_wider_than_the_window(survey: Survey, size: tuple[int, int], language: str, step: float) -> None:
    scenes = survey(size, language, step)
    hold(
        scenes,
        (
            (s.label, f"“{p.what}” runs from {p.box[0]:.0f} to {p.box[2]:.0f} of {s.width:.0f}")
            for s in scenes
            for p in s.pieces
            if p.box[0] < -HAIR or p.box[2] > s.width + HAIR
        ),
    )


@every_look
def test_no_two_things_to_touch_lie_over_each_other(
    survey: Survey, size: tuple[int, int], language: str, step: float
) -> None:
    scenes = survey(size, language, step)
    hold(
        scenes,
        (
            (s.label, f"“{one.what}” lies over “{other.what}”")
            for s in scenes
            for kinds in (("press",), ("link",))
            for one, other in same_layer(s, *kinds)
            if not apart(one.box, other.box)
        ),
    )


@every_look
def test_everything_to_touch_is_large_enough_for_a_thumb(
    survey: Survey, size: tuple[int, int], language: str, step: float
) -> None:
    scenes = survey(size, language, step)
    least = 80 if size == (1080, 1920) else 44
    hold(
        scenes,
        (
            (s.label, f"“{p.what}” is {p.box[2] - p.box[0]:.0f} by {p.box[3] - p.box[1]:.0f}")
            for s in scenes
            for p in s.pieces
            if p.kind == "press" and min(p.box[2] - p.box[0], p.box[3] - p.box[1]) < least - HAIR
        ),
    )


@every_look
def test_what_is_not_scrolled_lies_within_the_window(
    survey: Survey, size: tuple[int, int], language: str, step: float
) -> None:
    scenes = survey(size, language, step)
    window = (0.0, 0.0, float(size[0]), float(size[1]))
    hold(
        scenes,
        (
            (s.label, f"“{p.what}” is at {p.box[1]:.0f} to {p.box[3]:.0f} of {s.height:.0f}")
            for s in scenes
            for p in s.pieces
            if not p.scrolls and not within(p.box, window)
        ),
    )
