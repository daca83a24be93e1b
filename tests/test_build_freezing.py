"""The frozen program holds what it needs and little else, and is judged without mercy."""

import struct
import sys
from pathlib import Path

import pytest

import freeze
import smoke
from freezing import icu, trim
from preparing.trouble import Trouble


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/lib/libQt6LabsQmlModels.so.6",
        "PySide6/Qt/lib/libQt6TextToSpeech.so.6",
        "PySide6/Qt/lib/libQt6Multimedia.so.6",
        "PySide6/Qt/lib/libQt6Pdf.so.6",
        "PySide6/QtPdf.abi3.so",
        "PySide6/QtQuick.abi3.so",
        "PySide6/QtOpenGL.abi3.so",
        "typst/_typst.abi3.so",
        "kiosk/toolkit/typst/sheet.typ",
        "PySide6/QtTextToSpeech.abi3.so",
        "PySide6/QtMultimedia.abi3.so",
        "PySide6/Qt/plugins/texttospeech/libqtexttospeech_speechd.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/qml/QtQuick/Templates/libqtquicktemplates2plugin.so",
        "PySide6/Qt/qml/Qt/labs/qmlmodels/qmldir",
        "kiosk/ui/qml/Kiosk/Controls/Tile.qml",
        "content/en/home.yaml",
    ],
)
def test_what_a_kiosk_needs_stays(name: str) -> None:
    assert trim.stays(name)
    assert trim.stays(name.replace("/", "\\"))


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/qml/QtQuick/Controls/Material/Button.qml",
        "PySide6/Qt/qml/Qt/labs/folderlistmodel/qmldir",
        "PySide6/Qt/translations/qt_es.qm",
        "PySide6/Qt/qml/QtCharts/qmldir",
        "PySide6/Qt/lib/libavcodec.so.63",
        "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
        "PySide6/Qt/plugins/texttospeech/libqtexttospeech_mock.so",
        "libpulse.so.0",
        "libcrypto.so.3",
    ],
)
def test_what_no_visitor_meets_stays_out(name: str) -> None:
    assert not trim.stays(name)


def a_library(entries: icu.Entries) -> bytes:
    """Return something like libicudata: a table with these entries after other bytes."""
    header = struct.pack("<H2s8s4s16x", 32, b"\xda\x27", bytes(8), b"CmnD")
    return b"ELF and so on..." + icu.write(header, entries)


def test_icu_keeps_sorting_and_loses_names_of_currencies() -> None:
    entries = {
        "icudt73l/coll/es.res": b"how Spanish is sorted",
        "icudt73l/curr/es.res": b"names of money",
        "icudt73l/ibm-37_P100-1995.cnv": b"a code page",
        "icudt73l/ucase.icu": b"upper and lower case",
    }
    header, found = icu.read(a_library(entries))
    kept = {name: data for name, data in found.items() if icu.is_asked_for(name)}
    _, again = icu.read(b"ELF" + icu.write(header, kept))
    assert {name: data.rstrip(b"\0") for name, data in again.items()} == {
        "icudt73l/coll/es.res": b"how Spanish is sorted",
        "icudt73l/ucase.icu": b"upper and lower case",
    }


def test_a_library_that_is_not_icu_is_refused() -> None:
    with pytest.raises(Trouble, match="no table"):
        icu.read(b"something else altogether")


def a_program(folder: Path, body: str) -> Path:
    """Write a small program that stands in for the frozen one."""
    program = folder / "program"
    program.write_text(f"#!{sys.executable}\nimport os, sys\n{body}\n")
    program.chmod(0o755)
    return program


def test_a_silent_program_passes(tmp_path: Path) -> None:
    program = a_program(tmp_path, "assert sys.argv[1:] == ['--smoke', 'science/index']")
    assert smoke.start_once(program, "science/index") == ""


def test_any_word_is_a_failure(tmp_path: Path) -> None:
    program = a_program(tmp_path, "print('a small warning')")
    assert "a small warning" in smoke.start_once(program, "science/index")


def test_a_bad_exit_code_is_a_failure(tmp_path: Path) -> None:
    program = a_program(tmp_path, "sys.exit(3)")
    assert "exit code 3" in smoke.start_once(program, "science/index")


def test_a_new_kiosk_has_an_empty_profile(tmp_path: Path) -> None:
    body = "assert not os.listdir(os.environ['HOME']); assert 'PATH' not in os.environ"
    assert smoke.start_once(a_program(tmp_path, body), "science/index") == ""


def test_a_folder_that_is_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "big.so").write_bytes(bytes(2_000_000))
    monkeypatch.setattr(freeze, "MOST_BYTES", 1_000_000)
    assert freeze.tell_size(tmp_path) == 1
    assert "2.0 MB  big.so" in capsys.readouterr().out
