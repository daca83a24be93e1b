"""YAML with the line of every value, so that each complaint can say where it stands."""

import re
from typing import Any, ClassVar, TypeAlias

import yaml
from msgspec import Struct
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from kiosk.content import budget
from kiosk.content.problems import ProblemList

Path: TypeAlias = tuple[str | int, ...]

_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_Base):  # type: ignore[misc]
    """YAML 1.2 as authors expect it: `on`, `yes` and `12:30` are words, and only true and false are not."""

    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {
        first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith((":bool", ":int", ":float"))]
        for first, resolvers in _Base.yaml_implicit_resolvers.items()
    }


_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))
_Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^-?(?:0|[1-9]\d*)$"), list("-0123456789"))
_Loader.add_implicit_resolver("tag:yaml.org,2002:float", re.compile(r"^-?\d+\.\d+$"), list("-0123456789"))


class Located(Struct, frozen=True):
    """A YAML value and the line of each of its parts, by path: `lines[(3, "term")]`."""

    value: Any
    lines: dict[Path, int]

    def line(self, *path: str | int) -> int:
        """The line of the part at `path`, or of the nearest part around it."""
        while path not in self.lines and path:
            path = path[:-1]
        return self.lines.get(path, 1)


def read_yaml(text: str, problems: ProblemList, first_line: int = 1) -> Located | None:
    """Read YAML text that starts at `first_line` of its file; None (and a problem) if it is broken."""
    if not budget.fits(text, problems, first_line):
        return None
    try:
        loader = _Loader(text)
        try:
            node = loader.get_single_node()
            lines: dict[Path, int] = {(): first_line}
            if node is None:
                return Located(None, lines)
            walk = _Walk(lines, first_line, problems)
            if not walk.visit(node, ()):
                return None
            return Located(loader.construct_document(node), lines)
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        mark = _mark_of(error)
        problems.add(
            first_line + (mark.line if mark else 0),
            f"this YAML cannot be read: {error.problem or error.context}",
            "Put text that holds a colon or a quote mark between double quotes, and check the indents.",
        )
    except (yaml.YAMLError, ValueError) as error:
        reason = str(error).splitlines()[0]
        problems.add(first_line, f"this YAML cannot be read: {reason}", "Correct the value.")
    return None


def _mark_of(error: yaml.MarkedYAMLError) -> yaml.Mark | None:
    """Where the mistake is: an open quote or bracket is found out only lines after it."""
    began_here = ("flow", "simple key", "quoted scalar")
    if error.context_mark and any(words in (error.context or "") for words in began_here):
        return error.context_mark
    return error.problem_mark or error.context_mark


class _Walk:
    """Notes the line of each node and refuses what a list of the library never needs."""

    def __init__(self, lines: dict[Path, int], first_line: int, problems: ProblemList) -> None:
        self._lines = lines
        self._first = first_line
        self._problems = problems
        self._seen: set[int] = set()

    def visit(self, node: Node, path: Path) -> bool:
        line = self._first + node.start_mark.line
        self._lines.setdefault(path, line)
        if id(node) in self._seen:
            self._problems.add(line, "this YAML uses an alias (*)", "Write the value out.")
            return False
        self._seen.add(id(node))
        if isinstance(node, MappingNode):
            return self._visit_mapping(node, path)
        if isinstance(node, SequenceNode):
            good = [self.visit(item, (*path, place)) for place, item in enumerate(node.value)]
            return all(good)
        return True

    def _visit_mapping(self, node: MappingNode, path: Path) -> bool:
        known: set[str] = set()
        good = True
        for key, value in node.value:
            line = self._first + key.start_mark.line
            if not isinstance(key, ScalarNode) or key.value == "<<":
                self._problems.add(line, "a key must be one word", "Write it as `key: value`.")
                good = False
                continue
            if key.value in known:
                self._problems.add(line, f"the key '{key.value}' stands here twice", "Remove one of them.")
                good = False
            known.add(key.value)
            self._lines[(*path, key.value)] = line
            good = self.visit(value, (*path, key.value)) and good
        return good
