"""Recovery files: the clinic's key signs one, on a computer of its own; a stick carries it to the kiosk it names.

The key pair is Ed25519. The private key never comes near a kiosk; the public one lies in its data folder.
"""

import secrets
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
from msgspec import Struct
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from kiosk.errors import StaffError
from kiosk.staff.sentences import sentence, why
from kiosk.staff.whole_file import write_whole

PUBLIC_KEY = "recovery.pub"
PRIVATE_KEY = "recovery.key"
FILE_PATTERN = "kiosk-recovery*.json"
DAYS = 7
LONGEST_DAYS = 30

_PURPOSE = b"kiosk recovery file, version 1\n"
_LARGEST = 4096
_MOST_FILES = 50


class Permit(Struct, frozen=True, forbid_unknown_fields=True):
    """What is signed: lets staff of one kiosk in, once, until `expires` (UTC)."""

    kiosk: str
    expires: datetime
    nonce: str


class RecoveryFile(Struct, frozen=True, forbid_unknown_fields=True):
    """A permit and its signature (base64 in JSON)."""

    permit: Permit
    signature: bytes


def make_keys(folder: Path) -> tuple[Path, Path]:
    """Write a new key pair into `folder`; returns the private and the public file. Raises StaffError."""
    private, public = folder / PRIVATE_KEY, folder / PUBLIC_KEY
    for file in (private, public):
        if file.exists():
            raise StaffError(sentence("key-there", file=file))
    key = SigningKey.generate()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        private.touch(mode=0o600)
        private.write_text(bytes(key).hex() + "\n", "ascii")
        write_whole(public, bytes(key.verify_key).hex().encode() + b"\n")
    except OSError as error:
        raise StaffError(sentence("keys-not-written", folder=folder, why=why(error))) from error
    return private, public


def sign_file(private: Path, kiosk: str, folder: Path, now: datetime, days: int = DAYS) -> Path:
    """Write a recovery file for `kiosk` into `folder`; returns it. Raises StaffError."""
    if not 1 <= days <= LONGEST_DAYS:
        raise StaffError(sentence("permit-days", most=LONGEST_DAYS, days=days))
    try:
        key = SigningKey(bytes.fromhex(private.read_text("ascii").strip()))
    except (OSError, ValueError) as error:
        raise StaffError(sentence("key-not-private", file=private, wanted=PRIVATE_KEY)) from error
    permit = Permit(kiosk, (now + timedelta(days=days)).astimezone(UTC).replace(microsecond=0), secrets.token_hex(16))
    signature = key.sign(_message(permit)).signature
    file = folder / f"kiosk-recovery-{_safe(kiosk)}-{permit.nonce[:8]}.json"
    try:
        write_whole(file, msgspec.json.encode(RecoveryFile(permit, signature)))
    except OSError as error:
        raise StaffError(sentence("permit-not-written", file=file, why=why(error))) from error
    return file


def read_public_key(file: Path) -> VerifyKey | None:
    """The clinic's public key; None when the kiosk has none. Raises StaffError when it cannot be read."""
    try:
        return VerifyKey(bytes.fromhex(file.read_text("ascii").strip()))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise StaffError(sentence("key-not-public", file=file, wanted=PUBLIC_KEY)) from error


def find_permits(folder: Path, key: VerifyKey) -> tuple[Permit, ...]:
    """All permits on a stick that this key signed; anything else there is passed over."""
    found = []
    try:
        files = sorted(folder.glob(FILE_PATTERN))[:_MOST_FILES]
    except OSError:
        return ()
    for file in files:
        try:
            if file.stat().st_size > _LARGEST:
                continue
            read = msgspec.json.decode(file.read_bytes(), type=RecoveryFile)
            key.verify(_message(read.permit), read.signature)
        except (OSError, msgspec.DecodeError, BadSignatureError, ValueError):
            continue
        if read.permit.expires.tzinfo is not None:
            found.append(read.permit)
    return tuple(found)


def _message(permit: Permit) -> bytes:
    return _PURPOSE + msgspec.json.encode(permit, order="deterministic")


def _safe(name: str) -> str:
    return "".join(letter for letter in name if letter.isascii() and letter.isalnum()) or "kiosk"
