"""Read-aloud for the screen: what QML found to read goes to a voice, sentence by sentence."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.speech import player
from kiosk.speech.narrator import Narrator, Utterance
from kiosk.speech.player import Player
from kiosk.speech.sentences import Passage, Sentence, sentences
from kiosk.visit import state
from kiosk.visit.state import SPEEDS, VOLUMES, Visit

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class Listening(QObject):
    """The player of read-aloud. `asked` wants QML to gather what the screen shows and to call `read`."""

    changed = Signal()
    asked = Signal()
    heard = Signal()
    begun = Signal()
    repeated = Signal()
    plugged = Signal(bool)
    forgotten = Signal()
    byEarChanged = Signal()  # noqa: N815  QML's case

    def __init__(
        self,
        narrator: Narrator,
        visit: Callable[[], Visit],
        wish: Callable[[state.Event], None],
        parent: QObject,
        loudspeaker: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(parent)
        self.narrator = narrator
        narrator.begun = self.begun.emit
        narrator.finished = self._finished
        narrator.failed = self._failed
        narrator.news = self._news
        self._loudspeaker = loudspeaker
        self._headphones: list[bool | None] = []
        self._visit = visit
        self._wish = wish
        self.player = Player()
        self.sentences: tuple[Sentence, ...] = ()
        self._turn = 0
        self._kept = False
        self._breath = QTimer(self, singleShot=True)
        self._breath.timeout.connect(self._say)

    active = Property(bool, lambda self: self.player.phase != "idle", notify=changed)
    paused = Property(bool, lambda self: self.player.phase == "paused", notify=changed)
    waiting = Property(bool, lambda self: self.active and not self.narrator.ready, notify=changed)
    able = Property(bool, lambda self: self.can_speak(), notify=changed)
    headphones = Property(bool, lambda self: bool(self.narrator.headphones), notify=changed)
    used = Property(bool, lambda self: self._visit().voice.heard, notify=changed)
    byEar = Property(bool, lambda self: self._visit().voice.by_ear, notify=changed)  # noqa: N815  QML's case
    passage = Property(int, lambda self: self.sentence().passage if self.sentence() else -1, notify=changed)
    start = Property(int, lambda self: self.sentence().start if self.sentence() else 0, notify=changed)
    end = Property(int, lambda self: self.sentence().end if self.sentence() else 0, notify=changed)
    slowest = Property(bool, lambda self: self._visit().voice.speed == 0, notify=changed)
    fastest = Property(bool, lambda self: self._visit().voice.speed == len(SPEEDS) - 1, notify=changed)
    softest = Property(bool, lambda self: self._visit().voice.volume == 0, notify=changed)
    loudest = Property(bool, lambda self: self._visit().voice.volume == len(VOLUMES) - 1, notify=changed)

    def sentence(self) -> Sentence | None:
        """Return the sentence being said or waiting; None when nobody listens."""
        return self.sentences[self.player.at] if self.player.phase != "idle" else None

    def can_speak(self) -> bool:
        """Tell whether the visitor's language can be heard here: it has a voice, and a place to sound."""
        return self.may_sound() and self.narrator.speaks(self._visit().language)

    def may_sound(self) -> bool:
        """Tell whether anything may be heard: a clinic without a loudspeaker lets only headphones speak."""
        return self._loudspeaker() or bool(self.narrator.headphones)

    def forget(self) -> None:
        """Let nothing of this visit stay, here or with the voice."""
        self.stop()
        self.sentences = ()
        self.forgotten.emit()
        self.narrator.forget()

    # What QML wishes

    @Slot("QVariantList")
    def read(self, found: list[dict[str, Any]]) -> None:
        """Read what is on the screen: each item has `text`, `lang` ("" the visitor's own) and `heading`."""
        language = self._visit().language
        passages = [self._passage(piece, language) for piece in found]
        said = sentences(passages)
        self._on(player.Stop())
        if not said:
            return
        self.sentences = said
        self._wish(state.Hear())
        self._on(player.Begin(len(said)))

    def _passage(self, piece: dict[str, Any], language: str) -> Passage:
        return Passage(str(piece["text"]), str(piece["lang"]) or language, bool(piece["heading"]))

    @Slot()
    def pause(self) -> None:
        """Be quiet, or go on."""
        self._on(player.Resume() if self.player.phase == "paused" else player.Pause())

    @Slot()
    def again(self) -> None:
        """Say this sentence once more; by ear, what was come to last."""
        if self._visit().voice.by_ear:
            self.repeated.emit()
        else:
            self._on(player.Again())

    @Slot()
    def before(self) -> None:
        """Say the sentence before."""
        self._on(player.Back())

    @Slot(int)
    def faster(self, by: int) -> None:
        """Speak faster, or slower when `by` is negative; the sentence is said anew so that it is heard."""
        self._wish(state.Speak(faster=by))
        self.again()

    @Slot(int)
    def louder(self, by: int) -> None:
        """Speak louder, or softer when `by` is negative."""
        self._wish(state.Speak(louder=by))
        self.again()

    @Slot()
    def stop(self) -> None:
        """Be quiet and forget the place."""
        if self.player.phase != "idle":
            self._on(player.Stop())

    @Slot()
    def goByEar(self) -> None:  # noqa: N802
        """From now on say what the keys come to, in a language that has a voice."""
        if not self._visit().voice.by_ear and self.can_speak():
            self._wish(state.GoByEar(on=True))
            self.byEarChanged.emit()

    @Slot()
    def leaveByEar(self) -> None:  # noqa: N802
        """Be quiet; keys only move the focus again."""
        self.stop()
        if self._visit().voice.by_ear:
            self._wish(state.GoByEar(on=False))
            self.byEarChanged.emit()

    @Slot(bool)
    def keep(self, keys: bool) -> None:  # noqa: FBT001  QML has no names for arguments
        """Tell whether keys go to the player's own buttons; any other key stops it."""
        self._kept = keys

    def key(self) -> None:
        """A key was pressed somewhere."""
        if not self._kept:
            self.stop()

    # How an event becomes sound

    def _on(self, event: player.Event) -> None:
        was, self.player = self.player, player.step(self.player, event)
        if self.player == was:
            return
        self._breath.stop()
        if self.player.phase == "speaking":
            pause = self.sentences[was.at].pause if isinstance(event, player.Finished) else 0
            if pause:
                self._breath.start(pause)
            else:
                self._say()
        elif was.phase == "speaking":
            self.narrator.hush()
        self.changed.emit()

    def _say(self) -> None:
        sentence = self.sentence()
        if sentence is None:
            return
        self._turn = self.player.turn
        visit = self._visit()
        voice = visit.voice
        self.narrator.say(
            Utterance(sentence.say, sentence.lang, SPEEDS[voice.speed], VOLUMES[voice.volume], visit.language)
        )
        self.heard.emit()

    def _finished(self) -> None:
        self.heard.emit()
        self._on(player.Finished(self._turn))

    def _news(self) -> None:
        """Headphones that go take the voice with them; those that come are told of, unless they were there before."""
        now = self.narrator.headphones
        was, self._headphones = self._headphones, [now]
        if was and bool(was[0]) != bool(now):
            if not now and self.player.phase == "speaking":
                self._on(player.Pause())
            self.plugged.emit(bool(now))
        self.changed.emit()

    def _failed(self) -> None:
        """Never be silent without a word: the voice that was there is gone."""
        self.stop()
        visit = self._visit()
        if visit.voice.by_ear and not self.can_speak():
            self.leaveByEar()
        self._wish(state.OpenSheet("voice"))
