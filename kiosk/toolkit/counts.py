"""How many pages each guide takes, remembered between starts: typesetting tells it once for each library and shape."""

from pathlib import Path
from threading import Lock

import msgspec

from kiosk import log
from kiosk.toolkit.options import PrintOptions
from kiosk.toolkit.templates import fingerprint

_FILE = "page-counts.json"
_MOST = 5000


class PageCounts:
    """A cache in one JSON file of the data folder. A damaged or missing file is an empty cache; nothing here fails.

    May be used from any thread.
    """

    def __init__(self, data: Path) -> None:
        self._file = data / _FILE
        self._lock = Lock()
        self._counts = _read(self._file)
        self._templates = fingerprint()

    def get(self, version: str, page: str, options: PrintOptions) -> int | None:
        """The pages of `page` in the library of this `version`; None while nobody has typeset it."""
        return self._counts.get(self._key(version, page, options))

    def put(self, version: str, page: str, options: PrintOptions, pages: int) -> None:
        """Remember a count; those of other versions of the library are forgotten."""
        with self._lock:
            now = f"{version}-{self._templates} "
            kept = {key: count for key, count in self._counts.items() if key.startswith(now)}
            kept[self._key(version, page, options)] = pages
            self._counts = dict(list(kept.items())[-_MOST:])
            _write(self._file, self._counts)

    def _key(self, version: str, page: str, options: PrintOptions) -> str:
        booklet = " booklet" if options.booklet else ""
        shape = f"{'+'.join(options.languages)} {options.size} {options.paper}{booklet}"
        return f"{version}-{self._templates} {page} {shape}"


def _read(file: Path) -> dict[str, int]:
    try:
        counts = msgspec.json.decode(file.read_bytes(), type=dict[str, int])
    except FileNotFoundError:
        return {}
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        log.get("toolkit").warning("the page counts in %s are counted anew: %s", file, error)
        return {}
    return {key: count for key, count in counts.items() if count > 0}


def _write(file: Path, counts: dict[str, int]) -> None:
    beside = file.with_name(f"{file.name}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(msgspec.json.encode(counts))
        beside.replace(file)
    except OSError as error:
        log.get("toolkit").warning("the page counts cannot be kept in %s: %s", file, error)
