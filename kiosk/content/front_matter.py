"""The lines between `---` at the top of a page: what the page is, who checked it, where it leads."""

import hashlib
import json
from datetime import date

from msgspec import Struct, field

from kiosk.content.located import Located, read_yaml
from kiosk.content.model import Kind, Record, Review, Translation
from kiosk.content.problems import ProblemList
from kiosk.content.records import read_record

_FENCE = "---"


class FrontMatter(Record):
    """The keys an author may write at the top of a page; content/README.md says what each is for."""

    title: str
    summary: str
    short: str = ""
    hook: str = ""
    name: str = ""
    invite: str = ""
    order: int = 0
    illustration: str = ""
    alt: str = ""
    sources: tuple[str, ...] = ()
    written: date | None = None
    review: Review | None = None
    translation: Translation | None = None
    related: tuple[str, ...] = ()
    handout: bool = False
    topics: tuple[str, ...] = ()
    hue: str = ""
    exceptions: dict[str, str] = field(default_factory=dict)
    kind: Kind | None = None


class Split(Struct, frozen=True):
    """A page file in two parts; `body` starts at line `body_line` of the file."""

    located: Located
    body: str
    body_line: int


def split_page(text: str, problems: ProblemList) -> Split | None:
    """Part a page into front matter and body; None (and a problem) if there is no readable front matter."""
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        problems.add(
            1,
            "the page does not start with its front matter",
            "Start the file with `---` and a title.",
        )
        return None
    ends = (number for number, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE)
    end = next(ends, None)
    if end is None:
        problems.add(1, "the front matter has no end", "Close it with a line `---`.")
        return None
    located = read_yaml("\n".join(lines[1:end]), problems, first_line=2)
    if located is None:
        return None
    return Split(located, "\n".join(lines[end + 1 :]), end + 2)


def read_front_matter(located: Located, problems: ProblemList) -> FrontMatter | None:
    """The typed front matter, or None with the problems told."""
    return read_record(located, (), FrontMatter, problems)


#: Parts of the front matter that a translator translates or must keep in step.
_TRANSLATED = ("title", "short", "summary", "hook", "name", "invite", "alt", "illustration")


def text_hash(split: Split) -> str:
    """12 hex digits that change when the words of a page change, but not with its review or its dates."""
    front = split.located.value if isinstance(split.located.value, dict) else {}
    words = {key: str(front.get(key, "")) for key in _TRANSLATED}
    body = "\n".join(line.rstrip() for line in split.body.strip().split("\n"))
    return hashlib.sha256(json.dumps([words, body], sort_keys=True).encode()).hexdigest()[:12]
