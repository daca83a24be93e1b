"""What the shelf of guides and the screen of one guide show, derived from the visit and the library. No Qt."""

from typing import Any

from msgspec import Struct

from kiosk.content.library import Library
from kiosk.toolkit.guides import Guide, guides
from kiosk.ui import lists
from kiosk.ui.paper_choices import language_choices
from kiosk.visit.state import Visit

TOPIC = "topic"
"""The block of a door in which a visitor chooses a topic of guides: 0 all, 1 the first."""


class ShelfProps(Struct, frozen=True):
    """The guides of a door to take home; without any there is no shelf."""

    topics: list[dict[str, Any]] = []
    guides: list[dict[str, Any]] = []
    total: int = 0


class GuideProps(Struct, frozen=True):
    """One guide before it is printed."""

    id: str = ""
    number: int = 0
    title: str = ""
    summary: str = ""
    hue: str = ""
    languages: list[dict[str, Any]] = []
    large: bool = False
    missing: bool = False


def derive_shelf(library: Library, visit: Visit, lang: str) -> ShelfProps:
    """Return the guides that stand behind the door of the visit, those of its topic if one is chosen."""
    door = visit.here.page
    here = [guide for guide in guides(library, lang) if guide.id.partition("/")[0] == door]
    names = {topic: name for topic, name in library.home(lang).topics.items() if any(topic in g.topics for g in here)}
    chosen = visit.choice(door, TOPIC) or 0
    topic = list(names)[chosen - 1] if 0 < chosen <= len(names) else ""
    shown = [guide for guide in here if not topic or topic in guide.topics]
    return ShelfProps(
        [{"id": number, "name": name, "chosen": key == topic} for number, (key, name) in enumerate(names.items(), 1)],
        [_cover(library, guide) for guide in shown],
        len(here),
    )


def derive_guide(library: Library, visit: Visit, lang: str) -> GuideProps:
    """Return the guide the visit stands at; one that this language lacks is said to be missing."""
    page = visit.here.page
    guide = find_guide(library, lang, page)
    if guide is None:
        return GuideProps(page, missing=True)
    return GuideProps(
        guide.id,
        guide.number,
        library.page(lang, guide.id).title,
        guide.summary,
        guide.hue,
        language_choices(visit, library.manifest),
        visit.taking.size == "large",
    )


def find_guide(library: Library, lang: str, page: str) -> Guide | None:
    """Return the guide of this page, if it is one."""
    return next((guide for guide in guides(library, lang) if guide.id == page), None)


def _cover(library: Library, guide: Guide) -> dict[str, Any]:
    return {
        "id": guide.id,
        "number": guide.number,
        "title": guide.title,
        "summary": guide.summary,
        "hue": guide.hue,
        "picture": lists.picture(library, guide.illustration),
    }
