"""Run a program quietly, and keep what it said in the log."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from .places import LOG, ROOT
from .trouble import Trouble


def run(arguments: Sequence[str | Path], failure: str, *, env: Mapping[str, str] | None = None) -> str:
    """Run a program in the project folder and return what it said.

    `failure` is the sentence for a failure without a known cause; `env` is added to this one's.
    Raises Trouble with a plain sentence; what the program said is in the log file.
    """
    import subprocess  # noqa: PLC0415 - a start that has nothing to prepare does not wait for it

    from .causes import explain  # noqa: PLC0415 - as above

    try:
        done = subprocess.run(
            [str(argument) for argument in arguments],
            cwd=ROOT,
            env=os.environ | (env or {}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        write_log(f"$ {arguments}\n{error}\n")
        raise Trouble(explain(str(error), failure)) from error
    write_log(f"$ {' '.join(map(str, arguments))}\n{done.stdout}[{done.returncode}]\n")
    if done.returncode != 0:
        raise Trouble(explain(done.stdout, failure))
    return done.stdout


def write_log(text: str) -> None:
    """Add to the log file; a full disk must not hide the first cause."""
    try:
        LOG.parent.mkdir(exist_ok=True)
        with LOG.open("a", encoding="utf-8") as log:
            log.write(text)
    except OSError:
        pass
