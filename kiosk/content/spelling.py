"""The words of the library that are nearest to a misspelt one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import Struct
from rapidfuzz import process
from rapidfuzz.distance import OSA, Prefix

from kiosk.content.sounds import sound_of

#: Letters that may be wrong in a word of at least so many letters.
_MISTAKES = ((9, 3), (6, 2), (4, 1))
#: A word that sounds alike is nearly as near as one that is written alike.
_SOUND = 0.5
#: People seldom mistake how a word begins: what each of the first letters adds that is not alike.
_BEGINNING, _FIRST_LETTERS = 0.1, 3
#: How much farther than the nearest word another may be and still be offered.
_SPREAD = 0.25
#: The nearest of a large library may all be of other languages; so many are looked at.
_LOOKED_AT = 60


class Near(Struct, frozen=True):
    """A word of the library, about `distance` mistakes away. `is_prefix` = it is the beginning of a word."""

    word: str
    distance: float
    is_prefix: bool = False


class Spelling:
    """Knows the words of one library. Build it once; it does not change."""

    def __init__(self, vocabulary: Iterable[tuple[str, str, int]]) -> None:
        """Take words with their sound (`sound_of`) and how often they stand in the library."""
        rows = [row for row in vocabulary if len(row[0]) >= _MISTAKES[-1][0] - 1]
        self._words = [row[0] for row in rows]
        self._sounds = [row[1] for row in rows]
        self._counts = [row[2] for row in rows]
        self._words_by_length = _ByLength(self._words)
        self._sounds_by_length = _ByLength(self._sounds)
        self._beginnings: dict[int, list[str]] = {}

    def near(self, word: str) -> list[Near]:
        """Words like this folded one, the nearest first."""
        mistakes = mistakes_in(word)
        if not mistakes:
            return []
        sound = sound_of(word)
        distances = {place: float(distance) for place, distance in self._words_by_length.near(word, mistakes)}
        sounds_wrong = max(min(mistakes, mistakes_in(sound)) - 1, 0)
        for place, distance in self._sounds_by_length.near(sound, sounds_wrong):
            distances[place] = min(distances.get(place, mistakes), distance + _SOUND)
        for place in distances:
            distances[place] += _unlike_beginning(sound, self._sounds[place])
        near = (place for place, distance in distances.items() if distance <= mistakes + _BEGINNING)
        order = sorted(near, key=lambda place: (distances[place], -self._counts[place]))
        return [Near(self._words[place], distances[place]) for place in order]

    def near_beginnings(self, word: str) -> list[Near]:
        """Beginnings of words like this unfinished one, the nearest first."""
        mistakes = mistakes_in(word)
        if not mistakes:
            return []
        length = len(word)
        if length not in self._beginnings:
            longer = {known[:length] for known in self._words if len(known) > length}
            self._beginnings[length] = sorted(longer)
        mistakes = min(mistakes, 2)
        found = (
            Near(beginning, distance + _unlike_beginning(word, beginning), is_prefix=True)
            for beginning, distance, _ in _extract(word, self._beginnings[length], mistakes)
        )
        near = (near for near in found if near.distance <= mistakes + _BEGINNING)
        return sorted(near, key=lambda near: near.distance)


class _ByLength:
    """Words by their length, because one of another length has as many mistakes at least."""

    def __init__(self, words: list[str]) -> None:
        self._shelves: defaultdict[int, tuple[list[str], list[int]]] = defaultdict(lambda: ([], []))
        for place, word in enumerate(words):
            same_length, places = self._shelves[len(word)]
            same_length.append(word)
            places.append(place)

    def near(self, word: str, mistakes: int) -> Iterator[tuple[int, int]]:
        """Place and distance of words with at most so many mistakes."""
        for length in range(len(word) - mistakes, len(word) + mistakes + 1):
            words, places = self._shelves.get(length, ([], []))
            yield from ((places[number], distance) for _, distance, number in _extract(word, words, mistakes))


def mistakes_in(word: str) -> int:
    """How many letters of a word may be wrong; 0 if it is too short to guess."""
    return next((mistakes for letters, mistakes in _MISTAKES if len(word) >= letters), 0)


def nearest(found: Iterable[Near], most: int = 3) -> tuple[Near, ...]:
    """The first few of words sorted by distance that are about as near as the first."""
    kept: list[Near] = []
    for near in found:
        if len(kept) == most or (kept and near.distance > kept[0].distance + _SPREAD):
            break
        kept.append(near)
    return tuple(kept)


def _unlike_beginning(one: str, other: str) -> float:
    """What is added to the distance for first letters that differ."""
    alike = Prefix.similarity(one[:_FIRST_LETTERS], other[:_FIRST_LETTERS])
    return _BEGINNING * (_FIRST_LETTERS - alike)


def _extract(word: str, choices: list[str], cutoff: int) -> list[tuple[str, int, int]]:
    """Choices with at most `cutoff` mistakes, each with their number and its place, the nearest first."""
    scorer: Any = OSA.distance  # mypy finds no variant of `extract` for the one it is made for
    found: list[tuple[str, int, int]] = process.extract(
        word, choices, scorer=scorer, score_cutoff=cutoff, limit=_LOOKED_AT
    )
    return found
