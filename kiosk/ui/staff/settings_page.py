"""The page of settings, made from the schema: one row for each key, with its words, its limits and when it counts."""

from collections.abc import Callable
from typing import Any, Literal

from msgspec import Struct

from kiosk.content.library import Library
from kiosk.settings.keys import Key, all_keys, find_key, sections
from kiosk.settings.kinds import Choice, Clock, Dates, Decimal, File, Languages, Several, Switch, Text, Whole
from kiosk.settings.read import Reading
from kiosk.settings.schema import Settings
from kiosk.settings.words import key_words, table

When = Literal["now", "visit", "restart"]
"""When a change counts: at once, from the next visit, or after the kiosk is started again."""

_AFTER_RESTART = frozenset(
    (
        "printing.printer",
        "printing.tray",
        "printing.sides",
        "printing.grey",
        "printing.size",
        "printing.job_expiry_minutes",
        "screen.mm_correction",
        "staff.print_pin",
        "staff.timeout_seconds",
        "kiosk.exit_key_file",
    )
)
_NEXT_VISIT = frozenset(("visit.theme", "visit.text_step", "sound.volume", "screen.reach", "screen.hand"))
_STEPS = {
    "visit.idle_seconds": 10,
    "visit.warning_seconds": 5,
    "staff.timeout_seconds": 5,
    "screen.brightness": 5,
    "sound.volume": 5,
}
_PAIRS = {"screen.quiet_from": "screen.quiet_to", "screen.quiet_to": "screen.quiet_from"}
_EVENING_AND_MORNING = {"screen.quiet_from": "20:00", "screen.quiet_to": "07:00"}
_QUARTERS = 15


class Option(Struct, frozen=True):
    """One value that can be chosen. `name` "" is named by the screen; languages are named in themselves."""

    id: str
    name: str = ""
    chosen: bool = False


class SettingProps(Struct, frozen=True):
    """One row. `kind` is a kind of the schema in small letters; `shown` is the value as text, `values` those of a list.

    `locked_by` is the file of IT that decides; then nothing can be changed here.
    """

    id: str
    kind: str
    label: str
    sentence: str
    allowed: str
    unit: str
    shown: str
    number: float = 0.0
    least: float = 0.0
    most: float = 0.0
    step: float = 1.0
    on: bool = False
    values: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    usual: bool = True
    locked_by: str = ""
    when: When = "now"


class SectionProps(Struct, frozen=True):
    """The rows of one section of the file."""

    id: str
    title: str
    rows: tuple[SettingProps, ...]


def derive_settings(reading: Reading, library: Library, lang: str) -> tuple[SectionProps, ...]:
    """Every section with all of its keys, in the order of the schema."""
    names = {language.id: language.name for language in library.manifest.languages}
    titles = table(lang, "SECTIONS")
    return tuple(
        SectionProps(
            section,
            titles[section],
            tuple(_row(key, reading, names, lang) for key in all_keys() if key.section == section),
        )
        for section in sections()
    )


def derive_problems(reading: Reading, lang: str) -> tuple[str, ...]:
    """What is wrong with the settings, each with its place and what to do; then what is used until it is mended."""
    stops = any(problem.stops for problem in reading.problems)
    said = tuple(problem.told(lang) for problem in reading.problems)
    return (*said, table(lang, "ORIGINS")[reading.origin]) if stops else said


def when_of(id_: str) -> When:
    """When a change of this key counts."""
    return "restart" if id_ in _AFTER_RESTART else "visit" if id_ in _NEXT_VISIT else "now"


def stepped(key: Key, value: Any, steps: int) -> Any:  # noqa: ANN401  any type of the schema
    """The value so many steps higher or lower, within its limits; a clock goes round by quarters of an hour."""
    match key.kind:
        case Whole(least=least, most=most):
            step = _STEPS.get(key.id, 1)
            return max(least, min(most, (value // step + steps) * step))
        case Decimal(least=least, most=most):
            return round(max(least, min(most, value + steps * _hundredth())), 3)
        case Clock():
            minutes = (
                (_minutes(value) // _QUARTERS + steps) * _QUARTERS % (24 * 60)
                if value
                else _minutes(_EVENING_AND_MORNING[key.id])
            )
            return f"{minutes // 60:02}:{minutes % 60:02}"
        case _:
            return value


def together(id_: str, value: Any, settings: Settings) -> dict[str, Any]:  # noqa: ANN401  any type of the schema
    """What has to be saved so that one value may be changed: two times of the clock are set, or empty, together."""
    other = _PAIRS.get(id_)
    if other is None or not isinstance(value, str):
        return {id_: value}
    beside = key_of(other).of(settings)
    if bool(value) == bool(beside):
        return {id_: value}
    return {id_: value, other: _EVENING_AND_MORNING[other] if value else ""}


def toggled(key: Key, value: tuple[str, ...], name: str, all_of_it: tuple[str, ...]) -> tuple[str, ...]:
    """A list with one of its values put in or taken out, in the order of `all_of_it`; none means all."""
    held = set(value or all_of_it) ^ {name}
    found = tuple(one for one in all_of_it if one in held)
    return () if isinstance(key.kind, Languages) and found == all_of_it else found


def read_text(key: Key, text: str) -> Any:  # noqa: ANN401  any type of the schema
    """What somebody wrote with keys, as the schema's own type where that can be told; else the text itself."""
    converts: dict[type, Callable[[str], Any]] = {
        Whole: int,
        Decimal: float,
        Dates: lambda days: [day.strip() for day in days.split(",") if day.strip()],
    }
    convert = converts.get(type(key.kind))
    try:
        return convert(text.strip().replace(",", ".") if convert is float else text.strip()) if convert else text
    except ValueError:
        return text


def options_of(key: Key, languages: dict[str, str]) -> tuple[str, ...]:
    """Every value that a list or a choice may hold, as text."""
    match key.kind:
        case Choice(values=values) | Several(values=values):
            return tuple(str(value) for value in values)
        case Languages():
            return tuple(languages)
        case _:
            return ()


def key_of(id_: str) -> Key:
    """The key of this id. Raises KeyError: the interface only knows those of the schema."""
    key = find_key(id_)
    if key is None:
        raise KeyError(id_)
    return key


def _row(key: Key, reading: Reading, languages: dict[str, str], lang: str) -> SettingProps:
    said = key_words(key, lang)
    value = key.of(reading.settings)
    is_list = isinstance(value, tuple)
    held = tuple(str(one) for one in value) if is_list else (str(value),)
    every = options_of(key, languages)
    if isinstance(key.kind, Languages) and not held:
        held = every
    return SettingProps(
        id=key.id,
        kind=type(key.kind).__name__.lower(),
        label=said.label,
        sentence=said.sentence,
        allowed=said.allowed,
        unit=said.unit,
        shown=", ".join(held) if is_list else _shown(key, value),
        number=float(value) if isinstance(key.kind, Whole | Decimal) else 0.0,
        least=float(getattr(key.kind, "least", 0)),
        most=float(getattr(key.kind, "most", 0)),
        step=float(_STEPS.get(key.id, 1)) if isinstance(key.kind, Whole) else _hundredth(),
        on=value is True,
        values=held if is_list else (),
        options=tuple(Option(name, languages.get(name, ""), name in held) for name in every),
        usual=value == key.default,
        locked_by=str(reading.locked.get(key.id, "")),
        when=when_of(key.id),
    )


def _shown(key: Key, value: Any) -> str:  # noqa: ANN401  any type of the schema
    match key.kind:
        case Switch():
            return ""
        case Decimal():
            return f"{value:.2f}"
        case Text() | File() | Clock():
            return str(value)
        case _:
            return f"{value}"


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


def _hundredth() -> float:
    return 0.01
