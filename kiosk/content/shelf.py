"""Everything of a content folder but the text of its pages: the manifest, the lists and which pages there are."""

from pathlib import Path
from typing import TypeVar

from msgspec import Struct, field

from kiosk.content.files import FileStat
from kiosk.content.model import (
    Fact,
    Home,
    Manifest,
    Moment,
    Organisation,
    Pack,
    Record,
    Source,
    Term,
    Treatment,
    UrgentSign,
)
from kiosk.content.problems import Problem
from kiosk.content.refs import Ref

T = TypeVar("T", bound=Record)
ByLang = dict[str, tuple[T, ...]]


class FactText(Record):
    """The words of a fact in another language."""

    id: str
    claim: str
    figure: str = ""
    as_of: str = ""
    caution: str = ""


class OrganisationText(Record):
    """The words about an organisation in another language."""

    id: str
    what_they_offer: str
    hours: str = ""
    languages: str = ""
    note: str = ""


class PageFile(Struct, frozen=True):
    """A page by its file, language and id."""

    stat: FileStat
    lang: str
    id: str


class ListRef(Struct, frozen=True):
    """A ref that stands in a list and not on a page. `lang` is "" in the lists that have no language."""

    file: str
    lang: str
    ref: Ref


class Shelf(Struct):
    """The lists of a library, by language where they have one, with the line of each entry."""

    root: Path
    manifest: Manifest
    own: Path | None = None
    homes: dict[str, Home] = field(default_factory=dict)
    terms: ByLang[Term] = field(default_factory=dict)
    moments: ByLang[Moment] = field(default_factory=dict)
    treatments: ByLang[Treatment] = field(default_factory=dict)
    signs: ByLang[UrgentSign] = field(default_factory=dict)
    fact_texts: ByLang[FactText] = field(default_factory=dict)
    organisation_texts: ByLang[OrganisationText] = field(default_factory=dict)
    facts: tuple[Fact, ...] = ()
    sources: tuple[Source, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    packs: tuple[Pack, ...] = ()
    pictures: dict[str, FileStat] = field(default_factory=dict)
    files: tuple[FileStat, ...] = ()
    pages: list[PageFile] = field(default_factory=list)
    lines: dict[tuple[str, str], int] = field(default_factory=dict)
    refs: list[ListRef] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def file_of(self, found: FileStat) -> Path:
        """Where a file is on the disk."""
        return (self.own if found.is_own and self.own else self.root) / found.inside

    @property
    def languages(self) -> tuple[str, ...]:
        """Ids of the languages, in the order of library.yaml."""
        return tuple(language.id for language in self.manifest.languages)

    @property
    def folders(self) -> frozenset[str]:
        """Folders that may hold pages: the doors with their side folders, and the one about the kiosk."""
        about = self.manifest.about.partition("/")[0]
        return frozenset(name for door in self.manifest.doors for name in (door.id, *door.folders)) | {about}
