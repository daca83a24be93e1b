"""Every picture, by theme; importing this package enters them all."""

from . import attract, body, cell_steps, doors, medicines, series, visits

__all__ = ["attract", "body", "cell_steps", "doors", "medicines", "series", "visits"]
