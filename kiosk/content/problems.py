"""What is wrong with a content folder: one `Problem` for one thing to mend."""

from collections.abc import Iterable

from msgspec import Struct

#: Problems of these gates keep a page from being shown safely, so a library with one is not compiled.
BLOCKING_GATES = frozenset({"structure", "links"})


class Problem(Struct, frozen=True, order=True):
    """One complaint. `file` is relative to the content folder; `line` counts from 1 (0 = the whole file)."""

    file: str
    line: int
    gate: str
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{self.file}:{max(self.line, 1)}: {self.gate}: {self.what}. {self.mend}"

    @property
    def blocks_compiling(self) -> bool:
        """Whether a library with this problem must not replace the last good one."""
        return self.gate in BLOCKING_GATES


class ProblemList:
    """Collects the problems of one file, so that all are told at once and not only the first."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.items: list[Problem] = []

    def add(self, line: int, what: str, mend: str, gate: str = "structure") -> None:
        """Note a problem at `line` of this file."""
        self.items.append(Problem(self.file, line, gate, what, mend))


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Sort by file and line and drop exact repeats."""
    return tuple(sorted(set(problems)))
