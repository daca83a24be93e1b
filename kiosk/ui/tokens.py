"""The look's tokens, from the files that screen and paper share."""

import json
from pathlib import Path
from typing import Any


def read_tokens(assets: Path) -> dict[str, Any]:
    """Return sizes, colors and times, with the table of icons under "icons"."""
    tokens: dict[str, Any] = json.loads((assets / "tokens.json").read_text(encoding="utf-8"))
    tokens["icons"] = json.loads((assets / "icons.json").read_text(encoding="utf-8"))
    return tokens
