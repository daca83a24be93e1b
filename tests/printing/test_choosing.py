"""Which printer is meant, and how the printers of a computer are listed."""

import pytest

from kiosk.printing.choosing import chosen_printer
from kiosk.printing.cups import Cups
from kiosk.printing.device import Device
from kiosk.printing.readings import PrinterReading
from kiosk.printing.service import ServiceError
from tests.printing.virtual import PrintService, VirtualPrinter


def test_without_a_name_the_only_printer_is_meant_then_the_default_else_none(
    own_service: PrintService, printer: VirtualPrinter
) -> None:
    cups = Cups(own_service.server)
    assert cups.printers() == ()
    with pytest.raises(ServiceError, match="No printer is chosen"):
        chosen_printer(cups, "")
    own_service.add("One", printer.uri)
    assert chosen_printer(cups, "") == "One"
    own_service.add("Two", printer.uri)
    with pytest.raises(ServiceError) as told:
        chosen_printer(cups, "")
    assert told.value.trouble == "not-set"
    own_service.do("lpadmin", "-d", "Two")
    assert chosen_printer(cups, "") == "Two"
    assert chosen_printer(cups, "Three") == "Three"


def test_printers_are_listed_by_name_without_classes(own_service: PrintService, printer: VirtualPrinter) -> None:
    own_service.add("Waiting-room", printer.uri)
    own_service.add("Desk", printer.uri)
    own_service.do("lpadmin", "-p", "Desk", "-c", "Either")
    cups = Cups(own_service.server)
    assert cups.printers() == (PrinterReading("Desk"), PrinterReading("Waiting-room"))
    with pytest.raises(ServiceError) as told:
        cups.printer("Either")
    assert told.value.trouble == "missing"


def test_a_printer_that_may_not_be_asked_is_not_connected_to(
    own_service: PrintService, printer: VirtualPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_service.add("Desk", printer.uri)
    asked: list[str] = []

    def asks(reading: PrinterReading, device: Device) -> PrinterReading:
        asked.append(device.uri)
        return reading

    monkeypatch.setattr("kiosk.printing.cups.with_device", asks)
    assert Cups(own_service.server, ask_printer=False).printer("Desk") == PrinterReading("Desk")
    assert not asked
    Cups(own_service.server).printer("Desk")
    assert asked
