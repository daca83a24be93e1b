"""The opening line of a block: its title, its settings, and where it may stand."""

from typing import Any

from msgspec import Struct

from kiosk.content.blocks.spec import BLOCKS, DEEPEST, BlockSpec, Setting
from kiosk.content.located import Located
from kiosk.content.problems import ProblemList

_TYPES: dict[Setting, tuple[type, ...]] = {
    "text": (str, int, float),
    "list": (list,),
    "number": (int,),
    "yes-no": (bool,),
}
_MENDS: dict[Setting, str] = {
    "text": 'Write text, between quotes if it is a word like "true".',
    "list": "Write a list: `[one, two]`.",
    "number": "Write a whole number.",
    "yes-no": "Write true or false.",
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


def check_place(fence: Fence, spec: BlockSpec, around: list[Fence], problems: ProblemList) -> None:
    """Tell a block that cannot stand inside the blocks `around` it, outermost first."""
    parent = around[-1] if around else None
    holder = BLOCKS.get(parent.name) if parent else None
    if len(around) >= DEEPEST:
        problems.add(fence.line, "blocks are nested too deeply", f"Nest at most {DEEPEST} blocks.")
    elif spec.parent and (parent is None or parent.name != spec.parent):
        problems.add(
            fence.line,
            f"'{fence.name}' stands outside '{spec.parent}'",
            f"Put it inside a `{spec.parent}` block.",
        )
    elif parent and holder and not spec.parent and holder.inside != "blocks":
        problems.add(
            fence.line,
            f"'{fence.name}' cannot stand inside '{parent.name}' (line {parent.line})",
            f"Close `{parent.name}` first; a block that holds others has one more slash.",
        )
    elif parent and fence.name == "part":
        problems.add(
            fence.line,
            "'part' cannot stand inside another block",
            "Close the other block first.",
        )


def check_argument(fence: Fence, spec: BlockSpec, problems: ProblemList) -> None:
    """Tell a title that is missing, unwanted, or not plain."""
    if spec.argument == "must" and not fence.argument:
        problems.add(
            fence.line,
            f"the block '{fence.name}' needs a title",
            f"Write `/// {fence.name} | the title`.",
        )
    if spec.argument == "none" and fence.argument:
        problems.add(fence.line, f"the block '{fence.name}' has no title", "Remove the text after `|`.")
    if "**" in fence.argument or "](" in fence.argument:
        problems.add(fence.line, "the title of a block is plain text", "Remove the bold or the link.")


def read_settings(fence: Fence, spec: BlockSpec, settings: Located, problems: ProblemList) -> None:
    """Keep the settings of a block; tell those that are wrong or missing."""
    value = settings.value or {}
    if not isinstance(value, dict):
        problems.add(fence.line + 1, "a setting is written `key: value`", "Correct the line.")
        return
    for key, given in value.items():
        line = settings.line(key)
        if key not in spec.settings:
            known = ", ".join(spec.settings) or "none"
            problems.add(
                line,
                f"'{key}' is not a setting of '{fence.name}'",
                f"Settings of this block: {known}.",
            )
            continue
        kind = spec.settings[key]
        if not isinstance(given, _TYPES[kind]) or (isinstance(given, bool) and kind != "yes-no"):
            mend = _MENDS[kind]
            problems.add(line, f"the setting '{key}' has the wrong kind of value", mend)
            continue
        fence.settings[key] = str(given) if kind == "text" else given
        fence.lines[key] = line
    for key in spec.needs:
        if key not in value:
            problems.add(
                fence.line,
                f"the block '{fence.name}' needs '{key}'",
                f"Add a line `    {key}: ...` below it.",
            )
