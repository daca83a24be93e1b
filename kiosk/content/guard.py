"""Parsing within a time budget: text that looks hostile is parsed in a process that can be ended."""

import multiprocessing
from multiprocessing.connection import Connection

from kiosk.content import budget
from kiosk.content.parse import PageDraft, parse_page
from kiosk.content.problems import Problem

_START_SECONDS = 20.0
_READY = "ready"


def parse_within_budget(
    text: str, file: str, lang: str, page_id: str, seconds: float = budget.PARSE_SECONDS
) -> PageDraft:
    """Parse a page; one that takes longer than `seconds` becomes a problem. Ordinary text is parsed right here."""
    if not budget.needs_worker(text):
        return parse_page(text, file, lang, page_id)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(theirs, text, file, lang, page_id), daemon=True)
    process.start()
    theirs.close()
    try:
        if ours.poll(_START_SECONDS) and ours.recv() == _READY and ours.poll(seconds):
            draft: PageDraft = ours.recv()
            return draft
    except EOFError:
        pass
    finally:
        process.kill()
        process.join()
        ours.close()
    return PageDraft(
        None,
        (
            Problem(
                file,
                1,
                "structure",
                f"the page takes longer than {seconds:g} seconds to read",
                "Look for a very long paragraph full of brackets or stars, and shorten it.",
            ),
        ),
    )


def _work(pipe: Connection, text: str, file: str, lang: str, page_id: str) -> None:
    """Runs in the worker: says that it has started, so that only the parsing is timed."""
    pipe.send(_READY)
    pipe.send(parse_page(text, file, lang, page_id))
    pipe.close()
