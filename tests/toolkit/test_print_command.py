"""`kiosk print`: what people type, what they get, and what they are told when it cannot be."""

import json
from pathlib import Path

import pypdfium2
import pytest

from kiosk.cli import run


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def kiosk_print(shipped: Path, *arguments: str) -> int:
    return run(["print", "--data", str(shipped), *arguments])


def words(file: Path, page: int = 0) -> str:
    return str(pypdfium2.PdfDocument(file)[page].get_textpage().get_text_range())


def test_several_guides_are_one_pdf_in_the_language_size_and_paper_asked_for(
    shipped: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = "understanding-myeloma when-to-call --lang es --size large --paper a4 --copies 3 -o out/both.pdf"
    assert kiosk_print(shipped, *asked.split()) == 0
    pdf = pypdfium2.PdfDocument("out/both.pdf")
    said = "".join(page.get_textpage().get_text_range() for page in pdf)
    assert round(pdf[0].get_height() / 72 * 25.4) == 297
    assert "Cuándo llamar" in said
    assert "Página 1 de" in said
    err = capsys.readouterr().err
    assert f"both.pdf: {len(pdf)} pages." in err
    assert "one copy" in err


def test_a_guide_is_named_by_its_number_and_the_file_after_it(shipped: Path) -> None:
    assert kiosk_print(shipped, "16") == 0
    assert "Second opinion" in words(Path("second-opinion.pdf"))


def test_any_page_prints_by_its_id_or_name(shipped: Path) -> None:
    assert kiosk_print(shipped, "science/what-is-myeloma", "--bilingual", "-o", "a.pdf") == 0
    assert kiosk_print(shipped, "privacy", "-o", "b.pdf") == 0
    assert "What is myeloma?" in words(Path("a.pdf"))
    assert "¿Qué es el mieloma?" in words(Path("a.pdf"))
    assert Path("b.pdf").is_file()


def test_a_booklet_is_two_pages_on_a_side(shipped: Path) -> None:
    assert kiosk_print(shipped, "privacy", "--booklet", "-o", "c.pdf") == 0
    pdf = pypdfium2.PdfDocument("c.pdf")
    assert pdf[0].get_width() > pdf[0].get_height()
    assert len(pdf) % 2 == 0


def test_the_list_is_a_table_or_json(shipped: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kiosk_print(shipped, "--list") == 0
    assert " 9  when-to-call" in capsys.readouterr().out
    assert kiosk_print(shipped, "--list", "--json", "--lang", "es") == 0
    guides = json.loads(capsys.readouterr().out)["guides"]
    assert (len(guides), guides[8]["slug"], guides[8]["title"]) == (18, "when-to-call", "Cuándo llamar")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "Say what to print"),
        (["wen-to-cal"], "There is no guide 'wen-to-cal'. Did you mean: when-to-call"),
        (["when-to-call", "--lang", "xx"], "The library has no language 'xx'"),
        (["when-to-call", "--booklet", "--paper", "a3"], "A booklet needs Letter or A4 paper"),
        (["when-to-call", "--paper", "foolscap"], "choose from"),
        (["when-to-call", "--size", "huge"], "choose from"),
        (["when-to-call", "--copies", "0"], "use 1 to 99"),
    ],
)
def test_wrong_use_is_said_with_code_2(
    shipped: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str
) -> None:
    assert kiosk_print(shipped, *arguments) == 2
    assert sentence in capsys.readouterr().err


def test_a_file_that_cannot_be_written_is_said_with_code_1(shipped: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("folder").mkdir()
    assert kiosk_print(shipped, "privacy", "-o", "folder") == 1
    assert "cannot be written" in capsys.readouterr().err


def test_the_clinic_of_the_settings_stands_on_the_sheet(shipped: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "library.sqlite").write_bytes((shipped / "library.sqlite").read_bytes())
    (data / "settings.toml").write_text('[clinic]\nname = "Example Clinic"\nphone = "555-0100"\n')
    assert run(["print", "--data", str(data), "privacy", "-o", "d.pdf"]) == 0
    last = len(pypdfium2.PdfDocument("d.pdf")) - 1
    assert "Example Clinic" in words(Path("d.pdf"), last)
    assert "555-0100" in words(Path("d.pdf"), last)
