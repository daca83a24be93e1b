"""An offline, touch-first kiosk that explains an illness in plain words."""

__version__ = "0.1.0"
