"""A print desk without a printer: it says what it is told, so that every state of printing can be drawn."""

from collections.abc import Callable

from kiosk.printing.states import JobState, Order, PrinterState

TICKET = 1


class DrawnDesk:
    """Stands in the place of `kiosk/printing/desk.py` on a tour; nothing is printed."""

    def __init__(self, printer: PrinterState | None = None) -> None:
        self.state = printer or PrinterState()
        self.orders: list[Order] = []
        self.cancelled: list[int] = []
        self.jobs: dict[int, JobState] = {}
        self._listeners: list[Callable[[], None]] = []

    def show(self, printer: PrinterState, job: JobState | None = None) -> None:
        """Be in this state from now on."""
        self.state = printer
        if job is not None:
            self.jobs[job.ticket] = job
        for listener in self._listeners:
            listener()

    def print(self, order: Order) -> int:
        """Keep the order and let it wait."""
        self.orders.append(order)
        ticket = len(self.orders)
        self.jobs[ticket] = JobState(ticket, pages=order.pages)
        return ticket

    def job(self, ticket: int) -> JobState:
        """Return the state that was shown last."""
        return self.jobs[ticket]

    def printer(self) -> PrinterState:
        """Return the state that was shown last."""
        return self.state

    def cancel(self, ticket: int) -> None:
        """Say that the job is cancelled."""
        self.cancelled.append(ticket)
        self.show(self.state, JobState(ticket, "cancelled", pages=self.jobs[ticket].pages))

    def forget(self) -> None:
        """Forget every order."""
        self.orders.clear()

    def listen(self, callback: Callable[[], None]) -> None:
        """Call `callback` with every state."""
        self._listeners.append(callback)

    def watch(self, on: bool) -> None:  # noqa: FBT001  as the desk has it
        """See the same whether somebody looks or not."""

    def close(self) -> None:
        """There is nothing to end."""
