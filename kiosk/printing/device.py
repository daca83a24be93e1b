"""The printer itself, asked directly: CUPS learns of an empty tray only while it prints, and of a dead printer late.

Only printers that speak IPP at a plain address can be asked. Of others, CUPS's own last word stands.
"""

from urllib.parse import urlsplit

from msgspec.structs import replace

from kiosk.printing.ipp import Field, Ipp, IppError, first_number, words_of
from kiosk.printing.libcups import Operation, Tag
from kiosk.printing.readings import PrinterReading
from kiosk.printing.reasons import keyword
from kiosk.printing.service import ServiceError

_PORTS = {"ipp": 631, "ipps": 443}
_CONNECT_MS = 1500
_STOPPED = 5
_WANTED = ("printer-state", "printer-state-reasons")

#: What only CUPS can know; all else of its reasons is what the printer said some time ago.
_OF_CUPS = ("paused", "moving-to-paused", "hold-new-jobs", "spool-area-full")


def with_device(queue: PrinterReading, device_uri: str) -> PrinterReading:
    """Return the reading of a CUPS queue, brought up to date by the device behind it.

    A printer that does not answer gets the reason "offline". One that prints may refuse a second connection for
    a moment and seem offline for that moment.
    """
    uri = urlsplit(device_uri)
    if uri.scheme not in _PORTS or not uri.hostname or uri.hostname.endswith("._tcp.local"):
        return queue
    server = f"{uri.hostname}:{uri.port or _PORTS[uri.scheme]}"
    fields: list[Field] = [
        (Tag.OPERATION, Tag.URI, "printer-uri", device_uri),
        (Tag.OPERATION, Tag.KEYWORD, "requested-attributes", _WANTED),
    ]
    ipp = Ipp(server, encrypted=uri.scheme == "ipps", connect_ms=_CONNECT_MS)
    try:
        answer = ipp.ask(Operation.GET_PRINTER_ATTRIBUTES, uri.path or "/", fields)
    except IppError as error:
        return queue if error.trouble != "no-service" else _offline(queue)
    except ServiceError:
        return _offline(queue)
    device = next((group for group in answer if "printer-state" in group), {})
    stopped = first_number(device, "printer-state") == _STOPPED
    return replace(
        queue,
        phase="stopped" if stopped else queue.phase,
        reasons=(*_of_cups(queue), *words_of(device, "printer-state-reasons")),
    )


def _offline(queue: PrinterReading) -> PrinterReading:
    return replace(queue, reasons=(*_of_cups(queue), "offline-error"))


def _of_cups(queue: PrinterReading) -> list[str]:
    return [reason for reason in queue.reasons if keyword(reason) in _OF_CUPS]
