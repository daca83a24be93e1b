"""`kiosk staff`: keys, recovery files, a new PIN, and the audit on the command line."""

import io
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.cli import run
from kiosk.staff import lock
from kiosk.staff.audit import Audit
from kiosk.staff.lock import Door
from kiosk.staff.recovery import PRIVATE_KEY, PUBLIC_KEY
from tests.staff.helpers import CHEAP


def opened(data: Path) -> Door:
    return Door(data, Audit(data, lambda: datetime.now(UTC)), hasher=CHEAP)


def test_from_a_key_pair_to_an_open_kiosk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, keys, stick = tmp_path / "data", tmp_path / "keys", tmp_path / "stick"
    stick.mkdir()
    assert run(["staff", "recover-key", str(keys)]) == 0
    assert "keep it away from kiosks" in capsys.readouterr().out
    assert run(["staff", "id", "--data", str(data)]) == 0
    kiosk = capsys.readouterr().out.strip()
    (data / PUBLIC_KEY).write_bytes((keys / PUBLIC_KEY).read_bytes())
    signing = ["staff", "recover-file", str(stick), "--kiosk", kiosk, "--key", str(keys / PRIVATE_KEY)]
    assert run(signing) == 0
    assert f"opens kiosk {kiosk} once, within 7 days" in capsys.readouterr().out
    assert opened(data).recover(stick).role == "settings"
    assert run(["staff", "recover-key", str(keys)]) == 1


@pytest.mark.parametrize("options", [["recover-key"], ["recover-file", "x"], ["fly"]])
def test_wrong_use_is_told(tmp_path: Path, options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["staff", *options, "--data", str(tmp_path)]) == 2
    assert capsys.readouterr().err


def test_a_new_pin_is_read_and_not_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(lock, "PinHasher", lambda: CHEAP)
    monkeypatch.setattr(sys, "stdin", io.StringIO("48317\n"))
    assert run(["staff", "new-pin", "--data", str(tmp_path)]) == 0
    assert "48317" not in "".join(capsys.readouterr())
    assert opened(tmp_path).try_pin("48317").entry is not None
    monkeypatch.setattr(sys, "stdin", io.StringIO("1234\n"))
    assert run(["staff", "new-pin", "--data", str(tmp_path)]) == 1
    assert "guessed first" in capsys.readouterr().err


def test_the_audit_is_listed_and_a_gap_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    audit = Audit(tmp_path, lambda: datetime(2026, 11, 26, 9, 5, tzinfo=UTC))
    audit.add("care", "entered")
    audit.add("care", "left")
    audit.close()
    assert run(["staff", "audit", "--data", str(tmp_path)]) == 0
    said = capsys.readouterr()
    assert "2026-11-26T09:05:00+00:00  care      entered" in said.out
    assert "The audit is whole" in said.err
    with closing(sqlite3.connect(tmp_path / "audit.sqlite", isolation_level=None)) as connection:
        (trigger,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'entries_are_kept'").fetchone()
        connection.executescript("DROP TRIGGER entries_are_kept; DELETE FROM entries WHERE number = 1;")
        connection.execute(trigger)
    assert run(["staff", "audit", "--data", str(tmp_path)]) == 1
    assert "Entry 1 was changed or is missing" in capsys.readouterr().err
