"""Settings of an earlier version become those of this one: each step is a pure function from dict to dict."""

from collections.abc import Callable, Sequence
from typing import Any

Table = dict[str, Any]
Upgrade = Callable[[Table], Table]

UPGRADES: tuple[Upgrade, ...] = ()
"""The first leads from version 1 to 2, the next from 2 to 3, and so on. None is needed yet."""

VERSION = len(UPGRADES) + 1
"""The version of the schema; it stands as `version` in the file."""


def upgraded(raw: Table, upgrades: Sequence[Upgrade] = UPGRADES) -> Table:
    """Return the settings of a file as those of the newest version; `raw` stays as it is.

    A file without a version is of the newest. Raises ValueError for a version that is none, LookupError for one
    that is not known yet.
    """
    newest = len(upgrades) + 1
    version = raw.get("version", newest)
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise ValueError(repr(version))
    if version > newest:
        raise LookupError(version)
    for step in upgrades[version - 1 :]:
        raw = step(raw)
    return {**raw, "version": newest}
