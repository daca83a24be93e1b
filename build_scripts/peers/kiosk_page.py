"""Opens the kiosk on one page, as a browser opens on one: `kiosk_page.py PAGE DATA`, with the project as PYTHONPATH."""

import sys
from pathlib import Path

from msgspec.structs import replace

from kiosk import app, paths
from kiosk.content.library import Library
from kiosk.qt_start import prepare_qt
from kiosk.setup import Setup, fresh_visit
from kiosk.visit.state import Place, Visit


def on_the_page(library: Library, setup: Setup) -> Visit:
    """Return a visit that begins on the page instead of the first screen."""
    return replace(fresh_visit(library, setup), here=Place("page", sys.argv[1]))


if __name__ == "__main__":
    prepare_qt()
    app.fresh_visit = on_the_page  # type: ignore[attr-defined]  # it is what the kiosk begins with
    chosen = Setup(paths.content_dir(None), Path(sys.argv[2]), size=(1080, 1920), motion=False)
    with app.Kiosk(chosen) as kiosk:
        kiosk.app.exec()
