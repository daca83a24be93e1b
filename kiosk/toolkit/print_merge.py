"""Two languages in one sheet: the patient's own words first, the other language below them, place by place.

Lines and boxes to write on are printed once, with both labels, so that a form is filled in once.
"""

from collections.abc import Sequence
from typing import Any, TypeVar

from msgspec import structs

from kiosk.toolkit.print_model import AnyNode, Node, Voice

T = TypeVar("T")


class _DifferentShapeError(Exception):
    """The two languages do not have the same places."""


def merge_nodes(own: Sequence[AnyNode], other: Sequence[AnyNode]) -> tuple[AnyNode, ...]:
    """Join the nodes of two languages; those that differ in kind or shape stand one after the other."""
    if len(own) != len(other):
        return (*own, *other)
    merged: list[AnyNode] = []
    for first, second in zip(own, other, strict=True):
        try:
            merged.append(merge(first, second))
        except _DifferentShapeError:
            merged.extend((first, second))
    return tuple(merged)


def merge(own: T, other: T) -> T:
    """Join two values of the same shape. Raises an error of this module's own for `merge_nodes`."""
    merged: Any = _merged(own, other)
    return merged  # type: ignore[no-any-return]


def _merged(own: Any, other: Any) -> Any:  # noqa: ANN401  any field of any node
    if type(own) is not type(other):
        raise _DifferentShapeError
    if isinstance(own, Node):
        fields = {name: _merged(getattr(own, name), getattr(other, name)) for name in own.__struct_fields__}
        return structs.replace(own, **fields)
    if isinstance(own, tuple):
        return _merged_tuple(own, other)
    if isinstance(own, int) and own != other:
        raise _DifferentShapeError
    if isinstance(own, float):
        return max(own, other)
    return own


def _merged_tuple(own: tuple[Any, ...], other: tuple[Any, ...]) -> tuple[Any, ...]:
    if isinstance((own or other or (None,))[0], Voice):
        said = {"".join(run.text for run in voice.runs) for voice in own}
        return (*own, *(voice for voice in other if "".join(run.text for run in voice.runs) not in said))
    if len(own) != len(other):
        raise _DifferentShapeError
    return tuple(_merged(first, second) for first, second in zip(own, other, strict=True))
