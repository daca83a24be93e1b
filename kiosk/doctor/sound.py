"""Sound output, and a voice for each language."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from kiosk.doctor.finding import Finding
from kiosk.speech.asking import System

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


def check_voices(system: System, languages: dict[str, str], *, loudspeaker: bool = True) -> list[Finding]:
    """Whether each language, by id with its name, can be read aloud, and whether headphones can be felt."""
    if not system.answered:
        return [Finding("voice", "attention", "voice-hangs")]
    voices = [
        Finding("voice", "ok", "voice-good", {"language": name})
        if system.speaks(lang)
        else Finding("voice", "attention", "voice-none", {"language": name})
        for lang, name in languages.items()
    ]
    return [*voices, _headphones(system.headphones, loudspeaker=loudspeaker)]


def _headphones(plugged: bool | None, *, loudspeaker: bool) -> Finding:  # noqa: FBT001  in, out or unknown
    """Without a loudspeaker, headphones that nobody can feel mean that nothing is ever heard."""
    if plugged is None and not loudspeaker:
        return Finding("voice", "attention", "headphones-needed")
    if plugged is None:
        return Finding("voice", "ok", "headphones-unfelt")
    return Finding("voice", "ok", "headphones-in" if plugged else "headphones-out")
