"""Pictures are still drawings: no script, nothing from outside, no photographs."""

from pathlib import Path

import pytest

from kiosk.content.files import FileStat
from kiosk.content.pictures import check_picture
from kiosk.content.problems import Problem, ProblemList
from tests.content.helpers import only

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">\n{}\n</svg>'


def problems_of(tmp_path: Path, text: str, name: str = "a.svg") -> tuple[Problem, ...]:
    (tmp_path / "pictures").mkdir()
    file = tmp_path / "pictures" / name
    file.write_text(text)
    problems = ProblemList(f"pictures/{name}")
    check_picture(file, FileStat(problems.file, 0, file.stat().st_size), problems)
    return tuple(problems.items)


@pytest.mark.parametrize(
    ("inside", "says"),
    [
        ("<script>x</script>", "holds <script>"),
        ('<rect onclick="x()"/>', "a script (onclick)"),
        ('<image href="data:image/png;base64,AAAA"/>', "holds <image>"),
        ('<use xlink:href="other.svg#a"/>', "outside of itself"),
        ('<rect fill="url(http://a.b/c)"/>', "outside of itself"),
        ("<style>@import 'a.css';</style>", "outside of itself"),
        ("<foreignObject/>", "holds <foreignObject>"),
        ("<rect", "not well-formed"),
    ],
)
def test_an_unsafe_picture_is_refused_with_its_line(tmp_path: Path, inside: str, says: str) -> None:
    first = problems_of(tmp_path, SVG.format(inside))[0]
    assert says in first.what
    assert first.line in (2, 3)


def test_a_safe_picture_passes(tmp_path: Path) -> None:
    inside = '<defs><path id="a" d="M0 0"/></defs><use href="#a" style="fill:url(#b)"/>'
    assert problems_of(tmp_path, SVG.format(inside)) == ()


def test_a_bomb_of_entities_is_refused_before_it_grows(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<svg>&b;</svg>'
    assert "document type" in only(problems_of(tmp_path, bomb)).what


def test_a_large_picture_and_a_photograph_are_refused(tmp_path: Path) -> None:
    large = SVG.format("<!--" + "x" * 200_000 + "-->")
    assert "bytes" in only(problems_of(tmp_path, large)).what


def test_another_kind_of_picture_is_refused(tmp_path: Path) -> None:
    assert "SVG" in only(problems_of(tmp_path, "x", "a.png")).what
