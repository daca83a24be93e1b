"""The library that a command reads, and the language it reads it in."""

import tempfile
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kiosk import paths
from kiosk.content.compile import compile_library
from kiosk.content.library import Library
from kiosk.errors import ContentError, LibraryError, UsageError


@contextmanager
def opened(options: Namespace) -> Iterator[Library]:
    """The library of a folder named on the command line (`options.content`), else the one of this kiosk."""
    if options.content is None:
        with closing(_library_of_kiosk(paths.library_file(paths.data_dir(options.data)))) as library:
            yield library
        return
    content = paths.content_dir(options.content)
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-library-") as folder,
        closing(_compiled(content, paths.library_file(Path(folder)))) as library,
    ):
        yield library


def language_of(library: Library, lang: str | None) -> str:
    """The language asked for, or the library's first. Raises UsageError."""
    known = [language.id for language in library.manifest.languages]
    if lang is not None and lang not in known:
        raise UsageError(f"The library has no language '{lang}'. Use one of: {', '.join(known)}.")
    return lang or library.manifest.default_language


def _library_of_kiosk(file: Path) -> Library:
    for known in (file, paths.shipped_library()):
        try:
            return Library.open(known)
        except LibraryError:
            continue
    return _compiled(paths.shipped_content_dir(), file)


def _compiled(content: Path, file: Path) -> Library:
    if not compile_library(content, file, strict=False).written:
        raise ContentError(f"The content in {content} cannot be used. Run `kiosk check {content}` to see why.")
    return Library.open(file)
