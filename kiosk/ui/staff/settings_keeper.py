"""The settings in force, and the one way in which the interface changes them: checked, saved, read back, told."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.errors import SettingsError
from kiosk.settings.read import Reading, load_settings, read_settings
from kiosk.settings.schema import Settings
from kiosk.settings.write import save_settings

Told = Callable[[Settings], None]


class SettingsKeeper:
    """Reads and saves the settings of one kiosk. Listeners hear of what is in force after each saving."""

    def __init__(self, file: Path, managed: Path | None = None, *, must_exist: bool = False) -> None:
        self._file = file
        self._managed = managed
        self._must_exist = must_exist
        self._listeners: list[Told] = []
        self._reading: Reading | None = None

    @property
    def reading(self) -> Reading:
        """The settings, where they come from, what is wrong with them, and what IT has locked."""
        if self._reading is None:
            self._reading = read_settings(self._file, self._managed, must_exist=self._must_exist)
        return self._reading

    def listen(self, told: Told) -> None:
        """Call `told` after each saving."""
        self._listeners.append(told)

    def refresh(self) -> None:
        """Read the file again: somebody may have mended it by hand."""
        self._reading = None

    def save(self, changes: dict[str, Any], lang: str) -> str:
        """Save some values by id; returns "" or the sentence that says why nothing was changed."""
        self.refresh()
        try:
            save_settings(self.reading, changes, lang=lang)
        except SettingsError as error:
            return str(error)
        self._reading = load_settings(self._file, self._managed, must_exist=self._must_exist)
        for told in self._listeners:
            told(self._reading.settings)
        return ""
