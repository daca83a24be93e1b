"""The schema as a list: one `Key` for each setting, in the order of the file."""

from functools import cache
from typing import Any, get_args

from msgspec import Struct
from msgspec.structs import fields, replace

from kiosk.settings.kinds import Kind
from kiosk.settings.schema import Settings


class Key(Struct, frozen=True):
    """One setting. `default` has the type of the schema."""

    section: str
    name: str
    kind: Kind
    default: Any

    @property
    def id(self) -> str:
        """How it is called everywhere: "visit.idle_seconds"."""
        return f"{self.section}.{self.name}"

    @property
    def unit(self) -> str:
        """The word for its unit in the tables of words, or ""."""
        return getattr(self.kind, "unit", "")

    def of(self, settings: Settings) -> Any:  # noqa: ANN401  the type differs by key
        """Return its value in `settings`."""
        return getattr(getattr(settings, self.section), self.name)


@cache
def all_keys() -> tuple[Key, ...]:
    """Every setting, in the order of the schema."""
    return tuple(
        Key(section.name, field.name, get_args(field.type)[1], field.default)
        for section in fields(Settings)
        for field in fields(section.type)
    )


@cache
def sections() -> tuple[str, ...]:
    """The sections, in the order of the schema."""
    return tuple(section.name for section in fields(Settings))


def find_key(id_: str) -> Key | None:
    """Return the setting of this id, such as "visit.idle_seconds"."""
    return next((key for key in all_keys() if key.id == id_), None)


def with_values(settings: Settings, values: dict[str, Any]) -> Settings:
    """Return `settings` with some values of the schema's types, by id."""
    changed: dict[str, dict[str, Any]] = {}
    for id_, value in values.items():
        section, _, name = id_.partition(".")
        changed.setdefault(section, {})[name] = value
    parts = {section: replace(getattr(settings, section), **names) for section, names in changed.items()}
    return replace(settings, **parts)
