"""The glass, tried out: millimetres, touches and dead zones."""

import pytest

from kiosk.ui.staff import care, trying
from kiosk.ui.staff.tools import Checked
from kiosk.ui.staff.trying import Touch


def test_the_line_grows_and_shrinks_within_the_limits_of_its_setting() -> None:
    assert trying.corrected(1.0, 1) == 1.005
    assert trying.corrected(2.0, 1) == 2.0
    assert trying.corrected(0.5, -3) == 0.5
    assert trying.ruler_px(4.0, 1.0, 1.0) == 400
    assert trying.ruler_px(4.4, 1.1, 1.0) == pytest.approx(400)


def test_touches_are_judged_in_millimetres() -> None:
    assert trying.accuracy_of(()).count == 0
    good = trying.accuracy_of((Touch(1, 0), Touch(0, 2), Touch(3, 4)))
    assert (good.count, good.usual, good.largest, good.good) == (3, 2.0, 5.0, True)
    off = trying.accuracy_of((Touch(9, 0), Touch(11, 0), Touch(10, 0)))
    assert (off.good, off.right, off.down) == (False, 10.0, 0.0)


def test_each_place_of_the_field_has_its_cell() -> None:
    columns, rows = trying.GRID
    cells = {trying.cell_of(x + 0.5, y + 0.5, 80, 120) for x in range(80) for y in range(120)}
    assert cells == set(range(columns * rows))
    assert trying.cell_of(-1, 5, 80, 120) == trying.cell_of(80, 5, 80, 120) == -1


def test_what_needs_somebody_comes_first() -> None:
    found = (Checked("disk", "ok", "a"), Checked("voice", "attention", "b"), Checked("printer", "problem", "c"))
    assert [one.check for one in care.ordered(found)] == ["printer", "voice", "disk"]
    assert care.tally(found) == care.Tally(1, 1, 1)
