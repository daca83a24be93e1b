"""Every test runs offscreen, drawn by the processor, in an empty profile."""

import os
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent

# Before the first import of Qt, which reads them once.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_SCALE_FACTOR"] = "1"
for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
    os.environ[name] = tempfile.mkdtemp(prefix="kiosk-test-")

settings.register_profile("kiosk", deadline=None)  # a shared machine may be slow at any moment
settings.load_profile("kiosk")


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the shipped library, compiled once."""
    from kiosk import paths  # noqa: PLC0415  Qt reads the environment above first
    from kiosk.content.compile import compile_library  # noqa: PLC0415

    data = tmp_path_factory.mktemp("shipped")
    assert compile_library(paths.shipped_content_dir(), paths.library_file(data), strict=False).written
    return data


SURVEYED = frozenset(
    str(file.relative_to(ROOT)) for file in (ROOT / "tests" / "accessibility").glob("test_*.py")
    if "survey: Survey" in file.read_text(encoding="utf-8")
)  # fmt: skip
"""Files that share the survey of every screen, which takes minutes."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long survey begins first."""
    items.sort(key=lambda item: str(item.path.relative_to(ROOT)) not in SURVEYED)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> object:  # noqa: ANN401  xdist's own
    """With several processes a file stays in one, and all files that share the survey in the same one."""
    from xdist.scheduler import LoadFileScheduling  # noqa: PLC0415  only a run with several processes has it

    class ByFile(LoadFileScheduling):  # type: ignore[misc]  # it ships no types
        def _split_scope(self, nodeid: str) -> str:
            file = str(super()._split_scope(nodeid))
            return "survey" if file in SURVEYED else file

    return ByFile(config, log)
