"""What a sheet over the page shows: a word, a number's source, a treatment, an organisation. No Qt."""

from typing import Any

from kiosk.content.library import Library
from kiosk.content.model import Fact, Term, Treatment
from kiosk.ui import lists
from kiosk.visit.state import Sheet

ADD_VOICES = "sudo apt-get install speech-dispatcher speech-dispatcher-espeak-ng espeak-ng"
"""What staff of a Debian or Ubuntu kiosk type for voices in all languages; build_scripts/run.py does it as root."""

HEADPHONES = "headphones"
"""What a sheet "voice" names when only headphones may speak."""


def derive_sheet(library: Library, lang: str, sheet: Sheet) -> dict[str, Any]:
    """Return the words of `sheet`; empty when it needs none, or when what it names is gone."""
    match sheet.kind:
        case "term":
            return _term(library, lang, library.term(lang, sheet.id))
        case "fact":
            return _fact(library, library.fact(lang, sheet.id))
        case "treatment":
            return _treatment(library, library.treatment(lang, sheet.id))
        case "org":
            org = library.organisation(lang, sheet.id)
            return lists.contact(org) if org else {}
        case "voice":
            return {"language": _name(library, lang), "command": ADD_VOICES, "mute": sheet.id == HEADPHONES}
        case _:
            return {}


def _name(library: Library, lang: str) -> str:
    return next((language.name for language in library.manifest.languages if language.id == lang), lang)


def _term(library: Library, lang: str, term: Term | None) -> dict[str, Any]:
    if term is None:
        return {}
    twins = [
        {"text": f"{other.term} ({language.name})", "lang": language.id}
        for language in library.manifest.languages
        if language.id != lang and (other := library.term(language.id, term.id)) and other.term != term.term
    ]
    see_also = [{"id": other.id, "term": other.term} for name in term.see_also if (other := library.term(lang, name))]
    return {
        "id": term.id,
        "term": term.term,
        "say": term.say_it,
        "meaning": term.meaning,
        "heard": term.heard,
        "ask": term.ask,
        "names": ", ".join(term.other_names),
        "twins": twins,
        "seeAlso": see_also[:3],
        "picture": lists.picture(library, term.picture),
        "source": _source_line(library, term.sources),
    }


def _fact(library: Library, fact: Fact | None) -> dict[str, Any]:
    if fact is None:
        return {}
    found = (library.source(name) for name in fact.sources)
    return {
        "id": fact.id,
        "claim": fact.claim,
        "figure": fact.figure,
        "year": fact.as_of,
        "caution": fact.caution,
        "sources": [lists.cite(source) for source in found if source],
    }


def _source_line(library: Library, names: tuple[str, ...]) -> str:
    source = library.source(names[0]) if names else None
    if source is None:
        return ""
    cited = lists.cite(source)
    return ", ".join(part for part in (cited["organisation"], cited["year"]) if part)


def _treatment(library: Library, treatment: Treatment | None) -> dict[str, Any]:
    if treatment is None:
        return {}
    medicines = [
        {
            "name": m.generic,
            "brand": m.brand_aid,
            "given": m.how_given,
            "status": m.us_status,
            "approved": m.approved,
            "note": m.note,
        }
        for m in treatment.medicines
    ]
    return {
        "id": treatment.id,
        "name": treatment.name,
        "kind": treatment.kind,
        "how": treatment.how_it_works,
        "medicines": medicines,
        "report": list(treatment.report),
        "callAtOnce": list(treatment.call_at_once),
        "note": treatment.note,
        "picture": lists.picture(library, treatment.picture),
        "alt": treatment.alt,
        "year": treatment.as_of,
        "source": _source_line(library, treatment.sources),
    }
