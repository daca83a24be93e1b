"""QR codes for paper and screen, as data: rows of modules, or one small SVG picture."""

import segno
from segno.encoder import DataOverflowError

from kiosk.errors import KioskError

QUIET_MODULES = 4
"""White modules on each side, as ISO/IEC 18004 asks."""


class TooLongForCode(KioskError):  # noqa: N818 - reads best where it is caught
    """A text does not fit into one QR code."""

    def __init__(self) -> None:
        super().__init__("This is too long for one square code. Choose fewer things, or print it.")


def qr_modules(text: str) -> tuple[str, ...]:
    """Return the rows of the code for `text`, top first: "1" is dark, "0" is light.

    Error correction M (15 % may be lost to folds and stains), quiet zone included; all rows are as
    long as there are rows. Raises TooLongForCode.
    """
    try:
        code = segno.make_qr(text, error="m", boost_error=False, encoding="utf-8")
    except DataOverflowError as error:
        raise TooLongForCode from error
    return tuple("".join("1" if dark else "0" for dark in row) for row in code.matrix_iter(border=QUIET_MODULES))


def qr_svg(text: str) -> str:
    """Return the code for `text` as an SVG picture, one unit a module, black on white. Raises TooLongForCode."""
    rows = qr_modules(text)
    side = len(rows)
    dark = "".join(f"M{x},{y}h{run}v1h-{run}z" for y, row in enumerate(rows) for x, run in _runs(row))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" width="{side}" height="{side}" '
        f'shape-rendering="crispEdges"><path d="M0,0h{side}v{side}h-{side}z" fill="#fff"/>'
        f'<path d="{dark}" fill="#000"/></svg>'
    )


def _runs(row: str) -> list[tuple[int, int]]:
    """Return where each run of dark modules begins, and how long it is."""
    found: list[tuple[int, int]] = []
    for x, module in enumerate(row):
        if module == "0":
            continue
        if found and sum(found[-1]) == x:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((x, 1))
    return found
