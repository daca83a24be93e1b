"""Every test runs offscreen, drawn by the processor, in an empty profile."""

import os
import tempfile
from pathlib import Path

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


def pytest_itemcollected(item: pytest.Item) -> None:
    """With several processes a file stays in one, and all that share the long survey of every screen do too."""
    surveyed = "survey" in getattr(item, "fixturenames", ())
    item.add_marker(pytest.mark.xdist_group("survey" if surveyed else str(item.path)))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long survey begins first."""
    items.sort(key=lambda item: "survey" not in getattr(item, "fixturenames", ()))
