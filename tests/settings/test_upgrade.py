"""Settings of an earlier version are upgraded step by step, by functions that change nothing they are given."""

import copy
from typing import Any

import pytest

from kiosk.settings.upgrade import UPGRADES, VERSION, upgraded

Table = dict[str, Any]


def rename(raw: Table) -> Table:
    visit = dict(raw.get("visit", {}))
    if "idle" in visit:
        visit["idle_seconds"] = visit.pop("idle")
    return {**raw, "visit": visit}


def to_seconds(raw: Table) -> Table:
    visit = raw["visit"]
    return {**raw, "visit": {**visit, "idle_seconds": visit["idle_seconds"] * 60}}


STEPS = (rename, to_seconds)


def test_each_step_after_the_files_version_is_taken_in_order() -> None:
    raw = {"version": 1, "visit": {"idle": 3}, "weather": {"sun": 1}}
    kept = copy.deepcopy(raw)
    assert upgraded(raw, STEPS) == {"version": 3, "visit": {"idle_seconds": 180}, "weather": {"sun": 1}}
    assert raw == kept


def test_a_file_takes_only_the_steps_it_lacks() -> None:
    assert upgraded({"version": 2, "visit": {"idle_seconds": 3}}, STEPS)["visit"] == {"idle_seconds": 180}
    assert upgraded({"version": 3, "visit": {"idle_seconds": 180}}, STEPS)["visit"] == {"idle_seconds": 180}


def test_a_file_without_a_version_is_of_the_newest() -> None:
    assert upgraded({"visit": {"idle_seconds": 180}}, STEPS) == {"version": 3, "visit": {"idle_seconds": 180}}


def test_a_future_version_is_known_as_one() -> None:
    with pytest.raises(LookupError):
        upgraded({"version": 4}, STEPS)


@pytest.mark.parametrize("version", [0, -1, True, "1", 1.0, None])
def test_a_version_that_is_none_is_refused(version: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        upgraded({"version": version}, STEPS)


def test_the_version_counts_the_upgrades() -> None:
    assert len(UPGRADES) + 1 == VERSION
