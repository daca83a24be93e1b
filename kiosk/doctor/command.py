"""Asks every check, in the order in which a person would mend things, and tells what they found."""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime

import msgspec

from kiosk import __version__, log, paths
from kiosk.doctor import computer, glass, printer, program, sound
from kiosk.doctor.finding import Check, Finding, State, table
from kiosk.errors import KioskError
from kiosk.printing.system import system_service
from kiosk.qt_start import application, prepare_qt
from kiosk.renewal import library_of
from kiosk.settings.read import read_settings
from kiosk.speech.asking import ask_system

Checking = Callable[[], Finding | Iterable[Finding]]

_log = log.get("doctor")


def run(options: Namespace) -> int:
    """Look at everything; exit code 1 when visitors may not be served."""
    lang = options.lang or "en"
    findings = tuple(examine(options))
    if options.json:
        _say(msgspec.json.encode(_as_data(findings, lang)).decode())
    else:
        for line in told(findings, lang):
            _say(line)
    return 1 if worst(findings) == "problem" else 0


def examine(options: Namespace) -> Iterator[Finding]:
    """Yield what each check found. A check that fails is itself a finding, and the others go on."""
    try:
        prepare_qt()
    except KioskError:  # no display
        prepare_qt(offscreen=True)
    app = application()
    now = datetime.now(UTC).astimezone()
    content, data = paths.content_dir(options.content), paths.data_dir(options.data)
    managed = paths.managed_file(options.managed)
    reading = read_settings(paths.settings_file(data), managed, must_exist=options.managed is not None)
    settings = reading.settings
    candidates = [library_of(content, data)]
    if content == paths.shipped_content_dir():
        candidates.append(paths.shipped_library())
    library, languages = program.check_compiled(candidates, content)
    offered = {lang: languages[lang] for lang in settings.visit.languages if lang in languages} or languages
    seen = glass.is_seen()
    checks: tuple[tuple[Check, Checking], ...] = (
        ("program", program.check_program),
        ("settings", lambda: program.check_settings(reading, languages)),
        ("library", lambda: library),
        ("content", lambda: program.check_content(content, now.date())),
        ("fonts", program.check_fonts),
        (
            "screen",
            lambda: glass.check_screen(
                glass.glass_of(app.primaryScreen()) if seen else None, settings.screen.mm_correction
            ),
        ),
        ("touch", lambda: glass.check_touch(glass.touch_names() if seen else None)),
        ("sound", sound.check_sound),
        ("voice", lambda: sound.check_voices(ask_system(), offered, loudspeaker=settings.sound.loudspeaker)),
        (
            "printer",
            lambda: printer.check_printer(
                system_service(ask_printer=settings.printing.ask_printer), settings.printing.printer
            ),
        ),
        ("clock", lambda: computer.check_clock(now, data)),
        ("disk", lambda: computer.check_disk(data)),
        ("data", lambda: computer.check_data(data)),
    )
    for check, look in checks:
        yield from looked(check, look)


def looked(check: Check, look: Checking) -> Iterator[Finding]:
    """Yield what one check found, also when it could not look."""
    try:
        found = look()
        yield from (found,) if isinstance(found, Finding) else tuple(found)
    except Exception as error:  # noqa: BLE001  whatever it is, the other checks go on
        _log.exception("The check %s failed", check)
        yield Finding(check, "attention", "failed", {"cause": str(error) or type(error).__name__})


def worst(findings: Iterable[Finding]) -> State:
    """Return the state of the whole kiosk."""
    states = {finding.state for finding in findings}
    return "problem" if "problem" in states else "attention" if "attention" in states else "ok"


def told(findings: tuple[Finding, ...], lang: str) -> Iterator[str]:
    """Yield the lines a person reads: state, what was looked at, sentence; below it what to do; then a summary."""
    states, names = table(lang, "STATES"), table(lang, "CHECKS")
    wide, broad = max(map(len, states.values())) + 2, max(map(len, names.values())) + 2
    for finding in findings:
        yield f"{states[finding.state]:{wide}}{names[finding.check]:{broad}}{finding.says(lang)}"
        if todo := finding.todo(lang):
            yield f"{'':{wide + broad}}-> {todo}"
    counts = {state: sum(finding.state == state for finding in findings) for state in states}
    yield table(lang, "SUMMARY")[worst(findings)].format(**counts)


def _as_data(findings: tuple[Finding, ...], lang: str) -> dict[str, object]:
    return {
        "version": __version__,
        "state": worst(findings),
        "findings": [
            {"check": f.check, "state": f.state, "code": f.code, "says": f.says(lang), "todo": f.todo(lang)}
            for f in findings
        ],
    }


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
