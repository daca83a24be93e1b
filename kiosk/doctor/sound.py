"""Sound output, and a voice for each language."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from kiosk.doctor.finding import Finding
from kiosk.speech.narrator import Narrator

CARDS = Path("/proc/asound/cards")
_SERVERS = ("pulse/native", "pipewire-0")


def check_sound(cards: Path = CARDS, environment: Mapping[str, str] = os.environ) -> list[Finding]:
    """Whether Linux knows a sound card or a sound server; elsewhere the voices tell."""
    if not sys.platform.startswith("linux"):
        return []
    runtime = Path(environment.get("XDG_RUNTIME_DIR") or "/nowhere")
    served = bool(environment.get("PULSE_SERVER")) or any((runtime / name).exists() for name in _SERVERS)
    carded = cards.is_file() and "no soundcards" not in cards.read_text("utf-8", "replace")
    if served or carded:
        return [Finding("sound", "ok", "sound-good")]
    return [Finding("sound", "attention", "sound-none")]


def check_voices(narrator: Narrator, languages: dict[str, str]) -> list[Finding]:
    """Whether each language, by id with its name, can be read aloud."""
    return [
        Finding("voice", "ok", "voice-good", {"language": name})
        if narrator.speaks(lang)
        else Finding("voice", "attention", "voice-none", {"language": name})
        for lang, name in languages.items()
    ]
