"""A printer that is a file: the PDF is written whole or not at all."""

import os
from itertools import count
from pathlib import Path
from tempfile import NamedTemporaryFile

from kiosk.printing.disk import disk_trouble, sync_folder
from kiosk.printing.service import ServiceError


def write_pdf(pdf: bytes, target: Path, title: str) -> Path:
    """Write `pdf` to the file `target`, or into the folder `target` under the first free name made of `title`.

    Returns the file. Raises ServiceError: "disk-full", or "refused" when the place cannot be written to.
    """
    is_folder = target.is_dir()
    folder = target if is_folder else target.parent
    try:
        if not is_folder:
            folder.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=folder, prefix=".", suffix=".pdf", delete=False) as file:
            fresh = Path(file.name)
            try:
                file.write(pdf)
                file.flush()
                os.fsync(file.fileno())
                file.close()  # Windows renames no open file
                place = _free_name(folder, title) if is_folder else target
                fresh.replace(place)
                sync_folder(folder)
            except OSError:
                file.close()
                fresh.unlink(missing_ok=True)
                raise
    except OSError as error:
        raise ServiceError(disk_trouble(error), str(error)) from error
    return place


def _free_name(folder: Path, title: str) -> Path:
    """Take the first of "Title.pdf", "Title 2.pdf" ... that no file has. Raises OSError."""
    stem = "".join(sign for sign in title if sign.isalnum() or sign in " -_").strip() or "sheet"
    for number in count(1):
        place = folder / (f"{stem}.pdf" if number == 1 else f"{stem} {number}.pdf")
        try:
            place.touch(exist_ok=False)
        except FileExistsError:
            continue
        return place
    raise AssertionError  # numbers do not end
