"""QR codes hold what they were made from: a decoder of another maker reads them, from data and from paper."""

import json

import pypdfium2
import pytest
import typst
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.toolkit.qr import QUIET_MODULES, TooLongForCode, qr_modules, qr_svg

PIXELS_A_MODULE = 3
TEXTS = [
    "https://example.org/en/science/what-is-myeloma",
    "¿Qué es el mieloma? Preguntas para mi visita · página 1",
    "1\n2\n3",
    "x" * 1200,
]


def decoded(width: int, height: int, grey: bytes) -> str:
    found = zxingcpp.read_barcodes(memoryview(grey).cast("B", (height, width)))
    assert [code.format for code in found] == [zxingcpp.BarcodeFormat.QRCode]
    return found[0].text


def read_modules(rows: tuple[str, ...]) -> str:
    side = len(rows) * PIXELS_A_MODULE
    lines = (bytes(255 * (m == "0") for m in row for _ in range(PIXELS_A_MODULE)) * PIXELS_A_MODULE for row in rows)
    return decoded(side, side, b"".join(lines))


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_the_modules_are_read_back(text: str) -> None:
    assert read_modules(qr_modules(text)) == text


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=60))
@settings(max_examples=40)
def test_any_words_are_read_back(text: str) -> None:
    assert read_modules(qr_modules(text)) == text


def test_the_code_is_square_with_its_quiet_zone() -> None:
    rows = qr_modules(TEXTS[0])
    edge = "0" * len(rows)
    assert {len(row) for row in rows} == {len(rows)}
    assert set(rows[:QUIET_MODULES]) == set(rows[-QUIET_MODULES:]) == {edge}
    assert all(row.startswith("0000") and row.endswith("0000") for row in rows)
    assert rows[QUIET_MODULES][QUIET_MODULES : QUIET_MODULES + 7] == "1111111"


@pytest.mark.parametrize("text", TEXTS[:2], ids=["address", "spanish"])
def test_the_picture_is_read_back_from_a_pdf(text: str) -> None:
    source = b'#image(bytes(json(bytes(sys.inputs.doc))), format: "svg", width: 25mm, alt: "code")'
    pdf = typst.compile(source, sys_inputs={"doc": json.dumps(qr_svg(text))})
    page = pypdfium2.PdfDocument(pdf)[0].render(scale=150 / 72, grayscale=True)
    rows = (bytes(page.buffer)[y * page.stride :][: page.width] for y in range(page.height))
    assert decoded(page.width, page.height, b"".join(rows)) == text


def test_too_much_is_said_in_one_sentence() -> None:
    with pytest.raises(TooLongForCode, match="too long for one square code"):
        qr_modules("x" * 2400)
