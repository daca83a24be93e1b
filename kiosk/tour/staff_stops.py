"""The staff screens on a tour, by somebody who may see all of them. No Qt."""

from collections.abc import Iterator

from kiosk.content.library import Library
from kiosk.tour.staff_print_stops import staff_print_stops
from kiosk.tour.stop import Stop, Wish


def staff_stops(library: Library, lang: str) -> Iterator[Stop]:
    """Yield the door, then each staff screen in its states; the first screen comes back at the end."""
    come: tuple[Wish, ...] = (
        ("done", ()), ("staff_model.let_in", ("settings",)), ("staff_model.speak", (lang,)),
    )  # fmt: skip

    def stop(name: str, screen: str, *wishes: Wish, once: bool = False) -> Stop:
        opened: Wish = ("staff_model.open", (screen,))
        return Stop(f"staff-{name}", f"staff-{name}", "staff", (*come, opened, *wishes), once=once)

    yield from staff_print_stops(library, lang)
    yield stop("menu", "menu")
    yield stop("counts", "counts")
    for span in ("weeks", "months", "quarters"):
        yield stop(f"counts-{span}", "counts", ("staff_model.keeping_now.usage_model.choose", (span,)), once=True)
    yield stop("sign-off", "sign-off", once=True)
    pages = [page for page in library.screen_ids(lang) if not page.endswith("/index")]
    kind = "translation" if pages and library.page(lang, pages[0]).translation else "review"
    if pages:
        yield stop(
            "sign-off-page", "sign-off", ("staff_model.keeping_now.signing_model.look_at", (pages[0], lang, kind))
        )
    yield stop("own", "own")
    yield stop("care", "care")
    yield stop("test", "test", ("staff_model.keeping_now.care_model.check", ()))
    yield stop("settings", "settings")
    yield Stop("staff-locked", "staff-locked", "staff", (("staff_model.lock", ()),), once=True)
