"""What counts as a statistic, by language: a share, a count of people, money, a dose, a time to live.

Small counts ("two visits", "3 bullets"), ages, dates, hours, phone numbers and temperatures do not.
"""

import re

_FLAGS = re.IGNORECASE

#: Signs that mean a statistic in any language.
_ANY = (
    r"\d[\d.,]*\s?[%٪]",
    r"[$€£]\s?\d[\d.,]*",
    r"\d[\d.,]*\s?€",
    r"(?<![\d.,/-])\d{1,3}(?:[., ]\d{3})+(?![\d-])(?!\s?(?:http|www))",
    r"\d[\d.,]*\s?(?:mg|mcg|µg|g|ml|mmol)(?:/(?:d?l|kg|day|día))?(?![\w])",
)

_EN_NUMBER = r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|hundred)"
_EN_PEOPLE = r"(?:people|patients|adults|men|women|americans|cases|deaths|persons)"
_EN_TIME = r"(?:hours?|days?|weeks?|months?|years?|minutes?)"
_EN = (
    r"\d[\d.,]*\s?(?:percent|per cent)\b",
    rf"\b{_EN_NUMBER} (?:in|out of|of every|in every) {_EN_NUMBER}\b(?! {_EN_TIME})",
    rf"\b(?:half|third|thirds|quarter|quarters|fourth|fourths) of (?:all |the |these |those )?(?:\w+ )?{_EN_PEOPLE}\b",
    rf"\b\d{{2,}} (?:\w+ )?{_EN_PEOPLE}\b",
    r"\b\d[\d,.]* (?:thousand|million|billion)\b",
    r"\b\d+[- ]year (?:relative )?survival\b",
    r"\b(?:live|lives|lived|alive|survive|survived|survival)\b[^.]*\b\d[\d.]* (?:years|months)\b",
    r"\b(?:average|median|typical) (?:age|survival|cost|price|wait)\b[^.]*\d",
    (
        r"\b(?:twice|double|(?:\d+|two|three|four|five|ten) times) "
        r"(?:as (?:likely|common|often|many|high)|more (?:likely|common|often)|the (?:risk|rate|chance))"
    ),
)

_ES_NUMBER = r"(?:\d[\d.,]*|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cien)"
_ES_PEOPLE = r"(?:personas|pacientes|adultos|hombres|mujeres|casos|muertes)"
_ES = (
    r"\d[\d.,]*\s?por ciento\b",
    rf"\b{_ES_NUMBER} de (?:cada )?\d[\d.,]*(?= |[.,;)]|$)(?! (?:horas|días|semanas|meses|años|minutos|enero|de))",
    rf"\b{_ES_NUMBER} de cada {_ES_NUMBER}\b",
    (
        r"\b(?:mitad|tercio|tercios|tercera parte|cuarta parte|cuartos) de "
        rf"(?:todas? |todos? )?(?:las |los |estas |esas )?{_ES_PEOPLE}\b"
    ),
    rf"\b\d{{2,}} {_ES_PEOPLE}\b",
    r"\b\d[\d.,]* (?:mil|millones|mil millones)\b",
    (
        r"\b(?:vive|viven|vivió|vivieron|vivas?|vivos?|sobrevive|sobreviven|supervivencia)\b"
        r"[^.]*\b\d[\d.,]* (?:años|meses)\b"
    ),
    r"\b(?:edad|supervivencia|costo) (?:promedio|media|mediana)\b[^.]*\d",
    r"\b(?:el doble|(?:\d+|dos|tres|cuatro|cinco|diez) veces) (?:más|mayor|de (?:probabilidad|riesgo|casos))",
)

_BY_LANGUAGE = {"en": _EN, "es": _ES}


def find_statistic(sentence: str, lang: str, *, in_label: bool = False) -> str:
    """The first statistic of a sentence, as it is written; "" if there is none.

    In a label (a title, a quote, a caption) only shares and large numbers count.
    """
    found = _pattern(lang, in_label=in_label).search(sentence)
    return found[0].strip() if found else ""


_patterns: dict[tuple[str, bool], re.Pattern[str]] = {}


def _pattern(lang: str, *, in_label: bool) -> re.Pattern[str]:
    key = (lang.partition("-")[0], in_label)
    if key not in _patterns:
        own = _BY_LANGUAGE.get(key[0], ())
        parts = (*_ANY[:1], *_ANY[3:4], *own[:3]) if in_label else (*_ANY, *own)
        _patterns[key] = re.compile("|".join(f"(?:{part})" for part in parts), _FLAGS)
    return _patterns[key]
