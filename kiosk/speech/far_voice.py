"""The voice, as the interface sees it: a process that opens the system's voices and never holds a frame up."""

import logging
from collections.abc import Callable

from msgspec import DecodeError
from PySide6.QtCore import QObject, QProcess, QTimer

from kiosk import paths
from kiosk.speech.messages import (
    COMMAND,
    Answer,
    Begun,
    Failed,
    Finished,
    Headphones,
    Hush,
    Open,
    Opened,
    Order,
    Say,
    line_of,
    read_answer,
)
from kiosk.speech.narrator import Utterance, language_of, nobody_listens

OPEN_MS = 60_000
"""Voices that are not open by then are as good as none."""
LATE_MS = 10_000
"""Beyond what the engine itself waits for a voice to begin."""
SLOWEST_MS = 330
"""For one character, a little above the engine's own patience."""
END_MS = 1500

log = logging.getLogger(__name__)


class FarVoice(QObject):
    """Speaks through another process. `finished` and `failed` tell of the newest utterance only."""

    def __init__(self, engine: str = "", *, prefer_headphones: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.begun: Callable[[], None] = nobody_listens
        self.finished: Callable[[], None] = nobody_listens
        self.failed: Callable[[], None] = nobody_listens
        self.news: Callable[[], None] = nobody_listens
        self.ready = False
        self.headphones: bool | None = None
        self._open = Open(engine, prefer_headphones)
        self._languages: frozenset[str] | None = None
        self._process: QProcess | None = None
        self._number = 0
        self._pending: Utterance | None = None
        self._used = False
        self._late = QTimer(self, singleShot=True)
        self._late.timeout.connect(self._lost)

    @property
    def pid(self) -> int:
        """The number of the voice's process; 0 while there is none."""
        return self._process.processId() if self._process is not None else 0

    def prepare(self) -> None:
        """Start the process, also after it failed, so that nobody waits for it later."""
        if self._process is not None:
            return
        self.ready, self._languages, self._used = False, None, False
        process = self._process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._ended)
        program, *arguments = [*paths.itself(), COMMAND]
        process.start(program, arguments)
        self._tell(self._open)
        self._late.start(OPEN_MS)

    def speaks(self, lang: str) -> bool:
        """Tell whether there is a voice for `lang`; until the voices are open, there is."""
        return self._languages is None or language_of(lang) in self._languages

    def say(self, utterance: Utterance) -> None:
        """Say this now; what is being said is broken off first."""
        self.prepare()
        self._number += 1
        self._pending, self._used = utterance, True
        self._tell(Say(self._number, utterance))
        if self.ready:
            self._late.start(LATE_MS + SLOWEST_MS * len(utterance.text))

    def hush(self) -> None:
        """Be quiet at once."""
        self._pending = None
        if self.ready:
            self._late.stop()
        if self._process is not None:
            self._number += 1
            self._tell(Hush())

    def forget(self) -> None:
        """Replace a process that was told anything by one that was not."""
        if self._used:
            self._part()
            self.prepare()

    def close(self) -> None:
        """Be quiet, end the process and wait for it."""
        ready = self.ready
        self._part()
        for process in self.findChildren(QProcess):
            if not ready or not process.waitForFinished(END_MS):
                process.kill()
                process.waitForFinished(END_MS)

    def _tell(self, order: Order) -> None:
        if self._process is not None:
            self._process.write(line_of(order))

    def _part(self) -> QProcess | None:
        """Let the process be quiet and end in its own time, but not for long; nothing of it is heard of again."""
        self._late.stop()
        self._pending = None
        process, self._process = self._process, None
        if process is None:
            return None
        process.readyReadStandardOutput.disconnect(self._read)
        process.finished.disconnect(self._ended)
        process.errorOccurred.disconnect(self._ended)
        process.finished.connect(process.deleteLater)
        process.write(line_of(Hush()))
        process.closeWriteChannel()
        QTimer.singleShot(END_MS, process, process.kill)
        return process

    def _read(self) -> None:
        process = self._process
        while process is not None and process is self._process and process.canReadLine():
            line = bytes(process.readLine().data())
            try:
                answer = read_answer(line)
            except DecodeError as error:
                log.warning("The voice said something strange: %s", error)
                continue
            self._take(answer)

    def _take(self, answer: Answer) -> None:
        match answer:
            case Opened():
                self.ready, self._languages = True, frozenset(answer.languages)
                self._late.stop()
                if self._pending is not None:
                    self._late.start(LATE_MS + SLOWEST_MS * len(self._pending.text))
                self.news()
            case Headphones():
                self.headphones = answer.plugged
                self.news()
            case Begun() if answer.number == self._number:
                self.begun()
            case Finished() if answer.number == self._number and self._pending is not None:
                self._end()
                self.finished()
            case Failed() if answer.number == self._number and self._pending is not None:
                self._end()
                self.failed()

    def _end(self) -> None:
        self._pending = None
        self._late.stop()

    def _lost(self) -> None:
        """The voice does not answer: end it."""
        log.warning("The voice does not answer.")
        if self._process is not None:
            self._process.kill()

    def _ended(self) -> None:
        """The process is gone: say so instead of being silent. The next visit tries again."""
        process, self._process = self._process, None
        if process is None:
            return
        log.warning("The voice ended: %s", process.errorString())
        process.deleteLater()
        self._late.stop()
        pending, self._pending = self._pending, None
        if not self.ready:
            self._languages = frozenset()
        self.ready = True
        self.news()
        if pending is not None:
            self.failed()
