"""The layout checker finds each fault that is put into a small document, and none in a sound one."""

import ctypes
import io
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
import typst

from tests.toolkit.layout import faults

FONTS = typst.Fonts(
    include_system_fonts=False,
    include_embedded_fonts=False,
    font_paths=[Path(__file__).parents[2] / "assets" / "fonts"],
)
HEAD = """
#set document(title: "Test")
#set page(width: 120mm, height: 110mm, margin: (rest: 17mm, bottom: 25mm), footer-descent: 3mm, footer: [Page 1 of 2])
#set text(font: "Atkinson Hyperlegible Next", size: 12pt, lang: "en")
= A sheet
"""
FOUR = "One. \\ Two. \\ Three. \\ Four. \\ \n"


def typeset(body: str) -> bytes:
    source = (HEAD + body).encode()
    pdf = typst.compile(source, font_paths=FONTS, pdf_standards=["ua-1"])
    assert isinstance(pdf, bytes)
    return pdf


def kinds(body: str) -> list[str]:
    return [fault.kind for fault in faults(typeset(body), side_mm=17)]


SOUND = {
    "text": FOUR,
    "heading with words": f"{FOUR}\n== Next\nWords below it.",
    "heading with a line to write on": f"{FOUR}\n== Next\n#v(5mm)\n#line(length: 100%)",
    "table on two pages": f"""{FOUR}#show table.cell: set block(breakable: false)
        #table(columns: (1fr, 1fr), table.header([A], [B]), ..range(7).map(i => ([Word], [])).flatten())""",
}
SEEDED = {
    "outside the margin": f"{FOUR}#place(dx: -3mm)[Too far left]",
    "under 12 mm from an edge": f"{FOUR}#place(dx: 75mm)[Far to the right]",
    "overlapping text": f"{FOUR}#place(dy: 1mm)[Upon]#place(dy: 3mm)[each other]",
    "heading at the foot of a page": f"{FOUR}#v(1fr)\n#block(sticky: false)[== Alone]\n#pagebreak()\n{FOUR}",
    "table row over two pages": f"""{FOUR}#table(columns: (1fr, 2fr), [One], [#lorem(44)])""",
    "nearly empty page": f"{FOUR}#pagebreak()Only this.",
}


@pytest.mark.parametrize("body", SOUND.values(), ids=SOUND)
def test_a_sound_page_has_no_fault(body: str) -> None:
    assert not kinds(body)


@pytest.mark.parametrize("kind", SEEDED)
def test_a_seeded_fault_is_found(kind: str) -> None:
    assert set(kinds(SEEDED[kind])) == {kind}


def test_a_font_that_is_not_embedded_is_found() -> None:
    document = pypdfium2.PdfDocument(typeset(FOUR))
    page = document[0]
    text = pdfium.FPDFPageObj_NewTextObj(document, b"Helvetica", 12.0)
    pdfium.FPDFText_SetText(text, (ctypes.c_ushort * 3)(*b"Hi\0"))
    pdfium.FPDFPageObj_Transform(text, 1, 0, 0, 1, 60, 80)
    pdfium.FPDFPage_InsertObject(page, text)
    page.gen_content()
    changed = io.BytesIO()
    document.save(changed)
    assert "font not embedded" in {fault.kind for fault in faults(changed.getvalue())}
