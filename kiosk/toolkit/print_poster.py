"""The waiting-room poster as a print model: words and picture of one page, sorted by their place on the wall."""

from msgspec import Struct

from kiosk.content.library import Library
from kiosk.content.model import Bullets, Page, Paragraph, Run
from kiosk.toolkit.options import Paper, PrintOptions

POSTER_PAGE = "toolkit/sheet-18-poster"


class DoorLine(Struct, frozen=True):
    """One door of the kiosk: its hue by name (tokens.json), its name, and what is behind it."""

    hue: str
    name: str
    line: str


class PosterWords(Struct, frozen=True):
    """The poster's words in one language. `lead` and `promises` hold one line each."""

    lang: str
    direction: str
    title: str
    lead: tuple[str, ...]
    begin: str
    promises: tuple[str, ...]
    doors: tuple[DoorLine, ...]


class Poster(Struct, frozen=True):
    """What poster.typ draws: one language, or two with the first one larger.

    `languages` are all that the kiosk speaks, each in its own script. `picture` is the text of an SVG file.
    """

    paper: Paper
    words: tuple[PosterWords, ...]
    languages: tuple[str, ...]
    picture: str
    alt: str


def derive_poster(library: Library, options: PrintOptions) -> Poster:
    """Sort the words of the poster's page by their place: first lines, the bold line, the doors, the promises.

    Raises PageMissing where the library has no poster in a language of `options`.
    """
    pages = [library.page(lang, POSTER_PAGE) for lang in options.languages]
    file = library.picture(pages[0].illustration)
    return Poster(
        paper=options.paper,
        words=tuple(_words(library, page) for page in pages),
        languages=tuple(language.name for language in library.manifest.languages),
        picture=file.read_text(encoding="utf-8") if file else "",
        alt=pages[0].alt,
    )


def _words(library: Library, page: Page) -> PosterWords:
    lead: list[str] = []
    begin: list[str] = []
    promises: list[str] = []
    doors: tuple[DoorLine, ...] = ()
    for block in page.blocks:
        if isinstance(block, Bullets):
            hues = [door.hue for door in library.manifest.doors]
            doors = tuple(_door(hue, item) for hue, item in zip(hues, block.items, strict=False))
        elif isinstance(block, Paragraph):
            bold = all(run.strong for run in block.runs)
            place = begin if bold else promises if doors else lead
            place.append(_plain(block.runs))
    directions = {language.id: language.direction for language in library.manifest.languages}
    return PosterWords(
        lang=page.lang,
        direction=directions[page.lang],
        title=page.title,
        lead=tuple(lead),
        begin=" ".join(begin),
        promises=tuple(promises),
        doors=doors,
    )


def _door(hue: str, item: tuple[Run, ...]) -> DoorLine:
    """Return a bullet's bold start as the door's name and the rest as its line."""
    name = _plain(tuple(run for run in item if run.strong)).rstrip(".")
    return DoorLine(hue=hue, name=name, line=_plain(tuple(run for run in item if not run.strong)))


def _plain(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs).strip()
