"""Limits on what is read at all, so that a hostile or broken file costs a sentence and not an afternoon."""

import re

from kiosk.content.problems import ProblemList

#: Bytes. The longest page we ship has about 12,000; the longest list about 70,000.
PAGE_BYTES = 128 * 1024
LIST_BYTES = 4 * 1024 * 1024
PICTURE_BYTES = 200 * 1000

#: Seconds for one page, in a worker process that is ended when they are over.
PARSE_SECONDS = 2.0

#: Brackets open at once within one paragraph, or within a YAML file.
BRACKET_DEPTH = 20
INDENT = 120

#: A page is parsed in a worker process when it has more characters or block lines than this, or a
#: paragraph of it has more characters, or more that mean something to Markdown. Such text is no
#: prose, and Markdown can take minutes over it. Pages below all of these take milliseconds.
PLAIN_PAGE = 32_000
PLAIN_FENCES = 200
PLAIN_PARAGRAPH = 4000
PLAIN_MARKS = 200

_OPEN = "([{"
_CLOSE = ")]}"
_MARKS = re.compile(r"[\[\]()*_`!\\|<>]")
_STAIRS = re.compile(r"^ *(?:[-?*+>] ?){8,}(?! *$)")


def fits(text: str, problems: ProblemList, first_line: int = 1) -> bool:
    """Whether `text` nests no deeper than the budget; says so in `problems` if it does."""
    depth = 0
    for number, line in enumerate(text.split("\n"), first_line):
        if not line.strip():
            depth = 0
        indent = len(line) - len(line.lstrip(" \t"))
        depth = _deepest(line, depth)
        if depth > BRACKET_DEPTH or indent > INDENT or _STAIRS.match(line):
            problems.add(
                number,
                "the text is nested too deeply to be read",
                "Remove the extra brackets or indents.",
            )
            return False
    return True


def needs_worker(text: str) -> bool:
    """Whether parsing this page in this process might take longer than `PARSE_SECONDS`."""
    if len(text) > PLAIN_PAGE or text.count("\n///") > PLAIN_FENCES:
        return True
    return any(
        len(paragraph) > PLAIN_PARAGRAPH or len(_MARKS.findall(paragraph)) > PLAIN_MARKS
        for paragraph in re.split(r"\n\s*\n", text)
        if not paragraph.lstrip().startswith("|")
    )


def _deepest(line: str, depth: int) -> int:
    for char in line:
        if char in _OPEN:
            depth += 1
            if depth > BRACKET_DEPTH:
                return depth
        elif char in _CLOSE:
            depth = max(0, depth - 1)
    return depth
