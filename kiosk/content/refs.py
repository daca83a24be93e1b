"""What a page points at: each link and each id in a setting, with its line."""

import posixpath
from typing import Literal

from msgspec import Struct

RefKind = Literal[
    "term", "fact", "org", "page", "picture", "source", "moment", "treatment", "sign"
]  # fmt: skip

_PREFIXES: tuple[RefKind, ...] = ("term", "fact", "org", "page")


class Ref(Struct, frozen=True):
    """`target` is an id; for a page it is DOOR/NAME. A ref with `auto` was made by the build."""

    kind: RefKind
    target: str
    line: int


class LinkError(ValueError):
    """A link that cannot be followed in this library; `mend` says what to write."""

    def __init__(self, what: str, mend: str) -> None:
        super().__init__(what)
        self.mend = mend


def read_link(href: str, page_id: str) -> tuple[RefKind, str]:
    """Split a link as an author writes it on `page_id` into its kind and target. Raises LinkError."""
    kind, colon, target = href.partition(":")
    if colon and kind in _PREFIXES:
        return next(known for known in _PREFIXES if known == kind), target
    if colon and (href.startswith(("//", "http:", "https:", "mailto:", "tel:")) or "/" not in kind):
        raise LinkError(
            f"the link '{href}' leads out of the library",
            "The kiosk is offline: name an organisation with `org:ID`, or write the address as text.",
        )
    if not href.endswith(".md"):
        raise LinkError(
            f"the link '{href}' leads nowhere",
            "Write `term:ID`, `fact:ID`, `org:ID` or a page such as `../equity/income.md`.",
        )
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page_id), href.removesuffix(".md")))
    if path.startswith(("..", "/")):
        raise LinkError(
            f"the link '{href}' leaves the folder of its language",
            "Link to a page of this language.",
        )
    return "page", path
