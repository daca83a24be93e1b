"""`kiosk build`."""

from argparse import Namespace

import msgspec

from kiosk import paths
from kiosk.content.commands import say
from kiosk.content.compile import compile_library


def run(options: Namespace) -> int:
    """Compile a content folder; exit code 1 if problems kept the library from being written."""
    content = paths.content_dir(options.directory or options.content)
    target = options.output or paths.library_file(paths.data_dir(options.data))
    result = compile_library(content, target, strict=not options.draft, own=options.own)
    if options.json:
        say.result(msgspec.json.encode(result).decode())
        return 0 if result.written else 1
    for problem in result.problems:
        say.note(str(problem))
    if not result.written:
        say.note(f"{say.count_of(len(result.problems))}. The last good library stays in use.")
        return 1
    read = f"{result.parsed} read anew, {result.seconds:.1f} s"
    say.result(f"{target}: {result.pages} pages, {read}")
    return 0
