"""The card for the wall: every guide with its number, for staff who print by number."""

from kiosk.toolkit.guides import guides
from kiosk.toolkit.print_context import PrintContext
from kiosk.toolkit.print_foot import FootFacts
from kiosk.toolkit.print_model import Foot, Items, Section


def wall_card(context: PrintContext, facts: FootFacts) -> Section:
    """The card in one language, with the day it was printed: numbers may change with the library."""
    titles = tuple(context.plain(guide.title) for guide in guides(context.library, context.lang))
    return Section(
        title=context.say("wall_card"),
        place=context.say("staff"),
        hue="toolkit",
        purpose_label=context.say("what_for"),
        purpose=context.say("wall_card_for"),
        nodes=(Items(titles, ordered=True),),
        foot=Foot(notes=(context.say("printed", date=context.paper.date(facts.today)),)),
    )
