"""What may be said of a printer and a job, case by case."""

import pytest
from msgspec.structs import replace

from kiosk.printing.readings import JobPhase, JobReading, PrinterReading
from kiosk.printing.reasons import BLOCKING, LOW, is_low, trouble_of
from kiosk.printing.states import JobState, Order, Phase, Sides, Trouble
from kiosk.printing.truth import job_state, printer_state, started

WELL = PrinterReading("P")
ORDER = Order(b"", 4, "Sheet")


@pytest.mark.parametrize(
    ("reasons", "trouble"),
    [
        ("", ""),
        ("media-empty", "paper-out"),
        ("media-empty-error", "paper-out"),
        ("media-empty-warning", "paper-out"),
        ("media-empty-report", "paper-out"),
        ("media-needed", "paper-out"),
        ("media-low-warning", ""),
        ("media-jam-error", "paper-jam"),
        ("cover-open", "door-open"),
        ("door-open-error", "door-open"),
        ("interlock-open-warning", "door-open"),
        ("toner-empty-error", "toner-out"),
        ("marker-supply-empty-error", "toner-out"),
        ("toner-low-report", ""),
        ("offline-report", "offline"),
        ("connecting-to-device", "offline"),
        ("timed-out", "offline"),
        ("paused", "paused"),
        ("moving-to-paused", "paused"),
        ("spool-area-full-error", "disk-full"),
        ("output-area-full-warning", "attention"),
        ("something-new-error", "attention"),
        ("something-new-warning", ""),
        ("cups-waiting-for-job-completed", ""),
        ("paused media-jam-error", "paper-jam"),
        ("connecting-to-device media-empty", "paper-out"),
    ],
)
def test_each_reason_of_a_printer_means_one_thing(reasons: str, trouble: Trouble) -> None:
    assert trouble_of(reasons.split()) == trouble


def test_low_is_a_warning_at_any_severity_and_never_a_trouble() -> None:
    for reason in LOW:
        for severity in ("", "-error", "-warning", "-report"):
            assert is_low([reason + severity])
            assert trouble_of([reason + severity]) == ""
    assert not is_low(BLOCKING)


def test_a_printer_that_is_stopped_or_takes_nothing_is_never_well() -> None:
    assert printer_state(replace(WELL, phase="stopped")).trouble == "attention"
    assert printer_state(replace(WELL, accepting=False)).trouble == "paused"
    assert printer_state(replace(WELL, phase="stopped", reasons=("media-jam",))).trouble == "paper-jam"


@pytest.mark.parametrize(
    ("job", "told"),
    [
        ("pending", "printing"),
        ("held", "printing"),
        ("processing", "printing"),
        ("stopped", "printing"),
        ("cancelled", "cancelled"),
        ("aborted", "failed"),
        ("completed", "printed"),
        ("gone", "unsure"),
    ],
)
def test_each_phase_of_the_service_is_one_of_ours(job: JobPhase, told: Phase) -> None:
    assert job_state(started(1, ORDER), ORDER, WELL, JobReading(job)).phase == told


@pytest.mark.parametrize("reason", sorted(BLOCKING))
def test_done_is_not_printed_while_the_printer_says_otherwise(reason: str) -> None:
    state = job_state(started(1, ORDER), ORDER, replace(WELL, reasons=(reason,)), JobReading("completed", (), 4, 4))
    assert state.phase == "unsure"
    assert state.trouble == BLOCKING[reason]


@pytest.mark.parametrize(
    ("impressions", "sheets", "copies", "sides", "told"),
    [
        (4, 0, 1, "one", "printed"),
        (5, 0, 1, "one", "printed"),
        (3, 0, 1, "one", "unsure"),
        (4, 0, 2, "one", "unsure"),
        (8, 0, 2, "one", "printed"),
        (0, 4, 1, "one", "printed"),
        (0, 2, 1, "one", "unsure"),
        (0, 2, 1, "long-edge", "printed"),
        (0, 3, 2, "short-edge", "unsure"),
        (0, 0, 1, "one", "printed"),
    ],
)
def test_done_is_printed_only_with_all_pages_where_the_printer_counts(
    impressions: int, sheets: int, copies: int, sides: Sides, told: Phase
) -> None:
    order = replace(ORDER, copies=copies, sides=sides)
    state = job_state(started(1, order), order, WELL, JobReading("completed", (), impressions, sheets))
    assert state.phase == told
    assert state == JobState(1, told, "", pages=4 * copies, out=impressions or -1)


def test_done_with_errors_is_not_printed() -> None:
    state = job_state(started(1, ORDER), ORDER, WELL, JobReading("completed", ("job-completed-with-errors",)))
    assert state.phase == "unsure"


@pytest.mark.parametrize(
    ("job", "trouble"),
    [
        (JobReading("held"), "attention"),
        (JobReading("stopped"), "attention"),
        (JobReading("pending", ("printer-stopped",)), "paused"),
        (JobReading("held", ("job-hold-until-specified",)), "paused"),
        (JobReading("held", ("account-info-needed",)), "refused"),
        (JobReading("aborted"), "refused"),
        (JobReading("stopped", ("job-completed-with-errors",)), "refused"),
        (JobReading("processing"), ""),
    ],
)
def test_a_job_may_be_in_trouble_at_a_printer_that_is_well(job: JobReading, trouble: Trouble) -> None:
    assert job_state(started(1, ORDER), ORDER, WELL, job).trouble == trouble


def test_a_printer_that_takes_no_more_still_finishes_what_it_has() -> None:
    state = job_state(started(1, ORDER), ORDER, replace(WELL, accepting=False), JobReading("completed", (), 4))
    assert state.phase == "printed"
