"""Whether an SVG picture is safe to show: no script, nothing from outside, no raster, not too large."""

import re
from pathlib import Path
from xml.parsers import expat

from kiosk.content import budget
from kiosk.content.files import FileStat
from kiosk.content.problems import ProblemList

_OUTSIDE = re.compile(r"url\(\s*['\"]?(?!#)|@import|javascript:", re.IGNORECASE)
_FORBIDDEN_PARTS = frozenset(
    (
        "script",
        "foreignobject",
        "image",
        "feimage",
        "iframe",
        "audio",
        "video",
        "embed",
        "object",
        "a",
        "set",
        "animate",
    )
)


def check_picture(file: Path, found: FileStat, problems: ProblemList) -> None:
    """Note the problems of one picture file."""
    if found.size < 0:
        problems.add(1, "this is a link to a file outside of the content folder", "Copy the picture in.")
    elif not found.path.endswith(".svg"):
        problems.add(1, "pictures are SVG drawings", "Draw it anew as SVG.")
    elif found.size > budget.PICTURE_BYTES:
        problems.add(
            1,
            f"the picture has {found.size:,} bytes",
            f"Make it simpler; the most is {budget.PICTURE_BYTES:,}.",
        )
    else:
        _Drawing(problems).read(file.read_bytes())


class _Drawing:
    def __init__(self, problems: ProblemList) -> None:
        self._problems = problems
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._element
        self._parser.CharacterDataHandler = self._text
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.EntityDeclHandler = self._entity
        self._is_first = True

    def read(self, data: bytes) -> None:
        try:
            self._parser.Parse(data, True)  # noqa: FBT003 - expat takes it by place only
        except expat.ExpatError as error:
            self._problems.add(error.lineno, "the picture is not well-formed XML", "Save it anew from the editor.")
        except _Stop:
            pass

    def _tell(self, what: str, mend: str) -> None:
        self._problems.add(self._parser.CurrentLineNumber, what, mend)

    def _element(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2].casefold()
        if self._is_first and local != "svg":
            self._tell("the picture is not an SVG drawing", "Save it as SVG.")
            raise _Stop
        self._is_first = False
        if local in _FORBIDDEN_PARTS:
            self._tell(
                f"the picture holds <{name}>",
                "Remove it; pictures are still drawings without anything from outside.",
            )
        for key, value in attributes.items():
            key_local = key.rpartition(":")[2].casefold()
            if key_local.startswith("on"):
                self._tell(f"the picture holds a script ({key})", "Remove it.")
            elif (key_local in ("href", "src") and not value.startswith("#")) or _OUTSIDE.search(value):
                self._tell(
                    f"the picture points outside of itself ({key})",
                    "Remove it, or draw it in the picture.",
                )

    def _text(self, text: str) -> None:
        if _OUTSIDE.search(text):
            self._tell("the picture points outside of itself", "Remove it, or draw it in the picture.")

    def _doctype(self, *_: object) -> None:
        self._tell("the picture holds a document type", "Remove the line that starts with `<!DOCTYPE`.")
        raise _Stop

    def _entity(self, *_: object) -> None:
        raise _Stop


class _Stop(Exception):  # noqa: N818 - not an error: the drawing has been judged
    """Ends reading a drawing that is already refused."""
