"""The settings, for QML: each change is checked and saved at once, and the last good values stay in force."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.settings.kinds import Choice
from kiosk.staff.sentences import said
from kiosk.ui.staff import settings_page
from kiosk.ui.staff.plain import plain
from kiosk.ui.staff.telling import SILENT, Told, wrong
from kiosk.ui.staff.tools import Tools

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the staff screens")
class SettingsModel(QObject):
    """The sections with their rows. `saidOf` is the key that the last sentence is about."""

    changed = Signal()

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._about = ""
        self.told = SILENT
        tools.settings.listen(lambda _: self.changed.emit())

    sections = Property("QVariantList", lambda self: self._sections(), notify=changed)
    byId = Property("QVariantMap", lambda self: self._by_id(), notify=changed)  # noqa: N815  QML's case
    problems = Property("QStringList", lambda self: self._problems(), notify=changed)
    said = Property("QVariantMap", lambda self: plain(self.told), notify=changed)
    saidOf = Property(str, lambda self: self._about, notify=changed)  # noqa: N815  QML's case

    @Slot()
    def open(self) -> None:
        """Read the settings anew."""
        self.told, self._about = SILENT, ""
        self._tools.settings.refresh()
        self.changed.emit()

    @Slot(str, bool)
    def switch(self, id_: str, on: bool) -> None:  # noqa: FBT001  QML passes by place
        """Turn something on or off."""
        self._save(id_, on)

    @Slot(str, int)
    def step(self, id_: str, steps: int) -> None:
        """Make a number or a time higher or lower."""
        key = settings_page.key_of(id_)
        self._save(id_, settings_page.stepped(key, self._value(id_), steps))

    @Slot(str, str)
    def choose(self, id_: str, name: str) -> None:
        """Choose one of a few values."""
        kind = settings_page.key_of(id_).kind
        values = kind.values if isinstance(kind, Choice) else ()
        self._save(id_, next((value for value in values if str(value) == name), name))

    @Slot(str, str)
    def toggle(self, id_: str, name: str) -> None:
        """Put a value into a list, or take it out."""
        key = settings_page.key_of(id_)
        names = {one.id: one.name for one in self._tools.library().manifest.languages}
        every = settings_page.options_of(key, names)
        self._save(id_, settings_page.toggled(key, self._value(id_), name, every))

    @Slot(str, str)
    def write(self, id_: str, text: str) -> None:
        """Write a value with keys."""
        self._save(id_, settings_page.read_text(settings_page.key_of(id_), text))

    @Slot(str, str)
    def drop(self, id_: str, day: str) -> None:
        """Take a day out of a list."""
        self._save(id_, [one for one in self._value(id_) if one.isoformat() != day])

    @Slot(str, str)
    def add(self, id_: str, day: str) -> None:
        """Put a day into a list."""
        self._save(id_, [*self._value(id_), day.strip()])

    @Slot(str)
    def reset(self, id_: str) -> None:
        """Go back to the usual value."""
        self._save(id_, settings_page.key_of(id_).default)

    @Slot(result=str)
    def logoOnStick(self) -> str:  # noqa: N802
        """Return a picture called logo that lies on a stick, "" for none."""
        for stick in self._tools.room.sticks():
            for name in ("logo.svg", "logo.png"):
                if (stick / name).is_file():
                    return str(stick / name)
        return ""

    @Slot()
    def takeLogo(self) -> None:  # noqa: N802
        """Copy the logo from the stick to the kiosk, and use it."""
        source = self.logoOnStick()
        if not source:
            self._tell("clinic.logo", wrong("nothing-there"))
            return
        data = self._tools.room.staffing.data
        target = data / "own-logo" / Path(source).name

        def work() -> Path:
            from kiosk.staff.whole_file import write_whole  # noqa: PLC0415  only here

            target.parent.mkdir(parents=True, exist_ok=True)
            write_whole(target, Path(source).read_bytes())
            return target

        self._tools.errands.do(
            work,
            lambda file: self._save("clinic.logo", str(file)),
            lambda error: self._tell("clinic.logo", wrong("not-saved", said(error, self._tools.lang()))),
        )

    def _value(self, id_: str) -> Any:  # noqa: ANN401  any type of the schema
        return settings_page.key_of(id_).of(self._tools.settings.reading.settings)

    def _save(self, id_: str, value: Any) -> None:  # noqa: ANN401  any type of the schema
        changes = settings_page.together(id_, value, self._tools.settings.reading.settings)
        sentence = self._tools.settings.save(changes, self._tools.lang())
        if sentence:
            self._tell(id_, wrong("setting-wrong", sentence))
            return
        self._tools.note("settings-changed", id_)
        self._tell(id_, Told("setting-saved", settings_page.when_of(id_)))

    def _sections(self) -> list[dict[str, Any]]:
        lang = self._tools.lang()
        found = settings_page.derive_settings(self._tools.settings.reading, self._tools.library(), lang)
        return list(plain(found))

    def _by_id(self) -> dict[str, Any]:
        return {row["id"]: row for section in self._sections() for row in section["rows"]}

    def _problems(self) -> list[str]:
        return list(settings_page.derive_problems(self._tools.settings.reading, self._tools.lang()))

    def _tell(self, id_: str, told: Told) -> None:
        self._about, self.told = id_, told
        self.changed.emit()
