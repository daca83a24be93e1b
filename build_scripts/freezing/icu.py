"""Leave out of ICU's data what Qt never asks for: 32 MB become 8 MB.

Qt has its own names of languages and currencies, breaks text by its own rules and reads UTF-8
without ICU. It asks ICU for sorting, upper and lower case and normal forms, and those stay, for all
languages; and for the names of time zones, which no screen shows.

The data is one table inside libicudata: a header, the number of entries, for each entry the places
of its name and its bytes (32-bit, counted from the number), then names and bytes; see "ICU Data
File Formats" in ICU's guide. A smaller table is written and linked under the same names.
"""

import struct
import subprocess
import tempfile
from pathlib import Path

from preparing.trouble import Trouble

# Entries are named like `icudt73l/zone/es.res`.
NEVER_ASKED_FOR = ("brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone")
NEVER_ASKED_FOR_KINDS = (".cnv", ".spp", ".cfu")

_MAGIC = b"\xda\x27"  # at byte 2 of the header, whose length is in bytes 0 and 1
_FORMAT = b"CmnD"  # at byte 12
_ALIGNMENT = 16  # bytes; each entry starts at a multiple

Entries = dict[str, bytes]


def trim(library: Path) -> None:
    """Replace a libicudata.so by one without the unused entries; raises Trouble."""
    header, entries = read(library.read_bytes())
    kept = {name: data for name, data in entries.items() if is_asked_for(name)}
    _link(write(header, kept), library)


def is_asked_for(name: str) -> bool:
    """Tell whether Qt may ask for an entry, from its name."""
    folders = name.split("/")[1:-1]
    return not name.endswith(NEVER_ASKED_FOR_KINDS) and not set(folders) & set(NEVER_ASKED_FOR)


def read(library: bytes) -> tuple[bytes, Entries]:
    """Return the header and the entries of the table in a libicudata; raises Trouble."""
    start = library.find(_FORMAT) - 12
    if start < 0 or library[start + 2 : start + 4] != _MAGIC:
        raise Trouble("libicudata holds no table that freezing/icu.py knows; leave it as it is.")
    (length,) = struct.unpack_from("<H", library, start)
    base = start + length
    (count,) = struct.unpack_from("<I", library, base)
    places = [struct.unpack_from("<II", library, base + 4 + 8 * entry) for entry in range(count)]
    ends = [data for _, data in places[1:]] + [_end_of_last(library, base + places[-1][1]) - base]
    entries = {
        _text(library, base + name): library[base + data : base + end]
        for (name, data), end in zip(places, ends, strict=True)
    }
    return library[start:base], entries


def write(header: bytes, entries: Entries) -> bytes:
    """Return a table with these entries, which must come in order of name."""
    names = [name.encode() + b"\0" for name in entries]
    first_name = 4 + 8 * len(entries)
    name_places = _running_total(first_name, [len(name) for name in names])
    padded = [data + bytes(-len(data) % _ALIGNMENT) for data in entries.values()]
    head = len(header) + name_places[-1]
    filler = bytes(-head % _ALIGNMENT)
    data_places = _running_total(name_places[-1] + len(filler), [len(data) for data in padded])
    places = zip(name_places[:-1], data_places[:-1], strict=True)
    table = b"".join(struct.pack("<II", *place) for place in places)
    count = struct.pack("<I", len(entries))
    return b"".join([header, count, table, *names, filler, *padded])


def _running_total(start: int, lengths: list[int]) -> list[int]:
    """Return where each of a row of things starts, and where the row ends."""
    total = [start]
    for length in lengths:
        total.append(total[-1] + length)
    return total


def _text(library: bytes, place: int) -> str:
    return library[place : library.index(b"\0", place)].decode()


def _end_of_last(library: bytes, place: int) -> int:
    """Return a place not before the end of the last entry, whose length is nowhere."""
    return min(len(library), place + 65536)


def _link(table: bytes, library: Path) -> None:
    """Write a shared library with the table under the symbol ICU looks for."""
    version = library.suffix.removeprefix(".")
    symbol = f"icudt{version}_dat"
    with tempfile.TemporaryDirectory() as folder:
        blob, linked = Path(folder, "table"), Path(folder, "table.o")
        blob.write_bytes(table)
        section = ".data=.rodata,alloc,load,readonly,data,contents"
        name = f"_binary_table_start={symbol}"
        for command in (
            ["ld", "-r", "-b", "binary", "-o", linked.name, blob.name],
            ["objcopy", "--rename-section", section, "--redefine-sym", name, linked.name],
            ["objcopy", "--set-section-alignment", f".rodata={_ALIGNMENT}", linked.name],
            ["ld", "-shared", "-z", "noexecstack", "-soname", library.name,
             "-o", str(library.resolve()), linked.name],
        ):  # fmt: skip
            subprocess.run(command, cwd=folder, check=True)
