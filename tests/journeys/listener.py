"""Somebody who sees nothing: presses five keys and notes each thing that is said."""

from PySide6.QtCore import Qt

from kiosk.speech.narrator import SilentNarrator, Utterance
from tests.spoken import folded
from tests.visitor import Visitor, wait_for

Key = Qt.Key


class Listener:
    """Presses keys and notes each thing that is said."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.reader = visitor.kiosk.shell.reader
        narrator = self.reader.narrator
        assert isinstance(narrator, SilentNarrator)
        self.voice = narrator
        self.voice.said.clear()
        self.first = 0

    def press(self, key: Key) -> str:
        """Press one key, and return what is said next."""
        self.first = len(self.voice.said)
        self.visitor.press(key)
        while len(self.voice.said) == self.first:
            wait_for(self.reader.heard)
        return self.voice.said[-1].text

    def go_to(self, beginning: str, key: Key = Key.Key_Down) -> str:
        """Press a key until something that begins so is said, to its end."""
        heard = []
        for _ in range(400):
            self.press(key)
            heard.append(self.told())
            if heard[-1].startswith(beginning):
                return heard[-1]
        raise AssertionError(f"nothing that begins with {beginning!r} is ever said, only {heard[:60]}")

    def hear_out(self) -> list[Utterance]:
        """Let the voice come to its end; return all it has said since the last key."""
        while self.reader.active:
            said = len(self.voice.said)
            self.voice.finish()
            while self.reader.active and len(self.voice.said) == said:
                wait_for(self.reader.heard)
        return self.voice.said[self.first :]

    def choose(self) -> str:
        """Press the middle key and hear all that follows, as one text."""
        self.press(Key.Key_Return)
        return self.told()

    def told(self) -> str:
        """Return all that is said since the last key, as one text."""
        return folded(" ".join(utterance.text for utterance in self.hear_out()))

    def go_round(self) -> list[str]:
        """Come to every control once, to the right; return what is said of each."""
        self.press(Key.Key_Right)
        heard = [self.told()]
        while True:
            self.press(Key.Key_Right)
            said = self.told()
            if said == heard[0]:
                return heard
            heard.append(said)
            assert len(heard) < 200, "no way back to the first control"
