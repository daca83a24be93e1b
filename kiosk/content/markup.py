"""Python-Markdown with the block syntax of pymdown-extensions, and without all that pages do not use."""

from functools import cache
from typing import cast
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from pymdownx.blocks import BlocksExtension, BlocksProcessor
from pymdownx.blocks.block import Block

from kiosk.content.blocks.spec import BLOCKS
from kiosk.content.marks import LINE_MARK

#: The element of a block: `block` is its name, `line` the line of its fence.
BLOCK_TAG = "div"
UNKNOWN = "unknown"

_UNUSED_BLOCKS = ("code", "setextheader", "hr", "quote", "reference")
_UNUSED_INLINE = (
    "backtick",
    "reference",
    "image_reference",
    "short_reference",
    "short_image_ref",
    "autolink",
    "automail",
    "linebreak",
    "html",
    "entity",
)


class _LibraryBlock(Block):  # type: ignore[misc] # pymdownx has no types
    """Any block of the library: its settings were read by `scan`, so only its place in the tree matters here."""

    ARGUMENT = None

    def on_create(self, parent: Element) -> Element:
        match = LINE_MARK.search(self.argument or "")
        line = match[1] if match else "0"
        return SubElement(parent, BLOCK_TAG, {"block": self.NAME, "line": line})

    def on_markdown(self) -> str:
        return "block"


class _LibraryBlocks(BlocksExtension):  # type: ignore[misc] # pymdownx has no types
    def extendMarkdownBlocks(self, md: Markdown, block_mgr: BlocksProcessor) -> None:  # noqa: ARG002, N802
        for name in (*BLOCKS, UNKNOWN):
            block_mgr.register(type(f"{name.title()}Block", (_LibraryBlock,), {"NAME": name}), {})


def element_tree(lines: tuple[str, ...]) -> Element:
    """Turn scanned lines into Markdown's element tree; nothing is ever turned into HTML text."""
    md = _markdown()
    md.reset()
    prepared = list(lines)
    for preprocessor in md.preprocessors:
        prepared = preprocessor.run(prepared)
    root = cast("Element", md.parser.parseDocument(prepared).getroot())
    for treeprocessor in md.treeprocessors:
        changed = treeprocessor.run(root)
        if changed is not None:
            root = changed
    return root


@cache
def _markdown() -> Markdown:
    md = Markdown(extensions=[TableExtension(), SaneListExtension(), _LibraryBlocks()])
    md.preprocessors.deregister("html_block")
    md.treeprocessors.deregister("prettify")
    for name in _UNUSED_BLOCKS:
        md.parser.blockprocessors.deregister(name)
    for name in _UNUSED_INLINE:
        md.inlinePatterns.deregister(name)
    return md
