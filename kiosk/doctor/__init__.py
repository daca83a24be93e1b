"""`kiosk doctor`: looks at everything a kiosk needs, and says in plain words what is wrong and what to do."""

from kiosk.doctor.command import run

__all__ = ["run"]
