"""Write the two lock files anew: `python3 build_scripts/lock.py [--upgrade]`.

`requirements.lock` holds what the program and its authors need, `requirements-dev.lock` all that
and the tools of `test.py` and `freeze.py`, in the same versions; pyproject.toml names what is
wanted. Both hold the hash of every file for Linux, Windows and macOS, and name no package index:
pip asks the one it is set up for.

Needs the network, and `uv` on the PATH (`pip install uv`). Without --upgrade a version changes only
where pyproject.toml asks for it.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = "3.11"
HEADER = "# Written by build_scripts/lock.py from pyproject.toml; do not edit by hand.\n"
COMPILE = (
    "uv", "pip", "compile", "pyproject.toml", "--quiet", "--universal", "--generate-hashes",
    "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links",
    "--python-version", OLDEST_PYTHON,
)  # fmt: skip


def main(arguments: list[str]) -> int:
    """Write both lock files; return the exit code."""
    if shutil.which("uv") is None:
        print("The lock is made with uv, which is not here. Type: pip install uv", file=sys.stderr)
        return 2
    program = ("--extra", "install")
    write_lock("requirements.lock", *program, *arguments)
    same_versions = ("--constraints", "requirements.lock")
    write_lock("requirements-dev.lock", *program, "--extra", "dev", *same_versions, *arguments)
    return 0


def write_lock(name: str, *options: str) -> None:
    """Resolve and write the lock file `name`, with a first line that tells where it comes from."""
    lock = ROOT / name
    subprocess.run([*COMPILE, "--output-file", name, *options], cwd=ROOT, check=True)
    lock.write_text(HEADER + lock.read_text("utf-8").removeprefix(HEADER), "utf-8")
    print(f"{name}: written")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
