"""From the inside of a Markdown element to `Run`s, with the line of each part."""

import re
from xml.etree.ElementTree import Element

from msgspec import Struct

from kiosk.content.marks import LINE_MARK, without_marks
from kiosk.content.model import Run
from kiosk.content.problems import ProblemList
from kiosk.content.refs import LinkError, Ref, read_link

_SPACE = re.compile(r"[ \t\r\n]+")
_BROKEN_LINK = re.compile(r"\]\(|\[[^\]]*\]\[")
_WHY_NOT = {
    "em": ("italics are not used", "Use `**bold**`, or plain words."),
    "img": (
        "a picture stands inside a line of text",
        "Put it on a line of its own, with empty lines around it.",
    ),
    "code": ("code is not used", "Remove the marks."),
    "br": ("a forced line break is not used", "Start a new paragraph."),
}


class Prose(Struct, frozen=True):
    """Runs, and the file line at which each stretch of their text begins."""

    runs: tuple[Run, ...]
    lines: tuple[tuple[int, int], ...]

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs)

    @property
    def line(self) -> int:
        """The line where the text begins; 0 if unknown."""
        return self.lines[0][1] if self.lines else 0


def read_inline(
    element: Element,
    page_id: str,
    problems: ProblemList,
    refs: list[Ref],
    skip: tuple[str, ...] = (),
) -> Prose:
    """Read the text of `element`; children with a tag in `skip` are left to the caller.

    An element in the middle of a line (a table cell) says in its attribute `line` where it stands.
    """
    reader = _Reader(page_id, problems, refs, skip)
    reader.start_at(int(element.get("line", "0")))
    reader.read(element, strong=False, link="")
    return reader.result()


class _Reader:
    def __init__(self, page_id: str, problems: ProblemList, refs: list[Ref], skip: tuple[str, ...]) -> None:
        self._page_id = page_id
        self._problems = problems
        self._refs = refs
        self._skip = skip
        self._runs: list[Run] = []
        self._lines: list[tuple[int, int]] = []
        self._length = 0
        self._line = 0
        self._space = True

    def start_at(self, line: int) -> None:
        if line:
            self._line = line
            self._lines.append((0, line))

    def read(self, element: Element, *, strong: bool, link: str) -> None:
        self._add(element.text, strong=strong, link=link)
        for child in element:
            if child.tag == "strong":
                self.read(child, strong=True, link=link)
            elif child.tag == "a":
                self.read(child, strong=strong, link=self._link(child))
            elif child.tag in _WHY_NOT:
                self._problems.add(self._line, *_WHY_NOT[child.tag])
                self.read(child, strong=strong, link=link)
            elif child.tag not in self._skip:
                self.read(child, strong=strong, link=link)
            self._add(child.tail, strong=strong, link=link)

    def result(self) -> Prose:
        runs = [run for run in self._runs if run.text]
        if runs and runs[-1].text.endswith(" "):
            last = runs.pop()
            if last.text.rstrip(" "):
                runs.append(Run(last.text.rstrip(" "), strong=last.strong, link=last.link))
        return Prose(tuple(runs), tuple(self._lines))

    def _link(self, element: Element) -> str:
        href = without_marks(element.get("href", "")).strip()
        inside = LINE_MARK.search(element.text or "")
        line = self._line or (int(inside[1]) if inside else 0)
        try:
            kind, target = read_link(href, self._page_id)
        except LinkError as problem:
            self._problems.add(line, str(problem), problem.mend, gate="links")
            return ""
        if not without_marks("".join(element.itertext())).strip():
            self._problems.add(
                line,
                f"the link '{href}' has no text",
                "Write the words to touch between `[` and `]`.",
            )
        self._refs.append(Ref(kind, target, line))
        return f"{kind}:{target}"

    def _add(self, text: str | None, *, strong: bool, link: str) -> None:
        if not text:
            return
        place = 0
        for match in LINE_MARK.finditer(text):
            self._add_words(text[place : match.start()], strong=strong, link=link)
            self._line = int(match[1])
            self._lines.append((self._length, self._line))
            place = match.end()
        self._add_words(text[place:], strong=strong, link=link)

    def _add_words(self, text: str, *, strong: bool, link: str) -> None:
        words = _SPACE.sub(" ", text)
        if self._space:
            words = words.removeprefix(" ")
        if not words:
            return
        if _BROKEN_LINK.search(words):
            self._problems.add(
                self._line,
                "a link is not written right",
                "Write it as `[words](where)`, with no space between.",
                "links",
            )
        self._space = words.endswith(" ")
        self._length += len(words)
        last = self._runs[-1] if self._runs else None
        if last and last.strong == strong and last.link == link:
            self._runs[-1] = Run(last.text + words, strong=strong, link=link)
        else:
            self._runs.append(Run(words, strong=strong, link=link))
