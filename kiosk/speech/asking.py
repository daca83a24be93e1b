"""What voices and headphones this system has, asked once from outside: for the doctor."""

import subprocess
import threading

import msgspec
from msgspec import Struct

from kiosk import paths
from kiosk.speech.messages import COMMAND, Headphones, Open, Opened, line_of, read_answer
from kiosk.speech.narrator import language_of

SECONDS = 60.0


class System(Struct, frozen=True):
    """`languages` that have a voice, as ISO codes; `headphones` are plugged in, or nobody knows.

    `answered`: the system's voices could be opened at all, or there are none.
    """

    languages: frozenset[str] = frozenset()
    headphones: bool | None = None
    answered: bool = False

    def speaks(self, lang: str) -> bool:
        """Tell whether there is a voice for a language of the library."""
        return language_of(lang) in self.languages


def ask_system(seconds: float = SECONDS) -> System:
    """Start the voice's process, wait for its first words, and end it; after `seconds` whatever it does."""
    with subprocess.Popen(  # noqa: S603  our own program
        [*paths.itself(), COMMAND], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None  # noqa: S101  for mypy: both are pipes
        assert process.stdout is not None  # noqa: S101
        late = threading.Timer(seconds, process.kill)
        late.start()
        found, told = System(), set[type]()
        try:
            process.stdin.write(line_of(Open()))
            process.stdin.flush()
            while told != {Opened, Headphones} and (line := process.stdout.readline()):
                match read_answer(line):
                    case Opened(languages):
                        found = msgspec.structs.replace(found, languages=frozenset(languages), answered=True)
                        told.add(Opened)
                    case Headphones(plugged):
                        found = msgspec.structs.replace(found, headphones=plugged)
                        told.add(Headphones)
        except (OSError, msgspec.DecodeError):
            process.kill()
        finally:
            late.cancel()
    return found
