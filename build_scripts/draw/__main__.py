"""Draw pictures: `python build_scripts/draw [--out FOLDER] [NAME ...]`. A name may be the start of several names."""

import argparse
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
if not __package__:
    sys.path.insert(0, str(HERE.parent))

from draw import pictures  # noqa: F401  (entering the pictures)
from draw.registry import PICTURES, write

PICTURE_FOLDER = HERE.parents[1] / "content" / "pictures"


def main() -> int:
    """Write the named pictures, or all of them."""
    parser = argparse.ArgumentParser(prog="draw", description=__doc__)
    parser.add_argument("names", nargs="*", help="a picture's name or the start of it; none means all")
    parser.add_argument("--out", type=Path, default=PICTURE_FOLDER, help="the folder to write to")
    args = parser.parse_args()
    chosen = [n for n in PICTURES if not args.names or n in args.names or any(n.startswith(a) for a in args.names)]
    if not chosen:
        parser.error("no picture has such a name")
    args.out.mkdir(parents=True, exist_ok=True)
    for name in chosen:
        write(name, args.out)
    print(f"{len(chosen)} drawn into {args.out}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
