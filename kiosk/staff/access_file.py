"""What the door keeps: hashed PINs, wrong tries, used recovery files and the name of the kiosk."""

import secrets
from datetime import datetime
from pathlib import Path

from kiosk.staff.pin import ROLES, Role
from kiosk.staff.sentences import Sentence
from kiosk.staff.shape import Shape
from kiosk.staff.state_file import Run, StateFile
from kiosk.staff.throttle import LIMIT, Attempts

_ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # nothing that is mistaken for another
_SHAPE = Shape(
    "access",
    Sentence("what-access"),
    (
        """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE pins (role TEXT PRIMARY KEY, hash TEXT NOT NULL, set_on TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE attempts (one INTEGER PRIMARY KEY CHECK (one = 1), failures INTEGER NOT NULL, wall REAL NOT NULL) STRICT;
CREATE TABLE used (nonce TEXT PRIMARY KEY, until REAL NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO attempts VALUES (1, 0, 0.0);
""",
    ),
)


class AccessFile:
    """The state file `access.sqlite`. Every call may raise StateError."""

    def __init__(self, folder: Path) -> None:
        self._file = StateFile(folder, _SHAPE)
        self.close = self._file.close
        self.set_aside = self._file.set_aside

    @property
    def notice(self) -> Sentence | None:
        """What to tell staff when an earlier file had to be set aside."""
        return self._file.notice

    def kiosk_id(self) -> str:
        """The name of this kiosk, made when it is first asked for."""
        rows = self._file.read("SELECT value FROM meta WHERE key = 'kiosk'")
        if rows:
            return str(rows[0][0])
        letters = "".join(secrets.choice(_ALPHABET) for _ in range(8))
        name = f"{letters[:4]}-{letters[4:]}"
        self._file.write(lambda run: run("INSERT INTO meta VALUES ('kiosk', ?)", name))
        return name

    def hashes(self) -> dict[Role, str]:
        """The hash of each role that has a PIN."""
        found = {str(role): str(hashed) for role, hashed in self._file.read("SELECT role, hash FROM pins")}
        return {role: found[role] for role in ROLES if role in found}

    def keep_hash(self, role: Role, hashed: str, day: str) -> None:
        """Set the PIN of a role."""
        self._file.write(lambda run: run("INSERT OR REPLACE INTO pins VALUES (?, ?, ?)", role, hashed, day))

    def change_hash(self, role: Role, hashed: str) -> None:
        """Keep the same PIN under another hash."""
        self._file.write(lambda run: run("UPDATE pins SET hash = ? WHERE role = ?", hashed, role))

    def drop_hash(self, role: Role) -> None:
        """Take the PIN of a role away."""
        self._file.write(lambda run: run("DELETE FROM pins WHERE role = ?", role))

    def attempts(self) -> Attempts:
        """Wrong tries since the last right one."""
        rows = self._file.read("SELECT failures, wall FROM attempts")
        return Attempts(*rows[0]) if rows else Attempts(LIMIT)

    def keep_attempts(self, attempts: Attempts) -> None:
        """Note how many tries were wrong, and when the last one was."""
        values = (attempts.failures, attempts.wall)
        self._file.write(lambda run: run("INSERT OR REPLACE INTO attempts VALUES (1, ?, ?)", *values))

    def latest_wall(self) -> float:
        """The time of the last try: a clock that shows less was set back."""
        rows = self._file.read("SELECT wall FROM attempts")
        return float(rows[0][0]) if rows else 0.0

    def use_up(self, nonce: str, until: datetime) -> bool:
        """Use up a recovery file; False if it was used before."""

        def use(run: Run) -> bool:
            if run("SELECT 1 FROM used WHERE nonce = ?", nonce):
                return False
            run("INSERT INTO used VALUES (?, ?)", nonce, until.timestamp())
            return True

        return self._file.write(use)
