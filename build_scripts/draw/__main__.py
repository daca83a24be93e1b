"""Draw pictures: `python build_scripts/draw [--out FOLDER] [--check] [NAME ...]`.

A name may be the start of several names; no name means all of them.
"""

import argparse
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from draw import pictures  # noqa: E402, F401 - this enters every picture
from draw.registry import PICTURES, document, place_of  # noqa: E402

PROJECT = HERE.parents[1]


def main() -> int:
    """Write the named pictures, or say which files are not as drawn."""
    parser = argparse.ArgumentParser(prog="draw", description=__doc__)
    parser.add_argument("names", nargs="*", help="names or starts of names; none means all")
    parser.add_argument("--out", type=Path, help="another folder to write to")
    parser.add_argument("--check", action="store_true", help="only say which files differ")
    args = parser.parse_args()
    starts = tuple(args.names) or ("",)
    chosen = {n: place_of(n, PROJECT, args.out) for n in PICTURES if n.startswith(starts)}
    if not chosen:
        parser.error("no picture has such a name")
    if args.check:
        stale = [
            name
            for name, path in chosen.items()
            if not path.exists() or path.read_text(encoding="utf-8") != document(name)
        ]
        print("\n".join(stale) or f"{len(chosen)} pictures are as drawn")
        return 1 if stale else 0
    for name, path in chosen.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(document(name), encoding="utf-8")
    print(f"{len(chosen)} drawn")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
