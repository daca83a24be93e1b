"""How long the content folder takes to become a library. No Qt."""

import shutil
import tempfile
from pathlib import Path
from time import perf_counter

from kiosk.content.compile import compile_library


def compile_seconds(content: Path) -> tuple[float, float]:
    """Return the seconds from nothing, and the seconds after one page changed, in a copy of `content`."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        copy, library = Path(folder) / "content", Path(folder) / "library.sqlite"
        shutil.copytree(content, copy)
        whole = _seconds(copy, library)
        page = max(copy.glob("*/*/*.md"), key=lambda file: file.stat().st_size, default=None)
        if page is not None:
            page.write_text(page.read_text(encoding="utf-8") + "\n", encoding="utf-8")
        return whole, _seconds(copy, library)


def _seconds(content: Path, library: Path) -> float:
    start = perf_counter()
    compile_library(content, library, strict=False)
    return perf_counter() - start
