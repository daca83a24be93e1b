"""The accessibility bus as a screen reader asks it: AT-SPI over D-Bus, nothing of Qt in between."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MatchRule, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
EVENT = "org.a11y.atspi.Event.Object"
PROPERTIES = "org.freedesktop.DBus.Properties"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")

#: Numbers of AtspiStateType.
CHECKED, ENABLED, FOCUSABLE, FOCUSED, SHOWING, VISIBLE = 4, 8, 11, 12, 25, 30
#: A number of AtspiRole, and one of AtspiRelationType.
PASSWORD_TEXT, LABELLED_BY = 40, 2


class GoneError(LookupError):
    """What was asked is no longer there: the screen changed in the meantime."""


class Bus:
    """One connection; every question is answered or fails with the bus's own words."""

    def __init__(self, address: str) -> None:
        self.connection: DBusConnection = open_dbus_connection(address)

    def ask(self, where: tuple[str, str], interface: str, method: str, kinds: str = "", *values: object) -> Any:  # noqa: ANN401
        """Call a method and return the first value of its answer, of whatever kind the bus gives."""
        name, path = where
        call = new_method_call(DBusAddress(path, bus_name=name, interface=interface), method, kinds or None, values)
        answer = self.connection.send_and_get_reply(call, timeout=20)
        if answer.header.message_type is MessageType.error:
            raise GoneError(f"{method} of {name}{path}: {answer.body}")
        return answer.body[0] if answer.body else None

    def hear(self, text: str, while_: Callable[[], None]) -> str:
        """Do something, and wait until an announcement that holds `text` has been sent for it."""
        rule = MatchRule(type="signal", interface=EVENT, member="Announcement")
        registry = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
        self.ask(registry, "org.a11y.atspi.Registry", "RegisterEvent", "s", "object:announcement")
        self.connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=20)
        with self.connection.filter(rule) as heard:
            while_()
            while True:
                said = str(self.connection.recv_until_filtered(heard, timeout=20).body[3][1])
                if text in said:
                    return said

    def close(self) -> None:
        """Let go of the bus."""
        self.connection.close()


@dataclass(frozen=True)
class Seen:
    """One thing as it was when the tree was read: what a screen reader would say of it."""

    bus: Bus
    where: tuple[str, str]
    role: str
    name: str
    description: str
    states: int

    def is_(self, state: int) -> bool:
        """Whether it was in a state of AtspiStateType."""
        return bool(self.states >> state & 1)

    @property
    def actions(self) -> list[str]:
        """What can be done with it."""
        return [str(action[0]) for action in self.bus.ask(self.where, ACTION, "GetActions")]

    @property
    def is_password(self) -> bool:
        """Whether it is a field whose letters nobody may read."""
        return int(self.bus.ask(self.where, ACCESSIBLE, "GetRole")) == PASSWORD_TEXT

    @property
    def label(self) -> str:
        """The name of what labels it."""
        relations = dict(self.bus.ask(self.where, ACCESSIBLE, "GetRelationSet"))
        name, path = relations[LABELLED_BY][0]
        return str(self.bus.ask((name, path), PROPERTIES, "Get", "ss", ACCESSIBLE, "Name")[1])

    def press(self) -> None:
        """Do what a screen reader does when the person presses it."""
        assert self.bus.ask(self.where, ACTION, "DoAction", "i", self.actions.index("Press"))


class Tree:
    """An application on the bus."""

    def __init__(self, bus: Bus, root: tuple[str, str]) -> None:
        self.bus = bus
        self.root = root

    def everything(self, *, beyond: bool = False) -> list[Seen]:
        """All that is shown, or also what must be scrolled to, in its order; looks again while the screen changes."""
        for _ in range(200):
            try:
                return list(self._walk(self.root, VISIBLE if beyond else SHOWING))
            except GoneError:
                continue
        raise GoneError("the screen never stands still")

    def _walk(self, where: tuple[str, str], wanted: int) -> Iterator[Seen]:
        """What is in the wanted state at and below a place; what is not is left out with all it holds."""
        low, high = self.bus.ask(where, ACCESSIBLE, "GetState")
        role = str(self.bus.ask(where, ACCESSIBLE, "GetRoleName"))
        states = low | high << 32
        if not states >> wanted & 1 and role != "application":
            return
        yield Seen(self.bus, where, role, self._text(where, "Name"), self._text(where, "Description"), states)
        for name, path in self.bus.ask(where, ACCESSIBLE, "GetChildren"):
            yield from self._walk((str(name), str(path)), wanted)

    def _text(self, where: tuple[str, str], which: str) -> str:
        return str(self.bus.ask(where, PROPERTIES, "Get", "ss", ACCESSIBLE, which)[1])
