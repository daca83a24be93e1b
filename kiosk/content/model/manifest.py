"""What the library is: languages, doors, and the words of the first screens."""

from typing import Literal, get_args

from msgspec import field

from kiosk.content.model.base import Record

Direction = Literal["ltr", "rtl"]
Hue = Literal["science", "equity", "community", "toolkit"]
"""The four hues of the look."""

HUES: tuple[str, ...] = get_args(Hue)


class HomeAction(Record):
    """A small button of the home screen that opens `page`."""

    page: str
    title: str
    icon: str


class HomeUrgent(Record):
    """The "call now" row of the home screen."""

    page: str
    title: str
    line: str


class Home(Record):
    """Words of the attract and home screens in one language.

    `topics` are the names by which guides are chosen, in order.
    """

    title: str
    line: str
    welcome: str
    touch: str
    promise: str
    by_ear: str = ""
    actions: tuple[HomeAction, ...] = ()
    urgent: HomeUrgent | None = None
    topics: dict[str, str] = field(default_factory=dict)


class Language(Record):
    """A language of the library; `name` in its own script."""

    id: str
    name: str
    direction: Direction = "ltr"


class Door(Record):
    """A folder of pages. `hue` is one of the four hues of the look; `icon` a name of the icon font.

    `folders` are other folders whose pages belong behind this door, such as stories.
    """

    id: str
    hue: Hue
    icon: str
    illustration: str
    folders: tuple[str, ...] = ()


class Manifest(Record):
    """library.yaml: what the library is and which languages and doors it has, in order."""

    id: str
    version: str
    licence: str
    languages: tuple[Language, ...]
    default_language: str
    doors: tuple[Door, ...]
    about: str = "about/index"
    glossary_page: str = ""
    review_months: int = 12
    missing: tuple[str, ...] = ()
