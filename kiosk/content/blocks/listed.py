"""Blocks that show entries of the lists: questions, contacts, treatments, glossary."""

from xml.etree.ElementTree import Element

from kiosk.content.blocks.context import PageContext
from kiosk.content.fence import Fence
from kiosk.content.model import Contacts, Glossary, Questions, Treatments


def questions(_: Element, fence: Fence, context: PageContext) -> Questions:
    """Questions by moment."""
    line = fence.setting_line("moments")
    moments = tuple(context.refer("moment", name, line) for name in fence.words("moments"))
    return Questions(moments, context.label(fence.argument, fence.line), fence.line)


def contacts(_: Element, fence: Fence, context: PageContext) -> Contacts:
    """Organisations by id."""
    line = fence.setting_line("orgs")
    orgs = tuple(context.refer("org", name, line) for name in fence.words("orgs"))
    return Contacts(orgs, context.label(fence.argument, fence.line), fence.line)


def treatments(_: Element, fence: Fence, context: PageContext) -> Treatments:
    """Treatment cards by id."""
    line = fence.setting_line("treatments")
    names = tuple(context.refer("treatment", name, line) for name in fence.words("treatments"))
    return Treatments(names, context.label(fence.argument, fence.line), fence.line)


def glossary(_: Element, fence: Fence, context: PageContext) -> Glossary:  # noqa: ARG001
    """The A to Z of the language."""
    return Glossary(fence.line)
