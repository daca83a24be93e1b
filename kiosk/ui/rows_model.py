"""The Qt list model of a page's rows: it tells QML only what really changed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QTimer,
    Signal,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.rows import Row

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = ("key", "kind", "data", "label", "level", "icon", "hang", "choice", "cue")
_FIRST = 257  # Qt.ItemDataRole.UserRole + 1; to ask Qt for it costs the start 18 ms
_NO_PARENT = QModelIndex()
ROWS_AT_FIRST = 6
"""More rows than the tallest screen shows at first; the rest follows after the first frame."""
ROWS_AT_ONCE = 4
NEXT_ROWS_MS = 12


@QmlElement
@QmlUncreatable("made by its page")
class RowsModel(QAbstractListModel):
    """Rows of one page; `data` is named `block` in QML, where `data` belongs to every item.

    A new page shows what fits the screen at once and the rows below it a few at a time, so that
    a long page opens as fast as a short one. `complete` tells when all are there.
    """

    completeChanged = Signal()  # noqa: N815  QML's case

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._wanted: tuple[Row, ...] = ()
        self._next = QTimer(self, interval=NEXT_ROWS_MS)
        self._next.timeout.connect(self._more)

    complete = Property(bool, lambda self: self.is_complete(), notify=completeChanged)

    def is_complete(self) -> bool:
        """Tell whether every wanted row is shown."""
        return not self._next.isActive()

    def show_rows(self, rows: Sequence[Row], *, at_once: bool = False) -> None:
        """Show `rows`: a page already shown changes in place, a new one grows from its top."""
        self._wanted = tuple(rows)
        known = _common(self._rows, self._wanted)
        if at_once or known or len(self._wanted) <= ROWS_AT_FIRST:
            count = len(self._wanted)
            if known and not self.is_complete() and not at_once:
                count = max(len(self._rows), ROWS_AT_FIRST)
        else:
            count = ROWS_AT_FIRST
        self.set_rows(self._wanted[:count])
        self._grow(on=count < len(self._wanted))

    def _more(self) -> None:
        self.set_rows(self._wanted[: len(self._rows) + ROWS_AT_ONCE])
        self._grow(on=len(self._rows) < len(self._wanted))

    def _grow(self, *, on: bool) -> None:
        if on != self._next.isActive():
            if on:
                self._next.start()
            else:
                self._next.stop()
            self.completeChanged.emit()

    def rowCount(  # noqa: N802  Qt's name
        self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT
    ) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, Any]:  # noqa: N802  Qt's name
        """Return the role names that delegates require."""
        names = ["block" if name == "data" else name for name in _ROLES]
        return {_FIRST + i: name.encode() for i, name in enumerate(names)}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:  # noqa: ANN401
        """Return one role of one row."""
        if not index.isValid() or not _FIRST <= role < _FIRST + len(_ROLES):
            return None
        return getattr(self._rows[index.row()], _ROLES[role - _FIRST])

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show `rows`: keep the rows of the same key and kind, insert, remove and update the rest."""
        new = tuple(rows)
        old = self._rows
        head = _common(old, new)
        tail = _common(old[head:][::-1], new[head:][::-1])
        if gone := len(old) - head - tail:
            self.beginRemoveRows(_NO_PARENT, head, head + gone - 1)
            self._rows = old[:head] + old[len(old) - tail :]
            self.endRemoveRows()
        if come := len(new) - head - tail:
            self.beginInsertRows(_NO_PARENT, head, head + come - 1)
            self._rows = self._rows[:head] + new[head : head + come] + self._rows[head:]
            self.endInsertRows()
        before, self._rows = self._rows, new
        for position, (was, now) in enumerate(zip(before, new, strict=True)):
            if changed := [i for i, name in enumerate(_ROLES) if getattr(was, name) != getattr(now, name)]:
                where = self.index(position)
                self.dataChanged.emit(where, where, [_FIRST + i for i in changed])


def _common(old: Sequence[Row], new: Sequence[Row]) -> int:
    """Return how many rows from the start are the same block on both sides."""
    count = 0
    for was, now in zip(old, new, strict=False):
        if (was.key, was.kind) != (now.key, now.kind):
            break
        count += 1
    return count
