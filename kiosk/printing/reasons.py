"""The table of IPP's printer-state-reasons (RFC 8011, PWG 5100.9 and CUPS) and what each means to a reader."""

from collections.abc import Iterable

from kiosk.printing.states import Trouble

#: What stops sheets from coming out, at any severity: printers call an empty tray error, warning or report as
#: they please. The first that is found is told, so what a person can mend stands before what follows from it.
BLOCKING: dict[str, Trouble] = {
    "media-jam": "paper-jam",
    "input-tray-missing": "paper-out",
    "input-cannot-feed-size-selected": "paper-out",
    "input-manual-input-request": "paper-out",
    "media-empty": "paper-out",
    "media-needed": "paper-out",
    "input-media-supply-empty": "paper-out",
    "cover-open": "door-open",
    "door-open": "door-open",
    "interlock-open": "door-open",
    "input-tray-open": "door-open",
    "output-door-open": "door-open",
    "toner-empty": "toner-out",
    "marker-supply-empty": "toner-out",
    "marker-ink-empty": "toner-out",
    "marker-toner-cartridge-missing": "toner-out",
    "marker-supply-missing": "toner-out",
    "developer-empty": "toner-out",
    "output-area-full": "attention",
    "output-tray-missing": "attention",
    "marker-waste-full": "attention",
    "marker-failure": "attention",
    "fuser-over-temp": "attention",
    "fuser-under-temp": "attention",
    "opc-life-over": "attention",
    "hold-new-jobs": "paused",
    "offline": "offline",
    "shutdown": "offline",
    "timed-out": "offline",
    "connecting-to-device": "offline",
    "stopped-partly": "paused",
    "paused": "paused",
    "moving-to-paused": "paused",
    "stopping": "paused",
    "spool-area-full": "disk-full",
    "cups-missing-filter": "refused",
    "cups-insecure-filter": "refused",
    "cups-remote-stopped": "paused",
}

#: What will stop it some day.
LOW: frozenset[str] = frozenset(
    {
        "media-low",
        "toner-low",
        "developer-low",
        "marker-supply-low",
        "marker-ink-low",
        "marker-waste-almost-full",
        "opc-near-eol",
        "output-area-almost-full",
    }
)

_SEVERITIES = ("-error", "-warning", "-report")


def keyword(reason: str) -> str:
    """Return a reason without its severity: "media-empty-error" is "media-empty"."""
    for severity in _SEVERITIES:
        if reason.endswith(severity):
            return reason.removesuffix(severity)
    return reason


def trouble_of(reasons: Iterable[str]) -> Trouble:
    """Return what stops the printer, "" when nothing does. An unknown error is "attention", all else is passed over."""
    given = list(reasons)
    words = {keyword(reason) for reason in given}
    for known, trouble in BLOCKING.items():
        if known in words:
            return trouble
    unknown = any(reason.endswith("-error") for reason in given if keyword(reason) not in LOW)
    return "attention" if unknown else ""


def is_low(reasons: Iterable[str]) -> bool:
    """Whether paper, toner or the like will soon run out."""
    return any(keyword(reason) in LOW for reason in reasons)
