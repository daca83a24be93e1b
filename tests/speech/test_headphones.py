"""Headphones at a real sound server: they are felt when they come and go, and sound goes where they are."""

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.speech.headphones import Choice, Jack, Output, plugged, preferred
from tests.speech.sound_server import PATIENCE, SoundServer

ROOT = Path(__file__).resolve().parents[2]

SPEAKER = Jack("analog-output-speaker")
USB = Output("usb", form="headset")


def jack(*, present: bool | None) -> Output:
    """A sound card with a loudspeaker and a socket for headphones."""
    return Output("card", jacks=(SPEAKER, Jack("analog-output-headphones", present)))


@pytest.mark.parametrize(
    ("outputs", "felt"),
    [
        ([], None),
        ([Output("hdmi", jacks=(Jack("hdmi-output-0", present=True),))], None),
        ([jack(present=None)], None),
        ([jack(present=False)], False),
        ([jack(present=True)], True),
        ([jack(present=False), USB], True),
        ([Output("bluez", form="headphone")], True),
        ([Output("pipewire", jacks=(Jack("[Out] Headphones", present=True),))], True),
    ],
)
def test_what_is_at_an_ear(outputs: list[Output], felt: bool | None) -> None:  # noqa: FBT001
    assert plugged(outputs) is felt


def test_sound_goes_to_the_jack_or_the_device_at_an_ear() -> None:
    assert preferred([jack(present=False)]) is None
    assert preferred([jack(present=True)]) == Choice("card", "analog-output-headphones")
    assert preferred([Output("hdmi"), USB]) == Choice("usb")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SoundServer]:
    """A sound server with a loudspeaker."""
    with SoundServer(tmp_path) as running:
        yield running


class Watch:
    """Another program that watches the headphones and prints what it is told."""

    def __init__(self, server: SoundServer, *, prefer: bool) -> None:
        program = (
            "import threading; from kiosk.speech.headphones import watch_headphones as watch; import json\n"
            f"watch(lambda there: print(json.dumps(there), flush=True), prefer={prefer}); threading.Event().wait()"
        )
        self.process = subprocess.Popen(  # noqa: S603  this test's own program
            [sys.executable, "-c", program],
            cwd=ROOT,
            env={**os.environ, **server.environment},
            stdout=subprocess.PIPE,
            text=True,
        )

    def told(self) -> bool | None:
        """Wait for the next news."""
        assert self.process.stdout is not None
        late = threading.Timer(PATIENCE, self.process.kill)
        late.start()
        line = self.process.stdout.readline()
        late.cancel()
        assert line, "nothing was told"
        return json.loads(line)  # type: ignore[no-any-return]

    def close(self) -> None:
        """End it."""
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def watches() -> Iterator["queue.SimpleQueue[Watch]"]:
    """Watches to be ended."""
    started: queue.SimpleQueue[Watch] = queue.SimpleQueue()
    yield started
    while not started.empty():
        started.get().close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the system moves the sound itself")
class TestAtASoundServer:
    """PulseAudio, with devices that tell their form."""

    def test_they_are_felt_and_preferred(self, server: SoundServer, watches: "queue.SimpleQueue[Watch]") -> None:
        watch = Watch(server, prefer=True)
        watches.put(watch)
        assert watch.told() is None
        headset = server.plug("headset", form="headset")
        assert watch.told() is True
        server.wait_for_default("headset")
        server.unplug(headset)
        assert watch.told() is None
        server.wait_for_default("speaker")

    def test_on_a_laptop_the_owner_says_where_sound_goes(
        self, server: SoundServer, watches: "queue.SimpleQueue[Watch]"
    ) -> None:
        server.make_default("speaker")
        watch = Watch(server, prefer=False)
        watches.put(watch)
        assert watch.told() is None
        server.plug("headset", form="headphone")
        assert watch.told() is True
        assert server.default() == "speaker"

    def test_a_server_that_goes_takes_them_along(
        self, server: SoundServer, watches: "queue.SimpleQueue[Watch]"
    ) -> None:
        server.plug("headset", form="headset")
        watch = Watch(server, prefer=True)
        watches.put(watch)
        assert watch.told() is True
        server.stop()
        assert watch.told() is None
