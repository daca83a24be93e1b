"""CUPS's own library, declared for `ctypes`: what `ipp.py` calls on Linux and macOS."""

import ctypes
import sys
from enum import IntEnum
from functools import cache

from kiosk.printing.service import ServiceError

LIBRARY = "libcups.2.dylib" if sys.platform == "darwin" else "libcups.so.2"


class Operation(IntEnum):
    """IPP operations (RFC 8011 and CUPS) that the kiosk asks for."""

    CREATE_JOB = 0x0005
    SEND_DOCUMENT = 0x0006
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_DEFAULT = 0x4001
    CUPS_GET_PRINTERS = 0x4002


class Tag(IntEnum):
    """IPP groups and kinds of values."""

    OPERATION = 0x01
    JOB = 0x02
    PRINTER = 0x04
    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    MIME = 0x49


class Status(IntEnum):
    """IPP answers that mean something to us; below 0x100 all is well."""

    OK_LIMIT = 0x0100
    NOT_POSSIBLE = 0x0404
    NOT_FOUND = 0x0406
    TOO_LARGE = 0x0408
    INTERNAL = 0x0500
    SERVICE_UNAVAILABLE = 0x0502
    NOT_ACCEPTING = 0x0506


_POINTER = ctypes.c_void_p
_TEXT = ctypes.c_char_p
_INT = ctypes.c_int
_TIMEOUT_CALLBACK = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER)
_PASSWORD_CALLBACK = ctypes.CFUNCTYPE(_POINTER, _TEXT, _POINTER, _TEXT, _TEXT, _POINTER)
give_up = _TIMEOUT_CALLBACK(lambda _http, _data: 0)
no_password = _PASSWORD_CALLBACK(lambda *_: None)  # else libcups asks on the terminal and waits

_SIGNATURES: dict[str, tuple[type | None, list[type]]] = {
    "cupsServer": (_TEXT, []),
    "cupsEncryption": (_INT, []),
    "cupsUser": (_TEXT, []),
    "ippPort": (_INT, []),
    "cupsLastError": (_INT, []),
    "cupsLastErrorString": (_TEXT, []),
    "cupsSetPasswordCB2": (None, [_PASSWORD_CALLBACK, _POINTER]),
    "httpConnect2": (_POINTER, [_TEXT, _INT, _POINTER, _INT, _INT, _INT, _INT, _POINTER]),
    "httpSetTimeout": (None, [_POINTER, ctypes.c_double, _TIMEOUT_CALLBACK, _POINTER]),
    "httpClose": (None, [_POINTER]),
    "ippNewRequest": (_POINTER, [_INT]),
    "ippDelete": (None, [_POINTER]),
    "ippLength": (ctypes.c_size_t, [_POINTER]),
    "ippAddString": (_POINTER, [_POINTER, _INT, _INT, _TEXT, _TEXT, _TEXT]),
    "ippAddStrings": (_POINTER, [_POINTER, _INT, _INT, _TEXT, _INT, _TEXT, ctypes.POINTER(_TEXT)]),
    "ippAddInteger": (_POINTER, [_POINTER, _INT, _INT, _TEXT, _INT]),
    "ippAddBoolean": (_POINTER, [_POINTER, _INT, _TEXT, ctypes.c_char]),
    "ippFirstAttribute": (_POINTER, [_POINTER]),
    "ippNextAttribute": (_POINTER, [_POINTER]),
    "ippGetName": (_TEXT, [_POINTER]),
    "ippGetValueTag": (_INT, [_POINTER]),
    "ippGetCount": (_INT, [_POINTER]),
    "ippGetInteger": (_INT, [_POINTER, _INT]),
    "ippGetBoolean": (_INT, [_POINTER, _INT]),
    "ippGetString": (_TEXT, [_POINTER, _INT, _POINTER]),
    "cupsDoRequest": (_POINTER, [_POINTER, _POINTER, _TEXT]),
    "cupsSendRequest": (_INT, [_POINTER, _POINTER, _TEXT, ctypes.c_size_t]),
    "cupsWriteRequestData": (_INT, [_POINTER, _TEXT, ctypes.c_size_t]),
    "cupsGetResponse": (_POINTER, [_POINTER, _TEXT]),
}


@cache
def library() -> ctypes.CDLL:
    """Load libcups, once. Raises ServiceError ("no-service") where it is not installed."""
    try:
        cups = ctypes.CDLL(LIBRARY)
        for function, (result, arguments) in _SIGNATURES.items():
            getattr(cups, function).restype = result
            getattr(cups, function).argtypes = arguments
    except (OSError, AttributeError) as error:
        raise ServiceError("no-service", f"{LIBRARY}: {error}") from error
    return cups
