"""The staff door: PINs by role, waits after wrong ones, lock-out, and the recovery file that ends it.

A try is written down as a wrong one before it is looked at, and taken back when it was right: pulling the plug while
the kiosk thinks gives nobody a free try.
"""

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from kiosk import log
from kiosk.errors import StaffError, StateError
from kiosk.staff.access_file import AccessFile
from kiosk.staff.audit import Action, Audit, Who
from kiosk.staff.entry import DoorState, Entry, Needs, Outcome, PinRefused
from kiosk.staff.pin import ROLES, PinHasher, Role, fault_of
from kiosk.staff.recovery import PUBLIC_KEY, find_permits, read_public_key
from kiosk.staff.recovery_fault import RecoveryRefused
from kiosk.staff.sentences import Sentence, sentence
from kiosk.staff.throttle import LIMIT, Attempts, Debt, Reading, clocks, debt_after_restart, debt_after_try, left

_log = log.get("staff")


class Door:
    """The door of one kiosk. Every call may raise StateError (disk full, read-only): then nobody comes in.

    `try_pin`, `set_pin` and `set_first_pin` take 0.1 s and more (Argon2id): call them off the main thread.
    """

    def __init__(
        self,
        folder: Path,
        audit: Audit,
        *,
        print_needs_pin: bool = True,
        now: Callable[[], Reading] = clocks,
        hasher: PinHasher | None = None,
    ) -> None:
        self._folder = folder
        self._file = AccessFile(folder)
        self._audit = audit
        self._print_needs_pin = print_needs_pin
        self._now = now
        self._hasher = hasher or PinHasher()
        self._debt: Debt | None = None
        self._lock = threading.RLock()

    @property
    def notice(self) -> Sentence | None:
        """What to tell staff when the file with the PINs had to be set aside."""
        return self._file.notice

    @property
    def kiosk_id(self) -> str:
        """The name of this kiosk that a recovery file must bear, such as K7QF-2M9D. Raises StateError."""
        return self._file.kiosk_id()

    def state(self) -> DoorState:
        """What the door asks for now. Raises StateError."""
        with self._lock:
            attempts = self._file.attempts()
            if "settings" not in self._file.hashes():
                return DoorState(self._without_pins(), failures=attempts.failures)
            if attempts.failures >= LIMIT and self._has_key():
                return DoorState("recovery", failures=attempts.failures)
            seconds = left(self._owed(attempts), self._now())
            return DoorState("wait" if seconds else "pin", seconds, attempts.failures)

    def roles_with_pin(self) -> tuple[Role, ...]:
        """The roles that have a PIN of their own. Raises StateError."""
        hashes = self._file.hashes()
        return tuple(role for role in ROLES if role in hashes)

    def enter_to_print(self) -> Entry | None:
        """Come in without a PIN, where the settings allow it: only to print."""
        if self._print_needs_pin:
            return None
        self._note("print", "entered", "without a PIN")
        return Entry("print", "open")

    def try_pin(self, pin: str) -> Outcome:
        """Look whether `pin` opens a role, the highest first; not while the door asks for something else."""
        with self._lock:
            before = self.state()
            if before.needs != "pin":
                return Outcome(None, before)
            failures = before.failures + 1
            self._keep_attempts(failures)
            role = self._role_of(pin)
            if role is None:
                locked = failures >= LIMIT and self._has_key()
                self._note("nobody", "locked-out" if locked else "wrong-pin", f"try {failures}")
                return Outcome(None, self.state())
            self._keep_attempts(0)
            self._note(role, "entered")
            return Outcome(Entry(role, "pin"), self.state())

    def set_first_pin(self, pin: str) -> Entry:
        """The first start: choose the PIN for settings. Raises PinRefused, and StaffError when one is set already."""
        with self._lock:
            if self.state().needs != "setup":
                raise StaffError(sentence("pin-set-already"))
            self._keep_pin("settings", pin, "system")
        return Entry("settings", "setup")

    def set_pin(self, role: Role, pin: str, entry: Entry) -> None:
        """Give a role its PIN. Needs an entry for settings. Raises PinRefused and StaffError."""
        _ensure_settings(entry)
        with self._lock:
            self._keep_pin(role, pin, entry.role)

    def remove_pin(self, role: Role, entry: Entry) -> None:
        """Take a role's PIN away: then only higher PINs open it. Raises StaffError; settings always has one."""
        _ensure_settings(entry)
        if role == "settings":
            raise StaffError(sentence("pin-must-stay"))
        self._file.drop_hash(role)
        self._note(entry.role, "pin-removed", role)

    def set_pin_by_command(self, pin: str) -> None:
        """IT, with the rights of the operating system, sets the PIN for settings and ends waits and lock-out."""
        with self._lock:
            self._keep_pin("settings", pin, "system")
            self._keep_attempts(0)

    def recover(self, stick: Path) -> Entry:
        """Come in with a recovery file in this folder; it is used up. Raises StaffError with what is wrong with it."""
        with self._lock:
            key = read_public_key(self._folder / PUBLIC_KEY)
            if key is None:
                raise RecoveryRefused("no-key")
            permits = find_permits(stick, key)
            ours = [permit for permit in permits if permit.kiosk == self.kiosk_id]
            if not ours:
                raise RecoveryRefused("other-kiosk" if permits else "not-there", self.kiosk_id)
            now = max(self._now().wall, self._file.latest_wall())
            for permit in ours:
                if permit.expires.timestamp() > now and self._file.use_up(permit.nonce, permit.expires):
                    self._keep_attempts(0)
                    self._note("recovery", "recovered", permit.nonce[:8])
                    return Entry("settings", "recovery")
            raise RecoveryRefused("used")

    def leave(self, entry: Entry) -> None:
        """Note that staff went back to the first screen."""
        self._note(entry.role, "left")

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _without_pins(self) -> Needs:
        if not self._file.set_aside():
            return "setup"
        return "recovery" if self._has_key() else "command"

    def _has_key(self) -> bool:
        try:
            return read_public_key(self._folder / PUBLIC_KEY) is not None
        except StaffError as error:
            _log.warning("%s", error)
            return False

    def _owed(self, attempts: Attempts) -> Debt:
        if not attempts.failures:
            return Debt(0.0, 0.0)
        if self._debt is None:
            self._debt = debt_after_restart(attempts, self._now())
        return self._debt

    def _keep_attempts(self, failures: int) -> None:
        now = self._now()
        attempts = Attempts(failures, now.wall)
        self._file.keep_attempts(attempts)
        self._debt = debt_after_try(attempts, now)

    def _role_of(self, pin: str) -> Role | None:
        hashes = self._file.hashes()
        for role in reversed(ROLES):
            if role in hashes and self._hasher.matches(hashes[role], pin):
                if self._hasher.is_outdated(hashes[role]):
                    self._file.change_hash(role, self._hasher.hash(pin))
                return role
        return None

    def _keep_pin(self, role: Role, pin: str, who: Who) -> None:
        fault = fault_of(pin)
        others = {other: hashed for other, hashed in self._file.hashes().items() if other != role}
        if fault is None and any(self._hasher.matches(hashed, pin) for hashed in others.values()):
            fault = "same"
        if fault is not None:
            raise PinRefused(fault)
        hashed = self._hasher.hash(pin)
        day = datetime.fromtimestamp(self._now().wall, UTC).date().isoformat()
        self._file.keep_hash(role, hashed, day)
        self._note(who, "pin-set", role)

    def _note(self, who: Who, action: Action, detail: str = "") -> None:
        try:
            self._audit.add(who, action, detail)
        except StateError as error:
            _log.warning("The audit misses one entry (%s): %s", action, error)


def _ensure_settings(entry: Entry) -> None:
    if not entry.may("settings"):
        raise StaffError(sentence("pin-not-yours"))
