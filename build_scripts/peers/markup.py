"""One page of the compiled library as a static HTML file: its words, its pictures inline, its typeface."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Any

import msgspec

from preparing.places import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.library import Library

_FONTS = ROOT / "assets" / "fonts"
_STYLE = """
@font-face { font-family: A; src: url(%s); }
@font-face { font-family: A; font-weight: bold; src: url(%s); }
body { margin: 0; background: #faf7f2; color: #1d2430; font: 29px/1.5 A; }
header { background: #0b5a5e; color: #fff; padding: 24px 48px; font-weight: bold; }
main { margin: 40px 48px; max-width: 984px; }
svg { width: 100%%; height: auto; border-radius: 28px; background: #dff0ee; }
h1 { font-size: 57px; line-height: 66px; } h2 { font-size: 44px; }
"""
_NOT_WORDS = {"type", "picture", "illustration", "term", "fact", "org", "icon", "link", "id", "alt"}


def page_as_html(library: Library, lang: str, page_id: str) -> str:
    """Return the page with everything it needs but the font files, which it names."""
    page = library.page(lang, page_id)
    style = _STYLE % tuple(
        (_FONTS / f"AtkinsonHyperlegibleNext-{weight}.ttf").as_uri() for weight in ("Regular", "Bold")
    )
    blocks = [{"picture": page.illustration}, *msgspec.to_builtins(page.blocks)]
    return (
        f'<!doctype html><html lang="{lang}"><meta charset="utf-8"><title>{escape(page.title)}</title>'
        f"<style>{style}</style><header>{escape(page.title)}</header>"
        f"<main><h1>{escape(page.title)}</h1><p>{escape(page.hook)}</p>"
        f"{''.join(_pieces(library, blocks))}</main></html>"
    )


def _pieces(library: Library, data: Any) -> Iterator[str]:  # noqa: ANN401  a tree of plain JSON
    if isinstance(data, list | tuple):
        if data and all(isinstance(item, dict) and "text" in item and "line" not in item for item in data):
            yield f"<p>{''.join(_run(item) for item in data)}</p>"
        else:
            for item in data:
                yield from _pieces(library, item)
    elif isinstance(data, dict):
        yield from _block(library, data)


def _block(library: Library, block: dict[str, Any]) -> Iterator[str]:
    file = library.picture(block.get("picture", ""))
    if file:
        yield re.sub(r"<\?xml.*?\?>", "", file.read_text(encoding="utf-8"))
    if block.get("type") == "heading":
        yield f"<h2>{escape(block['text'])}</h2>"
        return
    for name, value in block.items():
        if name in _NOT_WORDS:
            continue
        if isinstance(value, str) and value:
            yield f"<h2>{escape(value)}</h2>" if name == "title" else f"<p>{escape(value)}</p>"
        else:
            yield from _pieces(library, value)


def _run(run: dict[str, Any]) -> str:
    words = escape(run["text"])
    words = f"<b>{words}</b>" if run.get("strong") else words
    return f'<a href="#">{words}</a>' if run.get("link") else words
