"""Opens the kiosk on one page, as a browser opens on one: `kiosk_page.py PAGE DATA`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kiosk import paths
from kiosk.app import Kiosk, Setup, prepare_qt

if __name__ == "__main__":
    prepare_qt()
    setup = Setup(paths.content_dir(None), Path(sys.argv[2]), size=(1080, 1920), motion=False)
    with Kiosk(setup) as kiosk:
        kiosk.shell.chooseLanguage(kiosk.library.manifest.default_language)
        kiosk.shell.openPage(sys.argv[1], 0.0)
        kiosk.app.exec()
