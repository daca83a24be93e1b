"""Every document is typeset once a session, whichever test asks for it."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.library import Library
from kiosk.toolkit.document import derive_document
from kiosk.toolkit.options import Clinic, Paper, PrintOptions, Size
from kiosk.toolkit.parts import PagePart, Request
from kiosk.toolkit.typesetter import Typeset, Typesetter

TODAY = date(2026, 11, 26)
Printed = Callable[[str, tuple[str, ...], Size, Paper], Typeset]
PrintedAs = Callable[[str, PrintOptions], Typeset]


@pytest.fixture(scope="session")
def library(shipped: Path) -> Iterator[Library]:
    """The shipped library."""
    opened = Library.open(paths.library_file(shipped), paths.shipped_content_dir())
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def printed_as(library: Library) -> PrintedAs:
    """Typeset the sheet of a page: `printed_as(page, options)`."""
    typesetter = Typesetter(paths.assets_dir())

    @cache
    def typeset(page: str, options: PrintOptions) -> Typeset:
        return typesetter.typeset(derive_document(library, Request((PagePart(page),)), options, Clinic(), TODAY))

    return typeset


@pytest.fixture(scope="session")
def printed(printed_as: PrintedAs) -> Printed:
    """Typeset the sheet of a page: `printed(page, languages, size, paper)`."""
    return lambda page, languages, size, paper: printed_as(page, PrintOptions(languages, size, paper))
