"""The clinic's own content, for QML: the gates take a second or two, so all of it is done in the thread of errands."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import KioskError, StaffError
from kiosk.staff.own_content import OwnRefused, Proposal
from kiosk.staff.problems import all_told
from kiosk.staff.sentences import said
from kiosk.ui.staff import own
from kiosk.ui.staff.own import Candidate, OwnProps, ProposalProps
from kiosk.ui.staff.plain import plain
from kiosk.ui.staff.telling import SILENT, Told, wrong
from kiosk.ui.staff.tools import Tools

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Found = tuple[tuple[OwnProps, ...], tuple[Candidate, ...]]
NOTHING = ProposalProps()


@QmlElement
@QmlUncreatable("made by the staff screens")
class OwnModel(QObject):
    """What is there, what the sticks bring, and what is proposed before it is taken over."""

    changed = Signal()

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._files: tuple[OwnProps, ...] = ()
        self._candidates: tuple[Candidate, ...] = ()
        self._proposal = NOTHING
        self._source = Path()
        self._where = ("", "")
        self.loaded = False
        self.told = SILENT

    files = Property("QVariantList", lambda self: plain(self._files), notify=changed)
    found = Property("QVariantList", lambda self: plain(self._candidates), notify=changed)
    proposal = Property("QVariantMap", lambda self: plain(self._proposal), notify=changed)
    doors = Property("QVariantList", lambda self: self._doors(), notify=changed)
    ready = Property(bool, lambda self: self.loaded, notify=changed)
    said = Property("QVariantMap", lambda self: plain(self.told), notify=changed)

    @Slot()
    def open(self) -> None:
        """Look at what is there, and at the sticks."""
        self.told, self._proposal = SILENT, NOTHING
        self._load()

    @Slot(str, str, str)
    def propose(self, path: str, lang: str, door: str) -> None:
        """Check what a stick brings; a single page needs a language and a door."""
        content = self._tools.room.own
        self._source, self._where = Path(path), (lang, door)

        def then(proposal: Proposal) -> None:
            self._proposal = own.derive_proposal(self._source.name, proposal, self._tools.lang())
            self.told = wrong("problems", str(len(proposal.problems))) if proposal.problems else SILENT
            self.changed.emit()

        self._do(lambda: content.propose(Path(path), lang, door), then)

    @Slot(bool)
    def install(self, consent: bool) -> None:  # noqa: FBT001  QML passes by place
        """Take over what was proposed; a story needs the consent of the person it is about."""
        source, (lang, door) = self._source, self._where
        content = self._tools.room.own
        if self._proposal.stories and not consent:
            self._tell(wrong("consent"))
            return
        self._do(lambda: content.install(source, lang, door, story_consent=consent), self._installed)

    @Slot()
    def leave(self) -> None:
        """Take nothing over."""
        self._proposal, self.told = NOTHING, SILENT
        self.changed.emit()

    @Slot(str)
    def remove(self, path: str) -> None:
        """Take a file out of the library; it is kept."""
        content = self._tools.room.own

        def then(kept: Path) -> None:
            self._tools.note("own-removed", path)
            self.told = Told("removed", str(kept))
            self._renewed()

        self._do(lambda: content.remove(path), then)

    @Slot(str, str, str)
    def writePage(self, door: str, title: str, text: str) -> None:  # noqa: N802  QML's case
        """Make a page of what staff typed, in the language of the screen, and take it over."""
        if not title.strip() or not text.strip():
            return
        room, lang = self._tools.room, self._tools.lang()
        page = own.typed_page(title, text, room.staffing.today())
        name = own.slug(title)

        def work() -> Proposal:
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder) / f"{name}.md"
                file.write_text(page, "utf-8")
                return room.own.install(file, lang, door)

        self._do(work, self._installed)

    @Slot(str, str, str, str, str, str)
    def addContact(  # noqa: N802, PLR0913, PLR0917  QML's case, and QML passes by place
        self, name: str, offer: str, phone: str, hours: str, title: str, summary: str
    ) -> None:
        """Put a local contact on the clinic's list, and on the page that shows them."""
        if not name.strip() or not offer.strip():
            return
        tools = self._tools
        content, lang, today = tools.room.own, tools.lang(), tools.room.staffing.today()
        door = next((door.id for door in tools.library().manifest.doors if door.id == "community"), "")
        door = door or next((door["id"] for door in self._doors()), "")

        def work() -> Proposal:
            known = content.folder / own.ORGANISATIONS
            listed = own.with_contact(known.read_text("utf-8") if known.exists() else "", name, offer, phone, hours)
            with tempfile.TemporaryDirectory() as folder:
                page = Path(folder) / lang / door / "own-local-support.md"
                page.parent.mkdir(parents=True)
                page.write_text(own.contacts_page(listed, title, summary, today), "utf-8")
                (Path(folder) / own.ORGANISATIONS).write_text(listed, "utf-8")
                return content.install(Path(folder), lang, door)

        self._do(work, self._installed)

    def _installed(self, proposal: Proposal) -> None:
        self._tools.note("own-installed", ", ".join(proposal.files))
        self._proposal = NOTHING
        self.told = Told("installed", str(len(proposal.files)))
        self._renewed()

    def _renewed(self) -> None:
        self._tools.room.signoffs.reload()
        self._tools.renew()
        self._load()

    def _load(self) -> None:
        room, spoken = self._tools.room, self._tools.lang()

        def work() -> Found:
            return own.derive_files(room.own.files(), spoken), own.candidates(room.sticks())

        def then(found: Found) -> None:
            self._files, self._candidates = found
            self.loaded = True
            self.changed.emit()

        self._do(work, then)

    def _do(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._tools.errands.do(work, then, self._refuse)

    def _refuse(self, error: KioskError) -> None:
        if isinstance(error, OwnRefused):
            self._proposal = ProposalProps(problems=all_told(error.problems, self._tools.lang()))
            self._tell(wrong("problems", str(len(error.problems))))
        else:
            code: Any = "refused" if isinstance(error, StaffError) else "not-saved"
            self._tell(wrong(code, said(error, self._tools.lang())))

    def _doors(self) -> list[dict[str, str]]:
        return list(own.doors_of(self._tools.library(), self._tools.lang()))

    def _tell(self, told: Told) -> None:
        self.told = told
        self.changed.emit()
