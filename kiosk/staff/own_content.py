"""The clinic's own pages, stories and contacts: brought on a stick, checked by the library's gates, put in at once.

They live in the folder `own` of the data folder, where no update of the library reaches them. What is replaced or
removed is moved to `own-removed` and never deleted. One call at a time, and none beside `SignOffs`: its file is here.
"""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

from msgspec import Struct

from kiosk import log, paths
from kiosk.content.check.run import check_library, open_folder
from kiosk.content.files import OWN, list_files
from kiosk.content.problems import Problem
from kiosk.errors import KioskError, StaffError, StateError
from kiosk.staff.incoming import front_of, incoming, is_story
from kiosk.staff.sentences import sentence, why
from kiosk.staff.whole_file import sync_file, sync_folder

_log = log.get("staff")


class Proposal(Struct, frozen=True):
    """What a stick brings, as paths inside `own`: all files, those that replace one, and those that are stories.

    `problems` are what the gates say; with any, nothing is installed.
    """

    files: tuple[str, ...]
    replaces: tuple[str, ...] = ()
    stories: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


class OwnFile(Struct, frozen=True):
    """A file of the clinic's own; `title` of a page, else "". With problems the kiosk may leave it out."""

    path: str
    title: str
    problems: tuple[Problem, ...]


class OwnRefused(StaffError):  # noqa: N818 - reads best where it is caught
    """The gates refuse what the stick brings; `problems` say what to mend, each with file and line."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        key = "own-problem" if len(problems) == 1 else "own-problems"
        super().__init__(sentence(key, count=len(problems), first=problems[0]))
        self.problems = problems


class OwnContent:
    """The own folder in `data`, beside the library in `content`. `today` gives the local day."""

    def __init__(self, content: Path, data: Path, today: Callable[[], date]) -> None:
        self.folder = paths.own_content_dir(data)
        self._content = content
        self._removed = data / "own-removed"
        self._new = data / ".own.new"
        self._old = data / ".own.old"
        self._today = today

    def settle(self) -> None:
        """Finish or undo an installation that the power cut short. Call it before the folder is read."""
        try:
            if not self.folder.exists() and self._new.exists() and self._old.exists():
                self._new.replace(self.folder)
            elif not self.folder.exists() and self._old.exists():
                self._old.replace(self.folder)
            for left in (self._new, self._old):
                if left.exists():
                    shutil.rmtree(left)
        except OSError as error:
            _log.warning("%s cannot be tidied: %s", self.folder, error)

    def propose(self, source: Path, lang: str = "", door: str = "") -> Proposal:
        """Check what a stick brings: one Markdown page for a language and a door, or a folder laid out like `own`.

        Changes nothing. Raises StaffError when there is nothing to take, and StateError when the disk is full.
        """
        proposal = self._stage(source, lang, door)
        shutil.rmtree(self._new, ignore_errors=True)
        return proposal

    def install(self, source: Path, lang: str = "", door: str = "", *, story_consent: bool = False) -> Proposal:
        """Take it over, all of it or nothing. Raises OwnRefused, StaffError and StateError.

        A story needs `story_consent`: the person it is about has agreed in writing, and the clinic keeps the paper.
        """
        try:
            proposal = self._stage(source, lang, door)
            if proposal.problems:
                raise OwnRefused(proposal.problems)
            if proposal.stories and not story_consent:
                raise StaffError(sentence("own-story", path=proposal.stories[0]))
            for path in proposal.replaces:
                self._keep_copy(path)
            self._swap()
        except OSError as error:
            raise _not_saved(error) from error
        finally:
            self.settle()
        return proposal

    def files(self) -> tuple[OwnFile, ...]:
        """What is there, with what the gates say about it today. Raises ContentError without a library."""
        self.settle()
        problems = self._problems(self.folder)
        return tuple(
            OwnFile(path, self._title(path), tuple(problem for problem in problems if _inside(problem) == path))
            for path in self._paths(self.folder)
        )

    def remove(self, path: str) -> Path:
        """Move a file out to `own-removed`; returns where it is kept. Raises StaffError and StateError."""
        self.settle()
        if path not in self._paths(self.folder):
            raise StaffError(sentence("own-gone", path=path))
        try:
            kept = self._keep_copy(path)
            (self.folder / path).unlink()
            sync_folder((self.folder / path).parent)
        except OSError as error:
            raise _not_saved(error) from error
        return kept

    def _stage(self, source: Path, lang: str, door: str) -> Proposal:
        """Copy what there is and what comes into the new folder beside, and check it there."""
        self.settle()
        found = incoming(source, lang, door)
        try:
            if self.folder.exists():
                shutil.copytree(self.folder, self._new)
            for path, file in found.items():
                target = self._new / path
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, target)
            for file in self._new.rglob("*"):
                if file.is_file():
                    sync_file(file)
        except OSError as error:
            raise _not_saved(error) from error
        known = {problem for problem in self._problems(self.folder) if _inside(problem) not in found}
        problems = tuple(problem for problem in self._problems(self._new) if problem not in known)
        there = set(self._paths(self.folder))
        return Proposal(
            tuple(found),
            tuple(path for path in found if path in there),
            tuple(path for path, file in found.items() if is_story(path, file)),
            problems,
        )

    def _swap(self) -> None:
        if self.folder.exists():
            self.folder.replace(self._old)
        self._new.replace(self.folder)
        sync_folder(self.folder.parent)

    def _problems(self, own: Path) -> tuple[Problem, ...]:
        return check_library(open_folder(self._content, self._today(), own), only_own=True).problems

    def _keep_copy(self, path: str) -> Path:
        """Copy a file to where removed ones are kept, under a name that is free."""
        wanted = self._removed / path
        number, kept = 1, wanted
        while kept.exists():
            number += 1
            kept = wanted.with_stem(f"{wanted.stem}-{number}")
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(self.folder / path, kept)
        sync_file(kept)
        return kept

    def _title(self, path: str) -> str:
        return front_of(self.folder / path).get("title", "") if path.endswith(".md") else ""

    @staticmethod
    def _paths(folder: Path) -> tuple[str, ...]:
        return tuple(found.path for found in list_files(folder)) if folder.is_dir() else ()


def _not_saved(error: OSError) -> KioskError:
    _log.warning("own content: %s", error)
    return StateError(sentence("own-not-saved", why=why(error)))


def _inside(problem: Problem) -> str:
    return problem.file.removeprefix(OWN)
