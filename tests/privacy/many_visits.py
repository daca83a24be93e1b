"""Visits by chance, one after the other, in one kiosk; then it stands still so that its memory can be searched.

`python many_visits.py DATA VISITS SEED`. Each visitor types a word of their own. It is typed letter by
letter and never put together here: whoever finds it whole found it in the kiosk.
"""

import random
import sys
from pathlib import Path

LETTERS = 14
MARK = "qzx"
"""Each word begins so; no word of a language does."""


def letters_of(seed: int, visit: int) -> list[str]:
    """Return the letters that visitor number `visit` types."""
    chance = random.Random(f"{seed}-{visit}")  # noqa: S311  a visitor by chance
    return [*MARK, *(chance.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(LETTERS - len(MARK)))]


def main(data: Path, visits: int, seed: int) -> None:
    """Visit, tell that all is over, and wait for a line."""
    from PySide6.QtCore import QEvent, QSocketNotifier, Qt  # noqa: PLC0415  the parent sets the environment first
    from PySide6.QtTest import QTest  # noqa: PLC0415

    from kiosk import paths  # noqa: PLC0415
    from kiosk.app import Kiosk  # noqa: PLC0415
    from kiosk.qt_start import prepare_qt  # noqa: PLC0415
    from kiosk.setup import Setup  # noqa: PLC0415
    from kiosk.visit.state import TakeHome  # noqa: PLC0415
    from kiosk.visit.taking import Item, Pick, Take  # noqa: PLC0415

    prepare_qt(offscreen=True)
    with Kiosk(Setup(paths.shipped_content_dir(), data, size=(1080, 1920), motion=False, voice="silent")) as kiosk:
        shell, window = kiosk.shell, kiosk.window
        pages = kiosk.library.screen_ids("en")
        questions = [q.id for moment in kiosk.library.moments("en") for q in moment.questions]

        def work() -> None:
            """Let Qt do what a running event loop would, and also delete what it has put off."""
            kiosk.app.processEvents()
            kiosk.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

        def type_word(visit: int) -> None:
            for letter in letters_of(seed, visit):
                QTest.keyClick(window, Qt.Key(ord(letter.upper())))
            work()

        for visit in range(visits):
            chance = random.Random(f"{seed}+{visit}")  # noqa: S311
            shell.chooseLanguage(chance.choice(("en", "es")))
            shell.openSearch()
            work()
            type_word(visit)
            assert shell.visit.query.lower().startswith(MARK), "the search did not take what was typed"
            for page in chance.sample(pages, chance.randrange(3)):
                shell.openPage(page, 0.0)
                work()
            shell.on(TakeHome(Pick(chance.choice(questions))))
            shell.on(TakeHome(Take(Item("page", chance.choice(pages)))))
            shell.questions_model.openList(0.0)
            work()
            shell.questions_model.write(-1, 0.0)
            work()
            type_word(visit)
            assert shell.visit.taking.draft.lower().startswith(MARK), "the own question did not take what was typed"
            shell.setTextStep(chance.choice((1.0, 1.5, 2.0)))
            if chance.random() < 0.3:
                shell.goBack()
            shell.done()
            work()
        sys.stdout.write(f"{'wiped' if shell.visit == shell.fresh else 'not wiped'}\n")
        sys.stdout.write(f"clipboard {kiosk.app.clipboard().text()!r}\n")
        sys.stdout.flush()
        end = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        end.activated.connect(kiosk.app.quit)
        kiosk.app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
