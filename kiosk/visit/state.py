"""The state of one visit and how events change it: pure data, no Qt, no clock, no files.

`step(visit, event)` is the only way from one state to the next. Whatever a visitor chose lives in
`Visit` alone, so a fresh `Visit` is a complete wipe.
"""

from typing import Literal, assert_never

from msgspec import Struct
from msgspec.structs import replace

from kiosk.visit.comfort import Adjust, Comfort, adjust
from kiosk.visit.taking import Keep, Taking, TakingEvent, take

Screen = Literal["attract", "home", "section", "page", "search", "guide", "questions", "my-sheet"]
SheetKind = Literal[
    "", "term", "fact", "treatment", "org", "sources", "text", "language", "voice", "print", "keys", "computer"
]
ThemeName = Literal["light", "dark", "contrast"]

TEXT_STEPS: tuple[float, ...] = (1.0, 1.25, 1.5, 2.0)
BACK_LIMIT = 50
QUERY_LIMIT = 60

SPEEDS: tuple[float, ...] = (-0.6, -0.4, -0.2, 0.0, 0.2, 0.4, 0.6)
"""How fast the voice of read-aloud is, from -1 to 1."""
VOLUMES: tuple[float, ...] = (0.25, 0.4, 0.55, 0.7, 0.85, 1.0)
"""How loud it is, from 0 to 1."""
USUAL = 3
"""The place of the usual speed and loudness, which every visitor starts with."""


class Place(Struct, frozen=True):
    """A screen in the back list. `page` is the page's or the door's id; `scroll` is 0..1 of the way down."""

    screen: Screen
    page: str = ""
    scroll: float = 0.0


class Sheet(Struct, frozen=True):
    """What lies over the screen; `kind` "" is nothing."""

    kind: SheetKind = ""
    id: str = ""


class Choice(Struct, frozen=True):
    """A visitor's choice in one block of one page: the step shown, the answer picked, the numbers revealed."""

    page: str
    block: str
    value: int


class Voice(Struct, frozen=True):
    """How one visitor hears: places in `SPEEDS` and `VOLUMES`, and whether they have listened at all.

    `by_ear` = they go by keys, and what they come to is said.
    """

    speed: int = USUAL
    volume: int = USUAL
    heard: bool = False
    by_ear: bool = False


class Visit(Struct, frozen=True):
    """Everything one visitor did. Nothing of it is written to disk unless they ask for it (remembered.py).

    Until `theme_chosen`, the theme may follow the system.
    """

    language: str
    theme: ThemeName = "light"
    text_step: float = 1.0
    here: Place = Place("attract")
    back: tuple[Place, ...] = ()
    sheet: Sheet = Sheet()
    choices: tuple[Choice, ...] = ()
    query: str = ""
    voice: Voice = Voice()
    comfort: Comfort = Comfort()
    taking: Taking = Taking()
    theme_chosen: bool = False

    @property
    def written(self) -> bool:
        """Whether this visitor wrote words of their own."""
        return bool(self.query or self.taking.draft or self.taking.own)

    def choice(self, page: str, block: str) -> int | None:
        """Return what was chosen in `block` of `page`, or None."""
        return next((c.value for c in self.choices if (c.page, c.block) == (page, block)), None)


class ChooseLanguage(Struct, frozen=True):
    """A language was touched, on the first screen or in the header."""

    language: str


class SetLanguage(Struct, frozen=True):
    """The same place in another language: for staff, whose side lies over the first screen."""

    language: str


class Open(Struct, frozen=True):
    """A door, a page or Home was touched; `scroll` is how far down the screen left behind was."""

    screen: Screen
    page: str = ""
    scroll: float = 0.0


class Back(Struct, frozen=True):
    """Back: closes a sheet first, then leaves the page."""


class OpenSheet(Struct, frozen=True):
    """A word, a number or "Text size" was touched."""

    kind: SheetKind
    id: str = ""


class CloseSheet(Struct, frozen=True):
    """The sheet's close button or the ground beside it was touched."""


class Choose(Struct, frozen=True):
    """A choice inside a block of the current page."""

    block: str
    value: int


class SetTextStep(Struct, frozen=True):
    """One of `TEXT_STEPS`; anything else becomes the nearest."""

    value: float


class SetTheme(Struct, frozen=True):
    """Light, calm dark or high contrast."""

    theme: ThemeName


class FollowTheme(Struct, frozen=True):
    """The system turned light or dark; who chose for themself is left alone."""

    theme: ThemeName


class Resume(Struct, frozen=True):
    """Begin where the visitor was the last time; `theme` None goes on following the system."""

    place: Place
    language: str
    text_step: float = 1.0
    theme: ThemeName | None = None


class Write(Struct, frozen=True):
    """What stands in the search field now; at most `QUERY_LIMIT` letters."""

    query: str


class Hear(Struct, frozen=True):
    """Listen was touched and a voice began."""


class Speak(Struct, frozen=True):
    """Slower or faster, softer or louder, by so many places; it stays within what there is."""

    faster: int = 0
    louder: int = 0


class GoByEar(Struct, frozen=True):
    """Say whatever the keys come to, from now on, or no longer."""

    on: bool


class TakeHome(Struct, frozen=True):
    """Something about what the visitor takes home (kiosk/visit/taking.py)."""

    event: TakingEvent


class Done(Struct, frozen=True):
    """The words "I am done", or nobody is there any more: forget everything."""


Event = (
    ChooseLanguage
    | SetLanguage
    | Open
    | Back
    | OpenSheet
    | CloseSheet
    | Choose
    | SetTextStep
    | SetTheme
    | FollowTheme
    | Resume
    | Write
    | Hear
    | Speak
    | GoByEar
    | Adjust
    | TakeHome
    | Done
)


def step(visit: Visit, event: Event, fresh: Visit) -> Visit:
    """Return the visit after `event`; `fresh` is the wiped state that "I'm done" returns to.

    Who leaves the place where they write keeps what they wrote.
    """
    now = _after(visit, event, fresh)
    if now.taking.writing >= 0 and now.here != visit.here:
        return replace(now, taking=take(now.taking, Keep()))
    return now


def _after(visit: Visit, event: Event, fresh: Visit) -> Visit:  # noqa: C901, PLR0911, PLR0912  a line for each event
    match event:
        case ChooseLanguage():
            return _choose_language(visit, event.language)
        case SetLanguage():
            return replace(visit, language=event.language)
        case Open():
            return _open(visit, event)
        case Back():
            return _back(visit)
        case OpenSheet():
            return replace(visit, sheet=Sheet(event.kind, event.id))
        case CloseSheet():
            return replace(visit, sheet=Sheet())
        case Choose():
            return _choose(visit, event)
        case SetTextStep():
            return replace(visit, text_step=min(TEXT_STEPS, key=lambda s: abs(s - event.value)))
        case SetTheme():
            return replace(visit, theme=event.theme, theme_chosen=True)
        case FollowTheme():
            return visit if visit.theme_chosen else replace(visit, theme=event.theme)
        case Resume():
            return _resume(visit, event)
        case Write():
            return replace(visit, query=event.query.lstrip()[:QUERY_LIMIT])
        case Hear():
            return replace(visit, voice=replace(visit.voice, heard=True))
        case Speak():
            return replace(visit, voice=_speak(visit.voice, event))
        case GoByEar():
            return replace(visit, voice=replace(visit.voice, by_ear=event.on, heard=visit.voice.heard or event.on))
        case Adjust():
            return replace(visit, comfort=adjust(visit.comfort, event))
        case TakeHome():
            return replace(visit, taking=take(visit.taking, event.event))
        case Done():
            return fresh
    assert_never(event)


def _choose_language(visit: Visit, language: str) -> Visit:
    sheet = Sheet() if visit.sheet.kind == "language" else visit.sheet
    if visit.here.screen == "attract":
        return replace(visit, language=language, here=Place("home"), sheet=sheet)
    return replace(visit, language=language, sheet=sheet)


def _open(visit: Visit, event: Open) -> Visit:
    target = Place(event.screen, event.page)
    if (target.screen, target.page) == (visit.here.screen, visit.here.page):
        return replace(visit, sheet=Sheet())
    if target.screen == "home":
        return replace(visit, here=target, back=(), sheet=Sheet())
    if visit.here.screen == "attract":
        return replace(visit, here=target, back=(), sheet=Sheet())
    left = replace(visit.here, scroll=event.scroll)
    return replace(visit, here=target, back=(*visit.back, left)[-BACK_LIMIT:], sheet=Sheet())


def _resume(visit: Visit, event: Resume) -> Visit:
    step = min(TEXT_STEPS, key=lambda s: abs(s - event.text_step))
    there = replace(visit, language=event.language, text_step=step, here=event.place, back=(), sheet=Sheet())
    return replace(there, theme=event.theme, theme_chosen=True) if event.theme else there


def _back(visit: Visit) -> Visit:
    if visit.sheet.kind:
        return replace(visit, sheet=Sheet())
    if not visit.back:
        return visit if visit.here.screen in ("attract", "home") else _home(visit)
    return replace(visit, here=visit.back[-1], back=visit.back[:-1])


def _home(visit: Visit) -> Visit:
    return replace(visit, here=Place("home"), back=(), sheet=Sheet())


def _choose(visit: Visit, event: Choose) -> Visit:
    page = visit.here.page
    others = tuple(c for c in visit.choices if (c.page, c.block) != (page, event.block))
    return replace(visit, choices=(*others, Choice(page, event.block, event.value)))


def _speak(voice: Voice, event: Speak) -> Voice:
    speed = min(max(voice.speed + event.faster, 0), len(SPEEDS) - 1)
    volume = min(max(voice.volume + event.louder, 0), len(VOLUMES) - 1)
    return replace(voice, speed=speed, volume=volume)
