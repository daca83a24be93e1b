"""Blocks that show entries of the library's lists, on paper: people who help, treatments, signs, words, questions."""

from collections.abc import Iterator

from kiosk.content.citing import full_url, known, organisation_of, seen_year, short_url, years
from kiosk.content.model import Action, Medicine, Organisation, Question, Stat, Term, Treatment, Urgent, UrgentSign
from kiosk.toolkit.print_context import PrintContext
from kiosk.toolkit.print_model import (
    AnyNode,
    Box,
    Card,
    CardLine,
    Cards,
    Heading,
    Items,
    Para,
    PrintRun,
    Ticks,
    Voice,
    Words,
)
from kiosk.toolkit.print_model import Stat as StatNode

_EMERGENCY = "911"
ANSWER_LINES = 2


def contact(org: Organisation, context: PrintContext) -> Card:
    """Whom to call; a phone only if a source confirmed it, and its year, because it may have changed."""
    phone = org.phone if org.verified_in_source else ""
    website, languages = known(org.website), known(org.languages)
    lines = [CardLine(context.plain(org.what_they_offer))] if org.what_they_offer else []
    if phone:
        hours = f" · {known(org.hours)}" if known(org.hours) else ""
        said = (Voice(context.lang, (PrintRun(phone, strong=True), PrintRun(hours))),)
        lines.append(CardLine(said, icon="phone", phrase=True))
    if website:
        link = context.plain(short_url(website), url=full_url(website))
        lines.append(CardLine(link, icon="globe", phrase=True))
    if languages:
        lines.append(CardLine(context.plain(languages), icon="languages", phrase=True))
    year = seen_year(org) if phone or website else ""
    if year:
        lines.append(CardLine(context.say("seen", year=year), phrase=True))
    return Card(context.plain(org.name), lines=tuple(lines))


def contacts(orgs: tuple[str, ...], context: PrintContext) -> Cards:
    """The organisations that exist, in order, and that what was seen of them may have changed."""
    found = (context.library.organisation(context.lang, org) for org in orgs)
    cards = tuple(contact(org, context) for org in found if org)
    return Cards(cards, note=context.say("seen_note") if cards else ())


def action(block: Action, context: PrintContext) -> Iterator[AnyNode]:
    """What to do, numbered, then who helps with it."""
    yield Items(tuple(_item(item.title, context.words(item.body)) for item in block.items), ordered=True)
    orgs = tuple(dict.fromkeys(item.org for item in block.items if item.org))
    if orgs:
        yield contacts(orgs, context)


def _item(title: str, body: Words) -> Words:
    runs = body[0].runs if body else ()
    gap = (PrintRun(f"{title} ", strong=True), *runs) if runs else (PrintRun(title, strong=True),)
    return (Voice(body[0].lang, gap),)


def urgent(block: Urgent, context: PrintContext) -> Box:
    """Signs that cannot wait, framed. On a card to cut out a sign stands alone, unless it means 911.

    There the words come first, because they share a line with the title.
    """
    found = (context.library.urgent_sign(context.lang, sign) for sign in block.signs)
    signs = tuple(_sign(sign, block.title, context) for sign in found if sign)
    title = context.plain(block.title) or context.say("call_now")
    more = tuple(Para(context.words(paragraph)) for paragraph in block.paragraphs)
    shown: tuple[AnyNode, ...] = ()
    if signs:
        cards = any(sign.lines for sign in signs)
        shown = (Cards(signs, framed=False) if cards else Items(tuple(sign.title for sign in signs)),)
    return Box("urgent", "phone-call", title, (*more, *shown) if context.brief else (*shown, *more))


def _sign(sign: UrgentSign, title: str, context: PrintContext) -> Card:
    emergency = sign.level.startswith(_EMERGENCY) and sign.do.rstrip(".") != title.rstrip(".")
    said = [sign.do, sign.caution] if not context.brief else [sign.do] if emergency else []
    return Card(context.plain(sign.sign), lines=tuple(CardLine(context.plain(text)) for text in said if text))


def questions(moments: tuple[str, ...], title: str, context: PrintContext) -> Iterator[AnyNode]:
    """The questions of these moments, to tick. One moment under a title of its own needs no second one."""
    known_moments = {moment.moment: moment for moment in context.library.moments(context.lang)}
    chosen = [known_moments[name] for name in moments if name in known_moments]
    for moment in chosen:
        if len(chosen) > 1 or not title:
            yield Heading(context.plain(moment.title), level=3)
        yield ticks(moment.questions, context)


def ticks(asked: tuple[Question, ...], context: PrintContext, lines: int = 0) -> Ticks:
    """Questions with a box each."""
    return Ticks(tuple(context.plain(question.text) for question in asked), lines)


def treatments(ids: tuple[str, ...], context: PrintContext) -> Cards:
    """Treatment cards: how it works, its medicines, what to tell the team and when to call."""
    found = (context.library.treatment(context.lang, name) for name in ids)
    return Cards(tuple(_treatment(treatment, context) for treatment in found if treatment))


def _treatment(treatment: Treatment, context: PrintContext) -> Card:
    lines = [CardLine(context.plain(treatment.how_it_works), context.say("how_it_works"))]
    if treatment.medicines:
        named = "; ".join(_medicine(medicine) for medicine in treatment.medicines)
        lines.append(CardLine(context.plain(named), context.say("medicines"), "pill"))
    if treatment.report:
        lines.append(CardLine(context.plain("; ".join(treatment.report)), context.say("tell_team")))
    if treatment.call_at_once:
        said = context.plain("; ".join(treatment.call_at_once))
        lines.append(CardLine(said, context.say("call_at_once"), "phone-call"))
    if treatment.note:
        lines.append(CardLine(context.plain(treatment.note)))
    return Card(context.plain(treatment.name), lines=tuple(lines), picture=context.picture(treatment.picture))


def _medicine(medicine: Medicine) -> str:
    """Name and brand; where an approval is not confirmed, what is known of it."""
    status = medicine.us_status if not medicine.approved else ""
    more = ", ".join(part for part in (medicine.brand_aid.replace(";", ","), status) if part)
    return f"{medicine.generic} ({more})" if more else medicine.generic


def terms(found: tuple[Term, ...], context: PrintContext) -> Cards:
    """Words and what they mean."""
    return Cards(tuple(_term(term, context) for term in found), framed=False)


def _term(term: Term, context: PrintContext) -> Card:
    said = context.say("say_it", say=term.say_it) if term.say_it else ()
    return Card(context.plain(term.term), said, (CardLine(context.plain(term.meaning)),))


def stat(block: Stat, context: PrintContext) -> StatNode:
    """One number with its words, and the year and maker of its source."""
    fact = context.library.fact(context.lang, block.fact)
    source = context.library.source(fact.sources[0]) if fact and fact.sources else None
    made = {"organisation": organisation_of(source), "year": years(fact.as_of)} if fact and source else {}
    return StatNode(
        value=context.plain(f"{block.lead} {block.value}".strip(), strong=True),
        words=context.words(block.runs),
        source=context.say("figure_source", **made) if made else (),
        people=block.people,
        of=block.of,
    )
