"""A document of the print model as one HTML file for paper: the same words, tables, lists, pictures and typeface."""

from __future__ import annotations

import json
import re
from html import escape
from typing import TYPE_CHECKING, Any

from preparing.places import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.toolkit.document import Document

_FONTS = ROOT / "assets" / "fonts"
_STYLE = """
@font-face { font-family: A; src: url(%s); }
@font-face { font-family: A; font-weight: bold; src: url(%s); }
@page { size: %s; margin: 20mm; }
body { margin: 0; color: #1d2433; font: %dpt/1.5 A; }
h1 { font-size: 1.85em; } h2 { font-size: 1.3em; color: #0b4f56; break-after: avoid; } h3 { break-after: avoid; }
svg { height: 55mm; width: auto; display: block; }
table { border-collapse: collapse; width: 100%%; } tr { break-inside: avoid; }
td, th { border: 1px solid #877e6e; padding: 2mm; text-align: left; }
section { border: 1px solid #877e6e; padding: 4mm; break-inside: avoid; }
.line { border-bottom: 1px solid #877e6e; height: 10mm; }
"""


def document_as_html(document: Document) -> str:
    """Return the document in its first language, with everything it needs but the font files, which it names."""
    printout = json.loads(document.content)
    fonts = [(_FONTS / f"AtkinsonHyperlegibleNext-{weight}.ttf").as_uri() for weight in ("Regular", "Bold")]
    style = _STYLE % (*fonts, document.options.paper, 14 if document.options.size == "normal" else 18)
    pictures = {name: data.decode() for name, data in document.pictures.items() if data[:1] == b"<"}
    body = "".join(_section(section, pictures) for section in printout["sections"])
    lang, title = document.languages[0], escape(document.title)
    return (
        f'<!doctype html><html lang="{lang}"><meta charset="utf-8"><title>{title}</title><style>{style}</style>{body}'
    )


def _section(section: dict[str, Any], pictures: dict[str, str]) -> str:
    foot = section["foot"]
    nodes = "".join(_node(node, pictures) for node in section["nodes"])
    return f"<h1>{_words(section['title'])}</h1><p>{_words(section.get('purpose', []))}</p>{nodes}" + "".join(
        f"<p>{words}</p>" for words in _all_words(foot)
    )


def _node(node: dict[str, Any], pictures: dict[str, str]) -> str:
    kind = node.get("type", "")
    if kind == "heading":
        level = node.get("level", 2)
        return f"<h{level}>{_words(node['words'])}</h{level}>"
    if kind in {"items", "ticks"}:
        mark = "ol" if node.get("ordered") else "ul"
        return f"<{mark}>{''.join(f'<li>{_words(item)}</li>' for item in node['items'])}</{mark}>"
    if kind == "grid":
        return _table(node)
    if kind == "lines":
        rows = "".join(f"<p>{_words(row)}</p><div class=line></div>" for row in node.get("rows", []))
        return f"<p>{_words(node.get('label', []))}</p>{rows}{'<div class=line></div>' * node.get('blank', 0)}"
    if kind in {"box", "cut"}:
        inner = "".join(_node(one, pictures) for one in node.get("nodes", []))
        return f"<section><h3>{_words(node.get('title', []))}</h3>{inner}</section>"
    picture = re.sub(r"<\?xml.*?\?>", "", pictures.get(node.get("picture", ""), ""))
    return picture + "".join(f"<p>{words}</p>" for words in _all_words(node))


def _table(node: dict[str, Any]) -> str:
    head = "".join(f"<th>{_words(cell)}</th>" for cell in node["header"])
    rows = ["".join(f"<td>{_words(cell)}</td>" for cell in row) for row in node["rows"]]
    rows += ["<td>&nbsp;</td>" * len(node["header"])] * node.get("blank", 0)
    return f"<table><thead><tr>{head}</tr></thead>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


def _all_words(data: Any) -> Iterator[str]:  # noqa: ANN401  a tree of plain JSON
    if isinstance(data, list) and data and isinstance(data[0], dict) and "runs" in data[0]:
        yield _words(data)
    elif isinstance(data, list | dict):
        for one in data.values() if isinstance(data, dict) else data:
            yield from _all_words(one)


def _words(words: list[dict[str, Any]]) -> str:
    return "".join(
        f"<b>{escape(run['text'])}</b>" if run.get("strong") else escape(run["text"])
        for run in (words[0]["runs"] if words else [])
    )
