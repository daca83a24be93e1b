"""The command line: reads the options, then loads the one room that the command needs.

Exit codes: 0 done, 1 problems found, 2 wrong use. Errors are one plain sentence on stderr.
"""

import argparse
import gc
import sys
from datetime import date
from importlib import import_module
from pathlib import Path

from kiosk import __version__
from kiosk.errors import KioskError, UsageError

#: Command, the function that runs it ("module:function", loaded only then), and its line of help.
_COMMANDS: dict[str, tuple[str, str]] = {
    "check": (
        "kiosk.content.commands.check:run",
        "list every problem of a content folder, with file and line",
    ),
    "build": ("kiosk.content.commands.build:run", "compile a content folder into one library file"),
    "search": ("kiosk.content.commands.search:run", "find words and pages, as a visitor does"),
    "settings": ("kiosk.settings.commands:run", "show, check or begin the settings of this kiosk"),
    "print": ("kiosk.print_command:run", "print guides and pages, or write them as a PDF"),
    "stats": ("kiosk.staff.commands.stats:run", "print the daily counts, with small numbers protected"),
    "staff": ("kiosk.staff.commands.staff:run", "the staff door: keys, recovery files, a new PIN, the audit"),
    "tour": ("kiosk.tour:run", "draw every screen and every sheet into a folder"),
    "doctor": ("kiosk.doctor:run", "look at everything a kiosk needs, and say what to do"),
    "bench": ("kiosk.bench:run", "measure start, page changes and memory"),
}
_DEFAULT = "kiosk.app:run"

_MOST_COPIES = 99
_IDLE_SECONDS = (60, 1800)
_TEXT_STEPS = (1.0, 1.25, 1.5, 2.0)


def run(arguments: list[str]) -> int:
    """Run the command of these arguments; returns the exit code."""
    try:
        options = parse(arguments)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 2
    module, _, function = options.runs.partition(":")
    if options.runs == _DEFAULT:
        gc.disable()  # what a start makes stays; the kiosk turns it on with its first frame
    try:
        return int(getattr(import_module(module), function)(options))
    except UsageError as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return 2
    except KioskError as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our result has gone; so nothing is left to say
        return 1
    finally:
        gc.enable()


def parse(arguments: list[str]) -> argparse.Namespace:
    """Read the options. Raises SystemExit (code 2) on wrong use."""
    return _parser().parse_args(arguments)


def _parser() -> argparse.ArgumentParser:
    common = _common_options()
    parser = argparse.ArgumentParser(prog="kiosk", description="An offline kiosk of plain words.", parents=[common])
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    parser.add_argument("--smoke", metavar="PAGE", help=argparse.SUPPRESS)
    parser.add_argument("--visit-all", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--first-frame", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(runs=_DEFAULT)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command")
    for name, (runs, line) in _COMMANDS.items():
        command = commands.add_parser(
            name,
            help=line,
            description=line,
            parents=[_common_options(suppress=True)],
            conflict_handler="resolve",  # a command may mean something else by a common option
        )
        command.set_defaults(runs=runs)
        _EXTRA[name](command)
    return parser


def _common_options(*, suppress: bool = False) -> argparse.ArgumentParser:
    """Options of every command. With `suppress`, an option not given after the command keeps its value from before."""
    options = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS if suppress else None)
    add = options.add_argument
    add("--content", type=Path, metavar="DIR", help="the content folder")
    add("--data", type=Path, metavar="DIR", help="the folder for the compiled library and settings")
    add("--managed", type=Path, metavar="FILE", help="the settings that IT decides for all kiosks")
    add("--lang", metavar="xx", help="start in this language")
    add("--theme", choices=("light", "dark", "contrast"), help="the colors")
    add("--text-step", type=_text_step, metavar="N", help="the text size: 1, 1.25, 1.5 or 2")
    add("--size", type=_size, metavar="WxH", help="the size of the window, such as 1920x1080")
    window = options.add_mutually_exclusive_group()
    default = argparse.SUPPRESS if suppress else None
    window.add_argument("--window", dest="fullscreen", action="store_false", default=default, help="run in a window")
    window.add_argument("--fullscreen", action="store_true", default=default, help="fill the screen")
    still = argparse.SUPPRESS if suppress else False
    add("--idle", type=_idle, metavar="SECONDS", help="quiet seconds before a visit ends: 60 to 1800, 0 for never")
    add("--no-touch-aids", action="store_true", default=still, help="in a window, take each touch as it lands")
    add("--reduced-motion", action="store_true", default=still, help="no animation")
    return options


def _text_step(text: str) -> float:
    try:
        step = float(text)
    except ValueError:
        step = 0.0
    if step not in _TEXT_STEPS:
        raise argparse.ArgumentTypeError(f"'{text}' is not a text size; use 1, 1.25, 1.5 or 2")
    return step


def _idle(text: str) -> int:
    least, most = _IDLE_SECONDS
    if text.isdecimal() and (int(text) == 0 or least <= int(text) <= most):
        return int(text)
    raise argparse.ArgumentTypeError(f"'{text}' is not a time; use {least} to {most} seconds, or 0 for never")


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) and int(height)):
        raise argparse.ArgumentTypeError(f"'{text}' is not a size; use WIDTHxHEIGHT, such as 1920x1080")
    return int(width), int(height)


def _check(command: argparse.ArgumentParser) -> None:
    command.add_argument("directory", nargs="?", type=Path, metavar="DIR", help="the content folder")
    command.add_argument("--own", type=Path, metavar="DIR", help="the clinic's own pages, to join to it")
    command.add_argument("--json", action="store_true", help="print problems as JSON")
    command.add_argument("--report", action="store_true", help="print a table of all pages")
    command.add_argument(
        "--mark-translated",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="note that these pages follow their source text",
    )


def _build(command: argparse.ArgumentParser) -> None:
    command.add_argument("directory", nargs="?", type=Path, metavar="DIR", help="the content folder")
    command.add_argument("--own", type=Path, metavar="DIR", help="the clinic's own pages, to join to it")
    command.add_argument("-o", "--output", type=Path, metavar="FILE", help="the library file to write")
    command.add_argument("--draft", action="store_true", help="leave out pages with problems instead of stopping")
    command.add_argument("--json", action="store_true", help="print the result as JSON")


def _search(command: argparse.ArgumentParser) -> None:
    command.add_argument("query", nargs="+", metavar="QUERY", help="what a visitor types")
    command.add_argument("--json", action="store_true", help="print the hits as JSON")


def _settings(command: argparse.ArgumentParser) -> None:
    what = command.add_mutually_exclusive_group()
    what.add_argument("--init", action="store_true", help="write a settings file in which every setting is explained")
    what.add_argument(
        "--check", nargs="?", const=Path(), type=Path, metavar="FILE", help="name every mistake in a file"
    )
    what.add_argument("--markdown", action="store_true", help="print the documentation of all settings")
    what.add_argument("--json", action="store_true", help="print what is in force as JSON")
    command.add_argument("--force", action="store_true", help="with --init: replace a file, and keep it aside")


def _print(command: argparse.ArgumentParser) -> None:
    # Here --size is the size of the words, not of the window; see conflict_handler above.
    command.add_argument("wanted", nargs="*", metavar="GUIDE", help="guides by name or number, or pages by id")
    command.add_argument("--list", action="store_true", help="list the guides")
    command.add_argument("--printers", action="store_true", help="list the printers and how they are")
    command.add_argument("--json", action="store_true", help="with --list or --printers: as JSON")
    command.add_argument("--size", dest="print_size", choices=("normal", "large"), help="the size of the words")
    command.add_argument("--paper", choices=("letter", "a4", "tabloid", "a3"), help="the size of the paper")
    command.add_argument("--bilingual", action="store_true", help="in two languages, the library's first one second")
    command.add_argument("--booklet", action="store_true", help="half-size pages, to be folded")
    command.add_argument("--copies", type=_copies, default=1, metavar="N", help="copies to print: 1 to 99")
    command.add_argument("-o", "--output", type=Path, metavar="FILE", help="write a PDF; - for standard output")
    command.add_argument(
        "--printer", nargs="?", const="", metavar="NAME", help="print; without NAME as in the settings"
    )
    command.add_argument("--no-wait", action="store_true", help="do not wait until the pages came out")


def _copies(text: str) -> int:
    if text.isdecimal() and 1 <= int(text) <= _MOST_COPIES:
        return int(text)
    raise argparse.ArgumentTypeError(f"'{text}' is not a number of copies; use 1 to {_MOST_COPIES}")


def _stats(command: argparse.ArgumentParser) -> None:
    add = command.add_argument
    form = command.add_mutually_exclusive_group()
    form.add_argument("--csv", action="store_true", help="print comma-separated values")
    form.add_argument("--json", action="store_true", help="print JSON")
    add("--from", dest="first", type=_day, metavar="DAY", help="the first day, such as 2026-11-01")
    add("--to", dest="last", type=_day, metavar="DAY", help="the last day; today if not given")
    add("--by", choices=("day", "week", "month", "quarter"), default="month", help="what to add up")


def _staff(command: argparse.ArgumentParser) -> None:
    add = command.add_argument
    add("action", choices=("recover-key", "recover-file", "id", "new-pin", "audit"), help="what to do")
    add("folder", nargs="?", type=Path, metavar="FOLDER", help="where to write keys or a recovery file")
    add("--kiosk", metavar="NAME", help="the kiosk that a recovery file is for (kiosk staff id)")
    add("--key", type=Path, metavar="FILE", help="the clinic's private key")
    add("--days", type=int, default=7, metavar="N", help="how long a recovery file is good, 1 to 30")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is not a day; use YEAR-MONTH-DAY, such as 2026-11-26") from None


def _tour(command: argparse.ArgumentParser) -> None:
    command.add_argument("out", type=Path, metavar="OUT", help="the folder to draw into")
    command.add_argument("--jobs", type=int, default=1, metavar="N", help="screens drawn at once")
    command.add_argument(
        "--only",
        default="*",
        metavar="PATTERN",
        help="draw the screens of these names, such as 'page-science-*' or 'es/sheet-*'",
    )
    command.add_argument("--brief", action="store_true", help="draw one screen of each kind")
    command.add_argument("--json", action="store_true", help="print the result as JSON")


def _doctor(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print the findings as JSON")


def _bench(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print the result as JSON")
    command.add_argument("--quick", action="store_true", help="measure less often, for a first impression")
    command.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)


_EXTRA = {
    "check": _check,
    "build": _build,
    "search": _search,
    "settings": _settings,
    "print": _print,
    "tour": _tour,
    "doctor": _doctor,
    "bench": _bench,
    "stats": _stats,
    "staff": _staff,
}
