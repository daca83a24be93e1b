"""Sign-off, for QML: the list of what awaits, one page with its evidence, and a person's signature."""

from pathlib import Path
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.library import Library
from kiosk.errors import KioskError, StaffError, StateError
from kiosk.staff.sentences import said
from kiosk.staff.signoff import Merged, Signer, SignOff
from kiosk.ui.staff import signing
from kiosk.ui.staff.places import FOLDER, found_in, place_for
from kiosk.ui.staff.plain import plain
from kiosk.ui.staff.signing import AT_ONCE, CHOICES, Evidence, Filter, Item, Part
from kiosk.ui.staff.telling import SILENT, Told, wrong
from kiosk.ui.staff.tools import Tools

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS = ("name", "role", "note")


@QmlElement
@QmlUncreatable("made by the staff screens")
class SigningModel(QObject):
    """The list and the page that is read. Name and role stay until the staff side is locked."""

    changed = Signal()

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._items: tuple[Item, ...] = ()
        self._most = AT_ONCE
        self._filter = Filter()
        self._reading: Item | None = None
        self._evidence = Evidence()
        self._fields = dict.fromkeys(FIELDS, "")
        self._signoff: SignOff | None = None
        self.told = SILENT
        self.loaded = False
        self._parts: tuple[Part, ...] = ()
        self._original: tuple[Part, ...] = ()

    items = Property("QVariantList", lambda self: plain(self._chosen()[: self._most]), notify=changed)
    count = Property(int, lambda self: len(self._chosen()), notify=changed)
    more = Property(bool, lambda self: len(self._chosen()) > self._most, notify=changed)
    ready = Property(bool, lambda self: self.loaded, notify=changed)
    filter = Property("QVariantMap", lambda self: plain(self._filter), notify=changed)
    languages = Property("QVariantList", lambda self: self._languages(), notify=changed)
    item = Property("QVariantMap", lambda self: plain(self._reading) if self._reading else {}, notify=changed)
    evidence = Property("QVariantMap", lambda self: plain(self._evidence), notify=changed)
    parts = Property("QVariantList", lambda self: plain(self._parts), notify=changed)
    original = Property("QVariantList", lambda self: plain(self._original), notify=changed)
    fields = Property("QVariantMap", lambda self: self._fields, notify=changed)
    signed = Property("QVariantMap", lambda self: plain(self._signoff) if self._signoff else {}, notify=changed)
    said = Property("QVariantMap", lambda self: plain(self.told), notify=changed)

    @Slot()
    def open(self) -> None:
        """Show the list as it is today."""
        self.told, self._most = SILENT, AT_ONCE
        self.close()
        self._load()

    @Slot(str)
    def choose(self, state: str) -> None:
        """List pages of one state."""
        if state in CHOICES:
            self._narrow(replace(self._filter, state=state))

    @Slot(str)
    def chooseLanguage(self, lang: str) -> None:  # noqa: N802  QML's case
        """List pages of one language; "" lists all."""
        self._narrow(replace(self._filter, lang=lang))

    @Slot(bool)
    def chooseSoon(self, on: bool) -> None:  # noqa: N802, FBT001
        """List only what is due within three months."""
        self._narrow(replace(self._filter, soon=on))

    @Slot()
    def showMore(self) -> None:  # noqa: N802
        """List more of them."""
        self._most += AT_ONCE
        self.changed.emit()

    @Slot(str, str, str)
    def read(self, page: str, lang: str, kind: str) -> None:
        """Read a page to sign it."""
        found = next((i for i in self._items if (i.page, i.lang, i.kind) == (page, lang, kind)), None)
        library = self._tools.library()
        if found is None or not library.has_page(lang, page):
            return
        text = library.page(lang, page)
        self._parts, self._original = signing.text_of(text, library), ()
        source = text.translation.source if text.translation else ""
        if kind == "translation" and library.has_page(source, page):
            self._original = signing.text_of(library.page(source, page), library)
        self._reading, self._evidence = found, signing.evidence_of(text, library)
        self._fields["note"] = ""
        self.told = SILENT
        self._show_signature()

    def look_at(self, page: str, lang: str, kind: str) -> None:
        """Read a page as soon as the list is there."""
        self._tools.errands.do(lambda: None, lambda _: self.read(page, lang, kind))

    @Slot()
    def close(self) -> None:
        """Go back to the list."""
        self._reading, self._evidence, self._signoff = None, Evidence(), None
        self._parts = self._original = ()
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """Go back to the list, without what was said."""
        self.told = SILENT
        self.close()

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """Write a name, a role or a note."""
        if field in FIELDS:
            self._fields[field] = text
            self.told = SILENT
            self.changed.emit()

    @Slot()
    def sign(self) -> None:
        """Sign what is read, in its wording of this moment."""
        item, fields = self._reading, self._fields
        if item is None:
            return
        if not fields["name"].strip() or not fields["role"].strip():
            self._tell(wrong("name-missing"))
            return
        library = self._tools.library()
        signer = Signer(item.kind, fields["name"], fields["role"], fields["note"])
        try:
            self._tools.room.signoffs.sign(library.page(item.lang, item.page), library, signer)
        except KioskError as error:
            self._refuse(error)
            return
        self._tools.note("signed", f"{item.lang}/{item.page} {item.kind}")
        self._changed(Told("signed", item.title))

    @Slot()
    def withdraw(self) -> None:
        """Take the clinic's sign-off of this page back."""
        item, signoff = self._reading, self._signoff
        if item is None or signoff is None:
            return
        try:
            self._tools.room.signoffs.withdraw(signoff)
        except StateError as error:
            self._refuse(error)
            return
        self._tools.note("signed", f"withdrawn: {item.lang}/{item.page} {item.kind}")
        self._changed(Told("withdrawn", item.title))

    @Slot()
    def sendOut(self) -> None:  # noqa: N802
        """Save all sign-offs as one file for the other kiosks."""
        room = self._tools.room

        def work() -> tuple[Path, bool]:
            folder, on_stick = place_for(room.sticks(), room.staffing.data)
            if not on_stick:
                folder.mkdir(parents=True, exist_ok=True)
            return room.signoffs.export_to(folder), on_stick

        def then(done: tuple[Path, bool]) -> None:
            file, on_stick = done
            self._tools.note("sign-offs-exported", file.name)
            self._tell(Told("saved-stick" if on_stick else "saved-folder", file.name if on_stick else str(file)))

        self._tools.errands.do(
            work, then, lambda error: self._tell(wrong("not-written", said(error, self._tools.lang())))
        )

    @Slot()
    def bringIn(self) -> None:  # noqa: N802
        """Take in the newest file of sign-offs that is on a stick or in the folder."""
        room = self._tools.room

        def work() -> Merged | None:
            found = found_in(room.sticks(), room.staffing.data, "kiosk-signoffs-*.json")
            return room.signoffs.import_from(found[0]) if found else None

        def then(merged: Merged | None) -> None:
            if merged is None:
                self._tell(wrong("no-signoffs", FOLDER))
                return
            taken = len(merged.taken)
            self._tools.note("sign-offs-imported", f"{taken} taken, {len(merged.conflicts)} conflicts")
            left = len(merged.conflicts) + len(merged.refused)
            told = Told("brought-in", str(taken)) if taken else Told("brought-nothing", good=not left)
            if left:
                told = replace(told, code="brought-in", detail=f"{taken}/{left}", good=False)
            self._changed(told)

        self._tools.errands.do(work, then, self._refuse)

    def forget(self) -> None:
        """Forget who signed: somebody else comes."""
        self._fields = dict.fromkeys(FIELDS, "")
        self.told = SILENT
        self.close()

    def _chosen(self) -> tuple[Item, ...]:
        return signing.chosen(self._items, self._filter, self._tools.room.staffing.today())

    def _narrow(self, wanted: Filter) -> None:
        self._filter, self._most = wanted, AT_ONCE
        self.changed.emit()

    def _languages(self) -> list[dict[str, str]]:
        return [{"id": one.id, "name": one.name} for one in self._tools.library().manifest.languages]

    def _load(self) -> None:
        room, shown = self._tools.room, self._tools.library()
        file, folder = shown.file, shown.content_dir

        def work() -> tuple[Item, ...]:
            library = Library.open(file, folder)
            try:
                return signing.derive_items(library, room.signoffs)
            finally:
                library.close()

        def then(items: tuple[Item, ...]) -> None:
            self._items, self.loaded = items, True
            if room.signoffs.notice:
                self.told = wrong("not-read", said(room.signoffs.notice, self._tools.lang()))
            self.changed.emit()

        self._tools.errands.do(work, then, self._refuse)

    def _show_signature(self) -> None:
        item = self._reading
        self._signoff = None
        try:
            if item is not None:
                self._signoff = signing.signature_of(self._tools.room.signoffs, item.page, item.lang, item.kind)
        except StateError as error:
            self._refuse(error)
        self.changed.emit()

    def _changed(self, told: Told) -> None:
        """Show anew what was signed, here and to visitors."""
        self.told = told
        self._tools.signed()
        self.close()
        self._load()

    def _refuse(self, error: KioskError) -> None:
        code: Any = "refused" if isinstance(error, StaffError) else "not-saved"
        self._tell(wrong(code, said(error, self._tools.lang())))

    def _tell(self, told: Told) -> None:
        self.told = told
        self.changed.emit()
