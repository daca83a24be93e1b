"""What a process and all its children use: memory in fair shares, processor time."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path


def tree(root: int) -> list[int]:
    """Return the process and all processes below it."""
    parents: dict[int, int] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            with suppress(OSError, ValueError, IndexError):
                stat = (folder / "stat").read_text().rpartition(")")[2].split()
                parents[int(folder.name)] = int(stat[1])
    found = [root]
    for process in found:
        found += [child for child, parent in parents.items() if parent == process]
    return found


def pss_mb(root: int) -> float:
    """Return the tree's share of memory; what several processes share counts once."""
    total = 0
    for process in tree(root):
        with suppress(OSError):
            lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
            total += sum(int(x.split()[1]) for x in lines if x.startswith("Pss:"))
    return total / 1024


def processor_seconds(root: int) -> float:
    """Return the processor time of all threads of the tree so far."""
    total = 0
    for process in tree(root):
        with suppress(OSError):
            for thread in Path(f"/proc/{process}/task").iterdir():
                with suppress(OSError, ValueError, IndexError):
                    total += int((thread / "schedstat").read_text().split()[0])
    return total / 1e9
