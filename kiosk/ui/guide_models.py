"""The thin Qt skin over `guide_screens`: the shelf and one guide."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.guide_screens import GuideProps, ShelfProps

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class ShelfModel(QObject):
    """The guides behind a door. `pageCounts` come later than the guides: by id, none while unknown."""

    changed = Signal()
    countsChanged = Signal()  # noqa: N815  QML's case

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.props = ShelfProps()
        self.counts: dict[str, int] = {}

    def show(self, props: ShelfProps) -> None:
        """Show `props`; nothing is told when they are the same."""
        if props != self.props:
            self.props = props
            self.changed.emit()

    def show_counts(self, counts: dict[str, int]) -> None:
        """Show how many pages each guide has."""
        if counts != self.counts:
            self.counts = counts
            self.countsChanged.emit()

    topics = Property("QVariantList", lambda self: self.props.topics, notify=changed)
    guides = Property("QVariantList", lambda self: self.props.guides, notify=changed)
    total = Property(int, lambda self: self.props.total, notify=changed)
    pageCounts = Property("QVariantMap", lambda self: self.counts, notify=countsChanged)  # noqa: N815


@QmlElement
@QmlUncreatable("made by the shell")
class GuideModel(QObject):
    """One guide before it is printed."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.props = GuideProps()

    def show(self, props: GuideProps) -> None:
        """Show `props`; nothing is told when they are the same."""
        if props != self.props:
            self.props = props
            self.changed.emit()

    def forget(self) -> None:
        """Keep nothing of a visit that has ended."""
        self.show(GuideProps())

    guideId = Property(str, lambda self: self.props.id, notify=changed)  # noqa: N815  QML's case
    number = Property(int, lambda self: self.props.number, notify=changed)
    title = Property(str, lambda self: self.props.title, notify=changed)
    summary = Property(str, lambda self: self.props.summary, notify=changed)
    hue = Property(str, lambda self: self.props.hue, notify=changed)
    languages = Property("QVariantList", lambda self: self.props.languages, notify=changed)
    large = Property(bool, lambda self: self.props.large, notify=changed)
    missing = Property(bool, lambda self: self.props.missing, notify=changed)
