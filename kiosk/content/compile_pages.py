"""Compiles the pages that changed, in this process or, when there are many, in several."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from msgspec import Struct

from kiosk.content.autolink import Words, glossary_words
from kiosk.content.compile_page import CompiledPage, compile_page
from kiosk.content.files import FileStat
from kiosk.content.model import Term
from kiosk.content.shelf import PageFile, Shelf

#: Starting workers costs about half a second each; below this number of pages it does not pay.
MANY = 500
_BATCH = 50
_MOST_WORKERS = 8


class KnownFile(Struct, frozen=True):
    """A file as it was when it was last compiled. `is_current` = what else it depends on has not changed since."""

    stat: FileStat
    hash: str
    is_current: bool


class _Job(Struct, frozen=True):
    file: Path
    source: PageFile
    salt: bytes
    known_hash: str


def compile_pages(shelf: Shelf, salts: dict[str, bytes], known: dict[str, KnownFile]) -> Iterator[CompiledPage]:
    """Compile each page whose file or whose glossary changed; pages that did not are not mentioned."""
    jobs = []
    for page in shelf.pages:
        before = known.get(page.stat.path)
        if before and before.is_current and before.stat == page.stat:
            continue
        salt = hashlib.sha256(salts[page.lang]).digest()
        jobs.append(_Job(shelf.file_of(page.stat), page, salt, before.hash if before else ""))
    terms = {lang: () if _is_empty(shelf, lang) else shelf.terms[lang] for lang in shelf.languages}
    workers = min(_MOST_WORKERS, os.cpu_count() or 1)
    if len(jobs) < MANY or workers == 1:
        yield from _run(
            jobs,
            {lang: glossary_words(terms[lang]) for lang in terms},
            shelf.manifest.glossary_page,
        )
        return
    with ProcessPoolExecutor(workers, get_context("spawn"), _start, (terms, shelf.manifest.glossary_page)) as pool:
        batches = [jobs[place : place + _BATCH] for place in range(0, len(jobs), _BATCH)]
        for batch in pool.map(_run_batch, batches):
            yield from batch


def _is_empty(shelf: Shelf, lang: str) -> bool:
    return lang not in shelf.terms


def _run(jobs: Iterable[_Job], words: dict[str, Words], glossary_page: str) -> Iterator[CompiledPage]:
    nothing = glossary_words(())
    for job in jobs:
        page_words = nothing if job.source.id == glossary_page else words[job.source.lang]
        yield compile_page(job.file, job.source, job.salt, job.known_hash, page_words)


_words: dict[str, Words] = {}
_glossary_page = ""


def _start(terms: dict[str, tuple[Term, ...]], glossary_page: str) -> None:
    """Runs once in each worker process."""
    global _glossary_page  # noqa: PLW0603 - a worker process has no other place for what it is given at its start
    _words.update({lang: glossary_words(entries) for lang, entries in terms.items()})
    _glossary_page = glossary_page


def _run_batch(jobs: list[_Job]) -> list[CompiledPage]:
    return list(_run(jobs, _words, _glossary_page))
