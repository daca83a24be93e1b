"""A screen reader hears whether a choice is chosen, because the control itself knows it."""

import re
from pathlib import Path

import pytest

from kiosk import paths

FILES = sorted(Path(paths.qml_dir()).rglob("*.qml"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_state_is_set_on_the_control_and_not_beside_it(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    beside = re.findall(r"^\s*Accessible\.(?:checked|checkable):.*$", text, re.MULTILINE)
    assert not beside or file.stem == "PressArea", (
        f"{file}: {beside[0].strip()} is overwritten by Qt when a screen reader comes. Fix: set `checked`, and "
        "`choosable: true` of PressArea."
    )
