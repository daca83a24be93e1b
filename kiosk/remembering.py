"""The one file in which a laptop keeps where its owner was; without their yes there is none but the answer."""

from pathlib import Path

import msgspec

from kiosk import log
from kiosk.settings.safe_write import write_safely
from kiosk.visit.remembered import Remembered

FILE = "remembered.json"
_LARGEST = 100_000
_log = log.get("remembering")


class RememberedFile:
    """What is kept in a data folder; without one, nothing outlives the program.

    Nothing here fails: the log has the cause, and the answer says how it went.
    """

    def __init__(self, data: Path | None) -> None:
        self._file = data / FILE if data else None
        self._saved: Remembered | None = None

    def load(self) -> Remembered:
        """Return what is kept; from a missing or damaged file, nothing."""
        if self._file is None:
            return Remembered()
        try:
            with self._file.open("rb") as opened:
                found = opened.read(_LARGEST + 1)
            kept = msgspec.json.decode(found, type=Remembered)
        except FileNotFoundError:
            return Remembered()
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            _log.warning("%s cannot be read (%s). The kiosk starts as if it were new.", self._file, error)
            return Remembered()
        self._saved = kept
        return kept

    def save(self, kept: Remembered) -> bool:
        """Keep it, if it is not kept already; tell whether it is."""
        if self._file is None or kept == self._saved:
            return True
        try:
            write_safely(self._file, msgspec.json.format(msgspec.json.encode(kept), indent=1))
        except OSError as error:
            _log.warning("%s cannot be written (%s). Free some space, or allow writing.", self._file, error)
            return False
        self._saved = kept
        return True

    def erase(self) -> bool:
        """Take the file away; tell whether it is gone."""
        if self._file is None:
            return True
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("%s cannot be erased (%s). Delete it by hand.", self._file, error)
            return False
        self._saved = None
        return True
