"""Gate `alt`: a picture that tells something says so in words, in each language."""

from collections.abc import Iterator

from kiosk.content.check.context import Library, PageCase
from kiosk.content.problems import Problem

GATE = "alt"

#: Words. Longer ones are a text, and belong on the page.
LONGEST = 40


def check_page(case: PageCase, _: Library) -> Iterator[Problem]:
    """Pictures without words. The picture of a page may decorate (`alt: ""`), but must say so."""
    for line, name, alt in case.draft.pictures:
        if not alt:
            yield case.problem(
                line,
                GATE,
                f"the picture '{name}' says nothing in words",
                "Add what it shows as `alt`.",
            )
        elif len(alt.split()) > LONGEST:
            yield case.problem(line, GATE, f"the words for '{name}' are too long", f"Use at most {LONGEST} words.")
    if case.page.illustration and "alt" not in case.draft.front_lines:
        line = case.front_line("illustration")
        yield case.problem(
            line,
            GATE,
            "the picture of the page has no `alt`",
            'Add it; `alt: ""` if it only decorates.',
        )


def check_lists(library: Library) -> Iterator[Problem]:
    """Pictures of treatments without words."""
    for lang, treatments in library.shelf.treatments.items():
        file = f"{lang}/treatments.yaml"
        for treatment in treatments:
            if treatment.picture and not treatment.alt:
                line = library.shelf.lines.get((file, treatment.id), 1)
                yield Problem(
                    file,
                    line,
                    GATE,
                    f"the picture of '{treatment.id}' says nothing in words",
                    "Add `alt`.",
                )
