"""The lock files pin every file by its hash and name no package index."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")


def pins(lock: str) -> dict[str, str]:
    """Return the whole entry of each package in a lock file, by name and version."""
    text = (ROOT / lock).read_text("utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return {line.split(";")[0].split(" ")[0]: line for line in lines}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_host(lock: str) -> None:
    assert not re.search(r"//|--index|--find-links|--extra", (ROOT / lock).read_text("utf-8"))


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_has_one_version_and_a_hash(lock: str) -> None:
    for name, entry in pins(lock).items():
        assert re.fullmatch(r"[a-z0-9-]+==[0-9a-z.]+", name), entry
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", entry), f"{name} has no hash"


def test_tools_and_program_use_the_same_versions() -> None:
    assert pins(LOCKS[0]).keys() <= pins(LOCKS[1]).keys()


def test_the_lock_holds_what_pyproject_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = project["dependencies"] + project["optional-dependencies"]["dev"]
    locked = {name.split("==")[0] for name in pins(LOCKS[1])}
    names = {re.split(r"[=<>~ ]", want)[0].lower().replace("_", "-") for want in wanted}
    assert names <= locked, "Fix: python3 build_scripts/lock.py"
