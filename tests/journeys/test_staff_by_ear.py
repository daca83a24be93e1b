"""Somebody of the staff with five keys and no eyes: through the door, and to each screen behind it, in Spanish."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.content.library import Library
from kiosk.printing.states import JobState, PrinterState
from kiosk.setup import Setup
from kiosk.tour.drawn_desk import DrawnDesk
from kiosk.tour.drawn_staff import drawn_computer, drawn_staff
from monkey.run import QT_OWN
from tests.journeys.listener import Listener
from tests.journeys.test_a_visit_by_ear import places, unreachable
from tests.spoken import out_of_order
from tests.staff.helpers import Clock
from tests.visitor import Visitor, wait_for

pytestmark = pytest.mark.qt_log_ignore(QT_OWN)

Key = Qt.Key
PIN = "24680"
READY = PrinterState("Printer", "")
PLACE = r"(\d+) de (\d+)"
FOR_STAFF = "For staff"


@pytest.fixture(scope="module")
def clock() -> Clock:
    """Clocks that only a test moves."""
    return Clock()


@pytest.fixture(scope="module")
def kiosk(shipped: Path, clock: Clock) -> Iterator[Kiosk]:
    """A kiosk in a waiting room, with a silent voice, a printer, and staff who have a PIN."""
    library = Library.open(paths.library_file(shipped), paths.shipped_content_dir())
    with drawn_staff(paths.shipped_content_dir(), library) as staffing:
        library.close()
        own = paths.library_file(staffing.data)
        own.parent.mkdir(exist_ok=True)
        own.write_bytes(paths.library_file(shipped).read_bytes())
        desk = DrawnDesk(READY)
        setup = Setup(
            paths.shipped_content_dir(),
            staffing.data,
            size=(1080, 1920),
            fullscreen=True,
            motion=False,
            voice="silent",
            open_desk=lambda _: desk,
            staffing=lambda _: replace(staffing, clocks=clock),
            open_computer=drawn_computer,
        )
        with Kiosk(setup) as opened:
            opened.shell.staff_model.room.door.set_first_pin(PIN)
            yield opened


class Nurse(Listener):
    """A listener who knows the PIN."""

    @property
    def screen(self) -> str:
        """The staff screen that is open, "" none."""
        return self.visitor.kiosk.shell.staff_model.screen_now

    def until(self, words: str) -> str:
        """Hear on until `words` are said; return all that was said since the last key."""
        while words not in (said := self.told()):
            wait_for(self.reader.changed)
        return said

    def keys(self, *keys: Key) -> list[str]:
        """Press keys of a keyboard; return what is said of each."""
        return [self.press(key) and self.told() for key in keys]

    def knock(self) -> str:
        """Begin to speak, find the corner, and stand at the door, in Spanish."""
        self.press(Key.Key_Return)
        self.told()
        self.go_to(FOR_STAFF, Key.Key_Left)
        self.press(Key.Key_Return)
        self.until("Type your PIN")
        self.go_to("Español", Key.Key_Left)
        return self.choose()

    def come_in(self) -> str:
        """Come to the menu by way of the door."""
        self.knock()
        self.keys(*(Key(Key.Key_0.value + int(digit)) for digit in PIN))
        self.press(Key.Key_Return)
        self.until("Personal: impresión rápida")
        self.go_to("Menú", Key.Key_Left)
        return self.choose()

    def open(self, name: str) -> str:
        """Open a screen from the menu and hear all of it."""
        self.go_to(name, Key.Key_Right)
        return self.choose()


@pytest.fixture
def nurse(visitor: Visitor) -> Iterator[Nurse]:
    """Somebody of the staff at the first screen; the staff side is closed behind them."""
    yield Nurse(visitor)
    visitor.kiosk.shell.staff_model.lock()
    visitor.settle()


def test_a_pin_is_typed_with_five_keys_and_no_digit_is_said_back(nurse: Nurse, clock: Clock) -> None:
    told = nurse.knock()
    wanted = ["Para el personal", "Escriba su PIN", "Ninguna cifra escrita", "Decir las cifras en voz alta"]
    assert out_of_order(told, [*wanted, "Volver a la primera pantalla"]) == ""
    heard = nurse.go_round()
    assert heard.count("Cifra oculta") == 10
    assert not [said for said in heard if said.isdecimal()]
    assert unreachable(nurse, [*heard, *"1234567890"]) == []

    nurse.go_to("Cifra oculta", Key.Key_Right)
    assert nurse.choose() == "1 cifra escrita, de hasta 8"
    nurse.go_to("Borrar", Key.Key_Right)
    assert nurse.choose() == "Ninguna cifra escrita"

    counted = ["1 cifra escrita, de hasta 8", *(f"{count} cifras escritas, de hasta 8" for count in range(2, 5))]
    for told in ("Ese PIN no abre nada. Inténtelo otra vez.", "PIN incorrecto, 2 veces seguidas."):
        assert nurse.keys(Key.Key_1, Key.Key_3, Key.Key_5, Key.Key_9) == counted
        nurse.press(Key.Key_Return)
        nurse.until(told)
    nurse.keys(Key.Key_1, Key.Key_3, Key.Key_5, Key.Key_9)
    nurse.press(Key.Key_Return)
    told = nurse.until("seguidas")
    assert out_of_order(told, ["Espere, por favor", "15 s", "PIN incorrecto, 3 veces seguidas"]) == ""
    nurse.first = len(nurse.voice.said)
    clock.pass_time(20)
    nurse.visitor.kiosk.shell.staff_model.door_model.look()
    nurse.until("Escriba su PIN")

    nurse.go_to("Decir las cifras", Key.Key_Right)
    assert "casilla, marcada" in nurse.choose()
    for count, digit in enumerate(PIN, 1):
        assert nurse.go_to(digit, Key.Key_Right) == digit
        assert nurse.choose() == (counted[0] if count == 1 else f"{count} cifras escritas, de hasta 8")
    nurse.go_to("Abrir", Key.Key_Right)
    nurse.press(Key.Key_Return)
    told = nurse.until("Imprimir")
    assert out_of_order(told, ["Personal: impresión rápida", "5. Mi equipo médico", "Impresora lista", "Copias"]) == ""


def test_every_control_of_the_screens_is_come_to_in_its_order(nurse: Nurse) -> None:
    nurse.come_in()
    model = nurse.visitor.kiosk.shell.staff_model
    for screen in ("menu", "counts", "care", "test", "own"):
        nurse.press(Key.Key_Right)
        nurse.told()
        if screen != "menu":
            model.open(screen)
            nurse.until("Personal:")
        heard = nurse.go_round()
        assert sorted(places(heard, PLACE)) == list(range(1, len(heard) + 1)), screen
        assert unreachable(nurse, heard) == [], screen


def test_a_guide_is_printed_and_how_it_goes_is_heard(nurse: Nurse) -> None:
    nurse.come_in()
    kiosk = nurse.visitor.kiosk
    desk = kiosk.printing.desk()
    assert isinstance(desk, DrawnDesk)
    nurse.open("Impresión rápida")
    nurse.go_to("5. Mi equipo médico", Key.Key_Right)
    assert nurse.choose().startswith("5. Mi equipo médico, opción, elegida")
    nurse.go_to("Una copia más", Key.Key_Right)
    assert nurse.choose() == "2 copias"
    quick = kiosk.shell.staff_model.quick_model
    while kiosk.shell.staff_model.staff_paper.pages < 0 or quick.property("waiting"):
        wait_for(quick.changed)
    nurse.go_to("Imprimir ", Key.Key_Right)
    nurse.press(Key.Key_Return)
    assert nurse.until("turno") == "Mi equipo médico. Espera su turno"
    nurse.first = len(nurse.voice.said)
    desk.show(PrinterState("Printer", "paper-out"), JobState(1, "printing", "paper-out", 2))
    assert nurse.until("bandeja") == "Mi equipo médico. Sin papel. Llene la bandeja; sigue sola."
    nurse.first = len(nurse.voice.said)
    desk.show(READY, JobState(1, "printed", pages=2))
    assert nurse.until("Impreso") == "Mi equipo médico. Impreso"


def test_a_guide_is_found_by_its_number_and_what_was_typed_is_heard(nurse: Nurse) -> None:
    nurse.come_in()
    nurse.open("Impresión rápida")
    nurse.go_to("Número", Key.Key_Right)
    assert nurse.choose().startswith("Número, opción, elegida")
    nurse.go_to("1", Key.Key_Right)
    assert nurse.choose() == "Escrito: 1. Entender el mieloma"
    assert nurse.keys(Key.Key_4) == ["Escrito: 14. Hablar con la familia"]
    assert nurse.keys(Key.Key_9) == ["Escrito: 149. Ninguna guía tiene ese número."]


def test_a_page_is_heard_word_for_word_and_signed(nurse: Nurse) -> None:
    nurse.come_in()
    kiosk = nurse.visitor.kiosk
    told = nurse.open("Firmar páginas")
    page = kiosk.library.page("es", "science/what-is-myeloma")
    assert out_of_order(told, ["Personal: firmar páginas", "Por revisar", "Espera revisión."]) == ""
    keeping = kiosk.shell.staff_model.kept()
    assert keeping is not None
    signing = keeping.signing_model
    nurse.first = len(nurse.voice.said)
    signing.read(page.id, "es", "review")
    told = nurse.until("Firmar esta página")
    words = [part["text"] for part in signing.property("parts")]
    assert out_of_order(told, [page.title, "La página, palabra por palabra", *words, "Quién la revisó"]) == ""
    nurse.go_to("Firmar esta página", Key.Key_Left)
    nurse.press(Key.Key_Return)
    nurse.until("Escriba primero su nombre y su función.")

    nurse.go_to("Nombre, botón", Key.Key_Right)
    assert out_of_order(nurse.choose(), ["Nombre", "Su propio nombre"]) == ""
    nurse.go_to("a", Key.Key_Right)
    assert nurse.choose() == "a"
    assert nurse.keys(Key.Key_D, Key.Key_A, Key.Key_Space) == ["d", "a", "Usted escribió: Ada"]
    nurse.go_to("Listo", Key.Key_Right)
    assert nurse.choose().endswith("Ada")
    nurse.go_to("Función", Key.Key_Right)
    nurse.choose()
    nurse.keys(Key.Key_J)
    nurse.go_to("Listo", Key.Key_Right)
    assert nurse.choose().startswith("Función, botón")
    nurse.go_to("Firmar esta página", Key.Key_Left)
    nurse.press(Key.Key_Return)
    nurse.until(f"Firmado: {page.title}. La pantalla y el papel lo muestran desde ahora.")


def test_a_setting_is_changed_and_told_to_be_kept(nurse: Nurse) -> None:
    nurse.come_in()
    nurse.open("Cuidar el quiosco")
    said = nurse.go_to("Volumen: más", Key.Key_Right)
    assert said.endswith("70 por ciento")
    nurse.press(Key.Key_Return)
    said = nurse.until("Guardado.")
    assert "75 por ciento" in said
    nurse.press(Key.Key_Escape)
    nurse.until("Impresión rápida")
    nurse.go_to("Bloquear", Key.Key_Left)
    nurse.visitor.press(Key.Key_Return)
    kiosk = nurse.visitor.kiosk
    assert nurse.screen == ""
    assert kiosk.shell.visit == kiosk.shell.fresh
    assert not nurse.voice.speaking


def test_who_touches_listen_hears_the_screen_and_what_becomes_so(nurse: Nurse) -> None:
    visitor = nurse.visitor
    visitor.touch(FOR_STAFF)
    visitor.touch("Listen")
    told = nurse.told()
    assert out_of_order(told, [FOR_STAFF, "Type your PIN", "Back to the first screen"]) == ""
    assert "Say the digits aloud" not in told
    nurse.first = len(nurse.voice.said)
    visitor.touch("7")
    assert nurse.until("typed") == "1 digit typed, of up to 8"


def test_the_first_key_at_the_door_only_begins_to_speak(nurse: Nurse) -> None:
    nurse.visitor.touch(FOR_STAFF)
    assert nurse.choose().startswith("For staff Type your PIN")
    assert nurse.visitor.kiosk.shell.visit.voice.by_ear


def test_a_kiosk_without_a_voice_says_so_to_staff(nurse: Nurse) -> None:
    nurse.visitor.touch(FOR_STAFF)
    languages, nurse.voice.languages = nurse.voice.languages, ()
    nurse.visitor.touch("Listen")
    nurse.voice.languages = languages
    assert nurse.visitor.sees("There is no voice for this language on this computer.")
    assert not nurse.visitor.kiosk.shell.visit.sheet.kind
