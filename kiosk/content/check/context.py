"""What a gate is given: the lists, and one page in all its languages."""

from datetime import date

from msgspec import Struct

from kiosk.content import budget
from kiosk.content.model import Fact, Language, Page
from kiosk.content.parse import PageDraft
from kiosk.content.passages import Passage
from kiosk.content.problems import Problem
from kiosk.content.shelf import PageFile, Shelf
from kiosk.content.targets import Targets


class Library(Struct, frozen=True):
    """What all pages share while a library is checked."""

    shelf: Shelf
    targets: Targets
    facts: dict[str, Fact]
    today: date

    @property
    def default_language(self) -> str:
        """The language that the others are translated from."""
        return self.shelf.manifest.default_language

    def language(self, lang: str) -> Language:
        """The entry of library.yaml for a language."""
        return next(language for language in self.shelf.manifest.languages if language.id == lang)


class PageCase(Struct, frozen=True):
    """One page that could be parsed."""

    source: PageFile
    draft: PageDraft
    page: Page

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Passages short enough to be prose; for longer ones, gate `length` has told enough."""
        return tuple(p for p in self.draft.passages if len(p.text) <= budget.PLAIN_PARAGRAPH)

    def problem(self, line: int, gate: str, what: str, mend: str) -> Problem:
        """A problem of this page."""
        return Problem(self.source.stat.path, line, gate, what, mend)

    def front_line(self, key: str) -> int:
        """The line of a key of the front matter."""
        return self.draft.front_lines.get(key, 1)
