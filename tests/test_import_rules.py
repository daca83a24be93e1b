"""The arrows of ARCHITECTURE.md: which room may look at which, and which know no Qt."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "kiosk"

FOR_EVERYONE = {"errors", "immortal", "log", "paths"}
# They build the rooms, so they may know all of them.
TOP = {"app", "bench", "cli", "doctor", "print_command", "print_sending", "probes", "setup", "tour", "upkeep"}
NO_QT = {"content", "errors", "log", "paths", "printing", "settings", "staff", "toolkit", "updates", "visit"}
# A new room is one line here and one in pyproject.toml.
MAY_LOOK_AT: dict[str, set[str]] = {
    "errors": set(),
    "immortal": set(),
    "log": set(),
    "paths": set(),
    "settings": set(),
    "content": set(),
    "visit": {"content"},
    "staff": {"content"},
    "updates": {"content"},
    "toolkit": {"content"},
    "printing": {"content", "toolkit"},
    "speech": {"content", "toolkit"},
    "i18n": set(),
    "leaving": set(),
    "memory": set(),
    "plain_imports": set(),
    "qt_start": set(),
    "renewal": {"content"},
    "remembering": {"settings", "visit"},
    "screen_scale": set(),
    "ui": {"content", "printing", "settings", "speech", "staff", "toolkit", "updates", "visit"},
    "__main__": {"cli", "speech", "toolkit"},
}

Import = tuple[int, str]


def test_every_room_has_its_line_in_the_table() -> None:
    unknown = rooms() - set(MAY_LOOK_AT) - TOP
    assert not unknown, (
        f"{sorted(unknown)} stand in kiosk/ without a rule. Fix: say in MAY_LOOK_AT "
        "(tests/test_import_rules.py) and in pyproject.toml's contracts what they may import."
    )


@pytest.mark.parametrize("file", sorted(PACKAGE.rglob("*.py")), ids=lambda file: file.name)
def test_a_room_looks_only_where_its_arrows_point(file: Path) -> None:
    here = room_of(file)
    if here in TOP:
        return
    allowed = MAY_LOOK_AT.get(here, set()) | FOR_EVERYONE | {here, "__init__"}
    wrong = [(line, room) for line, room in kiosk_imports(file) if room not in allowed]
    assert not wrong, "\n".join(
        f"{file}:{line}: kiosk.{here} imports kiosk.{room}, but it may import only "
        f"{sorted(allowed - {here, '__init__'})}. Fix: pass what it needs in as plain values or "
        f"a callable from kiosk/app.py, or move the shared part down into one of these."
        for line, room in wrong
    )


@pytest.mark.parametrize("file", sorted(PACKAGE.rglob("*.py")), ids=lambda file: file.name)
def test_the_rooms_below_the_screen_know_no_qt(file: Path) -> None:
    here = room_of(file)
    wrong = [line for line, top in outside_imports(file) if top in {"PySide6", "shiboken6"}]
    assert here not in NO_QT or not wrong, (
        f"{file}:{wrong}: kiosk.{here} imports Qt, but it must be testable and usable in build "
        "scripts without it. Fix: return plain values and let kiosk/ui turn them into Qt types."
    )


def test_the_rules_notice_a_wrong_arrow(tmp_path: Path) -> None:
    file = tmp_path / "wrong.py"
    file.write_text("from kiosk import ui\nfrom kiosk.app import App\nimport kiosk.ui.shell\n")
    assert [room for _, room in kiosk_imports(file)] == ["ui", "app", "ui"]


def rooms() -> set[str]:
    """Return the names of the modules and packages directly in kiosk/."""
    return {room_of(file) for file in PACKAGE.rglob("*.py")} - {"__init__"}


def room_of(file: Path) -> str:
    """Return the room a file is in, for example `content` for kiosk/content/parse.py."""
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


def kiosk_imports(file: Path) -> Iterator[Import]:
    """Yield the line and room of each import of the program's own modules."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        match node:
            case ast.Import(names=names):
                dotted = [alias.name for alias in names]
            case ast.ImportFrom(module="kiosk", names=names, level=0):
                dotted = [f"kiosk.{alias.name}" for alias in names]
            case ast.ImportFrom(module=str(module), level=0):
                dotted = [module]
            case ast.ImportFrom(level=level) if level:
                dotted = [_absolute(file, node)]
            case _:
                continue
        for name in dotted:
            top, _, rest = name.partition(".")
            if top == "kiosk" and rest and not rest.startswith("__version__"):
                yield node.lineno, rest.partition(".")[0]


def outside_imports(file: Path) -> Iterator[Import]:
    """Yield the line and top-level package of each absolute import."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name.partition(".")[0]) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.lineno, node.module.partition(".")[0]


def _absolute(file: Path, node: ast.ImportFrom) -> str:
    """Return the dotted name that a relative import means."""
    package = file.relative_to(PACKAGE.parent).with_suffix("").parts[: -node.level]
    return ".".join([*package, node.module or node.names[0].name])
