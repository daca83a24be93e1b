"""What a locked kiosk does not answer: the keys, buttons, gestures and requests that lead out of it."""

from functools import cache
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_BUTTONS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick})
_NEVER = frozenset(
    {
        QEvent.Type.Close,
        QEvent.Type.NativeGesture,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletRelease,
    }
)


class KioskLock(QObject):
    """An event filter for the window. `engaged` False lets everything through, as before closing."""

    def __init__(self, *, engaged: bool) -> None:
        super().__init__()
        self.engaged = engaged

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Return True for what leads out of the kiosk."""
        if not self.engaged or not leads_out(event):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Close:
            event.ignore()
        else:
            event.accept()
        return True


def leads_out(event: QEvent) -> bool:
    """Tell whether an event is one that a locked kiosk must not answer."""
    kind = event.type()
    if kind in _NEVER:
        return True
    if kind in _KEYS and isinstance(event, QKeyEvent):
        return event.key() in dead_keys() or (is_chord(event.modifiers()) and not asks_for_staff(event))
    if kind in _BUTTONS and isinstance(event, QMouseEvent):
        return event.button() != QtCore.Qt.MouseButton.LeftButton
    if kind == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
        return is_chord(event.modifiers())
    return False


@cache
def dead_keys() -> frozenset[int]:
    """Return the keys that do nothing. Made at the first key, as all that is named in `Qt`: it takes Qt 18 ms."""
    key = QtCore.Qt.Key
    return frozenset(
        {
            *range(key.Key_F1, key.Key_F35 + 1),
            key.Key_Super_L, key.Key_Super_R, key.Key_Hyper_L, key.Key_Hyper_R, key.Key_Meta, key.Key_Menu,
            key.Key_Print, key.Key_SysReq, key.Key_Help, key.Key_HomePage, key.Key_Search, key.Key_PowerOff,
            key.Key_Sleep, key.Key_Refresh, key.Key_Close, key.Key_Save, key.Key_Open, key.Key_Exit,
            key.Key_LaunchMail, key.Key_LaunchMedia, key.Key_TaskPane, key.Key_WebCam, key.Key_Explorer,
        }
    )  # fmt: skip


def asks_for_staff(event: QKeyEvent) -> bool:
    """Tell whether this is Ctrl+Alt+S, the one command of a locked kiosk: it asks for a PIN."""
    modifier = QtCore.Qt.KeyboardModifier
    return event.key() == QtCore.Qt.Key.Key_S and _held(event.modifiers()) == (
        modifier.ControlModifier | modifier.AltModifier
    )


def is_chord(modifiers: "Qt.KeyboardModifier") -> bool:
    """Tell whether keys are held that make a command; AltGr, which writes letters, is not one of them."""
    if modifiers & QtCore.Qt.KeyboardModifier.GroupSwitchModifier:
        return False
    return bool(_held(modifiers))


def _held(modifiers: "Qt.KeyboardModifier") -> "Qt.KeyboardModifier":
    modifier = QtCore.Qt.KeyboardModifier
    return modifiers & (modifier.ControlModifier | modifier.AltModifier | modifier.MetaModifier)
