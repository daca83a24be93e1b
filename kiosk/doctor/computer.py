"""Clock, disk and data folder."""

import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.doctor.finding import Finding

MADE = datetime(2026, 11, 26, tzinfo=UTC)
"""Nobody can run this program before it was made."""
LATEST = MADE + timedelta(days=365 * 20)
SLACK = timedelta(days=1)
COMFORTABLE_MB = 500
FULL_MB = 50
_MB = 1_000_000


def check_clock(now: datetime, data: Path) -> Finding:
    """Whether the date can be true: not before the program was made, nor before the kiosk's own files were."""
    said = {"now": _written(now)}
    if now < MADE - SLACK:
        return Finding("clock", "problem", "clock-early", said)
    if now > LATEST:
        return Finding("clock", "problem", "clock-late", said)
    for file in sorted(data.glob("*")):
        written = datetime.fromtimestamp(file.stat().st_mtime, tz=now.tzinfo)
        if written > now + SLACK:
            return Finding("clock", "attention", "clock-back", {**said, "file": file, "later": _written(written)})
    return Finding("clock", "ok", "clock-good", said)


def check_disk(data: Path) -> Finding:
    """Whether there is space for the library, settings and counts."""
    return disk_finding(shutil.disk_usage(nearest(data)).free // _MB)


def disk_finding(free: int) -> Finding:
    """Judge so many free megabytes."""
    if free < FULL_MB:
        return Finding("disk", "problem", "disk-full", {"free": free})
    if free < COMFORTABLE_MB:
        return Finding("disk", "attention", "disk-low", {"free": free})
    return Finding("disk", "ok", "disk-good", {"free": free})


def check_data(data: Path) -> Finding:
    """Whether the data folder can be written; leaves nothing behind."""
    folder = nearest(data)
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"kiosk")
    except OSError as error:
        cause = error.strerror or str(error)
        return Finding("data", "problem", "data-blocked", {"folder": folder, "cause": cause})
    return Finding("data", "ok", "data-good" if folder == data else "data-none", {"folder": data})


def nearest(folder: Path) -> Path:
    """Return the folder, or the first above it that is there."""
    return next(place for place in (folder, *folder.parents) if place.exists())


def _written(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} (UTC{moment:%z})" if moment.tzinfo else f"{moment:%Y-%m-%d %H:%M}"
