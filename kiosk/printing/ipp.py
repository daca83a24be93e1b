"""One IPP question and its answer, over a connection of its own: a print service that was restarted is no matter."""

import ctypes
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from kiosk.printing import libcups
from kiosk.printing.libcups import Operation, Status, Tag
from kiosk.printing.readings import JobPhase
from kiosk.printing.service import ServiceError
from kiosk.printing.states import Trouble

Value = str | int
Attributes = dict[str, tuple[Value, ...]]
Field = tuple[Tag, Tag, str, Value | Sequence[str]]  # group, kind of value, name, value

JOB_PHASE: dict[int, JobPhase] = {
    3: "pending",
    4: "held",
    5: "processing",
    6: "stopped",
    7: "cancelled",
    8: "aborted",
    9: "completed",
}

_TLS_ALWAYS = 3
_ANSWER_SECONDS = 10.0
_CHUNK = 65536

_NUMBERS = {Tag.INTEGER, Tag.ENUM}
_TROUBLE: dict[int, Trouble] = {
    Status.NOT_FOUND: "missing",
    Status.TOO_LARGE: "disk-full",  # so CUPS says that it cannot write a document
    Status.SERVICE_UNAVAILABLE: "no-service",
    Status.INTERNAL: "no-service",  # libcups itself: the connection broke
}


class IppError(ServiceError):
    """The service answered, but not with yes; `status` is the IPP status code."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(_TROUBLE.get(status, "refused"), f"IPP status {status:#06x}: {words}")
        self.status = status


class Ipp:
    """Asks the print service at `server` ("host:port"), or the one of this computer when that is "".

    `encrypted` asks for TLS from the first byte (ipps). A connection that takes longer than `connect_ms`
    milliseconds is none.
    """

    def __init__(self, server: str = "", *, encrypted: bool = False, connect_ms: int = 3000) -> None:
        self._server = server
        self._encrypted = encrypted
        self._connect_ms = connect_ms

    def user(self) -> str:
        """Return the name that jobs are sent under. Raises ServiceError without libcups."""
        return str(libcups.library().cupsUser().decode())

    def ask(
        self, operation: Operation, resource: str, fields: Sequence[Field], document: bytes | None = None
    ) -> list[Attributes]:
        """Return the groups of attributes of the answer. Raises ServiceError, IppError."""
        cups = libcups.library()
        with self._connection(cups) as http:
            request = _request(cups, operation, fields)
            path = resource.encode()
            if document is None:
                answer = cups.cupsDoRequest(http, request, path)
            else:
                answer = _post(cups, http, request, path, document)
            try:
                status = cups.cupsLastError()
                if status >= Status.OK_LIMIT or not answer:
                    raise IppError(status, _words(cups))
                return list(_groups(cups, answer))
            finally:
                cups.ippDelete(answer)

    @contextmanager
    def _connection(self, cups: ctypes.CDLL) -> Iterator[int]:
        cups.cupsSetPasswordCB2(libcups.no_password, None)
        host, _, port = self._server.rpartition(":")
        http = cups.httpConnect2(
            host.encode() or _own_server(cups),
            int(port) if host else cups.ippPort(),
            None,
            0,  # any address family
            _TLS_ALWAYS if self._encrypted else cups.cupsEncryption(),
            1,  # blocking
            self._connect_ms,
            None,
        )
        if not http:
            raise ServiceError("no-service", "no connection to CUPS")
        cups.httpSetTimeout(http, _ANSWER_SECONDS, libcups.give_up, None)
        try:
            yield http
        finally:
            cups.httpClose(http)


def _own_server(cups: ctypes.CDLL) -> bytes:
    """Return the socket of this computer's CUPS, or the server that somebody chose. Raises ServiceError.

    Where CUPS is not running, libcups falls back on the loopback network; a kiosk asks no network for nothing.
    """
    server: bytes = cups.cupsServer()
    if server == b"localhost" and "CUPS_SERVER" not in os.environ:
        raise ServiceError("no-service", "CUPS has no socket on this computer")
    return server


def _request(cups: ctypes.CDLL, operation: Operation, fields: Sequence[Field]) -> int:
    """Build a request; libcups frees it when it was sent."""
    request = cups.ippNewRequest(operation)
    for group, kind, name, value in fields:
        key = name.encode()
        if kind in _NUMBERS:
            cups.ippAddInteger(request, group, kind, key, value)
        elif kind == Tag.BOOLEAN:
            cups.ippAddBoolean(request, group, key, bytes([bool(value)]))
        elif isinstance(value, str):
            cups.ippAddString(request, group, kind, key, None, value.encode())
        elif not isinstance(value, int):
            words = (ctypes.c_char_p * len(value))(*(word.encode() for word in value))
            cups.ippAddStrings(request, group, kind, key, len(value), None, words)
    return int(request)


def _post(cups: ctypes.CDLL, http: int, request: int, path: bytes, document: bytes) -> int | None:
    """Send a request and its document out of memory; return the answer."""
    length = cups.ippLength(request) + len(document)
    status = cups.cupsSendRequest(http, request, path, length)
    cups.ippDelete(request)
    http_continue = 100
    for start in range(0, len(document), _CHUNK):
        if status != http_continue:
            break
        part = document[start : start + _CHUNK]
        status = cups.cupsWriteRequestData(http, part, len(part))
    answer: int | None = cups.cupsGetResponse(http, path)
    return answer


def _words(cups: ctypes.CDLL) -> str:
    words: bytes | None = cups.cupsLastErrorString()
    return words.decode("utf-8", "replace") if words else "no words"


def _groups(cups: ctypes.CDLL, answer: int) -> Iterator[Attributes]:
    """Yield each run of named attributes; IPP parts groups by an attribute without a name."""
    group: Attributes = {}
    attribute = cups.ippFirstAttribute(answer)
    while attribute:
        name = cups.ippGetName(attribute)
        if name is None:
            if group:
                yield group
            group = {}
        else:
            group[name.decode()] = _values(cups, attribute)
        attribute = cups.ippNextAttribute(answer)
    if group:
        yield group


def _values(cups: ctypes.CDLL, attribute: int) -> tuple[Value, ...]:
    kind = cups.ippGetValueTag(attribute)
    count = range(cups.ippGetCount(attribute))
    if kind in _NUMBERS:
        return tuple(cups.ippGetInteger(attribute, at) for at in count)
    if kind == Tag.BOOLEAN:
        return tuple(cups.ippGetBoolean(attribute, at) for at in count)
    words = (cups.ippGetString(attribute, at, None) for at in count)
    return tuple(word.decode("utf-8", "replace") for word in words if word is not None)


def first_text(group: Attributes, name: str) -> str:
    """Return the first value of an attribute as text, "" when it is absent."""
    return str(next(iter(group.get(name, ())), ""))


def first_number(group: Attributes, name: str) -> int:
    """Return the first value of an attribute as a number, 0 when it is absent or none."""
    value = next(iter(group.get(name, ())), 0)
    return value if isinstance(value, int) else 0


def words_of(group: Attributes, name: str) -> tuple[str, ...]:
    """Return the keywords of an attribute; IPP's word for no keyword is "none"."""
    return tuple(str(value) for value in group.get(name, ()) if value != "none")
