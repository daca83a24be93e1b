"""Compile the QML of the frozen program, so that a new kiosk starts as fast as a used one.

Qt loads NAME.qmlc beside NAME.qml. Without it Qt compiles at the first start and writes the result
into the profile, which a wiped kiosk loses each night. In a working copy it would go stale.
"""

from pathlib import Path

from preparing.commands import run
from preparing.places import command


def compile_qml(folder: Path) -> None:
    """Write bytecode beside each QML file below a folder; raises Trouble."""
    compiler = command("pyside6-qmlcachegen")
    for source in sorted(folder.rglob("*.qml")):
        target = source.with_suffix(".qmlc")
        run(
            [compiler, "--only-bytecode", "-I", folder, "-o", target, source],
            f"{source.name} could not be compiled.",
        )
