"""Staff who read Spanish are told in Spanish what was refused, what could not be kept, and what was set aside."""

from collections.abc import Iterator

import pytest

from tests.keeping.staff import Staff
from tests.staff.helpers import without_rights


@pytest.fixture
def personal(staff: Staff) -> Iterator[Staff]:
    """Somebody of the staff, with the staff side in Spanish."""
    staff.model.speak("es")
    staff.settle()
    yield staff
    staff.model.speak("en")
    staff.settle()


def test_a_file_without_sign_offs_is_refused_in_spanish(personal: Staff) -> None:
    file = personal.stick / "kiosk-signoffs-9999-12-31.json"
    file.write_text("no sign-offs")
    personal.go("Firmar páginas")
    personal.touch("Traer firmas")
    assert personal.sees(
        f"Esto no se aceptó: {file.name} no contiene firmas que se puedan leer. "
        "Guárdelas allí de nuevo para otros quioscos."
    )
    file.unlink()


def test_a_file_that_was_set_aside_is_told_in_spanish(personal: Staff) -> None:
    signoffs = personal.model.room.signoffs
    signoffs.file.parent.mkdir(exist_ok=True)
    signoffs.file.write_text("damaged")
    signoffs.reload()
    personal.go("Firmar páginas")
    assert personal.sees("El archivo con las firmas no se pudo leer. Se conserva como signoffs.damaged-1.json")
    assert not personal.sees("could not be read")


def test_a_stick_that_cannot_be_written_is_told_in_spanish(personal: Staff) -> None:
    personal.go("Firmar páginas")
    with without_rights(personal.stick):
        personal.touch("Guardar para otros quioscos")
    assert personal.sees("No se pudo escribir en la memoria USB (no hay permiso). ¿Está llena o protegida?")


def test_what_the_gates_refuse_is_told_in_spanish(personal: Staff) -> None:
    file = personal.stick / "donde-estacionar.md"
    file.write_text("---\ntitle: Dónde estacionar\nsummary: Detrás.\n---\n\nEs <b>fácil</b>.\n", "utf-8")
    personal.go("Nuestras páginas")
    personal.touch(file.name)
    assert personal.sees("No se incorporó nada. Corrija esto primero")
    assert personal.sees("estructura: no se permite HTML. Escríbalo en Markdown o quítelo.")
    assert personal.sees("revisión: falta el estado de la revisión.")
    assert not personal.sees("is not allowed")
    personal.touch("Dejarlo")
    file.unlink()
