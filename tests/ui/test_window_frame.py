"""A window comes back to where a hand can reach it, and is never too small for what it shows."""

from PySide6.QtCore import QRect, QSize

from kiosk.ui.appearance import SystemLook
from kiosk.ui.window_frame import fitting, smallest
from kiosk.visit.remembered import WindowShape

LAPTOP = QRect(0, 0, 1366, 728)
BESIDE = QRect(1366, 0, 1920, 1080)
LEAST = QSize(1024, 600)


def test_a_window_that_fits_comes_back_as_it_was() -> None:
    shape = WindowShape(100, 50, 1200, 650, maximised=True)
    assert fitting(shape, [LAPTOP], LEAST) == shape


def test_a_window_on_a_screen_that_is_gone_is_not_brought_back() -> None:
    shape = WindowShape(1500, 50, 1200, 650)
    assert fitting(shape, [LAPTOP, BESIDE], LEAST) == shape
    assert fitting(shape, [LAPTOP], LEAST) is None


def test_a_window_whose_upper_edge_is_out_of_reach_is_not_brought_back() -> None:
    assert fitting(WindowShape(100, -60, 1200, 650), [LAPTOP], LEAST) is None


def test_a_window_is_made_to_fit_a_smaller_screen_and_never_too_small() -> None:
    assert fitting(WindowShape(0, 0, 2000, 1500), [LAPTOP], LEAST) == WindowShape(0, 0, 1366, 728)
    assert fitting(WindowShape(0, 0, 200, 100), [LAPTOP], LEAST) == WindowShape(0, 0, 1024, 600)


def test_the_least_size_grows_with_a_dense_screen_and_fits_a_small_one() -> None:
    assert smallest(QSize(1366, 728), 1.0) == LEAST
    assert smallest(QSize(3840, 2160), 2.0) == QSize(2048, 1200)
    assert smallest(QSize(800, 480), 1.0) == QSize(800, 480)


def test_the_light_is_the_systems() -> None:
    assert SystemLook().theme == "light"
    assert SystemLook(dark=True).theme == "dark"
    assert SystemLook(contrast=True).theme == "contrast"
    assert SystemLook(dark=True, contrast=True).theme == "contrast"
