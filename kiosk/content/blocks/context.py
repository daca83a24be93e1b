"""What building the blocks of one page gathers on the way: problems, refs and passages."""

from xml.etree.ElementTree import Element

from msgspec import Struct, field

from kiosk.content.fence import Fence
from kiosk.content.inline import Prose, read_inline
from kiosk.content.marks import LINE_MARK
from kiosk.content.model import Run
from kiosk.content.passages import Passage, PassageKind
from kiosk.content.problems import ProblemList
from kiosk.content.refs import Ref, RefKind


class PageContext(Struct):
    """One page being built. `block` is the place of the current top-level block; the flags hold for what is inside."""

    page_id: str
    problems: ProblemList
    fences: dict[int, Fence]
    refs: list[Ref] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    alt_checks: list[tuple[int, str, str]] = field(default_factory=list)
    block: int = 0
    sourced: bool = False
    urgent: bool = False

    def prose(self, element: Element, kind: PassageKind, skip: tuple[str, ...] = ()) -> Prose:
        """Read the text of an element and keep it as a passage."""
        prose = read_inline(element, self.page_id, self.problems, self.refs, skip)
        self._keep(prose.runs, prose.lines, kind)
        return prose

    def label(self, text: str, line: int) -> str:
        """Keep plain text (a title, a caption, a question) as a passage; returns it."""
        if text:
            self._keep((Run(text),), ((0, line),), "label")
        return text

    def refer(self, kind: RefKind, target: str, line: int) -> str:
        """Note that the page points at `target`; returns it."""
        if target:
            self.refs.append(Ref(kind, target, line))
        return target

    def picture(self, name: str, alt: str, line: int, caption: str = "") -> str:
        """Note a picture and the words that stand for it; returns the name."""
        if name:
            self.refs.append(Ref("picture", name, line))
            self.alt_checks.append((line, name, alt or caption))
        return name

    def _keep(self, runs: tuple[Run, ...], lines: tuple[tuple[int, int], ...], kind: PassageKind) -> None:
        if runs:
            self.passages.append(Passage(kind, runs, lines, self.block, self.sourced, self.urgent))


def line_of(element: Element) -> int:
    """The line where an element begins: its own, or that of the first text in it (0 if it has none)."""
    own = element.get("line")
    if own:
        return int(own)
    for text in element.itertext():
        match = LINE_MARK.search(text)
        if match:
            return int(match[1])
    return 0
