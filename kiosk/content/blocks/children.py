"""What stands inside a special block: its child blocks, its paragraphs, its list."""

from xml.etree.ElementTree import Element

from kiosk.content.blocks.context import PageContext, line_of
from kiosk.content.blocks.prose import is_heading, list_item
from kiosk.content.blocks.spec import BLOCKS
from kiosk.content.fence import Fence
from kiosk.content.model import Run


def fence_of(element: Element, context: PageContext) -> Fence | None:
    """The fence of a block's element; None for text, and for blocks that are not known."""
    name = element.get("block")
    fence = context.fences.get(line_of(element)) if name else None
    return fence if fence and fence.name in BLOCKS else None


def children_of(element: Element, fence: Fence, context: PageContext) -> list[tuple[Element, Fence]]:
    """The child blocks; text between them is told."""
    child_name = BLOCKS[fence.name].child
    found = []
    for child in element:
        inner = fence_of(child, context)
        if inner is not None:
            if inner.name == child_name:
                found.append((child, inner))
        elif child.get("block") is None:
            context.problems.add(
                line_of(child) or fence.line,
                f"text stands between the parts of '{fence.name}'",
                f"Put it inside a `{child_name}`, or outside of the block.",
            )
    return found


def paragraphs_of(
    element: Element, fence: Fence, context: PageContext, *, needed: bool = True
) -> tuple[tuple[Run, ...], ...]:
    """The paragraphs; anything else is told."""
    found = []
    for child in element:
        if child.tag == "p":
            if child.find("img") is not None:
                context.problems.add(
                    line_of(child),
                    f"a picture stands inside '{fence.name}'",
                    "Put it before or after the block.",
                )
                continue
            found.append(context.prose(child, "prose").runs)
        elif child.get("block") is None:
            _tell(child, fence, context, "paragraphs")
    made = tuple(runs for runs in found if runs)
    if needed and not made and not len(element):
        context.problems.add(
            fence.line,
            f"the block '{fence.name}' has no text",
            "Write a paragraph in it; leave an empty line after the settings.",
        )
    return made


def list_of(element: Element, fence: Fence, context: PageContext) -> tuple[tuple[Run, ...], ...]:
    """The items of the one list; anything else is told."""
    found: list[tuple[Run, ...]] = []
    for child in element:
        if child.tag in ("ul", "ol"):
            found += [list_item(item, context) for item in child]
        elif child.get("block") is None:
            _tell(child, fence, context, "a list")
    made = tuple(runs for runs in found if runs)
    if not made and not len(element):
        context.problems.add(fence.line, f"the block '{fence.name}' has no list", "Write lines that start with `- `.")
    return made


def nothing_in(element: Element, fence: Fence, context: PageContext) -> None:
    """Tell any text in a block that has none."""
    for child in element:
        if child.get("block") is None:
            _tell(child, fence, context, "only settings")


def _tell(child: Element, fence: Fence, context: PageContext, allowed: str) -> None:
    names = {"ul": "a list", "ol": "a list", "table": "a table", "p": "text"}
    what = "a heading" if is_heading(child) else names.get(str(child.tag), "something")
    context.problems.add(
        line_of(child) or fence.line,
        f"{what} stands inside '{fence.name}', which holds {allowed}",
        "Move it before or after the block.",
    )
