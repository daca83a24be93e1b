"""Small tools of the content tests."""

from datetime import date
from pathlib import Path

from kiosk.content.problems import Problem

DIABETES = Path(__file__).resolve().parent.parent / "fixtures" / "diabetes"
TODAY = date(2026, 12, 1)

FRONT = """---
title: A page
summary: About one thing.
written: 2026-11-26
review: {clinician: null, on: null, due: 2027-06-01}
---
"""
FRONT_LINES = FRONT.count("\n")


def edit(file: Path, old: str, new: str) -> int:
    """Replace the first `old` in a file; returns the line where it stands."""
    text = file.read_text("utf-8")
    assert old in text, f"{old!r} is not in {file}"
    place = text.index(old)
    file.write_text(text[:place] + new + text[place + len(old) :], "utf-8")
    return text.count("\n", 0, place) + 1


def only(problems: tuple[Problem, ...]) -> Problem:
    """The one problem there is."""
    assert len(problems) == 1, "\n".join(map(str, problems)) or "no problem at all"
    return problems[0]
