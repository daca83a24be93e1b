"""The look's tokens, from the files that screen and paper share."""

from pathlib import Path
from typing import Any

import msgspec


def read_tokens(assets: Path) -> dict[str, Any]:
    """Return sizes, colors and times, with the table of icons under "icons"."""
    tokens: dict[str, Any] = msgspec.json.decode((assets / "tokens.json").read_bytes())
    tokens["icons"] = msgspec.json.decode((assets / "icons.json").read_bytes())
    return tokens
