"""Words in running text are small; a finger that lands beside one still opens it, and the nearest one wins."""

import pytest
from PySide6.QtCore import QPointF

from tests.visitor import Role, Thing, Visitor

PAGES = ["science/what-is-myeloma", "equity/race", "science/how-myeloma-cells-develop"]


def links(visitor: Visitor) -> list[Thing]:
    """The links of the screen."""
    return [thing for thing in visitor.things() if thing.role == Role.Link]


def target(link: Thing) -> str:
    """What a link names."""
    return str(link.item.property("href"))


def opened(visitor: Visitor, href: str) -> bool:
    """Whether what a link names is open."""
    kind, _, name = href.partition(":")
    visit = visitor.kiosk.shell.visit
    if kind == "page":
        return visit.here.page in (name, name.removesuffix("/index"))
    return (visit.sheet.kind, visit.sheet.id) == (kind, name)


@pytest.mark.parametrize("page", PAGES)
def test_every_word_of_a_page_opens_what_it_names(visitor: Visitor, page: str) -> None:
    visitor.touch("English")
    visitor.kiosk.shell.openPage(page, 0.0)
    visitor.settle()
    count = len(links(visitor))
    assert count > 3
    for number in range(count):
        link = links(visitor)[number]
        href = target(link)
        visitor.touch_thing(link)
        assert opened(visitor, href), f"“{link.name}” did not open"
        visitor.touch("Back")


@pytest.mark.parametrize(("right", "down"), [(0, 20), (0, -20), (20, 0)], ids=["below", "above", "to the right of"])
def test_a_finger_beside_a_word_still_opens_it(visitor: Visitor, right: float, down: float) -> None:
    visitor.touch("English")
    visitor.kiosk.shell.openPage("science/how-myeloma-cells-develop", 0.0)
    visitor.open("Next:…", "Next:…")
    paragraph = next(t for t in visitor.things() if t.role == Role.Paragraph and t.rect.height() > 120)
    middle = paragraph.rect.center().y()
    link = min(links(visitor), key=lambda link: abs(link.rect.center().y() - middle))
    visitor.bring_into_view(link)
    x = link.rect.right() if right else link.rect.center().x()
    y = link.rect.bottom() if down > 0 else link.rect.top() if down < 0 else link.rect.center().y()
    assert paragraph.rect.contains(QPointF(x + right, y + down)), "the finger lands outside the text"
    href = target(link)
    visitor.touch_at(QPointF(x + right, y + down))
    assert opened(visitor, href)


def test_a_finger_far_from_every_word_opens_nothing(visitor: Visitor) -> None:
    visitor.touch("English")
    visitor.kiosk.shell.openPage("science/what-is-myeloma", 0.0)
    visitor.settle()
    heading = next(thing for thing in visitor.things() if thing.role == Role.Heading)
    visitor.touch_at(heading.rect.center())
    assert visitor.kiosk.shell.visit.sheet.kind == ""


def test_links_are_marked_in_the_middle_of_a_switch_of_language_too(visitor: Visitor) -> None:
    visitor.touch("English")
    visitor.kiosk.shell.openPage("science/what-is-myeloma", 0.0)
    visitor.settle()
    english = [link.name for link in links(visitor)]
    visitor.touch("Español")
    spanish = [link.name for link in links(visitor)]
    assert english != spanish
    assert all(link.rect.width() > 10 for link in links(visitor))
    visitor.touch("English")
    assert [link.name for link in links(visitor)] == english
