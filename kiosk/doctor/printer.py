"""The chosen printer, as its print service describes it."""

from kiosk.doctor.finding import Finding, State, table
from kiosk.printing.service import Service, ServiceError
from kiosk.printing.states import PrinterState, Trouble
from kiosk.printing.truth import printer_state

_MAY_WAIT: frozenset[Trouble] = frozenset({"not-set"})
"""A kiosk without a printer is no broken kiosk."""


def check_printer(service: Service, name: str) -> Finding:
    """Whether a sheet would come out now. It may take some seconds."""
    known: tuple[str, ...] = ()
    try:
        known = tuple(reading.name for reading in service.printers())
        state = printer_state(service.printer(name)) if name else PrinterState()
    except ServiceError as error:
        state = PrinterState(name, error.trouble) if name else PrinterState()
    if not state.trouble:
        code = "printer-low" if state.low else "printer-ready"
        return Finding("printer", "attention" if state.low else "ok", code, {"name": name})
    judged: State = "attention" if state.trouble in _MAY_WAIT else "problem"

    def those(lang: str) -> str:
        return ", ".join(known) or str(table(lang, "NONE"))

    return Finding("printer", judged, f"printer-{state.trouble}", {"name": name, "known": those})
