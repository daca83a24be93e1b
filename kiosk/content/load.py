"""From a content folder to a `Shelf`: reads the manifest and the lists, and finds the pages."""

import posixpath
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

from kiosk.content import budget
from kiosk.content.files import PICTURES, FileStat, list_files, read_text
from kiosk.content.list_refs import refs_of
from kiosk.content.located import Located, read_yaml
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
from kiosk.content.own import OWN_LISTS, fault_of_name, own_only
from kiosk.content.problems import Problem, ProblemList
from kiosk.content.records import read_list, read_record
from kiosk.content.shelf import FactText, ListRef, OrganisationText, PageFile, Shelf
from kiosk.errors import ContentError

T = TypeVar("T", bound=Record)

_MANIFEST = "library.yaml"
_SHARED: dict[str, tuple[str, type[Record]]] = {
    "facts.yaml": ("facts", Fact),
    "sources.yaml": ("sources", Source),
    "organisations.yaml": ("organisations", Organisation),
    "packs.yaml": ("packs", Pack),
}
_BY_LANGUAGE: dict[str, tuple[str, type[Record]]] = {
    "glossary.yaml": ("terms", Term),
    "questions.yaml": ("moments", Moment),
    "treatments.yaml": ("treatments", Treatment),
    "urgent.yaml": ("signs", UrgentSign),
    "facts.yaml": ("fact_texts", FactText),
    "organisations.yaml": ("organisation_texts", OrganisationText),
}
_KEYS = {"moments": "moment"}


class _Source(Struct, frozen=True):
    """A list being read: its file, its language ("" if it has none) and its values."""

    file: str
    lang: str
    located: Located


def load_shelf(root: Path, own: Path | None = None) -> Shelf:
    """Read all of a content folder but its pages, and join the clinic's `own` folder to it, if there is one.

    What is the clinic's own stands beside the library's and replaces nothing: its names begin with `own-`.

    Problems are in `Shelf.problems`. Raises ContentError only when there is nothing to go on: no folder, or no
    library.yaml that can be read.
    """
    if not root.is_dir():
        raise ContentError(f"There is no content folder at {root}. Name the folder that holds library.yaml.")
    files = {found.path: found for found in list_files(root, own)}
    shelf = _with_manifest(root, files)
    shelf.own = own.resolve() if own else None
    shelf.files = tuple(files.values())
    for found in files.values():
        _take(found, shelf)
    _check_languages(shelf)
    shelf.pages.sort(key=lambda page: (page.id, shelf.languages.index(page.lang)))
    return shelf


def _with_manifest(root: Path, files: dict[str, FileStat]) -> Shelf:
    problems = ProblemList(_MANIFEST)
    if _MANIFEST not in files:
        raise ContentError(f"There is no library.yaml in {root}. Name the folder that holds it.")
    located = _read(root / _MANIFEST, files[_MANIFEST], problems)
    manifest = read_record(located, (), Manifest, problems) if located else None
    if manifest is None:
        first = (
            problems.items[0] if problems.items else Problem(_MANIFEST, 1, "structure", "it is empty", "Fill it in.")
        )
        raise ContentError(f"library.yaml cannot be used: {first}")
    if manifest.default_language not in {language.id for language in manifest.languages}:
        problems.add(
            located.line("default_language") if located else 1,
            f"the default language '{manifest.default_language}' is not in the list of languages",
            "Add it to `languages`.",
        )
    shelf = Shelf(root, manifest, problems=list(problems.items))
    if located is not None:
        _note_refs(shelf, _Source(_MANIFEST, "", located), manifest, ())
    return shelf


def _take(found: FileStat, shelf: Shelf) -> None:
    folder, _, name = found.inside.rpartition("/")
    if found.path == _MANIFEST:
        return
    fault = fault_of_name(found)
    if fault:
        _complain(shelf, found.path, *fault)
    elif folder == PICTURES:
        _take_picture(name, found, shelf)
    elif name.endswith(".yaml"):
        _take_list(folder, name, found, shelf)
    elif folder:
        _take_page(found, shelf)
    else:
        _complain(
            shelf,
            found.path,
            "a page stands outside of a language folder",
            "Move it to LANGUAGE/DOOR/NAME.md.",
        )


def _take_picture(name: str, found: FileStat, shelf: Shelf) -> None:
    stem = posixpath.splitext(name)[0]
    if stem in shelf.pictures:
        _complain(shelf, found.path, f"there are two pictures '{stem}'", "Rename one of them.")
    shelf.pictures[stem] = found


def _take_page(found: FileStat, shelf: Shelf) -> None:
    path = found.path
    lang, _, rest = found.inside.partition("/")
    page_id = rest.removesuffix(".md")
    door = page_id.partition("/")[0]
    if lang not in shelf.languages:
        known = ", ".join(shelf.languages)
        _complain(
            shelf,
            path,
            f"'{lang}' is not a language of library.yaml",
            f"Use one of: {known}; or add it there.",
        )
    elif page_id.count("/") != 1:
        _complain(
            shelf,
            path,
            "a page stands in LANGUAGE/DOOR/NAME.md",
            "Move it to the folder of a door.",
        )
    elif door not in shelf.folders:
        known = ", ".join(sorted(shelf.folders))
        _complain(
            shelf,
            path,
            f"'{door}' is not a door of library.yaml",
            f"Use one of: {known}; or add it there.",
        )
    else:
        shelf.pages.append(PageFile(found, lang, page_id))


def _take_list(folder: str, name: str, found: FileStat, shelf: Shelf) -> None:
    known = _BY_LANGUAGE if folder else _SHARED
    if found.is_own:
        known = {list_name: kind for list_name, kind in known.items() if list_name in OWN_LISTS}
    if folder and folder not in shelf.languages:
        _complain(
            shelf,
            found.path,
            f"'{folder}' is not a language of library.yaml",
            "Add it there, or remove the file.",
        )
        return
    problems = ProblemList(found.path)
    if folder and name == "home.yaml" and not found.is_own:
        located = _read(shelf.file_of(found), found, problems)
        home = read_record(located, (), Home, problems) if located else None
        if home and located:
            shelf.homes[folder] = home
            _note_refs(shelf, _Source(found.path, folder, located), home, ())
    elif name in known:
        attribute, kind = known[name]
        located = _read(shelf.file_of(found), found, problems)
        if located:
            key = _KEYS.get(attribute, "id")
            records = read_list(located, kind, problems, key)
            _keep(shelf, attribute, folder, own_only(records, located, problems) if found.is_own else records)
            _note_entries(shelf, _Source(found.path, folder, located), records, key)
    else:
        names = ", ".join(sorted(known))
        problems.add(1, f"'{name}' is not a list of the library", f"Lists here are: {names}.")
    shelf.problems += problems.items


def _keep(shelf: Shelf, attribute: str, lang: str, records: tuple[Record, ...]) -> None:
    if lang:
        by_lang = getattr(shelf, attribute)
        by_lang[lang] = (*by_lang.get(lang, ()), *records)
    else:
        setattr(shelf, attribute, (*getattr(shelf, attribute), *records))


def _note_entries(shelf: Shelf, source: _Source, records: tuple[Record, ...], key: str) -> None:
    by_name = {getattr(record, key): record for record in records}
    for place, entry in enumerate(source.located.value or ()):
        record = by_name.pop(entry.get(key), None) if isinstance(entry, dict) else None
        if record is not None:
            shelf.lines[source.file, getattr(record, key)] = source.located.line(place)
            _note_refs(shelf, source, record, (place,))


def _note_refs(shelf: Shelf, source: _Source, record: Record, path: tuple[str | int, ...]) -> None:
    refs = refs_of(record, source.located, path)
    shelf.refs += [ListRef(source.file, source.lang, ref) for ref in refs]


def _check_languages(shelf: Shelf) -> None:
    for lang in shelf.languages:
        if lang not in shelf.homes and not any(problem.file == f"{lang}/home.yaml" for problem in shelf.problems):
            _complain(
                shelf,
                f"{lang}/home.yaml",
                "the words of the first screens are missing",
                "Write the file.",
            )


def _read(file: Path, found: FileStat, problems: ProblemList) -> Located | None:
    text = read_text(file, found, budget.LIST_BYTES, problems)
    return read_yaml(text, problems) if text is not None else None


def _complain(shelf: Shelf, file: str, what: str, mend: str) -> None:
    shelf.problems.append(Problem(file, 1, "structure", what, mend))


def signature(shelf: Shelf, lang: str) -> bytes:
    """What the pages of a language depend on besides their own text: its glossary."""
    return msgspec.json.encode([shelf.terms.get(lang, ()), shelf.manifest.glossary_page])
