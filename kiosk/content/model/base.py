"""What every record of a library is made of."""

from typing import dataclass_transform

from msgspec import Struct, field


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Record(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Base of all library data: immutable, compact as JSON, strict when read."""


class Run(Record):
    """A stretch of text of one look. `link` is "", "term:ID", "fact:ID", "org:ID" or "page:DOOR/ID"."""

    text: str
    strong: bool = False
    link: str = ""
