"""Opens the kiosk on one page, as a browser opens on one: `kiosk_page.py PAGE DATA`, with the project as PYTHONPATH."""

import sys
from pathlib import Path

from msgspec.structs import replace

from kiosk import app, paths
from kiosk.content.library import Library
from kiosk.visit.state import Place, Visit

fresh_visit = app.fresh_visit


def on_the_page(library: Library, setup: app.Setup) -> Visit:
    """Return a visit that begins on the page instead of the first screen."""
    return replace(fresh_visit(library, setup), here=Place("page", sys.argv[1]))


if __name__ == "__main__":
    app.prepare_qt()
    app.fresh_visit = on_the_page
    chosen = app.Setup(paths.content_dir(None), Path(sys.argv[2]), size=(1080, 1920), motion=False)
    with app.Kiosk(chosen) as kiosk:
        kiosk.app.exec()
