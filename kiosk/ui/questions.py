"""The question picker: questions by moment, those that are chosen, and the visitor's own. No Qt but the thin model."""

import re
from collections.abc import Callable
from typing import Any, Literal

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.library import Library
from kiosk.content.model import Moment
from kiosk.toolkit.parts import QuestionsPart, Request
from kiosk.visit import state
from kiosk.visit.state import Visit
from kiosk.visit.taking import (
    OWN_LENGTH,
    OWN_LIMIT,
    PICK_LIMIT,
    Begin,
    Draft,
    Item,
    LeaveRoom,
    MoveOwn,
    MovePick,
    Pick,
    Take,
    Taking,
    WriteOwn,
)

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_I = re.compile(r"\bi\b")
Mode = Literal["pick", "list", "own"]
LIST = "#list"
OWN = "#own"
MOMENT = "moment"
"""The block of the picker in which a visitor chooses a moment of care."""
MY_LIST = Item("questions")


class QuestionsProps(Struct, frozen=True):
    """The picker. `mode` is what is shown: the questions to pick from, the list of chosen ones, or writing one.

    `rows` are the questions of the moment `current`, `chosen` the list in its order: picked ones, then own ones.
    """

    mode: Mode = "pick"
    picks: list[str] = []
    moments: list[dict[str, str]] = []
    current: int = 0
    rows: list[dict[str, Any]] = []
    chosen: list[dict[str, Any]] = []
    more: bool = True
    listed: bool = False
    room: bool = False
    writing: int = -1
    draft: str = ""
    left: int = OWN_LENGTH


def origin(page: str) -> str:
    """Return the page that the picker was opened from, without what it shows."""
    return page.partition("#")[0]


def mode_of(page: str) -> Mode:
    """Return what the picker shows."""
    return "list" if page.endswith(LIST) else "own" if page.endswith(OWN) else "pick"


def texts(library: Library, visit: Visit) -> list[str]:
    """Return the chosen and the own questions in words."""
    return [entry["text"] for entry in _chosen(visit.taking, library.moments(visit.language))]


def request(taking: Taking) -> Request:
    """Return the sheet of the chosen and the own questions alone; without any it has no part."""
    if not taking.asked():
        return Request(())
    return Request((QuestionsPart(taking.picks, taking.own, taking.blank),))


def derive_questions(library: Library, visit: Visit) -> QuestionsProps:
    """Return the picker; on any other screen only what is picked."""
    taking = visit.taking
    picks = list(taking.picks)
    if visit.here.screen != "questions":
        return QuestionsProps(picks=picks)
    moments = library.moments(visit.language)
    current = min(max(visit.choice(origin(visit.here.page), MOMENT) or 0, 0), max(len(moments) - 1, 0))
    rows = moments[current].questions if moments else ()
    return QuestionsProps(
        mode=mode_of(visit.here.page),
        picks=picks,
        moments=[{"id": moment.moment, "title": moment.title} for moment in moments],
        current=current,
        rows=[{"id": question.id, "text": question.text} for question in rows],
        chosen=_chosen(taking, moments),
        more=len(taking.own) < OWN_LIMIT,
        listed=taking.has(MY_LIST),
        room=taking.blank > 0,
        writing=taking.writing,
        draft=taking.draft,
        left=OWN_LENGTH - len(taking.draft),
    )


def _chosen(taking: Taking, moments: tuple[Moment, ...]) -> list[dict[str, Any]]:
    texts = {question.id: question.text for moment in moments for question in moment.questions}
    picked = [{"id": pick, "own": -1, "text": texts[pick]} for pick in taking.picks if pick in texts]
    own = [{"id": f"own-{index}", "own": index, "text": text} for index, text in enumerate(taking.own)]
    return [*_edged(picked), *_edged(own)]


def _edged(group: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Say of each entry whether it can move neither up nor down any further."""
    return [{**entry, "first": index == 0, "last": index == len(group) - 1} for index, entry in enumerate(group)]


@QmlElement
@QmlUncreatable("made by the shell")
class QuestionsModel(QObject):
    """The picker's screen, and a visitor's wishes about questions."""

    changed = Signal()

    def __init__(
        self,
        library: Callable[[], Library],
        visit: Callable[[], Visit],
        wish: Callable[[state.Event], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.props = QuestionsProps()
        self._library = library
        self._visit = visit
        self._wish = wish

    def show(self, props: QuestionsProps) -> None:
        """Show `props`; nothing is told when they are the same."""
        if props != self.props:
            self.props = props
            self.changed.emit()

    mode = Property(str, lambda self: self.props.mode, notify=changed)
    picks = Property("QStringList", lambda self: self.props.picks, notify=changed)
    moments = Property("QVariantList", lambda self: self.props.moments, notify=changed)
    current = Property(int, lambda self: self.props.current, notify=changed)
    rows = Property("QVariantList", lambda self: self.props.rows, notify=changed)
    chosen = Property("QVariantList", lambda self: self.props.chosen, notify=changed)
    count = Property(int, lambda self: len(self.props.chosen), notify=changed)
    full = Property(bool, lambda self: len(self.props.picks) >= PICK_LIMIT, notify=changed)
    more = Property(bool, lambda self: self.props.more, notify=changed)
    listed = Property(bool, lambda self: self.props.listed, notify=changed)
    room = Property(bool, lambda self: self.props.room, notify=changed)
    writing = Property(int, lambda self: self.props.writing, notify=changed)
    draft = Property(str, lambda self: self.props.draft, notify=changed)
    left = Property(int, lambda self: self.props.left, notify=changed)

    # What QML wishes

    @Slot(str, float)
    def open(self, moment: str, scroll: float) -> None:
        """Show the questions of a moment of care ("" the one that was shown last)."""
        page = origin(self._visit().here.page)
        self._wish(state.Open("questions", page, scroll))
        moments = [known.moment for known in self._library().moments(self._visit().language)]
        if moment in moments:
            self.choose(moments.index(moment))

    @Slot(float)
    def openList(self, scroll: float) -> None:  # noqa: N802  QML's case
        """Show the chosen questions, to bring them in order."""
        self._wish(state.Open("questions", origin(self._visit().here.page) + LIST, scroll))

    @Slot(int)
    def choose(self, moment: int) -> None:
        """Show the questions of the moment of this number."""
        self._wish(state.Choose(MOMENT, moment))

    @Slot(str)
    def pick(self, question: str) -> None:
        """Tick a question, or take its tick away."""
        self._wish(state.TakeHome(Pick(question)))

    @Slot(str, int, int)
    def move(self, question: str, own: int, by: int) -> None:
        """Move a chosen question up (-1) or down (1); `own` is the number of an own one, -1 else."""
        self._wish(state.TakeHome(MoveOwn(own, by) if own >= 0 else MovePick(question, by)))

    @Slot(str, int)
    def remove(self, question: str, own: int) -> None:
        """Take a chosen or an own question off the list."""
        self._wish(state.TakeHome(WriteOwn(own, "") if own >= 0 else Pick(question)))

    @Slot(int, float)
    def write(self, own: int, scroll: float) -> None:
        """Write own question number `own`; -1 is a new one."""
        number = own if own >= 0 else len(self._visit().taking.own)
        self._wish(state.Open("questions", origin(self._visit().here.page) + OWN, scroll))
        self._wish(state.TakeHome(Begin(number)))

    @Slot(str)
    def setDraft(self, text: str) -> None:  # noqa: N802
        """Put down what is written so far; the big keys have no capitals, so an English "i" gets its own."""
        english = self._visit().language == "en"
        self._wish(state.TakeHome(Draft(_I.sub("I", text) if english else text)))

    @Slot(bool)
    def leaveRoom(self, room: bool) -> None:  # noqa: FBT001, N802  QML's case
        """Leave room on paper for more questions, or not."""
        self._wish(state.TakeHome(LeaveRoom(room)))

    @Slot()
    def take(self) -> None:
        """Put the list on My sheet."""
        self._wish(state.TakeHome(Take(MY_LIST)))
