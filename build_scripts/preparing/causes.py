"""What pip and apt-get say when they fail, and the plain sentence for it."""

import re

from .places import LOG, ROOT

_NO_NETWORK = (
    r"Temporary failure|Name or service not known|getaddrinfo|Failed to establish|timed out"
    r"|Connection ?refused|ConnectionResetError|Network is unreachable|ProxyError|SSLError"
)
_CAUSES = {
    r"No space left|Errno 28|not enough space": ("The disk is full. Free about 1 GB, then start this again."),
    r"DO NOT MATCH THE HASHES": (
        "A downloaded part is not the one this program was tested with, so it was not installed. "
        "Ask whoever looks after your package mirror, then start this again."
    ),
    _NO_NETWORK: (
        "The package servers cannot be reached. Connect this computer to the network, or set a "
        "proxy or a mirror for pip, then start this again."
    ),
    r"No matching distribution": (
        "A part has no ready-made version for this computer or this Python. Use 64-bit Linux, "
        "Windows or macOS of the last years with Python 3.11 to 3.14, then start this again."
    ),
    r"Could not get lock|is another process using it": (
        "Another program is installing packages just now. Wait for it, then start this again."
    ),
    r"Permission denied|Read-only file system": (
        f"This account may not write in {ROOT}. Copy the folder to a place of your own, then start this again."
    ),
}


def explain(output: str, failure: str) -> str:
    """Return the sentence for what a failed program said, else `failure`; names the log file."""
    known = (sentence for mark, sentence in _CAUSES.items() if re.search(mark, output))
    return f"{next(known, failure)} (Details: {LOG})"
