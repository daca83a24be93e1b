"""Who at the clinic checked a page or its translation, and whether that still holds. Pure functions and plain values.

A sign-off is for one wording: its hash. Nothing here makes a reviewer up; without a sign-off a page says what its
authors wrote in it, which is that nobody has checked it yet.
"""

from collections.abc import Iterable
from datetime import date
from typing import Literal

from msgspec import Struct

from kiosk.content.model import Page, Review, Translation
from kiosk.errors import StaffError
from kiosk.staff.periods import months_after
from kiosk.staff.sentences import Sentence, sentence

Kind = Literal["review", "translation"]
Status = Literal["awaiting", "signed", "changed", "due"]

NAME_LENGTH = 80
NOTE_LENGTH = 400

_Key = tuple[str, str, Kind]


class SignOff(Struct, frozen=True, forbid_unknown_fields=True):
    """A person checked this wording (`hash`) of a page on a day, good until `due`."""

    page: str
    lang: str
    kind: Kind
    name: str
    role: str
    on: date
    due: date
    hash: str
    note: str = ""

    @property
    def key(self) -> _Key:
        """What it is about."""
        return self.page, self.lang, self.kind

    @property
    def signature(self) -> str:
        """Name and role, as screen and paper show them."""
        return f"{self.name}, {self.role}"


class Signer(Struct, frozen=True):
    """What a person who checked a page writes down."""

    kind: Kind
    name: str
    role: str
    note: str = ""


class Conflict(Struct, frozen=True):
    """Two different sign-offs of one thing on one day: `ours` stays, and a person decides."""

    ours: SignOff
    theirs: SignOff


class Merged(Struct, frozen=True):
    """What came of bringing two lists together. `refused` are dated in the future or say too little."""

    signoffs: tuple[SignOff, ...]
    taken: tuple[SignOff, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    refused: tuple[SignOff, ...] = ()


class Shown(Struct, frozen=True):
    """What screen and paper say about a page. `translation_status` is None for a page that is no translation."""

    review: Review
    review_status: Status
    translation: Translation | None = None
    translation_status: Status | None = None


def status_of(signoff: SignOff | None, page_hash: str, today: date) -> Status:
    """Whether a sign-off holds for this wording on this day."""
    if signoff is None:
        return "awaiting"
    if signoff.hash != page_hash:
        return "changed"
    return "due" if signoff.due <= today else "signed"


def sign(page: Page, page_hash: str, signer: Signer, today: date, months: int = 12) -> SignOff:
    """Sign the wording that was read, for so many months. Raises StaffError without a name or a role."""
    kind = signer.kind
    if kind == "translation" and page.translation is None:
        raise StaffError(sentence("sign-no-translation"))
    due = months_after(today, months)
    name, role, note = _line(signer.name), _line(signer.role), signer.note.strip()
    signed = SignOff(page.id, page.lang, kind, name, role, today, due, page_hash, note)
    fault = _fault_of(signed, today)
    if fault:
        raise StaffError(fault)
    return signed


def apply(page: Page, page_hash: str, signoffs: Iterable[SignOff], today: date) -> Shown:
    """What to show of a page: what the clinic signed where that holds, else what its authors wrote in it."""
    found = {entry.kind: entry for entry in signoffs if (entry.page, entry.lang) == (page.id, page.lang)}
    reviewed = found.get("review")
    review_status = status_of(reviewed, page_hash, today)
    review = page.review
    if reviewed is not None and review_status != "changed":
        review = Review(reviewed.signature, reviewed.on, reviewed.due)
    elif reviewed is None and review.clinician is not None:
        review_status = "due" if review.due is not None and review.due <= today else "signed"
    if page.translation is None:
        return Shown(review, review_status)
    checked = found.get("translation")
    status = status_of(checked, page_hash, today)
    state = page.translation
    if checked is not None and status != "changed":
        state = Translation(state.source, checked.signature, checked.on, state.source_hash)
    elif checked is None and state.checked_by is not None:
        status = "signed"
    return Shown(review, review_status, state, status)


def merge(ours: Iterable[SignOff], theirs: Iterable[SignOff], today: date) -> Merged:
    """Bring sign-offs of another kiosk in: the newest date wins; two of one day that differ are a conflict."""
    kept = {entry.key: entry for entry in ours}
    taken, conflicts, refused = [], [], []
    for entry in theirs:
        known = kept.get(entry.key)
        if _fault_of(entry, today):
            refused.append(entry)
        elif known is None or entry.on > known.on:
            kept[entry.key] = entry
            taken.append(entry)
        elif entry.on == known.on and entry != known:
            conflicts.append(Conflict(known, entry))
    return Merged(tuple(kept[key] for key in sorted(kept)), tuple(taken), tuple(conflicts), tuple(refused))


def _fault_of(signoff: SignOff, today: date) -> Sentence | None:
    """What keeps a sign-off from being one; None if nothing does."""
    for words, key in ((signoff.name, "sign-name"), (signoff.role, "sign-role")):
        if not 0 < len(words.strip()) <= NAME_LENGTH or not words.isprintable():
            return sentence(key, most=NAME_LENGTH)
    if len(signoff.note) > NOTE_LENGTH:
        return sentence("sign-note", most=NOTE_LENGTH)
    if signoff.on > today:
        return sentence("sign-future")
    return None


def _line(text: str) -> str:
    return " ".join(text.split())
