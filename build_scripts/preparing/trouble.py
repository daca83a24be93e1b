"""What went wrong, as a sentence for the person at the keyboard."""

import sys


class Trouble(Exception):  # noqa: N818 - it is read by people, who have trouble rather than errors
    """Preparing cannot go on; the text is one plain sentence and what to do next."""


def say(sentence: str) -> None:
    """Tell the person at the keyboard one sentence, on standard error."""
    print(sentence, file=sys.stderr, flush=True)
