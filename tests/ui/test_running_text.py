"""Running text on its way to the screen: what is touched is exactly what is drawn."""

import re
from html import unescape
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.model import Run
from kiosk.ui.prose import HUE, paragraphs, prose

LINKS = st.sampled_from(["term:cell", "fact:f-1", "org:helpline", "page:science/cells"])
# What may stand in content: letters of several scripts, signs of HTML, white space of every kind.
TEXTS = st.text(st.sampled_from("aé细ب&<>\"'{}%.1-  \n\t\u00a0"), max_size=12)
RUNS = st.lists(st.builds(Run, TEXTS, st.booleans(), st.one_of(st.just(""), LINKS)), max_size=6).map(tuple)
SPACES = re.compile(r"[ \n\t\r\f\v]+")


class Drawn(HTMLParser):
    """Reads rich text as the screen does: words, and the range of each link in them."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.words = ""
        self.links: list[tuple[str, int, int]] = []
        self._open: tuple[str, int] | None = None
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ("a", "b")
        if tag == "a":
            self._open = (dict(attrs)["href"] or "", len(self.words))

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            assert self._open
            self.links.append((*self._open, len(self.words)))

    def handle_data(self, data: str) -> None:
        self.words += data


@given(RUNS)
def test_the_words_read_aloud_are_the_words_drawn(runs: tuple[Run, ...]) -> None:
    passage = prose(runs)
    assert Drawn(str(passage["html"])).words == passage["plain"]


@given(RUNS)
def test_each_link_is_touched_where_its_words_stand(runs: tuple[Run, ...]) -> None:
    passage = prose(runs)
    plain = str(passage["plain"])
    links = passage["links"]
    assert isinstance(links, list)
    for link in links:
        assert plain[link["start"] : link["end"]] == link["text"]
        assert link["kind"] == link["href"].partition(":")[0]
    assert Drawn(str(passage["html"])).links == [(link["href"], link["start"], link["end"]) for link in links]


@given(RUNS)
def test_links_never_overlap_and_stand_in_reading_order(runs: tuple[Run, ...]) -> None:
    links = prose(runs)["links"]
    assert isinstance(links, list)
    ends = [0, *(link["end"] for link in links)]
    for before, link in zip(ends, links, strict=False):
        assert before <= link["start"] < link["end"]


@given(RUNS)
def test_white_space_is_folded_as_the_screen_folds_it(runs: tuple[Run, ...]) -> None:
    plain = str(prose(runs)["plain"])
    assert not SPACES.search(plain.replace(" ", "x")), "line breaks and tabs become spaces"
    assert "  " not in plain
    assert not plain.startswith(" ")


@given(RUNS)
def test_no_letter_of_the_content_is_lost(runs: tuple[Run, ...]) -> None:
    written = "".join("".join(run.text.split()) for run in runs)
    assert "".join(str(prose(runs)["plain"]).split()) == written


@given(TEXTS)
def test_words_that_look_like_code_are_shown_as_words(text: str) -> None:
    html = str(prose((Run(f"<b>{text}</b>"),))["html"])
    assert "<" not in html
    assert unescape(html) == " ".join(f"<b>{text}</b>".split())


def test_a_link_carries_the_place_for_its_hue() -> None:
    html = str(prose((Run("See "), Run("cells", link="term:cell"), Run(".")))["html"])
    assert HUE in html
    assert 'href="term:cell"' in html


def test_strong_words_are_bold_and_plain_words_are_not() -> None:
    assert prose((Run("Rest "), Run("now", strong=True)))["html"] == "Rest <b>now</b>"


def test_each_paragraph_counts_its_own_characters() -> None:
    texts = paragraphs(((Run("One "), Run("cell", link="term:cell")), (Run("cell", link="term:cell"),)))
    assert [text["links"][0]["start"] for text in texts] == [4, 0]  # type: ignore[index]
