"""From a `Document` to a tagged PDF (PDF/UA-1), in any thread."""

import json
from datetime import UTC, datetime, time
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from kiosk import log
from kiosk.errors import KioskError
from kiosk.toolkit.document import Document
from kiosk.toolkit.options import POINTS, Paper
from kiosk.toolkit.templates import TEMPLATES

if TYPE_CHECKING:
    import typst

#: Setting a sheet tighter saves about this share of each of its pages; so a last page that holds less may be saved.
SPARE_SHARE = 0.1

#: Typst keeps each piece that it has set until it was not needed for about ten documents.
MEMO_AGE = 12

#: Width and height of a page in mm, and of a page of a booklet.
PAPERS: dict[Paper, tuple[float, float]] = {
    "letter": (215.9, 279.4),
    "a4": (210.0, 297.0),
    "tabloid": (279.4, 431.8),
    "a3": (297.0, 420.0),
}
BOOKLETS: dict[Paper, tuple[float, float]] = {
    "letter": (139.7, 215.9),
    "a4": (148.0, 210.0),
    "tabloid": (215.9, 279.4),
    "a3": (210.0, 297.0),
}


class Typeset(Struct, frozen=True):
    """A PDF, how many pages it has, and what Typst warned of. `tagged` is False when PDF/UA-1 was refused.

    `rtl` says which way a booklet of it is bound. `nearly_shorter` says that a little less air between the paragraphs
    may save a page.
    """

    pdf: bytes
    pages: int
    warnings: tuple[str, ...] = ()
    tagged: bool = True
    nearly_shorter: bool = False
    rtl: bool = False


class TypesettingError(KioskError):
    """A document cannot be typeset at all."""

    def __init__(self) -> None:
        super().__init__("This page cannot be prepared for print. Please tell the staff, and try another page.")


class Typesetter:
    """Sets documents with the fonts, colours and icons of `assets`. Every method may be called from any thread."""

    def __init__(self, assets: Path) -> None:
        self._assets = assets
        self._lock = Lock()
        self._compilers: dict[str, typst.Compiler] = {}

    def typeset(self, document: Document) -> Typeset:
        """Typeset `document`; slightly tighter when that saves a page. Raises TypesettingError."""
        with self._lock:
            if document.template == "poster":
                return self._compiled(
                    "poster.typ", document, {"doc": document.content.decode(), "colors": self._colors}
                )
            loose = self._compiled("sheet.typ", document, self._inputs(document, tight=False))
            if not loose.nearly_shorter:
                return loose
            tight = self._compiled("sheet.typ", document, self._inputs(document, tight=True))
            return tight if tight.pages < loose.pages else loose

    def forget(self) -> None:
        """Let Typst forget what it has set, such as a visitor's own questions, and give the memory back."""
        import typst  # noqa: PLC0415

        with self._lock:
            self._compilers.clear()
            for _ in range(MEMO_AGE):
                typst.compile(b"", font_paths=self._fonts)

    def _compiled(self, template: str, document: Document, inputs: dict[str, str]) -> Typeset:
        import typst  # noqa: PLC0415  33 MB that only printing needs

        compiler = self._compiler(template)
        moment = datetime.combine(document.day, time(), UTC)
        try:
            pdf, warnings = compiler.compile_with_warnings(
                sys_inputs=inputs, format="pdf", pdf_standards=["ua-1"], timestamp=moment
            )
            tagged = True
        except typst.TypstError as error:
            log.get("toolkit").warning("not PDF/UA-1: %s %s", error.message, error.hints)
            try:
                pdf, warnings = compiler.compile_with_warnings(sys_inputs=inputs, format="pdf", timestamp=moment)
            except typst.TypstError as worse:
                log.get("toolkit").error("typst: %s %s", worse.message, worse.diagnostic)
                raise TypesettingError from worse
            tagged = False
        told = tuple(warning.message for warning in warnings)
        for warning in told:
            log.get("toolkit").warning("typst: %s", warning)
        if not isinstance(pdf, bytes):
            raise TypesettingError
        return Typeset(pdf, count_pages(pdf), told, tagged, _nearly_shorter(compiler), document.rtl)

    def _compiler(self, template: str) -> "typst.Compiler":
        """Return the compiler of a template; it keeps what it has read and parsed."""
        import typst  # noqa: PLC0415

        if template not in self._compilers:
            compiler = typst.Compiler(TEMPLATES / template, root=TEMPLATES, font_paths=self._fonts)
            self._compilers[template] = compiler
        return self._compilers[template]

    def _inputs(self, document: Document, *, tight: bool) -> dict[str, str]:
        options = document.options
        width, height = (BOOKLETS if options.booklet else PAPERS)[options.paper]
        shape = {"width": width, "height": height, "points": POINTS[options.size], "tight": tight}
        return {
            "doc": document.content.decode(),
            "options": json.dumps(shape),
            "pictures": json.dumps({name: _readable(data) for name, data in document.pictures.items()}),
            "colors": self._colors,
            "icons": self._icons,
        }

    @cached_property
    def _colors(self) -> str:
        tokens = json.loads((self._assets / "tokens.json").read_text("utf-8"))
        return json.dumps(tokens["themes"]["light"])

    @cached_property
    def _icons(self) -> str:
        return (self._assets / "icons.json").read_text("utf-8")

    @cached_property
    def _fonts(self) -> "typst.Fonts":
        import typst  # noqa: PLC0415

        return typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(self._assets / "fonts")]
        )


def _readable(data: bytes) -> Any:  # noqa: ANN401  a string or a list of numbers, as Typst's `bytes` takes
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return list(data)


def _nearly_shorter(compiler: "typst.Compiler") -> bool:
    """Whether a sheet's last page holds hardly more than its foot. What has just been compiled is asked: no time."""
    sheets = json.loads(compiler.query("<reach>", field="value"))
    return any(sheet["pages"] > 1 and sheet["used"] < SPARE_SHARE * sheet["pages"] for sheet in sheets)


def count_pages(pdf: bytes) -> int:
    """How many pages a PDF by Typst has: its page tree says so in the clear."""
    import re  # noqa: PLC0415

    return max((int(number) for number in re.findall(rb"/Count (\d+)", pdf)), default=0)
