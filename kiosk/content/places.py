"""Where on the pages the entries of the lists are shown."""

from collections.abc import Iterator

from kiosk.content.model import Block, Contacts, Glossary, Page, Part, Questions, Reveal, Treatments, Urgent
from kiosk.content.refs import RefKind

#: Block, kind and id of what it shows; the whole glossary is the term "".
Place = tuple[int, RefKind, str]


def places_of(page: Page) -> tuple[Place, ...]:
    """Each entry that a page shows, by the block in which it is."""
    return tuple((number, kind, target) for number, block in enumerate(page.blocks) for kind, target in _shown(block))


def _shown(block: Block) -> Iterator[tuple[RefKind, str]]:
    match block:
        case Part(blocks=blocks) | Reveal(blocks=blocks):
            for inner in blocks:
                yield from _shown(inner)
        case Treatments(treatments=targets):
            yield from (("treatment", target) for target in targets)
        case Contacts(orgs=targets):
            yield from (("org", target) for target in targets)
        case Questions(moments=targets):
            yield from (("moment", target) for target in targets)
        case Urgent(signs=targets):
            yield from (("sign", target) for target in targets)
        case Glossary():
            yield "term", ""
        case _:
            pass
