"""Every picture, by theme; importing this package enters them all."""

from . import (
    attract,
    body,
    cell_steps,
    community,
    doors,
    equity,
    medicine_body,
    medicine_cells,
    medicines,
    science_care,
    science_cells,
    series,
    toolkit,
    visits,
)

__all__ = [
    "attract",
    "body",
    "cell_steps",
    "community",
    "doors",
    "equity",
    "medicine_body",
    "medicine_cells",
    "medicines",
    "science_care",
    "science_cells",
    "series",
    "toolkit",
    "visits",
]
