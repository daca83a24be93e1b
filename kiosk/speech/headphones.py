"""Whether headphones are plugged in, where the system's sound server tells (PulseAudio, or PipeWire in its place)."""

import logging
import sys
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

from msgspec import Struct

WORN = ("headphone", "headset", "handset", "earpiece", "earphone")
"""What is held to an ear, in the names of jacks and in the form factors of devices."""

RETRY_SECONDS = 15.0

log = logging.getLogger(__name__)

Told = Callable[[bool | None], None]


class Jack(Struct, frozen=True):
    """One plug of an output; `present` is None where the hardware cannot feel it."""

    name: str
    present: bool | None = None


class Output(Struct, frozen=True):
    """One sound output of the system."""

    name: str
    form: str = ""
    jacks: tuple[Jack, ...] = ()


class Choice(Struct, frozen=True):
    """Where sound should go: an output, and its jack where it has several."""

    output: str
    jack: str = ""


def plugged(outputs: Iterable[Output]) -> bool | None:
    """Tell whether something is at an ear; None where no output can tell."""
    felt = None
    for output in outputs:
        if _worn(output.form):
            return True
        for jack in output.jacks:
            if _worn(jack.name) and jack.present is not None:
                felt = felt or jack.present
    return felt


def preferred(outputs: Iterable[Output]) -> Choice | None:
    """Return where sound goes while headphones are in; None while they are not."""
    for output in outputs:
        if _worn(output.form):
            return Choice(output.name)
        for jack in output.jacks:
            if _worn(jack.name) and jack.present:
                return Choice(output.name, jack.name)
    return None


def _worn(name: str) -> bool:
    return any(word in name.lower() for word in WORN)


def watch_headphones(told: Told, *, prefer: bool) -> None:
    """Tell now and whenever it changes, from a thread of its own; with `prefer` send sound to them when they come."""
    if sys.platform.startswith("linux"):
        threading.Thread(target=_watch, args=(told, prefer), name="headphones", daemon=True).start()
    else:
        told(None)  # Windows and macOS send sound to the headphones themselves


def _watch(told: Told, prefer: bool) -> None:  # noqa: FBT001  a thread's argument
    """Follow the sound server; look for it again where there is none, or when it is gone."""
    try:
        import pulsectl  # noqa: PLC0415  it needs the system's library
    except (ImportError, OSError) as error:
        log.info("Headphones cannot be felt: %s", error)
        told(None)
        return
    known: list[bool | None] = []

    def tell(now: bool | None) -> None:  # noqa: FBT001
        if known != [now]:
            known[:] = [now]
            told(now)

    pause = threading.Event()
    while True:
        with (
            suppress(pulsectl.PulseError, pulsectl.PulseDisconnected),
            pulsectl.Pulse("kiosk", connect=False) as server,
        ):
            server.connect(autospawn=False)
            _follow(server, tell, prefer)
        tell(None)
        pause.wait(RETRY_SECONDS)


def _follow(server: Any, tell: Told, prefer: bool) -> None:  # noqa: ANN401, FBT001  pulsectl has no types
    """Tell and prefer after each change. Raises PulseDisconnected when the server is gone."""
    import pulsectl  # noqa: PLC0415  as above

    def stop(_: object) -> None:
        raise pulsectl.PulseLoopStop

    server.event_mask_set("sink", "card", "server")
    server.event_callback_set(stop)
    while True:
        sinks = server.sink_list()
        outputs = [_output(sink) for sink in sinks]
        choice = preferred(outputs)
        if prefer and choice is not None:
            _send_to(server, sinks, choice)
        tell(plugged(outputs))
        server.event_listen()


def _output(sink: Any) -> Output:  # noqa: ANN401
    states = {"yes": True, "no": False}
    jacks = tuple(Jack(port.name, states.get(str(port.available._value))) for port in sink.port_list)  # noqa: SLF001  the library's own way
    return Output(sink.name, sink.proplist.get("device.form_factor", ""), jacks)


def _send_to(server: Any, sinks: list[Any], choice: Choice) -> None:  # noqa: ANN401
    """Make the chosen output the one that everything is heard from."""
    sink = next(sink for sink in sinks if sink.name == choice.output)
    if choice.jack and sink.port_active is not None and sink.port_active.name != choice.jack:
        server.sink_port_set(sink.index, choice.jack)
    if server.server_info().default_sink_name != sink.name:
        server.sink_default_set(sink.name)
    for stream in server.sink_input_list():
        if stream.sink != sink.index:
            with suppress(Exception):  # a stream that ended in the meantime, or may not be moved
                server.sink_input_move(stream.index, sink.index)
