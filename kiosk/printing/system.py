"""The print service of the system the kiosk runs on."""

import sys

from kiosk.printing.desk import Desk, DeskOptions
from kiosk.printing.service import Service


def system_service(*, ask_printer: bool = True) -> Service:
    """Return this system's print service. Nothing is loaded or asked before the first use.

    Without `ask_printer` only the service of this computer is asked, never a printer over the network.
    """
    if sys.platform == "win32":
        from kiosk.printing.windows import Windows  # noqa: PLC0415  pywin32 is on Windows only

        return Windows()
    from kiosk.printing.cups import Cups  # noqa: PLC0415  not on Windows

    return Cups(ask_printer=ask_printer)


def make_desk(options: DeskOptions) -> Desk:
    """Return a desk at this system's print service; its thread takes up the journal at once."""
    return Desk(system_service(ask_printer=options.ask_printer), options)
