"""Names of the gates."""

#: All gates, in the order in which content/README.md explains them.
GATES = ("structure", "links", "numbers", "reading", "length", "alt", "review", "translation")

#: Gates that a page may be excused from, with a reason in its front matter.
WAIVABLE = frozenset(("numbers", "reading", "length"))
