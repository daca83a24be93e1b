"""What counts as a statistic, and what does not."""

import pytest

from kiosk.content.check.statistics import find_statistic

STATISTICS = (
    ("en", "About 60% of people do well."),
    ("en", "Some 12 percent had it."),
    ("en", "It helps 6 in 10 people."),
    ("en", "One in five needs it."),
    ("en", "That is 2 out of 3."),
    ("en", "About half of people have pain."),
    ("en", "Two thirds of all patients had pain."),
    ("en", "About 36,000 people learn it each year."),
    ("en", "It costs $14,000."),
    ("en", "A drug costs $5."),
    ("en", "Take 25 mg a day."),
    ("en", "Levels below 10 g/dL count."),
    ("en", "The 5-year survival has gone up."),
    ("en", "People lived 7 years with it."),
    ("en", "The average age is 69."),
    ("en", "It is twice as common in men."),
    ("en", "In one study, 120 patients took it."),
    ("en", "There were 3 million tests."),
    ("es", "Cerca del 60 % de las personas."),
    ("es", "Afecta a 6 de cada 10 personas."),
    ("es", "Una de cada cinco lo necesita."),
    ("es", "La mitad de las personas tiene dolor."),
    ("es", "Unas 36,000 personas al año."),
    ("es", "Unas 36.000 personas al año."),
    ("es", "Las personas viven 7 años."),
    ("es", "Es el doble de probabilidad."),
    ("es", "Participaron 120 pacientes."),
    ("es", "Cuesta $14."),
    ("ar", "نحو 60٪ من الناس."),
    ("fr", "Environ 60 % des gens."),
)

PLAIN = (
    ("en", "Plan two or three visits."),
    ("en", "Read these 3 bullets."),
    ("en", "It takes 1 to 2 visits."),
    ("en", "A fever of 100.4 F (38 C) or more."),
    ("en", "Call 1-800-452-2873 or 911."),
    ("en", "Call 800-955-4572, Monday to Friday, 9 to 5."),
    ("en", "Rosa is 67 years old and lives in Ohio."),
    ("en", "People aged 65 or older can ask."),
    ("en", "Open 24 hours a day, 7 days a week."),
    ("en", "Written in 2026."),
    ("en", "Stage 3 of the plan."),
    ("en", "CD38 is a marker."),
    ("en", "Bring two people with you."),
    ("en", "Take 2 in 1 day."),
    ("en", "Half of your plate can be greens."),
    ("en", "Drink 8 glasses of water."),
    ("en", "One in the morning is enough."),
    ("es", "Haga dos o tres preguntas."),
    ("es", "Una fiebre de 38 °C o más."),
    ("es", "Llame al 1-800-452-2873."),
    ("es", "Rosa tiene 67 años."),
    ("es", "El 3 de mayo de 2026."),
    ("es", "Una de las dos."),
    ("es", "Abierto de 9 a 5."),
)


@pytest.mark.parametrize(("lang", "sentence"), STATISTICS)
def test_a_statistic_is_found(lang: str, sentence: str) -> None:
    assert find_statistic(sentence, lang)


@pytest.mark.parametrize(("lang", "sentence"), PLAIN)
def test_a_plain_count_is_no_statistic(lang: str, sentence: str) -> None:
    assert find_statistic(sentence, lang) == ""


def test_a_quote_of_a_doctor_may_hold_a_small_number() -> None:
    assert find_statistic("Your M-protein is 1.2 g/dL.", "en", in_label=True) == ""
    assert find_statistic("It works in 60% of people.", "en", in_label=True) == "60%"
