"""Installs the interface's words of one language; a language without any falls back to English."""

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk import paths

FALLBACK = "en"


class Translations:
    """The translator of the moment."""

    def __init__(self, app: QGuiApplication) -> None:
        self._app = app
        self._engine: QQmlApplicationEngine | None = None
        self._translator = QTranslator()

    def attach(self, engine: QQmlApplicationEngine) -> None:
        """Retranslate what `engine` shows from now on."""
        self._engine = engine

    def install(self, language: str) -> None:
        """Speak `language` in everything the interface says."""
        self._app.removeTranslator(self._translator)
        self._translator = QTranslator()
        folder = str(paths.translations_dir())
        if self._translator.load(f"kiosk_{language}", folder) or self._translator.load(f"kiosk_{FALLBACK}", folder):
            self._app.installTranslator(self._translator)
        if self._engine is not None:
            self._engine.retranslate()
