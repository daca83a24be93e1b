"""Running text for the screen: runs become rich text with marked links and their character ranges."""

from html import escape

from kiosk.content.model import Run

Prose = dict[str, object]

HUE = "{hue}"
"""Stands in the rich text where the colour of the page's hue goes; QML fills it in."""


def prose(runs: tuple[Run, ...]) -> Prose:
    """Return `html`, `plain` and `links` (href, text, kind, start, end in characters of `plain`)."""
    html: list[str] = []
    links: list[dict[str, object]] = []
    plain = ""
    for run in _joined(runs):
        start = len(plain)
        plain += run.text
        html.append(_html(run))
        if run.link:
            links.append(
                {
                    "href": run.link,
                    "text": run.text,
                    "kind": run.link.partition(":")[0],
                    "start": start,
                    "end": len(plain),
                }
            )
    return {"html": "".join(html), "plain": plain, "links": links}


def paragraphs(texts: tuple[tuple[Run, ...], ...]) -> list[Prose]:
    """Return one `prose` for each paragraph."""
    return [prose(text) for text in texts]


def _joined(runs: tuple[Run, ...]) -> list[Run]:
    """Fold white space as rich text does, so that character ranges fit what is drawn."""
    joined: list[Run] = []
    space_before = True
    for run in runs:
        text = " ".join(run.text.split())
        if run.text[:1].isspace() and not space_before:
            text = f" {text}"
        if run.text[-1:].isspace() and text.strip():
            text = f"{text} "
        if text:
            joined.append(Run(text, run.strong, run.link))
            space_before = text.endswith(" ")
    return joined


def _html(run: Run) -> str:
    text = escape(run.text, quote=False)
    if run.link:
        weight = 400 if run.link.startswith("fact:") else 700
        style = f"color:{HUE};text-decoration:none;font-weight:{weight}"
        return f'<a href="{escape(run.link)}" style="{style}">{text}</a>'
    return f"<b>{text}</b>" if run.strong else text
