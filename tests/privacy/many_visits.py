"""Visits by chance, one after the other, in one kiosk; then it stands still so that its memory can be searched.

`python many_visits.py DATA VISITS SEED`. Each visitor types a word of their own. It is typed letter by
letter and never put together here: whoever finds it whole found it in the kiosk.
"""

import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.app import Kiosk

LETTERS = 14
MARK = "qzx"
"""Each word begins so; no word of a language does."""
LISTENERS = 40
"""Of so many visitors one has the words read aloud: each time the voice gets a new process."""
PATIENCE_MS = 60_000


def letters_of(seed: int, visit: int) -> list[str]:
    """Return the letters that visitor number `visit` types."""
    chance = random.Random(f"{seed}-{visit}")  # noqa: S311  a visitor by chance
    return [*MARK, *(chance.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(LETTERS - len(MARK)))]


class Visitors:
    """Everybody who comes to one kiosk, one after the other."""

    def __init__(self, kiosk: "Kiosk", seed: int) -> None:
        self.kiosk = kiosk
        self.shell = kiosk.shell
        self.seed = seed
        self.pages = kiosk.library.screen_ids("en")
        self.questions = [q.id for moment in kiosk.library.moments("en") for q in moment.questions]

    def come(self, visit: int) -> None:
        """Search, read, pick, write an own question, perhaps listen to it, and say "I'm done"."""
        from kiosk.visit.state import TakeHome  # noqa: PLC0415  the parent sets the environment first
        from kiosk.visit.taking import Item, Pick, Take  # noqa: PLC0415

        shell, chance = self.shell, random.Random(f"{self.seed}+{visit}")  # noqa: S311
        listens = visit % LISTENERS == 0
        shell.chooseLanguage("en" if listens else chance.choice(("en", "es")))  # Qt's stand-in knows no Spanish
        shell.openSearch()
        self._work()
        self._type_word(visit)
        assert shell.visit.query.lower().startswith(MARK), "the search did not take what was typed"
        for page in chance.sample(self.pages, chance.randrange(3)):
            shell.openPage(page, 0.0)
            self._work()
        shell.on(TakeHome(Pick(chance.choice(self.questions))))
        shell.on(TakeHome(Take(Item("page", chance.choice(self.pages)))))
        shell.questions_model.openList(0.0)
        self._work()
        shell.questions_model.write(-1, 0.0)
        self._work()
        self._type_word(visit)
        assert shell.visit.taking.draft.lower().startswith(MARK), "the own question did not take what was typed"
        if listens:
            self._listen()
        shell.setTextStep(chance.choice((1.0, 1.5, 2.0)))
        if chance.random() < 0.3:
            shell.goBack()
        shell.done()
        self._work()

    def _work(self) -> None:
        """Let Qt do what a running event loop would, and also delete what it has put off."""
        from PySide6.QtCore import QEvent  # noqa: PLC0415

        self.kiosk.app.processEvents()
        self.kiosk.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _type_word(self, visit: int) -> None:
        from PySide6.QtCore import Qt  # noqa: PLC0415
        from PySide6.QtTest import QTest  # noqa: PLC0415

        for letter in letters_of(self.seed, visit):
            QTest.keyClick(self.kiosk.window, Qt.Key(ord(letter.upper())))
        self._work()

    def _listen(self) -> None:
        """Have the screen read aloud until the typed words were given to the voice."""
        from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415

        reader, loop, late = self.shell.reader, QEventLoop(), QTimer(singleShot=True, interval=PATIENCE_MS)
        late.timeout.connect(loop.quit)
        late.start()

        def heard() -> None:
            sentence = reader.sentence()
            if sentence is not None and MARK in sentence.text.lower():
                loop.quit()

        reader.begun.connect(heard)
        self.shell.listen()
        assert any(MARK in sentence.text.lower() for sentence in reader.sentences), "the own words are not read"
        loop.exec()
        assert late.isActive(), "the own words were never said"
        reader.begun.disconnect(heard)


def main(data: Path, visits: int, seed: int) -> None:
    """Let everybody come, tell that all is over, and wait for a line."""
    from PySide6.QtCore import QSocketNotifier  # noqa: PLC0415  the parent sets the environment first

    from kiosk import paths  # noqa: PLC0415
    from kiosk.app import Kiosk  # noqa: PLC0415
    from kiosk.qt_start import prepare_qt  # noqa: PLC0415
    from kiosk.setup import Setup  # noqa: PLC0415
    from kiosk.speech.narrator import MOCK  # noqa: PLC0415

    prepare_qt(offscreen=True)
    with Kiosk(Setup(paths.shipped_content_dir(), data, size=(1080, 1920), motion=False, voice=MOCK)) as kiosk:
        visitors = Visitors(kiosk, seed)
        for visit in range(visits):
            visitors.come(visit)
        sys.stdout.write(f"{'wiped' if kiosk.shell.visit == kiosk.shell.fresh else 'not wiped'}\n")
        sys.stdout.write(f"clipboard {kiosk.app.clipboard().text()!r}\n")
        sys.stdout.flush()
        end = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        end.activated.connect(kiosk.app.quit)
        kiosk.app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
