"""From what is wanted to a PDF: its own view of the library, and the typesetter. Use it in one thread."""

from pathlib import Path

import msgspec

from kiosk.content.library import Library
from kiosk.toolkit.document import derive_document
from kiosk.toolkit.orders import Order, Sheets, Source
from kiosk.toolkit.print_model import Printout
from kiosk.toolkit.qr import qr_modules
from kiosk.toolkit.typesetter import BOOKLETS, PAPERS, Typesetter


class Press:
    """Sets one document after the other, and keeps the library open in between."""

    def __init__(self, assets: Path) -> None:
        self._typesetter = Typesetter(assets)
        self._library: Library | None = None
        self._source: Source | None = None

    def set(self, order: Order) -> Sheets:
        """Typeset what is ordered. Raises KioskError."""
        library = self._opened(order.source)
        document = derive_document(library, order.request, order.options, order.clinic, order.day, order.reviewed)
        typeset = self._typesetter.typeset(document)
        width, height = (BOOKLETS if order.options.booklet else PAPERS)[order.options.paper]
        return Sheets(typeset.pdf, typeset.pages, height / width, _code(document.template, document.content))

    def close(self) -> None:
        """Let the library go."""
        if self._library is not None:
            self._library.close()
        self._library = self._source = None

    def _opened(self, source: Source) -> Library:
        if self._library is None or self._source != source:
            self.close()
            self._library, self._source = Library.open(source.file, source.content_dir), source
        return self._library


def _code(template: str, content: bytes) -> tuple[str, ...]:
    """Return the rows of the QR code that stands on the paper ("1" dark, "0" light), none if there is none."""
    if template == "poster":
        return ()
    sections = msgspec.json.decode(content, type=Printout).sections
    address = sections[0].foot.code_url if sections else ""
    return qr_modules(address) if address else ()
