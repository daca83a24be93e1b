"""`kiosk bench`: how fast and how large the kiosk is on this machine, measured from outside and inside."""

from kiosk.bench.command import run

__all__ = ["run"]
