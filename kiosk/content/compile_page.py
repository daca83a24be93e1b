"""One page from its file to the rows of the compiled library. Runs in worker processes when there are many."""

import hashlib
from pathlib import Path

import msgspec
from msgspec.structs import replace

from kiosk.content import budget
from kiosk.content.autolink import Words, link_first_uses
from kiosk.content.files import read_text
from kiosk.content.guard import parse_within_budget
from kiosk.content.model import Kind, Page, PageCard
from kiosk.content.numbering import HEAD
from kiosk.content.places import Place, places_of
from kiosk.content.plain import plain_text
from kiosk.content.problems import Problem, ProblemList
from kiosk.content.refs import Ref
from kiosk.content.shelf import PageFile


class CompiledPage(msgspec.Struct, frozen=True):
    """Rows of one page; without `json` if it has problems that keep it out, or if it `is_same` as before.

    Without `title`, `texts` and `places` the page is not found by the search.
    """

    source: PageFile
    hash: str
    json: bytes = b""
    card: bytes = b""
    door: str = ""
    place: int = 0
    kind: Kind = "page"
    title: str = ""
    texts: tuple[tuple[int, str, str], ...] = ()
    places: tuple[Place, ...] = ()
    refs: tuple[Ref, ...] = ()
    problems: tuple[Problem, ...] = ()
    is_same: bool = False


def compile_page(file: Path, source: PageFile, salt: bytes, known_hash: str, words: Words) -> CompiledPage:
    """Read and parse a page, unless its bytes and `salt` (what else it depends on) hash to `known_hash`."""
    problems = ProblemList(source.stat.path)
    text = read_text(file, source.stat, budget.PAGE_BYTES, problems)
    if text is None:
        return CompiledPage(source, "", problems=tuple(problems.items))
    digest = hashlib.sha256(salt + text.encode()).hexdigest()[:16]
    if digest == known_hash:
        return CompiledPage(source, digest, is_same=True)
    draft = parse_within_budget(text, source.stat.path, source.lang, source.id)
    if draft.page is None or any(problem.blocks_compiling for problem in draft.problems):
        return CompiledPage(source, digest, problems=draft.problems)
    page = replace(link_first_uses(draft.page, words), hash=digest)
    is_found = page.kind != "handout"
    return CompiledPage(
        source,
        digest,
        json=msgspec.json.encode(page),
        card=msgspec.json.encode(_card(page)),
        door=page.id.partition("/")[0],
        place=page.order,
        kind=page.kind,
        title=page.title if is_found else "",
        texts=_texts(page) if is_found else (),
        places=places_of(page) if is_found else (),
        refs=draft.refs,
        problems=draft.problems,
    )


def _card(page: Page) -> PageCard:
    return PageCard(
        page.id,
        page.short or page.title,
        page.summary,
        page.illustration,
        page.minutes,
        page.kind,
        page.order,
        page.hue,
        page.topics,
    )


def _texts(page: Page) -> tuple[tuple[int, str, str], ...]:
    head = "\n".join(part for part in (page.title, page.short, page.summary, page.hook) if part)
    blocks = ((place, *plain_text(block)) for place, block in enumerate(page.blocks))
    return ((HEAD, head, ""), *(text for text in blocks if any(text[1:])))
