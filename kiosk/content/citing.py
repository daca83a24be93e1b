"""Sources and organisations as they may be shown: dates in their shortest form, no remarks of the evidence."""

import re

from kiosk.content.model import Organisation, Source

_YEAR = re.compile(r"(?:19|20)\d\d")
_DATED = re.compile(r"\s*\((?:19|20)\d\d\)$")
_REMARKS = ("(", "not confirmed", "no confirmado", "sin confirmar")


def years(as_of: str) -> str:
    """The years that a date names, shortest form; the date itself when it names none."""
    found = _YEAR.findall(as_of)
    return as_of if not found else found[0] if len(set(found)) == 1 else f"{found[0]}-{found[-1]}"


def source_line(source: Source) -> str:
    """Organisation, title and year in one line; no year when none is known."""
    year = year_of(source)
    named = f"{organisation_of(source)}. {title_of(source)}".rstrip(". ")
    return f"{named}, {year}." if year else f"{named}."


def organisation_of(source: Source) -> str:
    """Who made the source."""
    return _DATED.sub("", source.organisation)


def title_of(source: Source) -> str:
    """What the source is called, without its year."""
    return _DATED.sub("", source.title)


def year_of(source: Source) -> str:
    """The years of the source; "" when none is known."""
    return years(source.year_or_date) if _YEAR.search(source.year_or_date) else ""


def known(text: str) -> str:
    """What is known; remarks such as "(clinic adds)" or "not confirmed" are not for readers."""
    return "" if text.startswith(_REMARKS) else text


def seen_year(org: Organisation) -> str:
    """The year of the source in which the organisation's number or address was seen; "" if unknown."""
    found = _YEAR.findall(org.as_of)
    return found[-1] if found else ""


def short_url(url: str) -> str:
    """A web address as one types it: no scheme, no "www.", no slash at its end."""
    return re.sub(r"^https?://(?:www\.)?", "", url).rstrip("/")


def full_url(url: str) -> str:
    """A web address that a phone opens."""
    return url if url.startswith(("http://", "https://")) else f"https://{url}"
