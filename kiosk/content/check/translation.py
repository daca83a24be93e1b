"""Gate `translation`: the languages are in step.

Every page and list is there in every language, with the same blocks, facts and links, and none is
behind its source.
"""

from collections.abc import Iterator

from kiosk.content.check.context import Library, PageCase
from kiosk.content.check.outline import first_difference
from kiosk.content.problems import Problem
from kiosk.content.refs import RefKind

GATE = "translation"

#: Refs that must be the same in each language; words of the glossary may fall differently.
_IN_STEP: tuple[RefKind, ...] = (
    "fact",
    "page",
    "org",
    "picture",
    "source",
    "moment",
    "treatment",
    "sign",
)


def check_group(cases: dict[str, PageCase], page_id: str, library: Library) -> Iterator[Problem]:
    """One page in all its languages."""
    source = cases.get(library.default_language)
    for case in cases.values():
        if case is source:
            if case.page.translation:
                line = case.front_line("translation")
                yield case.problem(line, GATE, "this is the source language", "Remove `translation`.")
            continue
        if source is None and case.source.stat.is_own:
            continue
        if source is None:
            yield case.problem(
                1,
                GATE,
                f"the page has no text in the source language '{library.default_language}'",
                f"Write {library.default_language}/{page_id}.md.",
            )
        else:
            yield from _compare(case, source)
        yield from _state(case, library)


def missing_pages(library: Library) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """Pages that a language lacks: those that library.yaml lists as missing (LANG/DOOR/NAME), and the others."""
    shelf = library.shelf
    listed = set(shelf.manifest.missing)
    there = {(page.lang, page.id) for page in shelf.pages}
    own = {(page.lang, page.id) for page in shelf.pages if page.stat.is_own}
    notes, problems = [], []
    for page_id in sorted({page.id for page in shelf.pages if page.lang == library.default_language}):
        for lang in shelf.languages:
            name = f"{lang}/{page_id}"
            if (lang, page_id) in there:
                if name in listed:
                    problems.append(
                        Problem(
                            "library.yaml",
                            1,
                            GATE,
                            f"'{name}' is listed as missing, but exists",
                            "Remove it there.",
                        )
                    )
            elif name in listed or (library.default_language, page_id) in own:
                notes.append(name)
            else:
                problems.append(
                    Problem(
                        f"{name}.md",
                        1,
                        GATE,
                        f"the page is missing in the language '{lang}'",
                        "Translate it, or list it under `missing` in library.yaml.",
                    )
                )
    return tuple(notes), tuple(problems)


def check_lists(library: Library) -> Iterator[Problem]:
    """The same ids in the lists of each language."""
    shelf = library.shelf
    lists = {
        "glossary.yaml": {lang: [term.id for term in terms] for lang, terms in shelf.terms.items()},
        "questions.yaml": {
            lang: [question.id for moment in moments for question in moment.questions]
            for lang, moments in shelf.moments.items()
        },
        "treatments.yaml": {lang: [entry.id for entry in entries] for lang, entries in shelf.treatments.items()},
        "urgent.yaml": {lang: [sign.id for sign in signs] for lang, signs in shelf.signs.items()},
    }
    for pack in shelf.packs:
        for lang in shelf.languages:
            if not pack.titles.get(lang, "").strip():
                line = shelf.lines.get(("packs.yaml", pack.id), 1)
                what = f"the pack '{pack.id}' has no title in '{lang}'"
                yield Problem("packs.yaml", line, GATE, what, "Add it to `titles`.")
    for name, by_lang in lists.items():
        source = by_lang.get(library.default_language, [])
        for lang in shelf.languages:
            if lang == library.default_language:
                continue
            ids = by_lang.get(lang, [])
            for entry in sorted(set(source) - set(ids)):
                yield Problem(f"{lang}/{name}", 1, GATE, f"the entry '{entry}' is missing", "Translate it.")
            for entry in sorted(set(ids) - set(source)):
                line = shelf.lines.get((f"{lang}/{name}", entry), 1)
                what = f"the entry '{entry}' is not in the list of '{library.default_language}'"
                yield Problem(f"{lang}/{name}", line, GATE, what, "Correct its id, or add it there.")


def check_evidence(case: PageCase, library: Library) -> Iterator[Problem]:
    """Facts and organisations that a translated page uses have their words in its language."""
    lang = case.source.lang
    if lang == library.default_language:
        return
    facts = {text.id for text in library.shelf.fact_texts.get(lang, ())}
    organisations = {text.id for text in library.shelf.organisation_texts.get(lang, ())}
    told = set()
    for ref in case.draft.refs:
        if (ref.kind, ref.target) in told or not library.targets.has(ref, lang):
            continue
        told.add((ref.kind, ref.target))
        if ref.kind == "fact" and ref.target not in facts:
            what, file = f"the fact '{ref.target}' has no words in '{lang}'", "facts.yaml"
        elif ref.kind == "org" and ref.target not in organisations:
            what, file = (
                f"the organisation '{ref.target}' has no words in '{lang}'",
                "organisations.yaml",
            )
        else:
            continue
        yield case.problem(ref.line, GATE, what, f"Add them to {lang}/{file}.")


def _state(case: PageCase, library: Library) -> Iterator[Problem]:
    state = case.page.translation
    line = case.front_line("translation")
    if state is None:
        example = f"{{source: {library.default_language}, checked_by: null, on: null, source_hash: ''}}"
        yield case.problem(1, GATE, "the translation state is missing", f"Add `translation: {example}`.")
        return
    if state.source != library.default_language:
        yield case.problem(
            line,
            GATE,
            f"the source language is '{library.default_language}'",
            "Correct `source` of `translation`.",
        )
    if (state.checked_by is None) != (state.on is None):
        yield case.problem(line, GATE, "a checker and the day of the check go together", "Give both, or neither.")
    if state.on and state.on > library.today:
        yield case.problem(line, GATE, "the day of the check is in the future", "Write the day it was done.")


def _compare(case: PageCase, source: PageCase) -> Iterator[Problem]:
    state = case.page.translation
    if state and state.source_hash != source.draft.text_hash:
        what = (
            "the source text changed after this translation" if state.source_hash else "the translation is not marked"
        )
        yield case.problem(
            case.front_line("translation"),
            GATE,
            what,
            f"Compare it with {source.source.stat.path}, then run `kiosk check --mark-translated` on this file.",
        )
    for key in ("topics", "hue"):
        if getattr(case.page, key) != getattr(source.page, key):
            what = f"`{key}` is not the same as in {source.source.stat.path}"
            yield case.problem(case.front_line(key), GATE, what, "Write the same in each language.")
    difference = first_difference(source.page.blocks, case.page.blocks)
    if difference:
        yield case.problem(
            *difference[:1],
            GATE,
            difference[1],
            f"Bring it in step with {source.source.stat.path}.",
        )
        return
    yield from _refs_in_step(case, source)


def _refs_in_step(case: PageCase, source: PageCase) -> Iterator[Problem]:
    ours = {(ref.kind, ref.target): ref.line for ref in case.draft.refs if ref.kind in _IN_STEP}
    theirs = {(ref.kind, ref.target): ref.line for ref in source.draft.refs if ref.kind in _IN_STEP}
    file = source.source.stat.path
    for kind, target in sorted(theirs.keys() - ours.keys()):
        yield case.problem(
            1,
            GATE,
            f"the {kind} '{target}' of {file}:{theirs[kind, target]} is not here",
            "Add it, or remove it there.",
        )
    for kind, target in sorted(ours.keys() - theirs.keys()):
        yield case.problem(
            ours[kind, target],
            GATE,
            f"the {kind} '{target}' is not in {file}",
            "Remove it, or add it there.",
        )
