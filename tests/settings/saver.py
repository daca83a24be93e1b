"""Somebody who changes settings without end, in a process that may be killed at any moment; tells before and after."""

import random
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from kiosk.settings.read import load_settings
from kiosk.settings.write import save_settings

Change = dict[str, Any]


def changes(seed: int) -> Iterator[Change]:
    """Endless good changes, one or two keys at a time."""
    chance = random.Random(seed)  # noqa: S311  the same work for the same seed
    while True:
        number = chance.randrange(1_000_000)
        yield chance.choice(
            (
                {"clinic.name": f"Clinic {number}"},
                {"clinic.hours": "x" * (number % 80)},
                {"visit.idle_seconds": 60 + number % 1741},
                {"visit.discreet": number % 2 == 0},
                {"visit.themes": ("light", "dark") if number % 2 else ("light", "dark", "contrast")},
                {"screen.quiet_from": f"{number % 24:02}:00", "screen.quiet_to": f"{(number + 7) % 24:02}:30"},
            )
        )


def work(file: Path, seed: int, told: Connection) -> None:
    """Save until killed. Runs in the process."""
    reading = load_settings(file)
    told.send(("ready",))
    for change in changes(seed):
        told.send(("will", change))
        save_settings(reading, change)
        reading = load_settings(file)
        told.send(("did", change))
