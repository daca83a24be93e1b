"""Blocks that show entries of the library's lists: contacts, questions, treatments, signs, words, numbers."""

import unicodedata
from typing import Any

from kiosk.content.citing import known, organisation_of, seen_year, title_of, year_of, years
from kiosk.content.library import Library
from kiosk.content.model import (
    Action,
    Contacts,
    Organisation,
    Questions,
    Source,
    Stat,
    Term,
    Treatment,
    Treatments,
    Urgent,
)
from kiosk.ui.prose import paragraphs, prose


def picture(library: Library, name: str) -> str:
    """Return the address QML loads the illustration from, "" when there is none."""
    path = library.picture(name) if name else None
    return path.as_uri() if path else ""


def cite(source: Source) -> dict[str, str]:
    """Return organisation, title and year of a source, each said once; no year when none is known."""
    return {"organisation": organisation_of(source), "title": title_of(source), "year": year_of(source)}


def contact(org: Organisation) -> dict[str, Any]:
    """Return what a visitor may see of an organisation; a phone only if a source confirmed it."""
    phone = org.phone if org.verified_in_source else ""
    website = known(org.website)
    return {
        "id": org.id,
        "name": org.name,
        "offer": org.what_they_offer,
        "phone": phone,
        "hours": known(org.hours) if org.verified_in_source else "",
        "website": website,
        "languages": known(org.languages),
        "year": seen_year(org) if phone or website else "",
    }


def contacts(block: Contacts, library: Library, lang: str) -> dict[str, Any]:
    """Return the organisations of a block that exist."""
    found = (library.organisation(lang, org) for org in block.orgs)
    return {"title": block.title, "orgs": [contact(org) for org in found if org]}


def actions(block: Action, library: Library, lang: str) -> dict[str, Any]:
    """Return the numbered things to do, each with who helps."""
    items = []
    for item in block.items:
        org = library.organisation(lang, item.org) if item.org else None
        items.append(
            {
                "title": item.title,
                "body": prose(item.body),
                "org": contact(org) if org else {},
            }
        )
    return {"title": block.title, "items": items}


def urgent(block: Urgent, library: Library, lang: str) -> dict[str, Any]:
    """Return the signs that cannot wait, with what to do."""
    found = (library.urgent_sign(lang, sign) for sign in block.signs)
    signs = [
        {"id": s.id, "sign": s.sign, "why": s.why, "do": s.do, "level": s.level, "caution": s.caution}
        for s in found
        if s
    ]
    return {"title": block.title, "paragraphs": paragraphs(block.paragraphs), "signs": signs}


def questions(block: Questions, library: Library, lang: str) -> dict[str, Any]:
    """Return the questions of the block's moments, in the block's order."""
    moments = {m.moment: m for m in library.moments(lang)}
    chosen = [moments[name] for name in block.moments if name in moments]
    return {
        "title": block.title,
        "moments": [
            {"id": m.moment, "title": m.title, "questions": [{"id": q.id, "text": q.text} for q in m.questions]}
            for m in chosen
        ],
    }


def treatments(block: Treatments, library: Library, lang: str) -> dict[str, Any]:
    """Return a short card for each treatment; its sheet holds the rest."""
    found = (library.treatment(lang, name) for name in block.treatments)
    return {"title": block.title, "cards": [_treatment_card(t, library) for t in found if t]}


def _treatment_card(treatment: Treatment, library: Library) -> dict[str, Any]:
    return {
        "id": treatment.id,
        "name": treatment.name,
        "kind": treatment.kind,
        "names": ", ".join(m.generic for m in treatment.medicines),
        "picture": picture(library, treatment.picture),
    }


def stat(block: Stat, library: Library, lang: str) -> dict[str, Any]:
    """Return one number with the year and kind of its source."""
    fact = library.fact(lang, block.fact)
    source = library.source(fact.sources[0]) if fact and fact.sources else None
    return {
        "value": block.value,
        "lead": block.lead,
        "people": block.people,
        "of": block.of,
        "text": prose(block.runs),
        "fact": block.fact,
        "year": years(fact.as_of) if fact else "",
        "organisation": organisation_of(source) if source else "",
    }


def glossary(library: Library, lang: str) -> dict[str, Any]:
    """Return the words of the language by first letter, in its order."""
    letters: dict[str, list[dict[str, str]]] = {}
    for term in library.terms(lang):
        letters.setdefault(_initial(term), []).append({"id": term.id, "term": term.term, "meaning": term.meaning})
    return {"letters": [{"letter": k, "terms": v} for k, v in letters.items()]}


def _initial(term: Term) -> str:
    first = unicodedata.normalize("NFD", term.term)[:1].upper()
    return first if first.isalpha() else "#"
