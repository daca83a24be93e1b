"""Marks in the text: our own line marks, and the marks of Markdown and HTML that pages do not use."""

import re

from kiosk.content.problems import ProblemList

_START, _END = "\ue000", "\ue001"
LINE_MARK = re.compile(f"{_START}(\\d+){_END}")

_PLAIN_LINK = re.compile(r"\]\([^)]*\)")
_FORBIDDEN: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (re.compile(r"<[A-Za-z/!?]"), "raw HTML is not allowed", "Write it in Markdown, or remove it."),
    (re.compile(r"&(?:#\d+|#x[0-9a-fA-F]+|[A-Za-z]\w*);"), "HTML entities are not allowed", "Type the sign itself."),
    (re.compile(r"^ {0,3}>"), "quoted text (>) is not used", "Write a paragraph, or a `heard` block."),
    (re.compile(r"^ {0,3}(?:```|~~~)"), "code is not used", "Remove the marks."),
    (re.compile(r"`"), "code is not used", "Remove the back ticks."),
    (re.compile(r"^ {0,3}\[[^\]]+\]: "), "link definitions are not used", "Write the link as `[text](where)`."),
    (re.compile(r"^ {0,3}(?:=+|(?:-[- ]*){2,}|(?:\*[* ]*){3,}|(?:_[_ ]*){3,})$"), "rules and underlines are not used",
     "Write a heading as `## Title`; leave out the rule."),
    (re.compile(r"\\$|  $"), "a forced line break is not used", "Start a new paragraph, or remove what ends the line."),
    (re.compile("[\ue000-\uf8ff\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"), "the line holds a character that cannot be shown",
     "Remove it."),
    (re.compile(r"\t"), "the line holds a tab", "Use spaces."),
)  # fmt: skip


def line_mark(line: int) -> str:
    """The mark that carries a line number through Markdown."""
    return f"{_START}{line}{_END}"


def without_marks(text: str) -> str:
    """The text as the author wrote it."""
    return LINE_MARK.sub("", text)


def find_forbidden(line: str, number: int, problems: ProblemList) -> None:
    """Tell the first mark in this line that pages do not use."""
    for pattern, what, mend in _FORBIDDEN:
        if pattern.search(line):
            problems.add(number, what, mend)
            return
