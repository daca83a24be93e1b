"""`kiosk settings`: shows what is in force, checks a file, writes a new one, prints the documentation."""

import sys
from argparse import Namespace
from pathlib import Path

import msgspec

from kiosk import paths
from kiosk.errors import SettingsError
from kiosk.settings import words
from kiosk.settings.keys import all_keys
from kiosk.settings.markdown import markdown
from kiosk.settings.problems import Problem
from kiosk.settings.read import Reading, read_settings
from kiosk.settings.source import read_source
from kiosk.settings.toml_text import literal
from kiosk.settings.write import write_new


def run(options: Namespace) -> int:
    """Do what was asked; exit code 1 when a file has a problem."""
    lang = options.lang or "en"
    file = paths.settings_file(paths.data_dir(options.data))
    if options.markdown:
        _say(markdown(lang).removesuffix("\n"))
        return 0
    if options.init:
        return _init(file, lang, force=options.force)
    if options.check is not None:
        return _check(file if options.check == Path() else options.check, lang)
    reading = read_settings(file, paths.managed_file(options.managed), must_exist=options.managed is not None)
    if options.json:
        _say(msgspec.json.encode(_as_data(reading)).decode())
    else:
        _show(reading, lang)
    return 1 if reading.problems else 0


def _init(file: Path, lang: str, *, force: bool) -> int:
    said = words.table(lang, "LINES")
    if file.exists() and not force:
        raise SettingsError(said["exists"].format(file=file))
    aside = write_new(file, {}, lang=lang)
    _say(said["written"].format(file=file))
    if aside:
        _say(said["aside"].format(file=aside))
    return 0


def _check(file: Path, lang: str) -> int:
    source = read_source(file)
    problems = source.problems if source.exists else (Problem(file, 0, "absent"),)
    _tell(problems, lang)
    if not problems:
        _say(words.table(lang, "LINES")["good"].format(file=file))
    return 1 if problems else 0


def _show(reading: Reading, lang: str) -> None:
    said = words.table(lang, "LINES")
    for key in all_keys():
        value = key.of(reading.settings)
        notes = [f"{said['usual']}: {literal(key.default)}"] if value != key.default else []
        if key.id in reading.locked:
            notes.append(said["managed"].format(file=reading.locked[key.id]))
        _say(f"{key.id} = {literal(value)}" + (f"  # {'; '.join(notes)}" if notes else ""))
    _tell(reading.problems, lang)
    if any(problem.stops for problem in reading.problems):
        sys.stderr.write(words.table(lang, "ORIGINS")[reading.origin] + "\n")


def _as_data(reading: Reading) -> dict[str, object]:
    return {
        "file": str(reading.file),
        "origin": reading.origin,
        "settings": reading.settings,
        "locked": {id_: str(file) for id_, file in reading.locked.items()},
        "problems": [
            {"file": str(p.file), "line": p.line, "key": p.key, "sentence": p.sentence()} for p in reading.problems
        ],
    }


def _tell(problems: tuple[Problem, ...], lang: str) -> None:
    for problem in problems:
        sys.stderr.write(problem.told(lang) + "\n")


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
