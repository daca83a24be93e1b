"""The first look at the body of a page, line by line: fences, settings and forbidden marks, with their lines.

Markdown forgets where its text came from. So each line of prose gets a mark with its number here
(private-use characters, which authors may not use), and the marks are read again in `inline`.
Settings of blocks are read here and not by Markdown, which would drop broken ones in silence.
"""

import re

from msgspec import Struct

from kiosk.content.blocks.spec import BLOCKS, DEEPEST
from kiosk.content.fence import Fence, check_argument, check_place, read_settings
from kiosk.content.located import read_yaml
from kiosk.content.marks import find_forbidden, line_mark
from kiosk.content.problems import ProblemList

_FENCE = re.compile(r"^ {0,3}(/{3,}) *([\w-]*) *(?:\|(.*))?$")
_SETTING = re.compile(r"^ {4,}\S")
_LIST_ITEM = re.compile(r"^ *(?:[-*+]|\d+\.) ")
_PREFIX = re.compile(r"^ *(?:#{1,6} +|[-*+] +|\d+\. +|\|)? *")
_BAR = re.compile(r"(?<!\\)\|")
_RULE_LINE = re.compile(r"^[|:\- ]+$")


class Scan(Struct, frozen=True):
    """Lines ready for Markdown, and the fences by line.

    Not `is_sound` when fences do not match: what stands in which block is then a guess.
    """

    lines: tuple[str, ...]
    fences: dict[int, Fence]
    is_sound: bool


def scan(body: str, first_line: int, problems: ProblemList) -> Scan:
    """Read the body of a page that starts at `first_line` of its file."""
    return _Scanner(first_line, problems).run(body.split("\n"))


class _Scanner:
    def __init__(self, first_line: int, problems: ProblemList) -> None:
        self._first = first_line
        self._problems = problems
        self._open: list[Fence] = []
        self._fences: dict[int, Fence] = {}
        self._out: list[str] = []
        self._in_list = False
        self._is_sound = True
        self._columns = 0

    def run(self, lines: list[str]) -> Scan:
        place = 0
        while place < len(lines):
            match = _FENCE.match(lines[place])
            if match is None:
                self._prose(lines[place], self._first + place)
                place += 1
            elif match[2] or match[3]:
                place = self._open_block(match, lines, place)
            else:
                self._close_block(len(match[1]), self._first + place)
                place += 1
        for fence in self._open if self._is_sound else ():
            self._problems.add(
                fence.line,
                f"the block '{fence.name}' is never closed",
                f"Close it with `{'/' * fence.slashes}`.",
            )
        is_sound = self._is_sound and not self._open
        return Scan(tuple(self._out), self._fences, is_sound)

    def _open_block(self, match: re.Match[str], lines: list[str], place: int) -> int:
        self._columns = 0
        line = self._first + place
        end = place + 1
        while end < len(lines) and _SETTING.match(lines[end]):
            end += 1
        fence = Fence(match[2], line, len(match[1]), (match[3] or "").strip())
        spec = BLOCKS.get(fence.name)
        if spec is None:
            what = f"'{fence.name}' is not a block" if fence.name else "a block needs a name"
            self._problems.add(line, what, f"Blocks are: {', '.join(sorted(BLOCKS))}.")
        else:
            check_place(fence, spec, self._open, self._problems)
            check_argument(fence, spec, self._problems)
            settings = read_yaml("\n".join(lines[place + 1 : end]), self._problems, line + 1)
            if settings is not None:
                read_settings(fence, spec, settings, self._problems)
        self._open.append(fence)
        self._fences[line] = fence
        self._in_list = False
        known = fence.name if spec else "unknown"
        self._out += ["", f"{'/' * self._length()} {known} | {line_mark(line)}", ""]
        return end

    def _close_block(self, slashes: int, line: int) -> None:
        self._in_list = False
        if self._open and self._open[-1].slashes == slashes:
            length = self._length()
            self._open.pop()
            self._out += ["", "/" * length, ""]
            return
        self._is_sound = False
        if not self._open:
            self._problems.add(line, "this closes a block, but none is open", "Remove the line.")
            return
        fence = self._open[-1]
        self._problems.add(
            line,
            f"this line has {slashes} slashes, but the block '{fence.name}' of line {fence.line} "
            f"opened with {fence.slashes}",
            "Close the inner block first, with as many slashes as it was opened with.",
        )

    def _length(self) -> int:
        """Slashes for Markdown: fewer the deeper the block, whatever the author chose."""
        return 3 + max(0, 2 * DEEPEST - len(self._open))

    def _prose(self, line: str, number: int) -> None:
        stripped = line.strip()
        if not stripped:
            self._columns = 0
            self._out.append("")
            return
        if line.startswith(("    ", "\t")) and not self._in_list:
            self._problems.add(
                number,
                "this line is indented, but follows no block and no list",
                "Remove the spaces; settings follow the line of their block at once.",
            )
        find_forbidden(line, number, self._problems)
        if _RULE_LINE.match(line) and "-" in line and self._out and self._out[-1]:
            self._out.append(line)
            self._columns = _cells(stripped) if "|" in line else 0
            return
        if self._columns and _cells(stripped) != self._columns:
            self._problems.add(
                number,
                f"this row of a table has {_cells(stripped)} cells, but its header has {self._columns}",
                "Give every row as many cells as the header.",
            )
        if _LIST_ITEM.match(line):
            if not self._in_list:
                self._out.append("")
            self._in_list = True
        elif not line.startswith(" ") and not (self._out and self._out[-1]):
            self._in_list = False
        end = _PREFIX.match(line)
        cut = end.end() if end else 0
        self._out.append(line[:cut] + line_mark(number) + line[cut:])


def _cells(row: str) -> int:
    """How many cells a row of a table has; an escaped bar is text."""
    return len(_BAR.split(row.removeprefix("|").removesuffix("|")))
