"""Writes a large, valid content folder to measure with: `make_big_library.py OUT --pages 10000`.

Takes a content folder as it is and repeats its pages under new names, in every language, so that
the text is as hard to read, link and search as real text.
"""

import argparse
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Write the folder; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, help="the folder to write; must not exist")
    parser.add_argument("--pages", type=int, default=10_000, help="pages in each language")
    parser.add_argument("--content", type=Path, default=ROOT / "content", help="the folder to repeat")
    options = parser.parse_args(arguments)
    if options.out.exists():
        sys.stderr.write(f"{options.out} exists already. Name a new folder.\n")
        return 2
    shutil.copytree(options.content, options.out)
    print(f"{options.out}: {multiply(options.out, options.pages)} pages")
    return 0


def multiply(root: Path, pages: int) -> int:
    """Repeat the pages of each language until there are `pages` of each; returns how many there are."""
    total = 0
    for lang in sorted(folder for folder in root.iterdir() if (folder / "home.yaml").is_file()):
        originals = sorted(lang.glob("*/*.md"))
        models = [page for page in originals if page.stem != "index"]
        for number in range(len(originals), pages):
            model = models[number % len(models)]
            text = model.read_text("utf-8").replace("title: ", f"title: {number} ", 1)
            (model.parent / f"{model.stem}-{number}.md").write_text(text, "utf-8")
        total += max(pages, len(originals))
    return total


if __name__ == "__main__":
    sys.exit(main())
