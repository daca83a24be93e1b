"""The program's own parts: version, settings, library, content and typefaces."""

import platform
from collections.abc import Collection
from datetime import date
from pathlib import Path

from PySide6.QtCore import qVersion

from kiosk import __version__
from kiosk.content.check.run import check_library, open_folder
from kiosk.content.library import Library
from kiosk.doctor.finding import Finding
from kiosk.errors import KioskError, LibraryError
from kiosk.qt_start import FACES, RTL_FACES, load_faces
from kiosk.settings.problems import Problem
from kiosk.settings.read import Reading


def check_program() -> Finding:
    """Which program runs on what."""
    values = {"version": __version__, "python": platform.python_version(), "qt": qVersion()}
    return Finding("program", "ok", "program", {**values, "system": f"{platform.system()} {platform.release()}"})


def check_settings(reading: Reading, languages: Collection[str]) -> list[Finding]:
    """One finding for each problem of the settings, or that all is well. `languages` are the library's, if known."""
    found = [_wrong(problem) for problem in reading.problems]
    unknown = [lang for lang in reading.settings.visit.languages if lang not in languages]
    if languages and unknown:
        found.append(Finding("settings", "attention", "settings-language", {"languages": ", ".join(unknown)}))
    if found:
        return found
    code = "settings-good" if reading.file.exists() else "settings-none"
    return [Finding("settings", "ok", code, {"file": reading.file})]


def _wrong(problem: Problem) -> Finding:
    values = {"problem": problem.told, "file": problem.file}
    return Finding("settings", "problem" if problem.stops else "attention", "settings-wrong", values)


def check_compiled(candidates: list[Path], content: Path) -> tuple[Finding, dict[str, str]]:
    """Whether the first library of `candidates` that is there opens; also return its languages, id and name."""
    file = next((file for file in candidates if file.exists()), None)
    if file is None:
        return Finding("library", "attention", "library-none"), {}
    try:
        library = Library.open(file, content)
    except LibraryError as error:
        return Finding("library", "attention", "library-broken", {"cause": error}), {}
    try:
        languages = {language.id: language.name for language in library.manifest.languages}
        pages = sum(len(library.page_ids(lang)) for lang in languages)
        values = {"version": library.version, "pages": pages, "languages": ", ".join(languages.values())}
        return Finding("library", "ok", "library-good", values), languages
    finally:
        library.close()


def check_content(content: Path, today: date) -> Finding:
    """What `kiosk check` finds, as a summary."""
    try:
        folder = open_folder(content, today)
        problems = check_library(folder).problems
    except KioskError as error:
        return Finding("content", "attention", "content-unreadable", {"cause": error})
    if not problems:
        return Finding("content", "ok", "content-good")
    blocking = sum(problem.blocks_compiling for problem in problems)
    values = {"count": len(problems), "blocking": blocking, "folder": content}
    if blocking:
        return Finding("content", "problem", "content-blocked", values)
    return Finding("content", "attention", "content-wrong", values)


def check_fonts() -> Finding:
    """Whether every typeface of the program can be loaded."""
    faces = (*FACES, *RTL_FACES)
    try:
        load_faces(faces)
    except KioskError as error:
        return Finding("fonts", "problem", "fonts-missing", {"cause": error})
    return Finding("fonts", "ok", "fonts-good", {"count": len(faces)})
