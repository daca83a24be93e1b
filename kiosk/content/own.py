"""The clinic's own folder beside the library: the names it may use, so that no update of the library can meet them."""

from typing import TypeVar

from kiosk.content.files import FileStat
from kiosk.content.located import Located
from kiosk.content.model import Record
from kiosk.content.problems import ProblemList

T = TypeVar("T", bound=Record)

#: Begins the name of each page, picture and entry of the clinic's own.
OWN_NAME = "own-"

#: What the folder may hold besides pages and pictures.
OWN_LISTS = frozenset(("facts.yaml", "organisations.yaml", "sources.yaml"))


def fault_of_name(found: FileStat) -> tuple[str, str] | None:
    """What is wrong with the name of a page or picture, and how to mend it; None if nothing is."""
    name = found.path.rpartition("/")[2]
    if name.endswith(".yaml") or name.startswith(OWN_NAME) == found.is_own:
        return None
    if found.is_own:
        return f"the name of a clinic's own file begins with '{OWN_NAME}'", f"Call it {OWN_NAME}{name}."
    return f"a name that begins with '{OWN_NAME}' is for a clinic's own files", "Choose another name."


def own_only(records: tuple[T, ...], located: Located, problems: ProblemList) -> tuple[T, ...]:
    """The records of a clinic's own list that are named as its own; the others are told."""
    for place, entry in enumerate(located.value or ()):
        name = entry.get("id", OWN_NAME) if isinstance(entry, dict) else OWN_NAME
        if not str(name).startswith(OWN_NAME):
            what = f"the id of a clinic's own entry begins with '{OWN_NAME}'"
            problems.add(located.line(place, "id"), what, f"Call it {OWN_NAME}{name}.")
    return tuple(record for record in records if str(getattr(record, "id", "")).startswith(OWN_NAME))
