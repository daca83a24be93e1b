"""What the entries of the lists point at, with their lines."""

from collections.abc import Iterable

from kiosk.content.located import Located, Path
from kiosk.content.model import (
    Fact,
    Home,
    Manifest,
    Organisation,
    Record,
    Term,
    Treatment,
    UrgentSign,
)
from kiosk.content.refs import Ref, RefKind


def refs_of(record: Record, located: Located, path: Path) -> list[Ref]:
    """The refs of one entry that stands at `path` of its file."""
    found: list[Ref] = []

    def one(kind: RefKind, target: str, *where: str | int) -> None:
        if target:
            found.append(Ref(kind, target, located.line(*path, *where)))

    def many(kind: RefKind, targets: Iterable[str], *where: str | int) -> None:
        for place, target in enumerate(targets):
            one(kind, target, *where, place)

    match record:
        case Term():
            many("term", record.see_also, "see_also")
            many("source", record.sources, "sources")
            one("picture", record.picture, "picture")
        case Treatment():
            many("source", record.sources, "sources")
            one("picture", record.picture, "picture")
            for place, medicine in enumerate(record.medicines):
                many("source", medicine.sources, "medicines", place, "sources")
        case UrgentSign() | Fact():
            many("source", record.sources, "sources")
        case Organisation():
            one("source", record.source, "source")
        case Home():
            for place, action in enumerate(record.actions):
                one("page", action.page, "actions", place, "page")
            if record.urgent:
                one("page", record.urgent.page, "urgent", "page")
        case Manifest():
            for place, door in enumerate(record.doors):
                one("picture", door.illustration, "doors", place, "illustration")
            one("page", record.about, "about")
            one("page", record.glossary_page, "glossary_page")
        case _:
            pass
    return found
