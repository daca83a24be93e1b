"""What a stick brings for the clinic's own pages, before any of it is copied."""

from pathlib import Path, PurePosixPath

from kiosk.content.files import list_files
from kiosk.content.front_matter import split_page
from kiosk.content.own import OWN_NAME
from kiosk.content.problems import ProblemList
from kiosk.errors import StaffError
from kiosk.staff.sentences import sentence, why

MOST_FILES = 200
MOST_BYTES = 20_000_000


def incoming(source: Path, lang: str, door: str) -> dict[str, Path]:
    """The files that a stick brings, by their path inside `own`. Raises StaffError."""
    try:
        if source.is_dir():
            found = list_files(source)
            if len(found) > MOST_FILES or sum(max(0, file.size) for file in found) > MOST_BYTES:
                raise StaffError(sentence("own-too-much", name=source.name, most=MOST_FILES))
            files = {file.path: source / file.path for file in found if file.size >= 0}
        elif source.suffix == ".md" and source.is_file() and lang and door:
            name = source.name if source.name.startswith(OWN_NAME) else OWN_NAME + source.name
            files = {str(PurePosixPath(lang, door, name)): source}
        else:
            files = {}
    except OSError as error:
        raise StaffError(sentence("own-not-read", why=why(error))) from error
    if not files:
        raise StaffError(sentence("own-no-page", name=source.name))
    return files


def is_story(path: str, file: Path) -> bool:
    """Whether a page is a story of a person."""
    is_page = path.endswith(".md")
    return is_page and (PurePosixPath(path).parent.name == "stories" or front_of(file).get("kind") == "story")


def front_of(file: Path) -> dict[str, str]:
    """The front matter of a page as text; nothing if it cannot be read."""
    try:
        split = split_page(file.read_text("utf-8"), ProblemList(file.name))
    except (OSError, ValueError):
        return {}
    value = split.located.value if split else None
    return {str(key): str(entry) for key, entry in value.items()} if isinstance(value, dict) else {}
