"""A clinic set its kiosk up: a visitor meets its languages, its kinds of light, its size of words, and its times."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.cli import parse
from kiosk.screen_scale import scale_for
from kiosk.setup import Setup
from kiosk.visit.state import VOLUMES
from tests.visitor import Visitor

OWN = """\
[clinic]
name = "North Clinic"

[visit]
languages = ["es", "en"]
themes = ["dark", "light"]
theme = "dark"
text_step = 1.25
idle_seconds = 120
warning_seconds = 20
discreet = false

[sound]
volume = 50

[screen]
mm_correction = 1.1
"""


@pytest.fixture(scope="module")
def data(shipped: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the clinic's settings and the shipped library."""
    data = tmp_path_factory.mktemp("clinic")
    (data / "settings.toml").write_text(OWN)
    paths.library_file(data).write_bytes(paths.library_file(shipped).read_bytes())
    return data


def setup_of(data: Path, *options: str) -> Setup:
    """Return how the kiosk starts from the command line."""
    nobody = data / "no-managed-file.toml"
    nobody.write_text("version = 1\n")
    return Setup.of(parse(["--data", str(data), "--managed", str(nobody), "--reduced-motion", *options]))


@pytest.fixture(scope="module")
def kiosk(data: Path) -> Iterator[Kiosk]:
    with Kiosk(setup_of(data, "--size", "1080x1920")) as opened:
        yield opened


@pytest.fixture
def visitor(kiosk: Kiosk) -> Visitor:
    visitor = Visitor(kiosk)
    kiosk.shell.done()
    visitor.settle()
    return visitor


def test_the_first_screen_offers_its_languages_in_its_order_and_names_what_it_is_about(visitor: Visitor) -> None:
    names = visitor.names()
    assert names.index("Español") < names.index("English")
    assert visitor.sees("El mieloma, en palabras sencillas")


def test_a_visit_starts_with_its_light_and_size_of_words(kiosk: Kiosk, visitor: Visitor) -> None:
    visitor.touch("English")
    assert (kiosk.shell.visit.theme, kiosk.shell.visit.text_step) == ("dark", 1.25)
    kiosk.shell.setTextStep(2.0)
    kiosk.shell.done()
    assert kiosk.shell.visit.text_step == 1.25


def test_reading_aloud_starts_as_loud_as_it_set(kiosk: Kiosk) -> None:
    kiosk.shell.done()
    assert VOLUMES[kiosk.shell.visit.voice.volume] == pytest.approx(0.55)


def test_only_its_kinds_of_light_can_be_chosen(kiosk: Kiosk, visitor: Visitor) -> None:
    visitor.touch("English")
    kiosk.shell.openSheet("text")
    visitor.settle()
    assert visitor.can_touch("Calm dark")
    assert visitor.can_touch("Light")
    assert not visitor.can_touch("High contrast")
    kiosk.shell.setTheme("contrast")
    assert kiosk.shell.visit.theme == "dark"


def test_its_name_is_known_to_every_screen(kiosk: Kiosk) -> None:
    assert kiosk.shell.options.clinic == "North Clinic"


def test_its_times_are_those_of_a_kiosk_in_full_screen(data: Path) -> None:
    assert setup_of(data, "--fullscreen").idle_seconds() == 120
    assert setup_of(data, "--window").idle_seconds() == 0
    assert setup_of(data).settings.visit.warning_seconds == 20


def test_options_of_the_command_line_win(data: Path) -> None:
    setup = setup_of(data, "--fullscreen", "--theme", "contrast", "--text-step", "2", "--idle", "600", "--lang", "en")
    assert (setup.theme, setup.text_step, setup.lang) == ("contrast", 2.0, "en")
    assert setup.idle_seconds() == 600


def test_a_ruler_against_the_glass_makes_millimetres_true(kiosk: Kiosk) -> None:
    screen = kiosk.app.primaryScreen()
    told = scale_for(None, screen, fullscreen=True)
    measured = scale_for(None, screen, fullscreen=True, correction=1.1)
    assert measured.unit == pytest.approx(told.unit * 1.1)
