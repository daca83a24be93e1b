"""`kiosk print`: guides and pages on paper or as a PDF, from the command line."""

import sys
from argparse import Namespace
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec

from kiosk import paths
from kiosk.content.commands import say
from kiosk.content.commands.opened import language_of, opened
from kiosk.content.library import Library
from kiosk.content.model import Page
from kiosk.errors import KioskError, StateError, UsageError
from kiosk.settings.read import read_settings
from kiosk.settings.schema import Settings
from kiosk.staff.signoff_file import SignOffs
from kiosk.toolkit.counts import PageCounts
from kiosk.toolkit.document import derive_document
from kiosk.toolkit.guides import Guide, find_guide, guides, slug_of, unknown
from kiosk.toolkit.options import Clinic, PrintOptions, Reviewed, ReviewOf, authors_review
from kiosk.toolkit.parts import PagePart, Request
from kiosk.toolkit.typesetter import Typeset, Typesetter

_BOOKLET_PAPERS = ("letter", "a4")


class OutputError(KioskError):
    """The PDF cannot be written where it was asked for."""


def run(options: Namespace) -> int:
    """List the guides, or typeset what is named and write or print it. Raises UsageError and other KioskErrors."""
    if options.printers:
        from kiosk.print_sending import list_printers  # noqa: PLC0415  loads the print service

        list_printers(as_json=options.json)
        return 0
    if not options.list and not options.wanted:
        raise UsageError("Say what to print, such as `kiosk print when-to-call`. See all with `kiosk print --list`.")
    settings = _settings(options)
    with opened(options) as library:
        lang = language_of(library, options.lang)
        if options.list:
            _list(library, lang, as_json=options.json)
            return 0
        chosen = _print_options(options, settings, library, lang)
        names = tuple(dict.fromkeys(page_of(library, lang, wanted) for wanted in options.wanted))
        request = Request(tuple(PagePart(name) for name in names))
        today = datetime.now(UTC).astimezone().date()
        document = derive_document(library, request, chosen, _clinic(settings), today, _review_of(options, today))
        version = library.version
    typeset = Typesetter(paths.assets_dir()).typeset(document)
    if len(names) == 1:
        PageCounts(paths.data_dir(options.data)).put(version, names[0], chosen, typeset.pages)
    _hand_over(typeset, chosen, options, settings, names)
    return 0


def page_of(library: Library, lang: str, wanted: str) -> str:
    """The page id of a guide (number, name) or of any page (id, or its name if only one has it). Raises UsageError."""
    ids = library.page_ids(lang)
    if wanted in ids:
        return wanted
    try:
        return find_guide(library, lang, wanted).id
    except UsageError:
        named = [page for page in ids if slug_of(page) == wanted.lower()]
        if len(named) == 1:
            return named[0]
        raise UsageError(unknown(wanted, [*(guide.slug for guide in guides(library, lang)), *ids])) from None


def _settings(options: Namespace) -> Settings:
    file = paths.settings_file(paths.data_dir(options.data))
    managed = getattr(options, "managed", None)
    return read_settings(file, paths.managed_file(managed), must_exist=managed is not None).settings


def _clinic(settings: Settings) -> Clinic:
    own = settings.clinic
    logo = Path(own.logo) if own.logo else None
    return Clinic(own.name, own.phone, own.hours, own.after_hours, own.fever_limit, logo)


def _print_options(options: Namespace, settings: Settings, library: Library, lang: str) -> PrintOptions:
    paper = options.paper or settings.printing.paper
    if options.booklet and paper not in _BOOKLET_PAPERS:
        raise UsageError("A booklet needs Letter or A4 paper. Use --paper letter or --paper a4.")
    languages: tuple[str, ...] = (lang,)
    if options.bilingual:
        others = [language.id for language in library.manifest.languages if language.id != lang]
        english = library.manifest.default_language
        if not others:
            raise UsageError("The library has one language, so nothing can be printed in two.")
        languages = (lang, english) if lang != english else (others[0], lang)
    return PrintOptions(languages, options.print_size or settings.printing.size, paper, options.booklet)


def _list(library: Library, lang: str, *, as_json: bool) -> None:
    known = guides(library, lang)
    if as_json:
        say.result(msgspec.json.encode({"guides": [msgspec.structs.asdict(guide) for guide in known]}).decode())
        return
    width = max((len(guide.slug) for guide in known), default=0)
    for guide in known:
        say.result(_row(guide, width))


def _row(guide: Guide, width: int) -> str:
    return f"{guide.number:>2}  {guide.slug.ljust(width)}  {guide.title}"


def _hand_over(
    typeset: Typeset, chosen: PrintOptions, options: Namespace, settings: Settings, names: tuple[str, ...]
) -> None:
    """Write the file, print it, or both; without either, write a file named after the first page."""
    pages = f"{typeset.pages} page" if typeset.pages == 1 else f"{typeset.pages} pages"
    if options.printer is None or options.output is not None:
        target = options.output or Path(f"{slug_of(names[0])}.pdf")
        _write(target, _file_pdf(typeset, chosen))
        say.note(f"{target}: {pages}.")
        if options.printer is None and options.copies > 1:
            say.note(f"The file holds one copy. Print it {options.copies} times, or name a printer with --printer.")
    if options.printer is not None:
        from kiosk.print_sending import send  # noqa: PLC0415  loads the print service

        say.note(send(typeset, chosen, options, settings))


def _file_pdf(typeset: Typeset, chosen: PrintOptions) -> bytes:
    if not chosen.booklet:
        return typeset.pdf
    from kiosk.toolkit.booklet import impose  # noqa: PLC0415  loads typst

    return impose(typeset.pdf, typeset.pages, chosen.paper, rtl=typeset.rtl)


def _write(target: Path, pdf: bytes) -> None:
    if target == Path("-"):
        sys.stdout.buffer.write(pdf)
        return
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(pdf)
    except OSError as error:
        raise OutputError(f"The file {target} cannot be written ({error.strerror}). Choose another with -o.") from error


def _review_of(options: Namespace, today: date) -> ReviewOf:
    """Return who says whether a page was checked: the clinic's sign-offs, else the page itself."""
    signoffs = SignOffs(paths.own_content_dir(paths.data_dir(options.data)), lambda: today)

    def reviewed(page: Page, library: Library) -> Reviewed:
        try:
            shown = signoffs.shown(page, library)
        except StateError:
            return authors_review(page, library)
        return Reviewed(shown.review, shown.review_status == "changed")

    return reviewed
