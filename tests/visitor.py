"""A visitor with one finger or five keys, who finds things by the names a screen reader would say."""

import time
from collections.abc import Iterator
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEventLoop, QObject, QPointF, QRectF, Qt, QTimer, SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Kiosk

Role = QAccessible.Role
PRESSABLE = {Role.Button, Role.RadioButton, Role.CheckBox, Role.Link}
PATIENCE_MS = 60_000


@dataclass(frozen=True)
class Thing:
    """One thing of the accessibility tree that can be seen on the screen or scrolled to."""

    name: str
    role: Role
    item: QQuickItem
    interface: QAccessibleInterface

    @property
    def pressable(self) -> bool:
        """Whether it is a button, a choice or a link."""
        return self.role in PRESSABLE

    @property
    def chosen(self) -> bool:
        """Whether it is the chosen one of its kind."""
        return bool(self.interface.state().checked)

    @property
    def rect(self) -> QRectF:
        """Where it is, in the window."""
        return rect_of(self.item)


def rect_of(item: QQuickItem) -> QRectF:
    """Return where an item is, in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def wait_for(signal: SignalInstance) -> None:
    """Let Qt work until `signal` comes; fail when it does not."""
    loop = QEventLoop()
    late = QTimer(singleShot=True, interval=PATIENCE_MS)
    late.timeout.connect(lambda: loop.exit(1))
    late.start()
    connection = signal.connect(loop.quit)
    result = loop.exec()
    QObject.disconnect(connection)
    assert result == 0, f"{signal} did not come"


class Visitor:
    """Touches an open kiosk and reads what it shows."""

    rested = 0.0  # seconds that no visitor's hand has touched, for the clock of double strikes
    finger: QPointingDevice | None = None  # one for all: a second device would be a second hand

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self.window = kiosk.window
        kiosk.app.setQuitOnLastWindowClosed(False)  # the next test opens another window
        if Visitor.finger is None:
            Visitor.finger = QTest.createTouchDevice()
        kiosk.guards.touch.now = kiosk.guards.keys.now = self.clock
        self.window.requestActivate()  # keys go to the window in front
        self.settle()

    def clock(self) -> float:
        """Seconds of this visitor's hand, which rests a second before each deliberate touch."""
        return time.monotonic() + Visitor.rested

    # Looking

    def settle(self) -> None:
        """Wait until all rows and cards of the screen are there and laid out, and what staff keep is read."""
        self.frame()
        errands = self.kiosk.shell.staff_model.errands
        while errands.is_busy():
            wait_for(errands.changed)
        for model in (self.kiosk.shell.page_model.list, self.kiosk.shell.section_model.list):
            while not model.is_complete():
                wait_for(model.completeChanged)
        while any(item.property("whole") is False for item in visible_items(self.window.contentItem(), deep=4)):
            self.frame()
        self.frame()

    def frame(self) -> None:
        """Wait for the next picture of the window."""
        self.window.update()
        wait_for(self.window.frameSwapped)

    def things(self) -> list[Thing]:
        """Return all that is on this screen, in reading order, also what must be scrolled to."""
        return list(self._walk(QAccessible.queryAccessibleInterface(self.window)))

    def _walk(self, interface: QAccessibleInterface) -> Iterator[Thing]:
        for number in range(interface.childCount()):
            child = interface.child(number)
            item = child.object()
            if not isinstance(item, QQuickItem) or not item.isVisible():
                continue
            yield Thing(child.text(QAccessible.Text.Name), child.role(), item, child)
            yield from self._walk(child)

    def names(self, *roles: Role) -> list[str]:
        """Return the names of all things, or of those of `roles`."""
        return [thing.name for thing in self.things() if thing.name and (not roles or thing.role in roles)]

    def sees(self, text: str) -> bool:
        """Tell whether anything on this screen says `text` as part of its name."""
        return any(text in name for name in self.names())

    def find(self, name: str) -> Thing:
        """Return the one enabled, pressable thing of this name; a name that ends in … is a beginning."""
        found = [
            thing for thing in self.things() if thing.pressable and thing.item.isEnabled() and matches(thing.name, name)
        ]
        assert found, f"nothing to touch is called {name!r}; there are {self.names(*PRESSABLE)}"
        return found[0]

    def can_touch(self, name: str) -> bool:
        """Tell whether something enabled has this name."""
        return any(t.pressable and t.item.isEnabled() and matches(t.name, name) for t in self.things())

    def chosen(self) -> list[str]:
        """Return the names of what is chosen on this screen."""
        return [thing.name for thing in self.things() if thing.pressable and thing.chosen]

    # Scrolling

    def view(self) -> QQuickItem:
        """Return what scrolls on this screen."""
        views = [item for item in visible_items(self.window.contentItem()) if is_view(item)]
        assert views, "nothing scrolls here"
        return max(views, key=lambda view: view.height() * view.width())

    @property
    def scrolled(self) -> float:
        """How far down the screen is, in pixels."""
        return float(self.view().property("contentY"))

    def scroll_to(self, y: float) -> None:
        """Scroll the screen so far."""
        view = self.view()
        room = max(0.0, view.property("contentHeight") - view.height())
        view.setProperty("contentY", min(max(0.0, y), room))
        self.settle()

    def bring_into_view(self, thing: Thing) -> None:
        """Scroll what holds `thing` until it is in the middle, if it is not in sight."""
        view = view_around(thing.item)
        if view is None or rect_of(view).adjusted(0, 0, 0, -150).contains(thing.rect):
            return
        middle = thing.rect.center().y() - rect_of(view).center().y() + view.property("contentY")
        room = max(0.0, view.property("contentHeight") - view.height())
        view.setProperty("contentY", min(max(0.0, middle), room))
        self.settle()

    # Touching

    def touch(self, name: str) -> None:
        """Put a finger on the thing of this name and lift it."""
        self.touch_thing(self.find(name))

    def touch_thing(self, thing: Thing) -> None:
        """Put a finger on the middle of `thing` and lift it."""
        self.bring_into_view(thing)
        self.touch_at(thing.rect.center())

    def touch_at(self, point: QPointF) -> None:
        """Put a finger on a point of the window and lift it."""
        assert self.window.contentItem().boundingRect().contains(point), f"{point} is not on the screen"
        assert Visitor.finger is not None
        Visitor.rested += 1
        QTest.touchEvent(self.window, Visitor.finger).press(1, point.toPoint(), self.window).commit()
        QTest.touchEvent(self.window, Visitor.finger).release(1, point.toPoint(), self.window).commit()
        self.settle()

    def press_and_slide(self, start: QPointF, end: QPointF) -> None:
        """Put a finger on a point, slide it to another and lift it there."""
        assert Visitor.finger is not None
        Visitor.rested += 1
        QTest.touchEvent(self.window, Visitor.finger).press(1, start.toPoint(), self.window).commit()
        QTest.touchEvent(self.window, Visitor.finger).move(1, end.toPoint(), self.window).commit()
        QTest.touchEvent(self.window, Visitor.finger).release(1, end.toPoint(), self.window).commit()
        self.settle()

    def open(self, *names: str) -> None:
        """Touch one thing after the other."""
        for name in names:
            self.touch(name)

    def start_again(self, language: str = "English") -> None:
        """Be a new visitor on Home."""
        self.kiosk.shell.done()
        self.settle()
        self.touch(language)

    # Keys

    def press(self, key: Qt.Key, *, shift: bool = False) -> None:
        """Press one key."""
        Visitor.rested += 1
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.window, key, modifier)
        self.settle()

    def focused(self) -> Thing | None:
        """Return what has the keyboard's focus, if it has a name."""
        item = self.window.activeFocusItem()
        return next((thing for thing in self.things() if thing.item == item), None)

    def go_with_keys_to(self, name: str, key: Qt.Key = Qt.Key.Key_Tab) -> Thing:
        """Press `key` until what is called `name` has the focus."""
        met: list[str] = []
        for _ in range(200):
            self.press(key)
            thing = self.focused()
            met.append(thing.name if thing else "nothing")
            if thing and matches(thing.name, name):
                return thing
        raise AssertionError(f"the keys never reach {name!r}; they pass {list(dict.fromkeys(met))}")


def matches(name: str, wanted: str) -> bool:
    """Compare names; a wanted name that ends in … is a beginning."""
    return name.startswith(wanted[:-1]) if wanted.endswith("…") else name == wanted


def visible_items(item: QQuickItem, deep: int = 99) -> Iterator[QQuickItem]:
    """Yield an item and all that are visible below it, so many levels deep."""
    if item.isVisible():
        yield item
        for child in item.childItems() if deep else ():
            yield from visible_items(child, deep - 1)


def kind_of(item: QQuickItem) -> str:
    """Return what QML calls this kind of item.

    PySide keeps the meta-object's wrapper for as long as the item's; an item made later at the same address would
    then be taken for a meta-object.
    """
    meta = item.metaObject()
    name = meta.className().partition("_QML")[0]
    shiboken6.invalidate(meta)
    return name


def is_view(item: QQuickItem) -> bool:
    """Tell whether an item scrolls."""
    return item.inherits("QQuickFlickable")


def view_around(item: QQuickItem) -> QQuickItem | None:
    """Return what scrolls `item`, if anything does."""
    above: QQuickItem | None = item.parentItem()
    while above is not None:
        if is_view(above):
            return above
        above = above.parentItem()
    return None
