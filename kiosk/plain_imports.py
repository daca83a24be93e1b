"""Qt without its look at what else is imported: importing this loads PySide6 and ends that.

PySide6 reads the source of every module that is imported after it, to learn whether it names PySide6, and Python keeps
each line that was read. That serves `from __feature__ import ...`, which nothing here uses, and costs a kiosk 6 MB.
"""

import builtins

import PySide6.QtCore  # noqa: F401  it puts its own `__import__` in the place of the one before, which it keeps

if before := getattr(builtins, "__orig_import__", None):
    builtins.__import__ = before
