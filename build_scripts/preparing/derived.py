"""What is made from the sources: translations for Qt and the compiled content library."""

import os

from . import stamps
from .commands import run
from .places import PYTHON, ROOT, command

TRANSLATIONS = ROOT / "kiosk" / "i18n"
CONTENT = ROOT / "content"
_COMPILER = ROOT / "kiosk" / "content"


def translations_fingerprint() -> str:
    """Return what the translations depend on; the compiled ones do not count."""
    return stamps.of_contents(sorted(TRANSLATIONS.glob("*.ts")))


def make_translations() -> None:
    """Compile each kiosk/i18n/NAME.ts to NAME.qm; raises Trouble."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        run(
            [command("pyside6-lrelease"), "-silent", source, "-qm", source.with_suffix(".qm")],
            f"The translation {source.name} could not be compiled.",
        )


def library_fingerprint() -> str:
    """Return what the compiled library depends on: the pages, the compiler, and whose it is."""
    owner = [os.environ.get(name, "") for name in ("HOME", "XDG_DATA_HOME", "PROGRAMDATA")]
    return stamps.of_times([CONTENT, _COMPILER], *owner)


def make_library() -> None:
    """Compile content/ with the program's own `build` command; raises Trouble."""
    run(
        [PYTHON, "-m", "kiosk", "build", CONTENT],
        "Some pages have problems, so the library was not compiled anew. "
        "Type: python3 build_scripts/run.py check - it names each file, line and mend.",
    )
