"""The staff screens for whoever looks after the kiosk: counts, sign-offs, own content, care and settings."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.staff.care_model import CareModel
from kiosk.ui.staff.own_model import OwnModel
from kiosk.ui.staff.settings_model import SettingsModel
from kiosk.ui.staff.signing_model import SigningModel
from kiosk.ui.staff.usage_model import UsageModel

if TYPE_CHECKING:
    from kiosk.ui.staff.tools import Tools

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the staff model")
class Keeping(QObject):
    """The models of these screens; each reads what it shows when its screen opens."""

    def __init__(self, tools: "Tools", parent: QObject) -> None:
        super().__init__(parent)
        self.usage_model = UsageModel(tools, self)
        self.signing_model = SigningModel(tools, self)
        self.own_model = OwnModel(tools, self)
        self.care_model = CareModel(tools, self)
        self.settings_model = SettingsModel(tools, self)

    usage = Property(UsageModel, lambda self: self.usage_model, constant=True)
    signing = Property(SigningModel, lambda self: self.signing_model, constant=True)
    own = Property(OwnModel, lambda self: self.own_model, constant=True)
    care = Property(CareModel, lambda self: self.care_model, constant=True)
    settings = Property(SettingsModel, lambda self: self.settings_model, constant=True)

    def translate(self) -> None:
        """Say everything in the language of the screen, which has just changed."""
        self.usage_model.translate()
        self.own_model.changed.emit()
        self.settings_model.changed.emit()

    def follow(self, screen: str) -> None:
        """The staff screen `screen` is shown now; "" none: the one who was here is gone."""
        match screen:
            case "counts":
                self.usage_model.open()
            case "sign-off":
                self.signing_model.open()
            case "own":
                self.settings_model.open()
                self.own_model.open()
            case "care" | "test":
                self.settings_model.open()
                self.care_model.open()
            case "settings":
                self.settings_model.open()
            case "":
                self.signing_model.forget()
