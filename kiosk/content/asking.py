"""The words that only ask: in "what can I eat" the one to look for is "eat"."""

from kiosk.content.query import Word

_ASKING = {
    "en": """
        a about am an and any are as at be been best but by can could did do does for from get gets got had
        has have how i if in into is it its lot m me mine much my of on or our re s shall should so some t
        than that the their them then there these they this those to too ve very was we were what when where
        which who whom whose why will with would you your
    """,
    "es": """
        a al algo algun alguna ante asi aun como con cual cuales cuando cuanta cuantas cuanto cuantos da de
        debo del donde e el ella ellos en era es esa ese eso esta estan estas este esto estoy fue ha hacer
        hago han hay he la las le les lo los mas me mejor mi mis muy ni no nos o para pero por porque puede
        pueden puedo que quien quienes se ser si sin sobre son soy su sus tan tanto te tener tengo tiene todo
        tu tus u un una unas uno unos usted va voy y ya yo
    """,
}
_WORDS = {lang: frozenset(words.split()) for lang, words in _ASKING.items()}


def without_asking(query: tuple[Word, ...], lang: str) -> tuple[Word, ...]:
    """Return the words that say what is looked for; all of them where that is none, or `lang` is not known."""
    asking = _WORDS.get(lang, frozenset())
    said = tuple(word for word in query if word.folded[0] not in asking)
    return said or query
