"""The steps from a fresh clone to a program that starts, each done only when needed."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from . import derived, environment, printing, screen_reader, sound_server, stamps, system_libraries, voices
from .places import ROOT, command
from .trouble import Trouble, say


@dataclass(frozen=True)
class Step:
    """One thing to prepare: its name in the stamp file, what to say, what it depends on, how."""

    name: str
    saying: str
    fingerprint: Callable[[], str]
    make: Callable[[], None]
    may_fail: bool = False  # the program can start with the last good result


def _kiosk_fingerprint() -> str:
    return stamps.of_contents([ROOT / "pyproject.toml"], environment.python_fingerprint())


PYTHON = Step(
    "python",
    "Making a private Python environment",
    environment.python_fingerprint,
    environment.make_python,
)
PACKAGES = Step(
    "packages",
    "Installing the program's parts (about 300 MB, only this once)",
    partial(environment.lock_fingerprint, environment.RUNTIME_LOCK),
    partial(environment.install, environment.RUNTIME_LOCK),
)
TOOLS = Step(
    "tools",
    "Installing the tools for tests and builds",
    partial(environment.lock_fingerprint, environment.TOOLS_LOCK),
    partial(environment.install, environment.TOOLS_LOCK),
)
KIOSK = Step("kiosk", "Installing the kiosk command", _kiosk_fingerprint, environment.install_kiosk)
SYSTEM = Step(
    "system",
    "Looking for Qt's system libraries",
    system_libraries.fingerprint,
    system_libraries.install,
)
VOICES = Step("voices", "Looking for voices to read aloud", voices.fingerprint, voices.install, may_fail=True)
SCREEN_READER = Step(
    "screen-reader",
    "Looking for the bus of screen readers",
    screen_reader.fingerprint,
    screen_reader.install,
    may_fail=True,  # its tests say the same, and all others run
)
SOUND_SERVER = Step(
    "sound-server",
    "Looking for a sound server to test with",
    sound_server.fingerprint,
    sound_server.install,
    may_fail=True,  # its tests say the same, and all others run
)
PRINTING = Step("printing", "Looking for CUPS", printing.fingerprint, printing.install, may_fail=True)
VIRTUAL_PRINTERS = Step(
    "virtual printers",
    "Looking for a print service to test with",
    printing.fingerprint_of_tests,
    printing.install_for_tests,
    may_fail=True,  # the tests of printing say the same, and all others run
)
TRANSLATIONS = Step(
    "translations",
    "Compiling the translations",
    derived.translations_fingerprint,
    derived.make_translations,
)
LIBRARY = Step(
    "library",
    "Compiling the pages",
    derived.library_fingerprint,
    derived.make_library,
    may_fail=True,
)

FOR_RUNNING = (PYTHON, PACKAGES, KIOSK, SYSTEM, VOICES, PRINTING, TRANSLATIONS, LIBRARY)
FOR_TESTING = (
    PYTHON,
    PACKAGES,
    TOOLS,
    KIOSK,
    SYSTEM,
    VOICES,
    PRINTING,
    VIRTUAL_PRINTERS,
    SCREEN_READER,
    SOUND_SERVER,
    TRANSLATIONS,
    LIBRARY,
)


def prepare(steps: Sequence[Step]) -> None:
    """Do each step whose inputs have changed since it last succeeded; raises Trouble."""
    done = stamps.read() if command("kiosk").exists() else {}
    for step in steps:
        fingerprint = step.fingerprint()
        if done.get(step.name) == fingerprint:
            continue
        if step is PYTHON:
            done = {}  # a new environment is empty
        say(f"{step.saying} ...")
        try:
            step.make()
            done = done | {step.name: fingerprint}
            stamps.write(done)
        except Trouble as trouble:
            if not step.may_fail:
                raise
            say(str(trouble))
        except OSError as error:
            sentence = f"{step.saying} did not work: {error.strerror} ({error.filename})."
            raise Trouble(f"{sentence} Look at that place, then start this again.") from error


def hand_over(program: os.PathLike[str], arguments: Sequence[str]) -> int:
    """Become the program; where the system cannot (Windows), run it and return its exit code."""
    if os.name != "nt":
        os.execv(program, [os.fspath(program), *arguments])  # noqa: S606 - our own console script
    import subprocess  # noqa: PLC0415 - only Windows needs it

    return subprocess.call([os.fspath(program), *arguments])
