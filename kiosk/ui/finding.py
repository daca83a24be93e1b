"""The search behind the search screen; its engine is loaded when somebody first looks for something."""

from typing import TYPE_CHECKING

from kiosk.content.hit import Hit
from kiosk.content.library import Library

if TYPE_CHECKING:
    from kiosk.content.search import Search


class Finding:
    """Searches the library of the moment; another library gets another engine."""

    def __init__(self) -> None:
        self._engine: tuple[Library, Search] | None = None

    def find(self, library: Library, query: str, lang: str) -> tuple[Hit, ...]:
        """Return what `library` knows about `query`, in `lang` first."""
        if self._engine is None or self._engine[0] is not library:
            from kiosk.content.search import Search  # noqa: PLC0415  not needed to open the kiosk

            self._engine = library, Search(library)
        return self._engine[1].find(query, lang)
