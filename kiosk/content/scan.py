"""The first look at the body of a page, line by line: fences, settings and forbidden marks, with their lines.

Markdown forgets where its text came from. So each line of prose gets a mark with its number here
(private-use characters, which authors may not use), and the marks are read again in `inline`.
Settings of blocks are read here and not by Markdown, which would drop broken ones in silence.
"""

import re
from typing import Any

from msgspec import Struct

from kiosk.content.blocks.spec import BLOCKS, DEEPEST, BlockSpec
from kiosk.content.located import Located, read_yaml
from kiosk.content.marks import find_forbidden, line_mark
from kiosk.content.problems import ProblemList

_FENCE = re.compile(r"^ {0,3}(/{3,}) *([\w-]*) *(?:\|(.*))?$")
_SETTING = re.compile(r"^ {4,}\S")
_LIST_ITEM = re.compile(r"^ *(?:[-*+]|\d+\.) ")
_PREFIX = re.compile(r"^ *(?:#{1,6} +|[-*+] +|\d+\. +|\|)? *")
_RULE_LINE = re.compile(r"^[|:\- ]+$")
_BOOLEAN_TYPES: dict[str, tuple[type, ...]] = {
    "text": (str, int, float),
    "list": (list,),
    "number": (int,),
    "yes-no": (bool,),
}


class Fence(Struct):
    """An opened block: where, its argument and its settings (with the line of each)."""

    name: str
    line: int
    slashes: int
    argument: str
    settings: dict[str, Any] = {}
    lines: dict[str, int] = {}

    def text(self, key: str) -> str:
        """The text of a setting; "" if it is not set."""
        return str(self.settings.get(key, ""))

    def words(self, key: str) -> tuple[str, ...]:
        """The list of a setting; empty if it is not set."""
        return tuple(str(word) for word in self.settings.get(key, ()))

    def number(self, key: str, default: int = 0) -> int:
        """The number of a setting."""
        return int(self.settings.get(key, default))

    def setting_line(self, key: str) -> int:
        """The line of a setting, or of the block if it is not set."""
        return self.lines.get(key, self.line)


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
            self._check_place(fence, spec)
            self._check_argument(fence, spec)
            settings = read_yaml("\n".join(lines[place + 1 : end]), self._problems, line + 1)
            if settings is not None:
                self._read_settings(fence, spec, settings)
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

    def _check_place(self, fence: Fence, spec: BlockSpec) -> None:
        parent = self._open[-1] if self._open else None
        holder = BLOCKS.get(parent.name) if parent else None
        if len(self._open) >= DEEPEST:
            self._problems.add(fence.line, "blocks are nested too deeply", f"Nest at most {DEEPEST} blocks.")
        elif spec.parent and (parent is None or parent.name != spec.parent):
            self._problems.add(
                fence.line,
                f"'{fence.name}' stands outside '{spec.parent}'",
                f"Put it inside a `{spec.parent}` block.",
            )
        elif parent and holder and not spec.parent and holder.inside != "blocks":
            self._problems.add(
                fence.line,
                f"'{fence.name}' cannot stand inside '{parent.name}' (line {parent.line})",
                f"Close `{parent.name}` first; a block that holds others has one more slash.",
            )
        elif parent and fence.name == "part":
            self._problems.add(
                fence.line,
                "'part' cannot stand inside another block",
                "Close the other block first.",
            )

    def _check_argument(self, fence: Fence, spec: BlockSpec) -> None:
        if spec.argument == "must" and not fence.argument:
            self._problems.add(
                fence.line,
                f"the block '{fence.name}' needs a title",
                f"Write `/// {fence.name} | the title`.",
            )
        if spec.argument == "none" and fence.argument:
            self._problems.add(fence.line, f"the block '{fence.name}' has no title", "Remove the text after `|`.")
        if "**" in fence.argument or "](" in fence.argument:
            self._problems.add(fence.line, "the title of a block is plain text", "Remove the bold or the link.")

    def _read_settings(self, fence: Fence, spec: BlockSpec, settings: Located) -> None:
        value = settings.value or {}
        if not isinstance(value, dict):
            self._problems.add(fence.line + 1, "a setting is written `key: value`", "Correct the line.")
            return
        for key, given in value.items():
            line = settings.line(key)
            if key not in spec.settings:
                known = ", ".join(spec.settings) or "none"
                self._problems.add(
                    line,
                    f"'{key}' is not a setting of '{fence.name}'",
                    f"Settings of this block: {known}.",
                )
                continue
            kind = spec.settings[key]
            if not isinstance(given, _BOOLEAN_TYPES[kind]) or (isinstance(given, bool) and kind != "yes-no"):
                mend = {
                    "text": 'Write text, between quotes if it is a word like "yes".',
                    "list": "Write a list: `[one, two]`.",
                    "number": "Write a whole number.",
                    "yes-no": "Write true or false.",
                }[kind]
                self._problems.add(line, f"the setting '{key}' has the wrong kind of value", mend)
                continue
            fence.settings[key] = str(given) if kind == "text" else given
            fence.lines[key] = line
        for key in spec.needs:
            if key not in value:
                self._problems.add(
                    fence.line,
                    f"the block '{fence.name}' needs '{key}'",
                    f"Add a line `    {key}: ...` below it.",
                )

    def _prose(self, line: str, number: int) -> None:
        stripped = line.strip()
        if not stripped:
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
            return
        if _LIST_ITEM.match(line):
            if not self._in_list:
                self._out.append("")
            self._in_list = True
        elif not line.startswith(" ") and not (self._out and self._out[-1]):
            self._in_list = False
        end = _PREFIX.match(line)
        cut = end.end() if end else 0
        self._out.append(line[:cut] + line_mark(number) + line[cut:])
