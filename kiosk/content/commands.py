"""`kiosk check` and `kiosk build`."""

import argparse
import sys
from datetime import UTC, datetime

import msgspec

from kiosk import paths
from kiosk.content.compile import compile_library


def check(options: argparse.Namespace) -> int:
    """List every problem of a content folder; exit code 1 if there is one."""
    from kiosk.content.check.mark import mark_translated
    from kiosk.content.check.report import report_lines
    from kiosk.content.check.run import check_library, open_folder

    content = paths.content_dir(options.directory or options.content)
    library = open_folder(content, datetime.now(UTC).astimezone().date())
    if options.mark_translated:
        for file in options.mark_translated:
            print(f"{file}: {mark_translated(file, library)}")
        return 0
    if options.report:
        for line in report_lines(library):
            print(line)
        return 0
    result = check_library(library)
    if options.json:
        print(msgspec.json.encode(result).decode())
    else:
        for problem in result.problems:
            print(problem)
        for name in result.missing:
            print(f"note: {name} is listed as missing", file=sys.stderr)
        print(f"{_count(len(result.problems))}.", file=sys.stderr)
    return 1 if result.problems else 0


def build(options: argparse.Namespace) -> int:
    """Compile a content folder; exit code 1 if problems kept the library from being written."""
    content = paths.content_dir(options.directory or options.content)
    target = options.output or paths.library_file(paths.data_dir(options.data))
    result = compile_library(content, target, strict=not options.draft)
    if options.json:
        print(msgspec.json.encode(result).decode())
        return 0 if result.written else 1
    for problem in result.problems:
        print(problem, file=sys.stderr)
    if not result.written:
        print(
            f"{_count(len(result.problems))}. The last good library stays in use.", file=sys.stderr
        )
        return 1
    print(f"{target}: {result.pages} pages, {result.parsed} read anew, {result.seconds:.1f} s")
    return 0


def _count(problems: int) -> str:
    return "1 problem" if problems == 1 else f"{problems} problems"
