"""The few numbers that outlive a crash, so that nothing is printed twice and no job is left behind.

It is written before a job can print, and holds no word and no page of what is printed.
"""

import os
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from kiosk import log
from kiosk.printing.disk import sync_folder
from kiosk.printing.readings import Handle

_log = log.get("printing")

Stage = Literal[
    "opening",  # it may have a number at the service, but no document, so it cannot print
    "sending",  # the document may be there in part
    "sent",
    "cancel",  # it has to be cancelled as soon as the service answers
]


class Entry(Struct, frozen=True):
    """One job of ours that is not known to be over. `handle` is None until the service gave it a number."""

    ticket: int
    stage: Stage
    handle: Handle | None = None


class Journal:
    """The open jobs, in one small file that is replaced in one step."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._entries = {entry.ticket: entry for entry in _read(file)}

    def entries(self) -> tuple[Entry, ...]:
        """Return what is open, oldest first."""
        return tuple(self._entries[ticket] for ticket in sorted(self._entries))

    def last_ticket(self) -> int:
        """Return the highest ticket that is in use, 0 when there is none."""
        return max(self._entries, default=0)

    def put(self, entry: Entry) -> None:
        """Keep an entry safely on disk. Raises OSError, and then nothing has changed."""
        self._write(self._entries | {entry.ticket: entry})

    def drop(self, ticket: int) -> None:
        """Forget a job that is over. A full disk is no matter: the next start finds that it is over."""
        if ticket not in self._entries:
            return
        left = {key: entry for key, entry in self._entries.items() if key != ticket}
        try:
            self._write(left)
        except OSError as error:
            _log.warning("The journal of print jobs could not be written. %s", error)
            self._entries = left

    def _write(self, entries: dict[int, Entry]) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._file.with_name(f"{self._file.name}.new")
        try:
            with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                file.write(msgspec.json.encode([entries[ticket] for ticket in sorted(entries)]))
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._file)
            sync_folder(self._file.parent)
        except OSError:
            fresh.unlink(missing_ok=True)
            raise
        self._entries = entries


def _read(file: Path) -> list[Entry]:
    try:
        return msgspec.json.decode(file.read_bytes(), type=list[Entry])
    except FileNotFoundError:
        return []
    except (OSError, msgspec.MsgspecError) as error:
        _log.warning("The journal of print jobs cannot be read; jobs from before the start are not followed. %s", error)
        return []
