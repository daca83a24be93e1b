"""`kiosk check`."""

from argparse import Namespace
from datetime import UTC, date, datetime

import msgspec

from kiosk import paths
from kiosk.content.check.context import Library
from kiosk.content.check.mark import mark_translated
from kiosk.content.check.report import report_lines
from kiosk.content.check.run import check_library, open_folder
from kiosk.content.commands import say


def today() -> date:
    """The day on this computer."""
    return datetime.now(UTC).astimezone().date()


def run(options: Namespace) -> int:
    """Check a content folder; exit code 1 if there is a problem."""
    content = paths.content_dir(options.directory or options.content)
    library = open_folder(content, today(), options.own)
    if options.mark_translated:
        for file in options.mark_translated:
            say.result(f"{file}: {mark_translated(file, library)}")
        return 0
    if options.report:
        for line in report_lines(library):
            say.result(line)
        return 0
    return _check(library, as_json=options.json)


def _check(library: Library, *, as_json: bool) -> int:
    result = check_library(library)
    if as_json:
        say.result(msgspec.json.encode(result).decode())
        return 1 if result.problems else 0
    for problem in result.problems:
        say.result(str(problem))
    for name in result.missing:
        say.note(f"note: {name} is listed as missing")
    say.note(f"{say.count_of(len(result.problems))}.")
    return 1 if result.problems else 0
