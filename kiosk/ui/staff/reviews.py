"""What a clinic signed of the pages that go on paper, found in the thread that makes paper. No Qt."""

from contextlib import closing

from kiosk.content.library import Library
from kiosk.errors import StateError
from kiosk.staff.signoff_file import SignOffs
from kiosk.toolkit.options import Reviewed
from kiosk.toolkit.orders import Source
from kiosk.toolkit.parts import PagePart, Request


def reviews_of(signoffs: SignOffs, source: Source, request: Request, languages: tuple[str, ...]) -> dict[str, Reviewed]:
    """Return how it stands with the signed pages of a request, by LANG/PAGE; nothing where nobody has signed."""
    try:
        signed = {(entry.lang, entry.page) for entry in signoffs.all()}
        wanted = {(lang, part.page) for lang in languages for part in request.parts if isinstance(part, PagePart)}
        found = sorted(signed & wanted)
        if not found:
            return {}
        with closing(Library.open(source.file, source.content_dir)) as library:
            return {
                f"{lang}/{page}": _reviewed(signoffs, library, lang, page)
                for lang, page in found
                if library.has_page(lang, page)
            }
    except StateError:
        return {}


def _reviewed(signoffs: SignOffs, library: Library, lang: str, page: str) -> Reviewed:
    shown = signoffs.shown(library.page(lang, page), library)
    return Reviewed(shown.review, shown.review_status == "changed")
