"""The list of pictures: a function that returns a body, and the size of its box."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple


class Picture(NamedTuple):
    """How to draw one picture and the size of its box."""

    draw: Callable[[], str]
    width: int
    height: int


PICTURES: dict[str, Picture] = {}


def picture(name: str, w: int = 600, h: int = 400) -> Callable[[Callable[[], str]], Callable[[], str]]:
    """Enter the function below it as the picture called `name`."""

    def enter(fn: Callable[[], str]) -> Callable[[], str]:
        PICTURES[name] = Picture(fn, w, h)
        return fn

    return enter


def document(name: str) -> str:
    """The whole SVG text of one picture."""
    fn, w, h = PICTURES[name]
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}" width="{w}" height="{h}">{fn()}</svg>\n'


def write(name: str, folder: Path) -> Path:
    """Draw one picture into `folder`."""
    path = folder / f"{name}.svg"
    path.write_text(document(name), encoding="utf-8")
    return path
