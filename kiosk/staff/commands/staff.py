"""`kiosk staff`: what IT does for the staff door from the command line."""

import sys
from argparse import Namespace
from datetime import UTC, datetime
from getpass import getpass
from pathlib import Path

from kiosk import paths
from kiosk.content.commands import say
from kiosk.errors import UsageError
from kiosk.staff.audit import Audit
from kiosk.staff.lock import Door
from kiosk.staff.recovery import PUBLIC_KEY, make_keys, sign_file


def run(options: Namespace) -> int:
    """Run one of the actions; exit code 1 when the audit is not whole."""
    return {
        "recover-key": _recover_key,
        "recover-file": _recover_file,
        "id": _id,
        "new-pin": _new_pin,
        "audit": _audit,
    }[options.action](options)


def _recover_key(options: Namespace) -> int:
    """Make the clinic's key pair."""
    private, public = make_keys(_folder(options))
    say.result(f"{private}: keep it away from kiosks; whoever has it can open them all.")
    say.result(f"{public}: copy it into the data folder of each kiosk as {PUBLIC_KEY}.")
    return 0


def _recover_file(options: Namespace) -> int:
    """Sign a recovery file for one kiosk."""
    if options.key is None or not options.kiosk:
        raise UsageError("Say which kiosk and which key: kiosk staff recover-file STICK --kiosk NAME --key FILE")
    file = sign_file(options.key, options.kiosk, _folder(options), datetime.now(UTC), options.days)
    say.result(f"{file}: opens kiosk {options.kiosk} once, within {options.days} days.")
    return 0


def _id(options: Namespace) -> int:
    """Print the name that a recovery file must bear."""
    say.result(_door(options).kiosk_id)
    return 0


def _new_pin(options: Namespace) -> int:
    """Set the PIN for settings, and end waits and lock-out."""
    pin = getpass("New PIN for settings, 4 to 8 digits: ") if sys.stdin.isatty() else sys.stdin.readline().strip()
    if sys.stdin.isatty() and getpass("Once more: ") != pin:
        raise UsageError("The two were not the same. Try again.")
    _door(options).set_pin_by_command(pin)
    say.result("The PIN for settings is set.")
    return 0


def _audit(options: Namespace) -> int:
    """Print the newest entries, and whether the chain is whole."""
    audit = _opened_audit(options)
    for entry in reversed(audit.newest()):
        say.result(f"{entry.number:>6}  {entry.at}  {entry.role:<9} {entry.action:<18} {entry.detail}")
    fault = audit.first_fault()
    if fault is None:
        say.note(f"The audit is whole. Its end: {audit.head()}")
        return 0
    say.note(f"Entry {fault} was changed or is missing. Find out who has access to the data folder.")
    return 1


def _folder(options: Namespace) -> Path:
    if options.folder is None:
        raise UsageError(f"Name a folder: kiosk staff {options.action} FOLDER")
    folder: Path = options.folder
    return folder


def _opened_audit(options: Namespace) -> Audit:
    return Audit(paths.data_dir(options.data), lambda: datetime.now(UTC).astimezone())


def _door(options: Namespace) -> Door:
    return Door(paths.data_dir(options.data), _opened_audit(options))
