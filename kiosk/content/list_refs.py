"""What the entries of the lists point at, with their lines."""

from collections.abc import Iterable, Iterator

from kiosk.content.located import Located, Path
from kiosk.content.model import (
    Fact,
    Home,
    Manifest,
    Organisation,
    Pack,
    Record,
    Term,
    Treatment,
    UrgentSign,
)
from kiosk.content.refs import Ref, RefKind

#: Kind, target and the path of the value inside of its entry.
_Found = Iterator[tuple[RefKind, str, Path]]


def refs_of(record: Record, located: Located, path: Path) -> list[Ref]:
    """The refs of one entry that stands at `path` of its file."""
    return [Ref(kind, target, located.line(*path, *where)) for kind, target, where in _found(record) if target]


def _found(record: Record) -> _Found:
    match record:
        case Term():
            yield from _many("term", record.see_also, "see_also")
            yield from _many("source", record.sources, "sources")
            yield "picture", record.picture, ("picture",)
        case Treatment():
            yield from _of_treatment(record)
        case UrgentSign() | Fact():
            yield from _many("source", record.sources, "sources")
        case Organisation():
            yield "source", record.source, ("source",)
        case Pack():
            yield from _many("page", record.pages, "pages")
        case Home():
            yield from _of_home(record)
        case Manifest():
            yield from _of_manifest(record)
        case _:
            pass


def _of_treatment(treatment: Treatment) -> _Found:
    yield from _many("source", treatment.sources, "sources")
    yield "picture", treatment.picture, ("picture",)
    for place, medicine in enumerate(treatment.medicines):
        yield from _many("source", medicine.sources, "medicines", place, "sources")


def _of_home(home: Home) -> _Found:
    for place, action in enumerate(home.actions):
        yield "page", action.page, ("actions", place, "page")
    if home.urgent:
        yield "page", home.urgent.page, ("urgent", "page")


def _of_manifest(manifest: Manifest) -> _Found:
    for place, door in enumerate(manifest.doors):
        yield "picture", door.illustration, ("doors", place, "illustration")
    yield "page", manifest.about, ("about",)
    yield "page", manifest.glossary_page, ("glossary_page",)


def _many(kind: RefKind, targets: Iterable[str], *where: str | int) -> _Found:
    for place, target in enumerate(targets):
        yield kind, target, (*where, place)
