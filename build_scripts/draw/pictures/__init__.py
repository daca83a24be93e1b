"""Every picture, by theme; importing this package enters them all."""

from . import (
    body,
    cell_steps,
    community,
    doors,
    equity,
    equity_places,
    hills,
    medicine_body,
    medicine_cells,
    medicines,
    science_care,
    science_cells,
    series,
    stories,
    toolkit,
    visits,
)

__all__ = [
    "body",
    "cell_steps",
    "community",
    "doors",
    "equity",
    "equity_places",
    "hills",
    "medicine_body",
    "medicine_cells",
    "medicines",
    "science_care",
    "science_cells",
    "series",
    "stories",
    "toolkit",
    "visits",
]
