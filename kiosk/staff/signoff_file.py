"""Sign-offs in the clinic's own content folder: one JSON file, whole or not there, that can travel to other kiosks."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from kiosk import log
from kiosk.content.library import Library
from kiosk.content.model import Page
from kiosk.errors import StaffError, StateError
from kiosk.staff.page_hash import page_hash
from kiosk.staff.sentences import Sentence, sentence, why
from kiosk.staff.signoff import Merged, Shown, Signer, SignOff, apply, merge, sign
from kiosk.staff.whole_file import write_whole

NAME = "signoffs.json"

_log = log.get("staff")
_LARGEST = 16 * 1024 * 1024


class _Stored(Struct, frozen=True, forbid_unknown_fields=True):
    kind: Literal["kiosk-signoffs"]
    version: Literal[1]
    signoffs: tuple[SignOff, ...]


class SignOffs:
    """The sign-offs in a clinic's own folder. `today` gives the local day.

    `notice` is what to tell staff when the file had to be set aside.
    """

    def __init__(self, own: Path, today: Callable[[], date]) -> None:
        self.file = own / NAME
        self.notice: Sentence | None = None
        self._today = today
        self._entries: tuple[SignOff, ...] | None = None
        self._by_page: dict[tuple[str, str], tuple[SignOff, ...]] = {}

    def all(self) -> tuple[SignOff, ...]:
        """Every sign-off, by page. Raises StateError when the file is there and cannot be read just now."""
        if self._entries is None:
            self._take(self._read())
        return self._entries or ()

    def shown(self, page: Page, library: Library) -> Shown:
        """What screen and paper say about a page of this library. Raises StateError."""
        self.all()
        entries = self._by_page.get((page.id, page.lang), ())
        wording = page_hash(page, library) if entries else ""  # without a sign-off there is nothing to compare
        return apply(page, wording, entries, self._today())

    def sign(self, page: Page, library: Library, signer: Signer) -> SignOff:
        """Sign the page as it is now. Raises StaffError (what is missing) and StateError (not saved)."""
        months = library.manifest.review_months
        signed = sign(page, page_hash(page, library), signer, self._today(), months)
        self._save((*(entry for entry in self.all() if entry.key != signed.key), signed))
        return signed

    def withdraw(self, signoff: SignOff) -> None:
        """Take a sign-off back. Raises StateError."""
        self._save(tuple(entry for entry in self.all() if entry != signoff))

    def export_to(self, folder: Path) -> Path:
        """Write all of them as one file for other kiosks; returns it. Raises StaffError."""
        file = folder / f"kiosk-signoffs-{self._today().isoformat()}.json"
        try:
            write_whole(file, _encoded(self.all()))
        except OSError as error:
            raise StaffError(sentence("signoffs-not-written", why=why(error))) from error
        return file

    def import_from(self, file: Path) -> Merged:
        """Take the sign-offs of another kiosk in and keep them. Raises StaffError (no such file) and StateError."""
        try:
            theirs = _decoded(file)
        except (OSError, ValueError) as error:
            raise StaffError(sentence("signoffs-none", name=file.name)) from error
        merged = merge(self.all(), theirs, self._today())
        if merged.taken:
            self._save(merged.signoffs)
        return merged

    def reload(self) -> None:
        """Read the file again when it is next needed."""
        self._entries = None

    def _read(self) -> tuple[SignOff, ...]:
        try:
            return _decoded(self.file)
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise StateError(sentence("signoffs-not-read", why=why(error))) from error
        except ValueError as error:
            self._put_aside(error)
            return ()

    def _put_aside(self, fault: ValueError) -> None:
        number = 1
        while (aside := self.file.with_name(f"signoffs.damaged-{number}.json")).exists():
            number += 1
        try:
            self.file.replace(aside)
        except OSError as error:
            raise StateError(sentence("signoffs-stuck", file=self.file)) from error
        self.notice = sentence("signoffs-aside", name=aside.name, folder=aside.parent)
        _log.warning("%s (%s)", self.notice, fault)

    def _save(self, entries: tuple[SignOff, ...]) -> None:
        kept = tuple(sorted(entries, key=lambda entry: entry.key))
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self.file, _encoded(kept))
        except OSError as error:
            _log.warning("%s: %s", self.file, error)
            raise StateError(sentence("sign-not-saved", why=why(error))) from error
        self._take(kept)

    def _take(self, entries: tuple[SignOff, ...]) -> None:
        by_page: dict[tuple[str, str], tuple[SignOff, ...]] = {}
        for entry in entries:
            by_page[entry.page, entry.lang] = (*by_page.get((entry.page, entry.lang), ()), entry)
        self._entries, self._by_page = entries, by_page


def _encoded(entries: tuple[SignOff, ...]) -> bytes:
    stored = _Stored("kiosk-signoffs", 1, entries)
    return msgspec.json.format(msgspec.json.encode(stored), indent=1) + b"\n"


def _decoded(file: Path) -> tuple[SignOff, ...]:
    """Raises OSError, and ValueError (msgspec's errors are ValueErrors) when it is no list of sign-offs."""
    if file.stat().st_size > _LARGEST:
        raise ValueError("the file is too large")
    return msgspec.json.decode(file.read_bytes(), type=_Stored).signoffs
