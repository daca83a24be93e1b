"""The bench tells what it promises; how fast this machine is, no test asks."""

import json
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.bench.figures import p95, spread

FIXTURE = Path(__file__).parent / "fixtures" / "diabetes"
KEYS = {
    "cold_start_ms",
    "page_open_ms",
    "page_whole_ms",
    "language_switch_ms",
    "language_switch_p95_ms",
    "text_step_ms",
    "text_step_p95_ms",
    "theme_p95_ms",
    "listen_ms",
    "voice_ms",
    "paper_ms",
    "paper_pause_ms",
    "search_ms",
    "scroll_fps",
    "scroll_frame_p95_ms",
    "pss_mb",
    "idle_cpu_percent",
    "compile_ms",
    "compile_one_ms",
    "pages",
    "library_kb",
}


@pytest.mark.slow
def test_a_quick_bench_prints_every_figure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = cli.run(["bench", "--quick", "--json", "--content", str(FIXTURE), "--data", str(tmp_path)])
    figures = json.loads(capsys.readouterr().out)
    assert code == 0
    assert set(figures) == KEYS
    assert set(figures["page_open_ms"]) == {"p50", "p95", "max"}
    assert figures["cold_start_ms"] > 0
    assert figures["pages"] > 0


def test_nineteen_of_twenty_are_within_the_95th_percentile() -> None:
    assert p95(list(range(1, 21))) == 19
    assert p95([7.0]) == 7.0
    assert spread([0.001, 0.002, 0.009]).max == 9.0
