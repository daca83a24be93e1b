"""The audit only grows, and shows when somebody changed it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.errors import StateError
from kiosk.staff.audit import DETAIL_LENGTH, Audit
from tests.staff.helpers import Clock


@pytest.fixture
def audit(tmp_path: Path) -> Audit:
    clock = Clock()
    audit = Audit(tmp_path, clock.local)
    audit.add("settings", "entered")
    clock.pass_time(61)
    audit.add("settings", "signed", "science/what-is-myeloma en review")
    audit.add("settings", "left")
    return audit


def test_the_newest_entries_come_first_with_day_and_time(audit: Audit) -> None:
    newest, second, first = audit.newest()
    assert [entry.action for entry in (newest, second, first)] == ["left", "signed", "entered"]
    assert (first.at, second.at) == ("2027-01-15T08:00:00+00:00", "2027-01-15T08:01:01+00:00")
    assert audit.newest(1) == (newest,)
    assert audit.head() == newest.hash
    assert audit.first_fault() is None


@pytest.mark.parametrize("statement", ["UPDATE entries SET role = 'care'", "DELETE FROM entries"])
def test_nothing_can_be_changed_by_the_way(audit: Audit, statement: str) -> None:
    with pytest.raises(StateError):
        audit._file.write(lambda run: run(statement))
    assert len(audit.newest()) == 3


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE entries SET detail = 'nothing' WHERE number = 2", 2),
        ("UPDATE entries SET at = '2020-01-01T00:00:00+00:00' WHERE number = 1", 1),
        ("DELETE FROM entries WHERE number = 2", 2),
        ("DELETE FROM entries WHERE number = 1", 1),
        ("INSERT INTO entries VALUES (4, '', 'care', 'left', '', 'abc')", 4),
    ],
)
def test_tampering_is_found_where_it_is(audit: Audit, statement: str, fault: int) -> None:
    audit.close()
    with closing(sqlite3.connect(audit._file.file, isolation_level=None)) as connection:
        triggers = [row[0] for row in connection.execute("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")]
        connection.executescript("DROP TRIGGER entries_stay; DROP TRIGGER entries_are_kept;")
        connection.execute(statement)
        for trigger in triggers:
            connection.execute(trigger)
    assert audit.first_fault() == fault


def test_a_detail_is_one_short_line(tmp_path: Path) -> None:
    audit = Audit(tmp_path, Clock().local)
    audit.add("care", "pack-saved", "one\ntwo\x1b[2J" + "x" * 900)
    (entry,) = audit.newest()
    assert entry.detail.startswith("one two [2Jx")
    assert len(entry.detail) == DETAIL_LENGTH
    assert audit.first_fault() is None
