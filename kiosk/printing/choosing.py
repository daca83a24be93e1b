"""Which printer: the one in the settings, and never another one in its place."""

from kiosk.printing.service import Service, ServiceError


def chosen_printer(service: Service, name: str) -> str:
    """Return `name`, or without a name the only printer there is, else the system's default.

    A name is never checked against others that look like it: when it is not there, printing says "missing".
    Raises ServiceError: "not-set" when there is a choice to make, "no-service".
    """
    if name:
        return name
    names = [printer.name for printer in service.printers()]
    if len(names) == 1:
        return names[0]
    default = service.default()
    if default in names:
        return default
    raise ServiceError("not-set", f"{len(names)} printers and no default")
