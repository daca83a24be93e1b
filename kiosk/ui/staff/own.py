"""The clinic's own pages, stories and contacts as lists to show, and a page or a contact that staff typed. No Qt."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any, Literal

import yaml
from msgspec import Struct

from kiosk.content.library import Library
from kiosk.content.own import OWN_NAME
from kiosk.staff import problems
from kiosk.staff.own_content import OwnFile, Proposal
from kiosk.staff.periods import months_after

Kind = Literal["page", "story", "picture", "list"]
ORGANISATIONS = "organisations.yaml"
MOST_CANDIDATES = 40
_BRACKETS = str.maketrans("<>", "()")
_MARKS = re.compile(r"[\\`*_{}\[\]#|~]")
_FIRST = re.compile(r"^[-+:/]|(?<=^\d)\.")
_PICTURES = (".svg", ".png", ".jpg", ".jpeg")


class OwnProps(Struct, frozen=True):
    """One file of the clinic's own. `problems` are plain lines; with any, it may be left out of the library."""

    path: str
    title: str
    kind: Kind
    lang: str
    problems: tuple[str, ...] = ()


class Candidate(Struct, frozen=True):
    """Something a stick holds: a page, or a folder laid out like the clinic's own."""

    path: str
    name: str
    is_folder: bool


class ProposalProps(Struct, frozen=True):
    """What would come: how many files, which ones are replaced or are stories, and what keeps them back."""

    name: str = ""
    files: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()
    stories: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def derive_files(files: tuple[OwnFile, ...], lang: str) -> tuple[OwnProps, ...]:
    """The list of what is there, and in a language what is wrong with it."""
    return tuple(
        OwnProps(file.path, file.title or PurePosixPath(file.path).name, kind_of(file.path), _lang_of(file.path),
                 problems.all_told(file.problems, lang))
        for file in files
    )  # fmt: skip


def derive_proposal(name: str, proposal: Proposal, lang: str) -> ProposalProps:
    """What a stick brings, in words and names; its problems in a language."""
    told = problems.all_told(proposal.problems, lang)
    return ProposalProps(name, proposal.files, proposal.replaces, proposal.stories, told)


def candidates(sticks: tuple[Path, ...]) -> tuple[Candidate, ...]:
    """What the sticks hold at their top: Markdown files, and folders that have some."""
    found: list[Candidate] = []
    for stick in sticks:
        try:
            entries = sorted(stick.iterdir())
        except OSError:
            continue
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.suffix == ".md" and entry.is_file():
                found.append(Candidate(str(entry), entry.name, is_folder=False))
            elif entry.is_dir() and next(_pages_below(entry), None):
                found.append(Candidate(str(entry), entry.name, is_folder=True))
    return tuple(found[:MOST_CANDIDATES])


def kind_of(path: str) -> Kind:
    """What a file of the clinic's own is, by its name and folder."""
    pure = PurePosixPath(path)
    if pure.suffix in _PICTURES:
        return "picture"
    if pure.suffix != ".md":
        return "list"
    return "story" if pure.parent.name == "stories" else "page"


def doors_of(library: Library, lang: str) -> tuple[dict[str, str], ...]:
    """The doors that a page may stand behind, with their names."""
    return tuple(
        {"id": door.id, "name": library.page(lang, f"{door.id}/index").name or door.id}
        for door in library.manifest.doors
        if library.has_page(lang, f"{door.id}/index")
    )


def slug(title: str) -> str:
    """A file name from a title: small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or "page"


def typed_page(title: str, text: str, today: date) -> str:
    """A page that staff wrote with keys, as Markdown: what they wrote is text and nothing else."""
    front = {
        "title": _line(title),
        "summary": _line(text)[:140],
        "written": today,
        "review": {"clinician": None, "on": None, "due": months_after(today, 12)},
    }
    head = yaml.safe_dump(front, allow_unicode=True, sort_keys=False)
    paragraphs = "\n\n".join(_escaped(_line(part)) for part in text.split("\n") if part.strip())
    return f"---\n{head}---\n\n{paragraphs}\n"


def with_contact(text: str, name: str, offer: str, phone: str, hours: str) -> str:
    """The clinic's list of contacts (YAML) with one more; a contact of the same name is replaced."""
    entries: list[dict[str, Any]] = [entry for entry in yaml.safe_load(text) or [] if isinstance(entry, dict)]
    entry: dict[str, Any] = {"id": OWN_NAME + slug(name), "name": _line(name), "what_they_offer": _line(offer)}
    if phone.strip():
        entry |= {"phone": _line(phone), "verified_in_source": True}
    if hours.strip():
        entry["hours"] = _line(hours)
    kept = [old for old in entries if old.get("id") != entry["id"]]
    return yaml.safe_dump([*kept, entry], allow_unicode=True, sort_keys=False)


def contacts_page(text: str, title: str, summary: str, today: date) -> str:
    """The page that shows all contacts of the clinic's list (YAML)."""
    names = [str(entry["id"]) for entry in yaml.safe_load(text) or [] if isinstance(entry, dict) and "id" in entry]
    page = typed_page(title, summary, today)
    return f"{page}\n/// contacts\n    orgs: [{', '.join(names)}]\n///\n"


def _pages_below(folder: Path) -> Iterator[Path]:
    try:
        yield from folder.rglob("*.md")
    except OSError:
        return


def _lang_of(path: str) -> str:
    first = PurePosixPath(path).parts[0]
    return first if path.endswith(".md") else ""


def _line(text: str) -> str:
    return " ".join(text.split())


def _escaped(text: str) -> str:
    """Text in which no sign means anything to Markdown; angle brackets would be markup, so they become others."""
    text = text.translate(_BRACKETS)
    return _FIRST.sub(r"\\\g<0>", _MARKS.sub(r"\\\g<0>", text))
