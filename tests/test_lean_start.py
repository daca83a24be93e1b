"""A start loads nothing that only some visits need."""

import subprocess
import sys

_LATER = (
    "markdown", "yaml", "pymdownx", "rapidfuzz", "typst", "argon2", "nacl", "hashlib", "ssl", "subprocess",
    "PySide6.QtQuick", "PySide6.QtPdf", "PySide6.QtTextToSpeech",
    "kiosk.content.compile", "kiosk.content.search", "kiosk.printing.desk", "kiosk.staff.counts", "kiosk.staff.lock",
    "kiosk.staff.signoff_file", "kiosk.toolkit.document", "kiosk.tour", "kiosk.bench", "kiosk.doctor", "kiosk.upkeep",
)  # fmt: skip


def _after_loading(found: str) -> str:
    """Return what `found`, an expression, is in a fresh process that has loaded the kiosk."""
    program = f"import kiosk.app, enum, linecache, sys; print({found})"
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip()  # noqa: S603  this Python


def test_nothing_is_loaded_that_a_first_screen_does_not_need() -> None:
    assert _after_loading(f"sorted(sys.modules.keys() & {set(_LATER)})") == "[]"


def test_the_many_names_of_qt_are_not_made_at_a_start() -> None:
    assert _after_loading("'Qt.Key' in {kind.__qualname__ for kind in enum.IntEnum.__subclasses__()}") == "False"


def test_qt_does_not_read_the_source_of_what_is_imported() -> None:
    assert _after_loading("sorted(name for name in linecache.cache if 'msgspec' in name or 'kiosk/ui' in name)") == "[]"
