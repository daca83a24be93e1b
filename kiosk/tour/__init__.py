"""`kiosk tour`: every screen, drawn through the same wishes that a visitor's touches are."""

from kiosk.tour.command import run

__all__ = ["run"]
