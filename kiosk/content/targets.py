"""Whether what a ref points at exists."""

from msgspec import Struct

from kiosk.content.refs import Ref, RefKind
from kiosk.content.shelf import Shelf

_NAMES: dict[RefKind, tuple[str, str]] = {
    "term": ("term", "glossary.yaml"),
    "fact": ("fact", "facts.yaml"),
    "org": ("organisation", "organisations.yaml"),
    "page": ("page", "the pages of this language"),
    "picture": ("picture", "pictures/"),
    "source": ("source", "sources.yaml"),
    "moment": ("moment", "questions.yaml"),
    "treatment": ("treatment", "treatments.yaml"),
    "sign": ("sign", "urgent.yaml"),
}


class Targets(Struct, frozen=True):
    """All ids of a library by kind and language ("" for what has no language)."""

    ids: dict[tuple[RefKind, str], frozenset[str]]

    def has(self, ref: Ref, lang: str) -> bool:
        """Whether the target of `ref` exists for a page in `lang`."""
        return any(ref.target in self.ids.get((ref.kind, where), ()) for where in (lang, ""))

    def complaint(self, ref: Ref) -> tuple[str, str]:
        """What is wrong with a ref whose target does not exist, and how to mend it."""
        name, where = _NAMES[ref.kind]
        return (
            f"the {name} '{ref.target}' does not exist",
            f"Correct the name, or add it to {where}.",
        )


def targets_of(shelf: Shelf) -> Targets:
    """Gather what can be pointed at."""
    ids: dict[tuple[RefKind, str], frozenset[str]] = {
        ("fact", ""): frozenset(fact.id for fact in shelf.facts),
        ("source", ""): frozenset(source.id for source in shelf.sources),
        ("org", ""): frozenset(organisation.id for organisation in shelf.organisations),
        ("picture", ""): frozenset(shelf.pictures),
    }
    for lang in shelf.languages:
        ids["term", lang] = frozenset(term.id for term in shelf.terms.get(lang, ()))
        ids["moment", lang] = frozenset(moment.moment for moment in shelf.moments.get(lang, ()))
        ids["treatment", lang] = frozenset(treatment.id for treatment in shelf.treatments.get(lang, ()))
        ids["sign", lang] = frozenset(sign.id for sign in shelf.signs.get(lang, ()))
        ids["page", lang] = frozenset(page.id for page in shelf.pages if page.lang == lang)
    return Targets(ids)
