"""What a visitor sees: one view model for each screen over the library, and the QML that draws it."""

from kiosk.immortal import keep_alive

keep_alive()
