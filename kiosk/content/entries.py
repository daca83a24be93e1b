"""What the lists say, for the search: names that lead to an entry and the words about it."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from kiosk.content.model import Moment, Organisation, Term, Treatment, UrgentSign
from kiosk.content.refs import RefKind
from kiosk.content.shelf import Shelf


class Entry(Struct, frozen=True):
    """One entry of a list. `names` and `words` hold a line for each; the first name is the one shown."""

    kind: RefKind
    id: str
    names: str
    words: str


def entries_of(shelf: Shelf, lang: str) -> Iterator[Entry]:
    """All entries of a language that can be found."""
    yield from map(_of_term, shelf.terms.get(lang, ()))
    yield from map(_of_treatment, shelf.treatments.get(lang, ()))
    texts = {text.id: text for text in shelf.organisation_texts.get(lang, ())}
    for organisation in shelf.organisations:
        yield _of_organisation(organisation, (texts.get(organisation.id) or organisation).what_they_offer)
    yield from map(_of_sign, shelf.signs.get(lang, ()))
    yield from map(_of_moment, shelf.moments.get(lang, ()))


def _of_term(term: Term) -> Entry:
    return Entry("term", term.id, _lines((term.term, *term.other_names, *term.forms)), term.meaning)


def _of_treatment(treatment: Treatment) -> Entry:
    medicines = (name for each in treatment.medicines for name in (each.generic, each.brand_aid))
    words = _lines((treatment.how_it_works, *treatment.report, *treatment.call_at_once))
    return Entry("treatment", treatment.id, _lines((treatment.name, *medicines)), words)


def _of_organisation(organisation: Organisation, offer: str) -> Entry:
    return Entry("org", organisation.id, organisation.name, offer)


def _of_sign(sign: UrgentSign) -> Entry:
    return Entry("sign", sign.id, "", _lines((sign.sign, sign.why, sign.do)))


def _of_moment(moment: Moment) -> Entry:
    return Entry("moment", moment.moment, "", _lines((moment.title, *(question.text for question in moment.questions))))


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(part for part in parts if part)
