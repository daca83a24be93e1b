"""The thin Qt skin over `screens`: read-only properties that tell QML only what changed."""

from typing import Any

from msgspec import to_builtins
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.rows_model import RowsModel
from kiosk.ui.screens import HomeProps, PageProps, PlaceProps, SearchProps, SectionProps

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class PlaceModel(QObject):
    """Where the visitor is, for the header."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.props = PlaceProps()

    def show(self, props: PlaceProps) -> None:
        """Show `props`; nothing is told when they are the same."""
        if props != self.props:
            self.props = props
            self.changed.emit()

    name = Property(str, lambda self: self.props.name, notify=changed)
    icon = Property(str, lambda self: self.props.icon, notify=changed)
    hue = Property(str, lambda self: self.props.hue, notify=changed)


@QmlElement
@QmlUncreatable("made by the shell")
class HomeModel(QObject):
    """The home screen."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.props = HomeProps()

    def show(self, props: HomeProps) -> None:
        """Show `props`; nothing is told when they are the same."""
        if props != self.props:
            self.props = props
            self.changed.emit()

    title = Property(str, lambda self: self.props.title, notify=changed)
    line = Property(str, lambda self: self.props.line, notify=changed)
    doors = Property("QVariantList", lambda self: self.props.doors, notify=changed)
    actions = Property("QVariantList", lambda self: self.props.actions, notify=changed)
    urgent = Property("QVariantMap", lambda self: self.props.urgent, notify=changed)


@QmlElement
@QmlUncreatable("made by the shell")
class SectionModel(QObject):
    """The landing page of a door."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.props = SectionProps()
        self.list = RowsModel(self)

    def show(self, props: SectionProps) -> None:
        """Show `props`; nothing is told when they are the same."""
        if props != self.props:
            self.props = props
            self.changed.emit()

    title = Property(str, lambda self: self.props.title, notify=changed)
    summary = Property(str, lambda self: self.props.summary, notify=changed)
    picture = Property(str, lambda self: self.props.picture, notify=changed)
    cards = Property("QVariantList", lambda self: self.props.cards, notify=changed)
    more = Property(bool, lambda self: self.props.more, notify=changed)
    rows = Property(RowsModel, lambda self: self.list, constant=True)


@QmlElement
@QmlUncreatable("made by the shell")
class PageModel(QObject):
    """A learning page: its head and foot as properties, its body as `rows`."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.props = PageProps()
        self.list = RowsModel(self)

    def show(self, props: PageProps) -> None:
        """Show `props`; nothing is told when they are the same."""
        if props != self.props:
            self.props = props
            self.changed.emit()

    pageId = Property(str, lambda self: self.props.id, notify=changed)  # noqa: N815  QML's case
    title = Property(str, lambda self: self.props.title, notify=changed)
    hook = Property(str, lambda self: self.props.hook, notify=changed)
    minutes = Property(int, lambda self: self.props.minutes, notify=changed)
    reviewer = Property(str, lambda self: self.props.reviewer, notify=changed)
    reviewed = Property(str, lambda self: self.props.reviewed, notify=changed)
    reviewChanged = Property(bool, lambda self: self.props.changed, notify=changed)  # noqa: N815  QML's case
    translator = Property(str, lambda self: self.props.translator, notify=changed)
    written = Property(str, lambda self: self.props.written, notify=changed)
    picture = Property(str, lambda self: self.props.picture, notify=changed)
    alt = Property(str, lambda self: self.props.alt, notify=changed)
    related = Property("QVariantList", lambda self: self.props.related, notify=changed)
    sources = Property("QVariantList", lambda self: self.props.sources, notify=changed)
    example = Property(bool, lambda self: self.props.example, notify=changed)
    recap = Property(bool, lambda self: self.props.recap, notify=changed)
    missing = Property(bool, lambda self: self.props.missing, notify=changed)
    rows = Property(RowsModel, lambda self: self.list, constant=True)


@QmlElement
@QmlUncreatable("made by the shell")
class SearchModel(QObject):
    """The search screen."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.props = SearchProps()

    def show(self, props: SearchProps) -> None:
        """Show `props`; nothing is told when they are the same."""
        if props != self.props:
            self.props = props
            self.changed.emit()

    query = Property(str, lambda self: self.props.query, notify=changed)
    hits = Property("QVariantList", lambda self: self.props.hits, notify=changed)
    glossary = Property(str, lambda self: self.props.glossary, notify=changed)


@QmlElement
@QmlUncreatable("made by the shell")
class SheetModel(QObject):
    """What lies over the page: `kind` "" is nothing; `entry` holds its words."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kind = ""
        self._entry: dict[str, Any] = {}

    def show(self, kind: str, entry: dict[str, Any]) -> None:
        """Show a sheet of `kind`; its words are in place before QML hears of it."""
        if (kind, entry) != (self._kind, self._entry):
            self._kind, self._entry = kind, to_builtins(entry)
            self.changed.emit()

    kind = Property(str, lambda self: self._kind, notify=changed)
    entry = Property("QVariantMap", lambda self: self._entry, notify=changed)
