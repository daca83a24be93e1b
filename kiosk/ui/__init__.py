

from kiosk.ui.immortal import keep_alive

keep_alive()
