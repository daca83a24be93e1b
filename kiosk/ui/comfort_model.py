"""How this visitor touches and reads, for QML."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit.comfort import Comfort

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class ComfortModel(QObject):
    """The switches of `Comfort`; all are off for the next visitor."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.props = Comfort()

    def show(self, props: Comfort) -> None:
        """Show `props`; nothing is told when they are the same."""
        if props != self.props:
            self.props = props
            self.changed.emit()

    steady = Property(bool, lambda self: self.props.steady, notify=changed)
    reach = Property(bool, lambda self: self.props.reach, notify=changed)
    left = Property(bool, lambda self: self.props.left, notify=changed)
    spaced = Property(bool, lambda self: self.props.spaced, notify=changed)
    still = Property(bool, lambda self: self.props.still, notify=changed)
