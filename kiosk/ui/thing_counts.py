"""How many pages each thing on My sheet takes, counted by typesetting it. Kept in memory only, until the visit ends."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.toolkit.options import PrintOptions
from kiosk.toolkit.orders import Source
from kiosk.toolkit.parts import Part, Request
from kiosk.ui.paper import Paper

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Counted = tuple[Source, PrintOptions, Part]


@QmlElement
@QmlUncreatable("made by the shell")
class ThingCounts(QObject):
    """`pages` says by KIND:ID how many pages a thing takes; what is not counted yet is not in it, and not `complete`.

    Nothing goes to the disk: what a visitor picked must not be found there.
    """

    changed = Signal()
    _counted = Signal(object, int)

    def __init__(self, paper: Paper, parent: QObject) -> None:
        super().__init__(parent)
        self._paper = paper
        self._known: dict[Counted, int] = {}
        self._asked: set[Counted] = set()
        self._wanted: dict[str, Counted] = {}
        self._told: dict[str, int] = {}
        self._complete = True
        self._counted.connect(self._note)

    pages = Property("QVariantMap", lambda self: self._told, notify=changed)
    complete = Property(bool, lambda self: self._complete, notify=changed)

    def show(self, source: Source, options: PrintOptions, parts: Mapping[str, Part]) -> None:
        """Tell what is known of `parts`, and have the others counted."""
        self._wanted = {thing: (source, options, part) for thing, part in parts.items()}
        for counted in self._wanted.values():
            if counted not in self._known and counted not in self._asked:
                self._asked.add(counted)
                self._ask(counted)
        self._tell()

    def forget(self) -> None:
        """Keep nothing of a visit that has ended."""
        self._known.clear()
        self._asked.clear()
        self._wanted = {}
        self._tell()

    def _ask(self, counted: Counted) -> None:
        source, options, part = counted
        self._paper.count(source, Request((part,)), options, lambda pages: self._counted.emit(counted, pages))

    def _note(self, counted: Any, pages: int) -> None:  # noqa: ANN401  Qt hands it over as it came
        if counted not in self._asked:
            return
        self._asked.discard(counted)
        self._known[counted] = pages
        self._tell()

    def _tell(self) -> None:
        told = {thing: pages for thing, counted in self._wanted.items() if (pages := self._known.get(counted, 0))}
        complete = all(counted in self._known for counted in self._wanted.values())
        if (told, complete) != (self._told, self._complete):
            self._told, self._complete = told, complete
            self.changed.emit()
