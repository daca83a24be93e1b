"""A process that works until it is killed, and what it told before."""

import multiprocessing
import os
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

_CONTEXT: Any = multiprocessing.get_context("forkserver" if os.name == "posix" else "spawn")

Told = list[tuple[Any, ...]]


def preload(module: str) -> None:
    """Let the processes to come begin with a module that they need, where the system can."""
    if os.name == "posix":
        _CONTEXT.set_forkserver_preload([module])


def told_until_killed(work: Callable[..., None], *arguments: object, seconds: float) -> Told:
    """Let a process `work` with `arguments` and a pipe for so long, kill it, and return all that it told."""
    ours, theirs = _CONTEXT.Pipe(duplex=False)
    process = _CONTEXT.Process(target=work, args=(*arguments, theirs), daemon=True)
    process.start()
    theirs.close()
    told = [ours.recv()]
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0 and ours.poll(left):
        told.append(ours.recv())
    process.kill()
    process.join()
    told += _rest_of(ours)
    ours.close()
    return told


def _rest_of(pipe: Connection) -> Told:
    """What was in the pipe when the process was killed."""
    rest: Told = []
    try:
        while True:
            rest.append(pipe.recv())
    except (EOFError, OSError):
        return rest
