"""The Qt list model of a page's rows: it tells QML only what really changed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.ui.rows import Row

_ROLES = ("key", "kind", "data", "label", "level", "icon", "hang", "choice", "cue")
_FIRST = Qt.ItemDataRole.UserRole + 1
_NO_PARENT = QModelIndex()


class RowsModel(QAbstractListModel):
    """Rows of one page; `data` is named `block` in QML, where `data` belongs to every item."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

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
