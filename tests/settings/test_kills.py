"""kill -9 while settings are saved: what was saved is there, a half-written file is never read, the start is clean.

Forty kills here; `KIOSK_KILLS=1000 pytest tests/settings/test_kills.py` for a thousand.
"""

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.settings.keys import find_key
from kiosk.settings.read import load_settings, read_settings
from tests.killed import preload, told_until_killed
from tests.settings.saver import Change, work

KILLS = int(os.environ.get("KIOSK_KILLS", "40"))
LONGEST = 0.22


@pytest.mark.slow
def test_no_saved_setting_is_lost(tmp_path: Path, record_testsuite_property: Callable[[str, object], None]) -> None:
    preload("tests.settings.saver")
    chance = random.Random(5)  # noqa: S311  the moments need no secrecy
    file = tmp_path / "settings.toml"
    kept: Change = {}
    done = cut = 0
    for seed in range(KILLS):
        open_change: Change | None = None
        for kind, *change in told_until_killed(work, file, seed, seconds=chance.uniform(0, LONGEST)):
            if kind == "will":
                open_change = change[0]
            elif kind == "did":
                kept, open_change, done = {**kept, **change[0]}, None, done + 1
        found = read_settings(file)
        assert found.origin in ("file", "defaults")
        assert not found.problems, (seed, found.problems)
        values = {id_: key.of(found.settings) for id_ in {**kept, **(open_change or {})} if (key := find_key(id_))}
        before = {id_: kept.get(id_, find_key(id_).default) for id_ in values}  # type: ignore[union-attr]  # known
        after = {**before, **(open_change or {})}
        assert values in (before, after), (seed, open_change)
        kept = values if open_change is None else {**kept, **values}
        cut += open_change is not None
        assert not load_settings(file).problems
        assert {path.name for path in tmp_path.iterdir() if "broken" in path.name} == set()
    record_testsuite_property("settings saved before a kill", done)
    record_testsuite_property("kills in the middle of a saving", cut)
    assert done > KILLS, "the processes hardly worked before they were killed"
    assert cut > KILLS / 2, "the kills hardly ever fell into a saving"
