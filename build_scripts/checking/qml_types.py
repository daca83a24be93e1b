"""Tell qmllint about the Python classes that QML uses, under the URI Kiosk.Backend."""

import os
import re
import subprocess
from pathlib import Path

from preparing.places import ROOT, command

from .plain_properties import rewrite

TYPES = ROOT / "build" / "qmltypes"
MODULE = TYPES / "Kiosk" / "Backend"
_DECORATED = re.compile(r"^@QmlElement\b|^@QmlNamedElement\b", re.MULTILINE)
# The Qt modules whose types a Python class for QML may extend or return.
_FOREIGN = ("core", "gui", "qml", "qmlmodels", "quick")


def generate(sources: Path) -> list[str]:
    """Write Kiosk/Backend/plugins.qmltypes from the classes below `sources`; return complaints."""
    MODULE.mkdir(parents=True, exist_ok=True)
    (MODULE / "qmldir").write_text("module Kiosk.Backend\ntypeinfo plugins.qmltypes\n", "utf-8")
    files = [_readable_copy(file) for file in sorted(sources.rglob("*.py")) if _has_types(file)]
    found = TYPES / "metatypes.json"
    types = MODULE / "plugins.qmltypes"
    foreign = ",".join(map(str, _foreign_metatypes()))
    dump: list[str | Path] = [command("pyside6-metaobjectdump"), "-o", found, *files]
    register: list[str | Path] = [
        command("pyside6-qmltyperegistrar"), found, "-o", TYPES / "registration.cpp",
        "--generate-qmltypes", types, "--foreign-types", foreign,
        "--import-name", "Kiosk.Backend", "--major-version", "1",
    ]  # fmt: skip
    return _complaints(dump) or _complaints(register) if files else []


def _readable_copy(file: Path) -> Path:
    """Write a copy of a Python file that Qt's dump tool can read."""
    copy = TYPES / "sources" / file.name
    copy.parent.mkdir(exist_ok=True)
    copy.write_text(rewrite(file.read_text("utf-8")), "utf-8")
    return copy


def _has_types(file: Path) -> bool:
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
