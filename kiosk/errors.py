"""Errors whose text is the sentence a person reads: what is wrong and what to do about it."""

from typing import Protocol


class Says(Protocol):
    """A sentence known by its key, so that it can be told in another language; `str()` is English."""

    @property
    def key(self) -> str:
        """What names its words."""
        ...


class KioskError(Exception):
    """Base of every error the kiosk raises on purpose; `str(error)` is one plain sentence."""


class UsageError(KioskError):
    """The program was asked for something it cannot do (exit code 2)."""


class LibraryError(KioskError):
    """A compiled library cannot be opened or read."""


class ContentError(KioskError):
    """A content folder cannot be read at all (missing, or without a usable library.yaml)."""


class SettingsError(KioskError):
    """Settings cannot be read, changed or saved."""


class PageMissing(KioskError, KeyError):  # noqa: N818 - reads best where it is caught
    """A page is not in the library in this language."""

    def __init__(self, lang: str, page_id: str) -> None:
        super().__init__(lang, page_id)
        self.lang = lang
        self.page_id = page_id

    def __str__(self) -> str:
        return f"The page '{self.page_id}' is not in the library in the language '{self.lang}'."


class StateError(KioskError):
    """What staff keep (PINs, counts, packs ...) cannot be read or saved just now; nothing was changed."""

    def __init__(self, says: Says) -> None:
        super().__init__(says)


class StaffError(KioskError):
    """A wish of staff is refused; the sentence says what to change."""

    def __init__(self, says: Says) -> None:
        super().__init__(says)
