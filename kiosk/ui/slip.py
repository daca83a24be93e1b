"""The slip that a visitor shows at the desk: which guides to print for them, and how. No Qt."""

from typing import Any

from kiosk.content.library import Library
from kiosk.ui import my_sheet, questions
from kiosk.ui.guide_screens import find_guide
from kiosk.ui.paper_choices import names_of, paper_languages
from kiosk.visit.state import Visit
from kiosk.visit.taking import PrintSize

SIZES: dict[PrintSize, str] = {"normal": "N", "large": "L"}


def code_of(number: int, size: PrintSize, copies: int = 1) -> str:
    """Return what staff type for a guide: number, copies, and N (normal) or L (large), such as "14 2 L"."""
    return f"{number} {copies} {SIZES[size]}"


def derive_slip(library: Library, visit: Visit) -> dict[str, Any]:
    """Return the words of the print sheet: each guide with its code, what has no number, language and size."""
    size = visit.taking.size
    found = [guide for page in guide_pages(visit) if (guide := find_guide(library, visit.language, page)) is not None]
    return {
        "part": visit.sheet.id or "job",
        "guides": [{"number": g.number, "title": g.title, "code": code_of(g.number, size)} for g in found],
        "others": "\n".join(_others(library, visit)),
        "languages": names_of(paper_languages(visit, library.manifest), library.manifest),
        "large": size == "large",
    }


def guide_pages(visit: Visit) -> list[str]:
    """Return the guides that are printed from the screen the visit stands at."""
    if visit.here.screen == "guide":
        return [visit.here.page]
    if visit.here.screen == "my-sheet":
        return [item.id for item in visit.taking.items if item.kind == "guide"]
    return []


def _others(library: Library, visit: Visit) -> list[str]:
    """Return in words what staff find by its name: things on My sheet, or questions."""
    match visit.here.screen:
        case "my-sheet":
            return my_sheet.titles(library, visit)
        case "questions":
            return questions.texts(library, visit)
        case _:
            return []
