"""`kiosk tour OUT`: draws, writes index.json, and says what came of it."""

import argparse
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context

import msgspec

from kiosk import log
from kiosk.content.freshness import is_stale
from kiosk.errors import KioskError, UsageError
from kiosk.renewal import library_of, open_library
from kiosk.screen_scale import PORTRAIT, is_kiosk
from kiosk.setup import Setup
from kiosk.tour.draw import Order, Picture, draw

_SHOWN = 10


def run(options: argparse.Namespace) -> int:
    """Draw every screen; returns 1 when Qt complained or a picture is blank."""
    log.start()
    setup = Setup.of(options)
    size = setup.size or PORTRAIT
    laptop = not is_kiosk(size)
    setup = replace(setup, size=size, fullscreen=False, laptop=laptop, forgetful=True, motion=False, voice="silent")
    languages = _languages(setup)
    if setup.lang:
        languages = (setup.lang,)
    order = Order(setup, options.out, options.only, options.brief, languages=languages)
    try:
        for lang in languages:
            (order.out / lang).mkdir(parents=True, exist_ok=True)
        pictures = _drawn(order, options.jobs)
        (order.out / "index.json").write_bytes(msgspec.json.format(msgspec.json.encode(pictures), indent=1))
    except OSError as error:
        msg = f"The folder {order.out} cannot be written: {error.strerror}. Choose another."
        raise KioskError(msg) from error
    if not pictures:
        msg = f"No screen is called '{order.only}'. The names stand in index.json of a whole tour."
        raise UsageError(msg)
    trouble = list(_trouble(pictures))
    if options.json:
        result = {"screens": len(pictures), "out": str(order.out), "trouble": trouble}
        sys.stdout.write(f"{msgspec.json.encode(result).decode()}\n")
    else:
        _report(order, pictures, trouble)
    return 1 if trouble else 0


def _languages(setup: Setup) -> tuple[str, ...]:
    """Return the languages of the library, compiled anew if its folder changed."""
    library = open_library(setup.content, setup.data)
    if is_stale(setup.content, library.file):
        from kiosk.content.compile import compile_library  # noqa: PLC0415  heavy, seldom needed

        library.close()
        compile_library(setup.content, library_of(setup.content, setup.data), strict=False)
        library = open_library(setup.content, setup.data)
    languages = tuple(language.id for language in library.manifest.languages)
    library.close()
    return languages


def _drawn(order: Order, jobs: int) -> list[Picture]:
    """Draw in this process, or in as many as are wished for."""
    if jobs < 2:  # noqa: PLR2004  two is the fewest that are several
        return draw(order)
    orders = [replace(order, share=share, shares=jobs) for share in range(jobs)]
    with ProcessPoolExecutor(jobs, get_context("spawn")) as artists:
        return [picture for part in artists.map(draw, orders) for picture in part]


def _trouble(pictures: list[Picture]) -> Iterator[str]:
    for picture in pictures:
        for message in dict.fromkeys(picture.messages):
            yield f"{picture.screen}: {message}"
        if picture.blank:
            yield f"{picture.screen}: the picture is blank"


def _report(order: Order, pictures: list[Picture], trouble: list[str]) -> None:
    for line in trouble[:_SHOWN]:
        sys.stdout.write(f"{line}\n")
    found = f"{len(trouble)} in trouble, all in index.json" if trouble else "no trouble"
    sys.stdout.write(f"{len(pictures)} screens in {order.out}, {found}.\n")
