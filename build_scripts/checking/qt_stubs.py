"""Mend two gaps in the type stubs of PySide6 6.12, in the private environment only.

mypy would else refuse `@QmlUncreatable("why")` and `Property("QVariantMap", ...)`, which Qt's own
documentation writes. Where a newer PySide6 has no such gap, nothing is changed.
"""

from preparing.places import ROOT

_UNCREATABLE = "class QmlUncreatable:\n    def __init__(self, reason: str, /) -> None: ...\n"
_CALL = "    def __call__[T](self, cls: type[T], /) -> type[T]: ...\n"
_PROPERTY = "    def __init__(self, type: type, /, fget:"
# The stub, the gap, and what stands there when it is filled.
_GAPS = (
    ("QtQml.pyi", f"{_UNCREATABLE}\n\n", f"{_UNCREATABLE}{_CALL}\n\n"),
    ("QtCore.pyi", _PROPERTY, _PROPERTY.replace("type: type,", "type: type | str,")),
)


def mend() -> None:
    """Fill the gaps that are still there."""
    for name, gap, mended in _GAPS:
        for stub in ROOT.glob(f".venv/[Ll]ib*/**/PySide6/{name}"):
            text = stub.read_text("utf-8")
            if gap in text:
                stub.write_text(text.replace(gap, mended), "utf-8")
