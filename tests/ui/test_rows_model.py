"""The list that the screen follows: told only what changed, it must end with the same rows."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.ui.rows import Row
from kiosk.ui.rows_model import RowsModel

ROLES = ("key", "kind", "data", "label", "level", "icon", "hang", "choice", "cue")
ROWS = st.lists(
    st.builds(
        Row,
        key=st.sampled_from(["p#0", "p#1", "p#2", "p#2.0", "p#3", "q#0", "q#1"]),
        kind=st.sampled_from(["paragraph", "steps"]),
        data=st.builds(dict, plain=st.sampled_from(["one", "two"])),
        label=st.sampled_from(["", "A heading"]),
        choice=st.integers(-1, 1),
    ),
    max_size=8,
    unique_by=lambda row: row.key,
)


class Follower:
    """A screen that believes every signal and looks at nothing else."""

    def __init__(self, model: RowsModel) -> None:
        self.model = model
        self.rows: list[tuple[object, ...]] = []
        self.updated = 0
        model.rowsInserted.connect(self.insert)
        model.rowsRemoved.connect(self.remove)
        model.dataChanged.connect(self.update)

    def read(self, position: int, role: str) -> object:
        names = {name: number for number, name in self.model.roleNames().items()}
        number = names[b"block" if role == "data" else role.encode()]
        return self.model.data(self.model.index(position), number)

    def insert(self, _parent: QModelIndex, first: int, last: int) -> None:
        for position in range(first, last + 1):
            self.rows.insert(position, tuple(self.read(position, role) for role in ROLES))

    def remove(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.rows[first : last + 1]

    def update(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        names = self.model.roleNames()
        for position in range(first.row(), last.row() + 1):
            row = list(self.rows[position])
            for number in roles:
                name = names[number].decode()
                role = "data" if name == "block" else name
                row[ROLES.index(role)] = self.read(position, role)
                self.updated += 1
            self.rows[position] = tuple(row)


def plain(rows: list[Row]) -> list[tuple[object, ...]]:
    """Rows as what each role says."""
    return [tuple(getattr(row, role) for role in ROLES) for row in rows]


@given(st.lists(ROWS, min_size=1, max_size=6))
def test_a_screen_that_follows_the_signals_ends_with_the_same_rows(pages: list[list[Row]]) -> None:
    model = RowsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    follower = Follower(model)
    for rows in pages:
        model.set_rows(rows)
        assert follower.rows == plain(rows)
        assert model.rowCount() == len(rows)
    assert tester.model() is model


@given(ROWS)
def test_the_same_rows_again_tell_the_screen_nothing(rows: list[Row]) -> None:
    model = RowsModel()
    model.set_rows(rows)
    follower = Follower(model)
    follower.rows = plain(rows)
    model.set_rows(tuple(rows))
    assert (follower.rows, follower.updated) == (plain(rows), 0)


def test_a_choice_updates_one_role_of_one_row_and_moves_nothing() -> None:
    rows = [Row("p#0", "paragraph", {}), Row("p#1", "steps", {}), Row("p#2", "paragraph", {})]
    model = RowsModel()
    follower = Follower(model)
    model.set_rows(rows)
    moves: list[str] = []
    model.rowsInserted.connect(lambda *_: moves.append("a row came"))
    model.rowsRemoved.connect(lambda *_: moves.append("a row went"))
    model.set_rows([rows[0], Row("p#1", "steps", {}, choice=1), rows[2]])
    assert moves == []
    assert follower.updated == 1


def test_what_is_revealed_is_put_between_rows_that_stay() -> None:
    first, last, shown = Row("p#0", "reveal", {}), Row("p#1", "paragraph", {}), Row("p#0.0", "stat", {})
    model = RowsModel()
    model.set_rows([first, last])
    inserted: list[tuple[int, int]] = []
    removed: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _, start, end: inserted.append((start, end)))
    model.rowsRemoved.connect(lambda _, start, end: removed.append((start, end)))
    model.set_rows([first, shown, last])
    model.set_rows([first, last])
    assert (inserted, removed) == ([(1, 1)], [(1, 1)])


def test_a_row_that_is_not_there_has_nothing_to_say() -> None:
    model = RowsModel()
    model.set_rows([Row("p#0", "paragraph", {})])
    assert model.data(QModelIndex(), 257) is None
    assert model.data(model.index(0), 0) is None
    assert model.rowCount(model.index(0)) == 0
