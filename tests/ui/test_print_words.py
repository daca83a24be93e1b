"""Every state of a job and of a printer has a sentence of its own, in each language of the interface."""

from collections.abc import Iterator
from itertools import product
from typing import get_args

import pytest
from PySide6.QtCore import QTranslator, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlExpression

from kiosk import paths
from kiosk.printing.states import ENDED, JobState, Phase, PrinterState, Trouble
from kiosk.qt_start import application
from kiosk.ui.print_words import Told, job_words, printer_words

JOBS = [
    JobState(1, phase, trouble, 4, out)
    for phase, trouble, out in product(get_args(Phase), get_args(Trouble), (-1, 2))
]  # fmt: skip
PRINTERS = [PrinterState("P", trouble, low) for trouble, low in product(get_args(Trouble), (False, True))]
ALL = [*(job_words(job) for job in JOBS), *(printer_words(printer) for printer in PRINTERS)]
KEYS = sorted({key for told in ALL for key in (told.title, told.line) if key})


class Words:
    """PrintWords.qml in one language."""

    def __init__(self, language: str) -> None:
        self.app: QGuiApplication = application()
        self.translator = QTranslator()
        assert self.translator.load(f"kiosk_{language}", str(paths.translations_dir()))
        self.app.installTranslator(self.translator)
        self.engine = QQmlEngine()
        self.engine.addImportPath(str(paths.qml_dir()))
        file = paths.qml_dir() / "Kiosk" / "Pages" / "PrintWords.qml"
        self.component = QQmlComponent(self.engine, QUrl.fromLocalFile(str(file)))
        self.words = self.component.create()
        assert self.words, self.component.errorString()
        QQmlEngine.setObjectOwnership(self.words, QQmlEngine.ObjectOwnership.CppOwnership)

    def __call__(self, key: str) -> str:
        asked = QQmlExpression(self.engine.rootContext(), self.words, f"sentence('{key}', 2, 4)")
        return str(asked.evaluate()[0])

    def close(self) -> None:
        self.app.removeTranslator(self.translator)


@pytest.fixture(params=["en", "es"])
def words(request: pytest.FixtureRequest) -> Iterator[Words]:
    spoken = Words(request.param)
    yield spoken
    spoken.close()


def test_every_sentence_stands_in_both_languages(words: Words) -> None:
    sentences = {key: words(key) for key in KEYS}
    assert all(sentences.values()), [key for key, said in sentences.items() if not said]
    said = list(sentences.values())
    assert len(set(said)) == len(said), "two states are told alike"


def test_the_languages_do_not_say_the_same() -> None:
    spoken = {}
    for language in ("en", "es"):
        words = Words(language)
        spoken[language] = {key: words(key) for key in KEYS}
        words.close()
    assert not [key for key in KEYS if spoken["en"][key] == spoken["es"][key]]


@pytest.mark.parametrize("job", JOBS, ids=str)
def test_a_job_is_said_to_be_printed_only_when_it_is(job: JobState) -> None:
    told = job_words(job)
    assert (told.tone == "good") == (job.phase == "printed")
    assert (told.title == "printed") == (job.phase == "printed")


@pytest.mark.parametrize("job", JOBS, ids=str)
def test_a_trouble_that_stops_a_job_is_named(job: JobState) -> None:
    told = job_words(job)
    if job.trouble and job.phase not in ENDED:
        assert told.title == f"trouble-{job.trouble}"
        assert told.tone == "trouble"
    if job.trouble and job.phase == "failed":
        assert told.line == f"trouble-{job.trouble}"


def test_pages_are_counted_only_where_the_printer_counts_them() -> None:
    assert job_words(JobState(1, "printing", out=-1)) == Told("sent", "", "busy")
    assert job_words(JobState(1, "printing", out=1)).title == "printing"


def test_a_printer_is_ready_only_without_trouble() -> None:
    assert [p.trouble for p in PRINTERS if printer_words(p).tone == "good"] == ["", ""]
