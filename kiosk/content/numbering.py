"""Numbers of pages and passages that tell what they belong to, so that the index finds by range and reads no row.

A language has a number, its pages come after `first_of(language)`, and the passages of a page are
the page's number with the number of the block in the low bits.
"""

_LANGUAGE_BITS = 32
_BLOCK_BITS = 12

#: The block of a passage that holds title and summary.
HEAD = -1
#: Blocks after this one share its number; pages we know have fewer than 100.
LAST_BLOCK = (1 << _BLOCK_BITS) - 2


def pages_of(language: int) -> tuple[int, int]:
    """The first and the last number a page of this language may have."""
    return language << _LANGUAGE_BITS, ((language + 1) << _LANGUAGE_BITS) - 1


def passages_of(first_page: int, last_page: int) -> tuple[int, int]:
    """The first and the last number of passages of these pages."""
    return first_page << _BLOCK_BITS, ((last_page + 1) << _BLOCK_BITS) - 1


def passage(page: int, block: int) -> int:
    """The number of the words of one block."""
    return (page << _BLOCK_BITS) + min(block, LAST_BLOCK) + 1


def page_and_block(passage_number: int) -> tuple[int, int]:
    """Whose words these are."""
    return passage_number >> _BLOCK_BITS, (passage_number & ((1 << _BLOCK_BITS) - 1)) - 1
