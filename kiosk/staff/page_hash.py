"""One hash for all that a reader of a page is told: its words, and the entries of the lists that it shows.

It changes when a reviewer would have to look again, and not with dates, line numbers, the order of pages, a review,
or words of the glossary that the build links by itself.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from kiosk.content.library import Library
from kiosk.content.model import Page, Record

_NOT_WORDS = frozenset(
    ("exceptions", "file", "handout", "hash", "line", "minutes", "order", "related", "review", "translation", "words",
     "written")
)  # fmt: skip
_RUN = frozenset(("text", "strong", "link"))
_BUILT_LINK = "term:"
_LISTS = {"fact": "fact", "org": "org", "orgs": "org", "treatments": "treatment", "signs": "sign", "moments": "moment"}


def page_hash(page: Page, library: Library) -> str:
    """16 hex digits for a page as it is shown in its language."""
    import hashlib  # noqa: PLC0415  brings OpenSSL's 4 MB, and a kiosk without sign-offs needs no hash

    told = _told(msgspec.to_builtins(page))
    shown = [msgspec.to_builtins(record) for record in _shown(told, page.lang, library)]
    data = msgspec.json.encode([told, shown], order="deterministic")
    return hashlib.sha256(data).hexdigest()[:16]


def records_of(page: Page, library: Library) -> Iterator[Record]:
    """The entries of the lists that a page shows: whoever signs the page has to read them too."""
    yield from _shown(_told(msgspec.to_builtins(page)), page.lang, library)


def _told(value: Any) -> Any:  # noqa: ANN401  plain data of any depth
    if isinstance(value, dict):
        return {key: _told(inner) for key, inner in value.items() if key not in _NOT_WORDS}
    if isinstance(value, list | tuple):
        if value and all(isinstance(item, dict) and "text" in item and item.keys() <= _RUN for item in value):
            return list(_joined(value))
        return [_told(item) for item in value]
    return value


def _joined(runs: Iterable[dict[str, Any]]) -> Iterator[list[Any]]:
    """Stretches of one look, without the links that the build makes."""
    last: list[Any] | None = None
    for run in runs:
        link = run.get("link", "")
        look = [run.get("strong", False), "" if link.startswith(_BUILT_LINK) else link]
        if last is not None and last[1:] == look:
            last[0] += run["text"]
            continue
        if last is not None:
            yield last
        last = [run["text"], *look]
    if last is not None:
        yield last


def _shown(told: Any, lang: str, library: Library) -> Iterator[Record]:  # noqa: ANN401  plain data of any depth
    for kind, name in sorted(set(_named(told))):
        match kind:
            case "fact":
                found: Record | None = library.fact(lang, name)
            case "org":
                found = library.organisation(lang, name)
            case "treatment":
                found = library.treatment(lang, name)
            case "sign":
                found = library.urgent_sign(lang, name)
            case "moment":
                found = next((moment for moment in library.moments(lang) if moment.moment == name), None)
            case _:
                yield from library.terms(lang)
                continue
        if found is not None:
            yield found


def _named(told: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401  plain data of any depth
    if isinstance(told, list):
        for item in told:
            yield from _named(item)
    elif isinstance(told, dict):
        if told.get("type") == "glossary":
            yield "glossary", ""
        for key, value in told.items():
            names = [value] if isinstance(value, str) else value
            if key in _LISTS and isinstance(names, list) and all(isinstance(name, str) for name in names):
                yield from ((_LISTS[key], name) for name in names if name)
            else:
                yield from _named(value)
    elif isinstance(told, str):
        kind, _, name = told.partition(":")
        if kind in ("fact", "org") and name and " " not in name:
            yield kind, name
