"""Qt takes references to None away on Python 3.11; the kiosk must outlive that."""

import subprocess
import sys

MANY_CALLS = """
import kiosk.ui
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
for _ in range(100_000):
    app.processEvents()
"""


def test_the_interpreter_survives_many_calls_of_qt() -> None:
    done = subprocess.run([sys.executable, "-c", MANY_CALLS], capture_output=True, check=False)  # noqa: S603  our own lines
    assert done.returncode == 0, done.stderr.decode()
