"""The list of pictures: a function that returns a body, the size of its box, and where it goes."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

CONTENT, ASSETS = "content/pictures", "assets/pictures"


class Picture(NamedTuple):
    """How to draw one picture, the size of its box, and its folder in the project."""

    draw: Callable[[], str]
    width: int
    height: int
    folder: str


PICTURES: dict[str, Picture] = {}


def picture(
    name: str, w: int = 600, h: int = 400, folder: str = CONTENT
) -> Callable[[Callable[[], str]], Callable[[], str]]:
    """Enter the function below it as the picture called `name`."""

    def enter(fn: Callable[[], str]) -> Callable[[], str]:
        PICTURES[name] = Picture(fn, w, h, folder)
        return fn

    return enter


def document(name: str) -> str:
    """The whole SVG text of one picture."""
    fn, w, h, _ = PICTURES[name]
    box = f'viewBox="0 0 {w} {h}" width="{w}" height="{h}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {box}>{fn()}</svg>\n'


def place_of(name: str, project: Path, out: Path | None) -> Path:
    """The file of one picture: in its folder of the project, or in `out`."""
    return (out or project / PICTURES[name].folder) / f"{name}.svg"
