"""The print desk: one queue for one printer, worked by one thread, so that a touch never waits for a printer."""

import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from kiosk import log
from kiosk.printing.choosing import chosen_printer
from kiosk.printing.journal import Journal
from kiosk.printing.keeper import Keeper
from kiosk.printing.service import Service, ServiceError
from kiosk.printing.states import ENDED, JobState, Order, PrinterState, Sides
from kiosk.printing.to_file import write_pdf
from kiosk.printing.truth import started

_log = log.get("printing")
_REMEMBERED = 50  # ended jobs that can still be asked for
_CLOSE_SECONDS = 15.0


class DeskOptions(Struct, frozen=True):
    """How the desk prints. `printer` "" means the only printer, else the system's default, else none.

    `tray`, `sides` and `grey` hold for orders that do not say otherwise. `journal` is a file in the data
    folder. A job in trouble for `expiry_s` seconds is cancelled; the service is asked every `poll_s` seconds.
    With `ask_printer` the printer itself is asked too, which opens a connection to a printer on the network.
    """

    journal: Path
    printer: str = ""
    tray: str = ""
    sides: Sides = "one"
    grey: bool = False
    expiry_s: float = 300.0
    poll_s: float = 2.0
    ask_printer: bool = True


class Desk:
    """Takes orders and tells what became of them. Every method returns at once and may be called from any thread.

    Nothing is printed twice: an order is handed over once, and another try is another order. One job is at the
    service at a time, so that nothing waits there behind a jam.
    """

    def __init__(self, service: Service, options: DeskOptions) -> None:
        self._service = service
        self._options = options
        journal = Journal(options.journal)
        self._keeper = Keeper(service, journal, options.expiry_s, self._tell)
        self._awake = threading.Condition(threading.RLock())
        self._wishes: deque[Callable[[], None]] = deque()
        self._waiting: deque[tuple[int, Order]] = deque()
        self._jobs: dict[int, JobState] = {}
        self._name = options.printer
        self._printer = PrinterState(options.printer, "" if options.printer else "not-set")
        self._listeners: list[Callable[[], None]] = []
        self._ticket = journal.last_ticket()
        self._watched = False
        self._closing = False
        self._thread = threading.Thread(target=self._work, name="printing", daemon=True)
        self._thread.start()

    def print(self, order: Order) -> int:
        """Put an order in the queue; returns its ticket."""
        with self._awake:
            self._ticket += 1
            ticket = self._ticket
            self._waiting.append((ticket, self._completed(order)))
            self._jobs[ticket] = started(ticket, order)
            self._forget_old()
            self._awake.notify()
        return ticket

    def job(self, ticket: int) -> JobState:
        """Return what is known of a job. Raises KeyError for a ticket of long ago, or of nobody."""
        with self._awake:
            return self._jobs[ticket]

    def printer(self) -> PrinterState:
        """Return the last reading of the chosen printer; `watch` keeps it fresh."""
        with self._awake:
            return self._printer

    def cancel(self, ticket: int) -> None:
        """Take an order back, wherever it is. A ticket that is over or unknown is no error."""
        with self._awake:
            if not self._drop_waiting({ticket}):
                self._wish(lambda: self._keeper.cancel(ticket))
        self._call_listeners()

    def forget(self) -> None:
        """End a visit: orders that wait or are in trouble are cancelled; what prints in good health may finish."""
        with self._awake:
            self._drop_waiting({ticket for ticket, _ in self._waiting})
            self._wish(self._keeper.leave)
        self._call_listeners()

    def watch(self, on: bool) -> None:  # noqa: FBT001  a switch
        """Keep the printer's state fresh while somebody looks at it."""
        with self._awake:
            self._watched = on
            self._awake.notify()

    def listen(self, callback: Callable[[], None]) -> None:
        """Call `callback` after each change of a job or of the printer, mostly from the desk's own thread."""
        self._listeners.append(callback)

    def close(self) -> None:
        """End as `forget` does and stop. What still prints is in the journal and followed at the next start."""
        self.forget()
        with self._awake:
            self._closing = True
            self._awake.notify()
        self._thread.join(_CLOSE_SECONDS)

    # ------------------------------------------------------------ under the lock

    def _completed(self, order: Order) -> Order:
        options = self._options
        return replace(
            order,
            tray=order.tray or options.tray,
            sides=options.sides if order.sides == "one" else order.sides,
            grey=order.grey or options.grey,
        )

    def _wish(self, wish: Callable[[], None]) -> None:
        self._wishes.append(wish)
        self._awake.notify()

    def _drop_waiting(self, tickets: set[int]) -> bool:
        """Cancel orders that were not handed over yet; returns whether there was one."""
        dropped = {ticket for ticket, _ in self._waiting} & tickets
        self._waiting = deque(waiting for waiting in self._waiting if waiting[0] not in dropped)
        for ticket in dropped:
            self._jobs[ticket] = replace(self._jobs[ticket], phase="cancelled", trouble="")
        return bool(dropped)

    def _forget_old(self) -> None:
        ended = [ticket for ticket, state in self._jobs.items() if state.phase in ENDED]
        for ticket in ended[:-_REMEMBERED]:
            del self._jobs[ticket]

    # ------------------------------------------------------------ the desk's own thread

    def _work(self) -> None:
        self._keeper.recover()
        self._guarded(self._keeper.follow)
        self._guarded(self._read_printer)
        while True:
            self._guarded(self._turn)
            with self._awake:
                if self._closing and not self._wishes:
                    return
                if not self._wishes and not self._can_send():
                    polls = self._watched or self._keeper.is_open()
                    self._awake.wait(self._options.poll_s if polls else None)

    def _guarded(self, step: Callable[[], None]) -> None:
        """Do a step; a mistake in it is in the log and does not stop the desk."""
        try:
            step()
        except Exception:  # noqa: BLE001  the desk outlives every order and every listener
            _log.exception("The print desk stumbled, and goes on.")

    def _turn(self) -> None:
        self._do_wishes()
        self._send_waiting()
        self._keeper.follow()
        self._send_waiting()
        if self._watched and not self._keeper.is_open():  # following a job reads its printer
            self._read_printer()

    def _do_wishes(self) -> None:
        while self._wishes:
            self._wishes.popleft()()

    def _can_send(self) -> bool:
        return bool(self._waiting) and self._keeper.busy_with() is None

    def _next(self) -> tuple[int, Order] | None:
        """Take the next order off the queue; a file need not wait for a printer."""
        with self._awake:
            busy = self._keeper.busy_with()
            for waiting in self._waiting:
                if waiting[1].to_file or busy is None:
                    self._waiting.remove(waiting)
                    return waiting
            for ticket, _ in self._waiting:
                self._tell(replace(self._jobs[ticket], trouble=busy.trouble if busy else ""))
        return None

    def _send_waiting(self) -> None:
        while not self._wishes and (waiting := self._next()):
            ticket, order = waiting
            try:
                self._send(ticket, order)
            except ServiceError as error:
                _log.warning("A sheet could not be printed: %s %s", error, error.cause)
                self._tell(replace(started(ticket, order), phase="failed", trouble=error.trouble))
            except Exception:
                self._tell(replace(started(ticket, order), phase="failed", trouble="refused"))
                raise

    def _send(self, ticket: int, order: Order) -> None:
        if order.to_file:
            self._tell(replace(started(ticket, order), phase="sending"))
            write_pdf(order.pdf, order.to_file, order.title)
            self._tell(replace(started(ticket, order), phase="printed", out=order.pages * order.copies))
            return
        if self._keeper.owes():
            raise ServiceError("no-service", "a job of an earlier visit has to be cancelled first")
        self._name = chosen_printer(self._service, self._options.printer)
        self._keeper.send(ticket, order, self._name)

    def _read_printer(self) -> None:
        try:
            self._name = chosen_printer(self._service, self._options.printer)
        except ServiceError as error:
            self._name = ""
            self._tell(PrinterState("", error.trouble))
            return
        self._keeper.printer(self._name)

    def _tell(self, state: JobState | PrinterState) -> None:
        with self._awake:
            if isinstance(state, JobState):
                changed = self._jobs.get(state.ticket) != state
                self._jobs[state.ticket] = state
            else:
                changed = state.name == self._name and state != self._printer
                self._printer = state if changed else self._printer
        if changed:
            self._call_listeners()

    def _call_listeners(self) -> None:
        for callback in list(self._listeners):
            self._guarded(callback)
