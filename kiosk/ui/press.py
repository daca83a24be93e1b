"""From what is wanted to a PDF, in the worker's thread: its own view of the library, and the typesetter."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.content.library import Library
from kiosk.toolkit.options import Clinic, PrintOptions
from kiosk.toolkit.parts import Request


class Source(Struct, frozen=True):
    """Which library a sheet is made from."""

    file: Path
    content_dir: Path
    version: str


class Sheets(Struct, frozen=True):
    """A PDF, its pages, how high a page is for its width, and the rows of its QR code. No pages: it failed."""

    pdf: bytes = b""
    pages: int = 0
    ratio: float = 11 / 8.5
    code: tuple[str, ...] = ()


class Press:
    """Everything that paper needs, loaded with the first sheet. Use it in one thread, and close it there."""

    def __init__(self, assets: Path, clinic: Clinic, today: Callable[[], date]) -> None:
        from kiosk.toolkit.typesetter import Typesetter  # noqa: PLC0415  not needed to open the kiosk

        self._clinic = clinic
        self._today = today
        self._typesetter = Typesetter(assets)
        self._library: Library | None = None
        self._source: Source | None = None

    def set(self, source: Source, request: Request, options: PrintOptions) -> Sheets:
        """Typeset `request`. Raises KioskError."""
        from kiosk.toolkit.document import Document, derive_document  # noqa: PLC0415  as above
        from kiosk.ui.preview import page_ratio  # noqa: PLC0415

        library = self._opened(source)
        document: Document = derive_document(library, request, options, self._clinic, self._today())
        typeset = self._typesetter.typeset(document)
        return Sheets(typeset.pdf, typeset.pages, page_ratio(typeset.pdf), _code(document.template, document.content))

    def close(self) -> None:
        """Let the library go, and all that was set."""
        self._typesetter.forget()
        self._let_go()

    def _let_go(self) -> None:
        if self._library is not None:
            self._library.close()
        self._library = self._source = None

    def _opened(self, source: Source) -> Library:
        if self._library is None or self._source != source:
            self._let_go()
            self._library, self._source = Library.open(source.file, source.content_dir), source
        return self._library


def _code(template: str, content: bytes) -> tuple[str, ...]:
    """Return the rows of the QR code that stands on the paper ("1" dark, "0" light), none if there is none."""
    from kiosk.toolkit.print_model import Printout  # noqa: PLC0415  not needed to open the kiosk
    from kiosk.toolkit.qr import qr_modules  # noqa: PLC0415

    if template == "poster":
        return ()
    sections = msgspec.json.decode(content, type=Printout).sections
    address = sections[0].foot.code_url if sections else ""
    return qr_modules(address) if address else ()
