"""What ends every sheet: sources, clinic, "for learning", review, version, and a square code."""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from kiosk.content.citing import full_url, short_url, source_line
from kiosk.content.model import Page, Source
from kiosk.toolkit.options import Clinic, Reviewed, ReviewOf, authors_review
from kiosk.toolkit.print_context import PrintContext
from kiosk.toolkit.print_model import CardLine, Foot, SourceLine, Words
from kiosk.toolkit.qr import TooLongForCode, qr_svg


class FootFacts(Struct, frozen=True):
    """What the foot tells beside the page: whose clinic, what day it is, and who checked a page."""

    clinic: Clinic
    today: date
    review_of: ReviewOf = authors_review


def derive_foot(pages: tuple[Page, ...], sources: tuple[str, ...], context: PrintContext, facts: FootFacts) -> Foot:
    """The foot of a sheet made of `pages`; `sources` are ids in order, each cited once."""
    found = tuple(source for name in dict.fromkeys(sources) if (source := context.library.source(name)))
    code, address = next(_codes(found), ("", ""))
    return Foot(
        sources_title=context.say("sources") if found else (),
        sources=tuple(_source(source, context) for source in found),
        clinic_name=context.plain(facts.clinic.name, strong=True) or context.say("clinic_name"),
        clinic=tuple(_clinic(facts.clinic, context)),
        blanks=tuple(_blanks(facts.clinic, context)),
        notes=tuple(_notes(pages, context, facts)),
        code_words=context.say("scan") if code else (),
        code_url=address,
        code_svg=code,
        code_alt=context.paper.say("code_alt", url=short_url(address)) if code else "",
    )


def running(context: PrintContext, clinic: Clinic) -> Words:
    """The line at the foot of every page but the last of a sheet."""
    line = context.say("not_advice")
    if not clinic.phone:
        return line
    named = f"{clinic.name} {clinic.phone}".strip()
    return context.plain(f"{context.paper['not_advice']} {named}")


def review_line(reviewed: Reviewed, context: PrintContext) -> Words:
    """Who checked the page, as the screen says it."""
    review = reviewed.review
    if review.clinician is None:
        return context.say("changed" if reviewed.changed else "unchecked")
    return context.say("checked", who=review.clinician, on=review.on.isoformat() if review.on else "")


def _codes(sources: tuple[Source, ...]) -> Iterator[tuple[str, str]]:
    """The square codes of the sources that have one, each with its address."""
    for source in sources:
        if source.url:
            try:
                yield qr_svg(full_url(source.url)), full_url(source.url)
            except TooLongForCode:
                continue


def _source(source: Source, context: PrintContext) -> SourceLine:
    url = full_url(source.url) if source.url else ""
    return SourceLine(context.plain(source_line(source)), url)


def _clinic(clinic: Clinic, context: PrintContext) -> Iterator[CardLine]:
    for key, icon, value in (
        ("clinic_phone", "phone", clinic.phone),
        ("clinic_hours", "clock", clinic.hours),
        ("clinic_after", "moon", clinic.after_hours),
        ("clinic_fever", "thermometer", clinic.fever),
    ):
        if value:
            yield CardLine(context.plain(value, strong=True), context.say(key), icon)


def _blanks(clinic: Clinic, context: PrintContext) -> Iterator[Words]:
    for key, value in (("clinic_phone", clinic.phone), ("clinic_after", clinic.after_hours)):
        if not value:
            yield context.say(key)


def _notes(pages: tuple[Page, ...], context: PrintContext, facts: FootFacts) -> Iterator[Words]:
    yield context.say("not_advice")
    told = (review_line(facts.review_of(page, context.library), context) for page in pages)
    lines = {"".join(run.text for run in line[0].runs): line for line in told if line}
    yield from lines.values()
    yield context.say(
        "version", version=context.library.manifest.version, date=context.paper.date(_written(pages, facts.today))
    )


def _written(pages: tuple[Page, ...], today: date) -> date:
    days = [page.written for page in pages if page.written]
    return max(days) if days else today
