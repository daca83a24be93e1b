"""What a command says: results on stdout, everything else on stderr."""

import sys


def result(line: str) -> None:
    """Write a line of the result."""
    sys.stdout.write(line + "\n")


def note(line: str) -> None:
    """Write a line for the person at the keyboard."""
    sys.stderr.write(line + "\n")


def count_of(problems: int) -> str:
    """The number of problems in words."""
    return "1 problem" if problems == 1 else f"{problems} problems"
