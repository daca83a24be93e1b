"""A real PulseAudio of a test's own: no sound card, only outputs that lead nowhere."""

import os
import shutil
import subprocess
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Self

PATIENCE = 30.0
HELP = "Headphones are tested with a real sound server. Type: sudo apt-get install --no-install-recommends pulseaudio"


class SoundServer:
    """Use it as a context manager; `environment` leads a program to it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.environment = {
            "PULSE_SERVER": f"unix:{folder / 'socket'}",
            "PULSE_RUNTIME_PATH": str(folder),
            "PULSE_COOKIE": str(folder / "cookie"),
        }
        self._server: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        program = shutil.which("pulseaudio")
        assert program, HELP
        with (self._folder / "pulseaudio.log").open("wb") as log:
            self._server = subprocess.Popen(  # noqa: S603  the system's own
                [
                    program, "-n", "--daemonize=no", "--exit-idle-time=-1", "--disable-shm", "--use-pid-file=no",
                    "-L", f"module-native-protocol-unix auth-anonymous=1 socket={self._folder / 'socket'}",
                    "-L", "module-always-sink",
                ],
                env={**os.environ, **self.environment, "HOME": str(self._folder)},
                stdout=log,
                stderr=log,
            )  # fmt: skip
        self._until(self._answers, "the sound server answers")
        self.plug("speaker")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """End the server."""
        if self._server is not None:
            self._server.terminate()
            self._server.wait(PATIENCE)
            self._server = None

    def plug(self, name: str, form: str = "") -> str:
        """Plug in an output; return what `unplug` wants."""
        properties = f"sink_properties=device.form_factor={form}" if form else ""
        return self._pactl("load-module", "module-null-sink", f"sink_name={name}", *properties.split())

    def unplug(self, module: str) -> None:
        """Unplug an output."""
        self._pactl("unload-module", module)

    def default(self) -> str:
        """Return the output that everything is heard from."""
        return self._pactl("get-default-sink")

    def make_default(self, name: str) -> None:
        """Choose the output that everything is heard from."""
        self._pactl("set-default-sink", name)

    def wait_for_default(self, name: str) -> None:
        """Wait until everything is heard from this output."""
        self._until(lambda: self.default() == name, f"sound goes to {name}")

    def _answers(self) -> bool:
        return (self._folder / "socket").exists() and bool(self._pactl("info", check=False))

    def _until(self, ask: "object", what: str) -> None:
        assert callable(ask)
        end, pause = time.monotonic() + PATIENCE, threading.Event()
        while not ask():
            log = (self._folder / "pulseaudio.log").read_text("utf-8", "replace")
            assert time.monotonic() < end, f"waited in vain until {what}: {log[-2000:]}"
            pause.wait(0.05)

    def _pactl(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(  # noqa: S603  the server's own
            ["pactl", *arguments],  # noqa: S607
            env={**os.environ, **self.environment, "LC_ALL": "C"},
            capture_output=True,
            text=True,
            check=check,
            timeout=PATIENCE,
        )
        return done.stdout.strip()
