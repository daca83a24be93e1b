"""One line for each block an author can write: its argument, its settings, and what may stand inside."""

from typing import Literal

from msgspec import Struct

Setting = Literal["text", "list", "number", "yes-no"]
Rule = Literal["must", "may", "none"]
Inside = Literal["paragraphs", "list", "blocks", "children", "nothing"]


class BlockSpec(Struct, frozen=True):
    """How a block is written. `child` is the one kind of block it holds; `parent` the one that holds it."""

    argument: Rule
    inside: Inside
    settings: dict[str, Setting] = {}
    needs: tuple[str, ...] = ()
    child: str = ""
    parent: str = ""


_PICTURE: dict[str, Setting] = {"picture": "text", "alt": "text"}

BLOCKS: dict[str, BlockSpec] = {
    "recap": BlockSpec("may", "list"),
    "steps": BlockSpec("may", "children", child="step"),
    "step": BlockSpec(
        "must",
        "paragraphs",
        {**_PICTURE, "cue": "text", "note": "text"},
        ("picture",),
        parent="steps",
    ),
    "compare": BlockSpec("may", "children", child="card"),
    "card": BlockSpec(
        "must",
        "paragraphs",
        {**_PICTURE, "term": "text", "captions": "list", "heard": "text"},
        parent="compare",
    ),
    "check": BlockSpec("must", "children", child="answer"),
    "answer": BlockSpec("must", "paragraphs", {"right": "yes-no"}, parent="check"),
    "heard": BlockSpec("must", "paragraphs", {"ask": "text"}),
    "action": BlockSpec("may", "list"),
    "reassure": BlockSpec("may", "paragraphs"),
    "urgent": BlockSpec("may", "paragraphs", {"signs": "list"}),
    "reveal": BlockSpec("must", "blocks"),
    "part": BlockSpec("must", "blocks", {"icon": "text"}, ("icon",)),
    "stat": BlockSpec(
        "must",
        "paragraphs",
        {"lead": "text", "people": "number", "of": "number", "fact": "text"},
        ("fact",),
    ),
    "screen": BlockSpec("none", "paragraphs"),
    "questions": BlockSpec("may", "nothing", {"moments": "list"}, ("moments",)),
    "contacts": BlockSpec("may", "nothing", {"orgs": "list"}, ("orgs",)),
    "treatments": BlockSpec("may", "nothing", {"treatments": "list"}, ("treatments",)),
    "glossary": BlockSpec("none", "nothing"),
    "checklist": BlockSpec("may", "list"),
    "fill": BlockSpec(
        "may",
        "nothing",
        {"shape": "text", "count": "number", "columns": "list", "rows": "list"},
        ("shape",),
    ),
}

#: Blocks inside blocks: part > reveal > compare > card is the deepest that makes sense.
DEEPEST = 5
