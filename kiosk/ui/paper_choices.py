"""How a visitor's choices of size and language become options of paper, and which choices there are. No Qt."""

from typing import Any

from kiosk.content.model import Manifest
from kiosk.toolkit.options import Paper, PrintOptions
from kiosk.visit.state import Visit

BOTH = "both"


def paper_options(visit: Visit, manifest: Manifest, paper: Paper = "letter") -> PrintOptions:
    """Return how this visitor's sheets are set; of two languages the one on the screen comes first."""
    return PrintOptions(paper_languages(visit, manifest), visit.taking.size, paper)


def paper_languages(visit: Visit, manifest: Manifest) -> tuple[str, ...]:
    """Return the languages of this visitor's paper: one, or the screen's and the other of "both"."""
    wanted = visit.taking.languages
    if wanted == BOTH:
        beside = _beside(visit.language, manifest)
        return (visit.language, beside) if beside else (visit.language,)
    known = {language.id for language in manifest.languages}
    return (wanted if wanted in known else visit.language,)


def language_choices(visit: Visit, manifest: Manifest) -> list[dict[str, Any]]:
    """Return each language by its own name, then "both" (name ""), with the chosen one marked."""
    chosen = paper_languages(visit, manifest)
    choices: list[dict[str, Any]] = [
        {"id": language.id, "name": language.name, "chosen": chosen == (language.id,)}
        for language in manifest.languages
    ]
    if len(choices) > 1:
        choices.append({"id": BOTH, "name": "", "chosen": len(chosen) > 1})
    return choices


def names_of(languages: tuple[str, ...], manifest: Manifest) -> str:
    """Return the languages' own names, such as "Español + English"."""
    names = {language.id: language.name for language in manifest.languages}
    return " + ".join(names.get(language, language) for language in languages)


def _beside(language: str, manifest: Manifest) -> str:
    """Return the library's first language beside this one, its default if it can be."""
    others = [other.id for other in manifest.languages if other.id != language]
    default = manifest.default_language
    return default if default in others else next(iter(others), "")
