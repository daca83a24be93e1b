"""What the library is: languages, doors, and the words of the first screens."""

from typing import Literal

from kiosk.content.model.base import Record

Direction = Literal["ltr", "rtl"]


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
    """Words of the attract and home screens in one language."""

    title: str
    line: str
    welcome: str
    touch: str
    promise: str
    actions: tuple[HomeAction, ...] = ()
    urgent: HomeUrgent | None = None


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
    hue: Literal["science", "equity", "community", "toolkit"]
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
