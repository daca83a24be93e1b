"""What a locked kiosk does not answer: the keys, buttons, gestures and requests that lead out of it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

Key = Qt.Key
_DEAD_KEYS = frozenset(
    {
        *range(Key.Key_F1, Key.Key_F35 + 1),
        Key.Key_Super_L, Key.Key_Super_R, Key.Key_Hyper_L, Key.Key_Hyper_R, Key.Key_Meta, Key.Key_Menu,
        Key.Key_Print, Key.Key_SysReq, Key.Key_Help, Key.Key_HomePage, Key.Key_Search, Key.Key_PowerOff,
        Key.Key_Sleep, Key.Key_Refresh, Key.Key_Close, Key.Key_Save, Key.Key_Open, Key.Key_Exit,
        Key.Key_LaunchMail, Key.Key_LaunchMedia, Key.Key_TaskPane, Key.Key_WebCam, Key.Key_Explorer,
    }
)  # fmt: skip
_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_STAFF = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
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
        return event.key() in _DEAD_KEYS or (is_chord(event.modifiers()) and not asks_for_staff(event))
    if kind in _BUTTONS and isinstance(event, QMouseEvent):
        return event.button() != Qt.MouseButton.LeftButton
    if kind == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
        return is_chord(event.modifiers())
    return False


def asks_for_staff(event: QKeyEvent) -> bool:
    """Tell whether this is Ctrl+Alt+S, the one command of a locked kiosk: it asks for a PIN."""
    return event.key() == Key.Key_S and event.modifiers() & _CHORDS == _STAFF


def is_chord(modifiers: Qt.KeyboardModifier) -> bool:
    """Tell whether keys are held that make a command; AltGr, which writes letters, is not one of them."""
    held = modifiers & _CHORDS
    if modifiers & Qt.KeyboardModifier.GroupSwitchModifier:
        return False
    return bool(held)
