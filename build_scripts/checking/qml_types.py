"""Tell qmllint about the Python classes that QML uses, under the URI Kiosk.Backend."""

import os
import re
import subprocess
from pathlib import Path

from preparing.places import ROOT, command

TYPES = ROOT / "build" / "qmltypes"
MODULE = TYPES / "Kiosk" / "Backend"
_DECORATED = re.compile(r"^@QmlElement\b|^@QmlNamedElement\b", re.MULTILINE)
# The Qt modules whose types a Python class for QML may extend or return.
_FOREIGN = ("core", "gui", "qml", "qmlmodels", "quick")


def generate(sources: Path) -> list[str]:
    """Write Kiosk/Backend/plugins.qmltypes from the classes below `sources`; return complaints."""
    MODULE.mkdir(parents=True, exist_ok=True)
    files = sorted(file for file in sources.rglob("*.py") if _has_qml_types(file))
    found = TYPES / "metatypes.json"
    dump = [command("pyside6-metaobjectdump"), "-o", found, *files]
    register = [
        command("pyside6-qmltyperegistrar"),
        "--generate-qmltypes", MODULE / "plugins.qmltypes",
        "--import-name", "Kiosk.Backend", "--major-version", "1",
        "--foreign-types", ",".join(map(str, _foreign_metatypes())),
        "-o", TYPES / "registration.cpp", found,
    ]  # fmt: skip
    (MODULE / "qmldir").write_text("module Kiosk.Backend\ntypeinfo plugins.qmltypes\n", "utf-8")
    if not files:
        return []
    return [line for step in (dump, register) for line in _complaints(step)]


def _has_qml_types(file: Path) -> bool:
    return _DECORATED.search(file.read_text("utf-8")) is not None


def _foreign_metatypes() -> list[Path]:
    """Return Qt's own descriptions of the types that ours build on."""
    qt = next(ROOT.glob(".venv/[Ll]ib*/**/PySide6/**/metatypes"))
    return [qt / f"qt6{module}_metatypes.json" for module in _FOREIGN]


def _complaints(arguments: list[str | Path]) -> list[str]:
    """Run one generator; return what it said, which is nothing when all is well."""
    done = subprocess.run(
        [os.fspath(argument) for argument in arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    said = (done.stdout + done.stderr).strip()
    return [said] if said or done.returncode else []
