"""Which function makes which special block from its element and its fence."""

from collections.abc import Callable
from xml.etree.ElementTree import Element

from kiosk.content.blocks.asked import check
from kiosk.content.blocks.context import PageContext
from kiosk.content.blocks.done import action
from kiosk.content.blocks.drawn import fill, stat
from kiosk.content.blocks.listed import contacts, glossary, questions, treatments
from kiosk.content.blocks.pictured import compare, steps
from kiosk.content.blocks.told import checklist, heard, reassure, recap, screen, urgent
from kiosk.content.fence import Fence
from kiosk.content.model import Block

Maker = Callable[[Element, Fence, PageContext], Block | None]

#: `part` and `reveal` hold any blocks and are made in `build`.
MAKERS: dict[str, Maker] = {
    "recap": recap,
    "checklist": checklist,
    "steps": steps,
    "compare": compare,
    "check": check,
    "heard": heard,
    "action": action,
    "reassure": reassure,
    "urgent": urgent,
    "screen": screen,
    "stat": stat,
    "questions": questions,
    "contacts": contacts,
    "treatments": treatments,
    "glossary": glossary,
    "fill": fill,
}
