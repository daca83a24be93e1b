"""The clinic's own pages from a stick: checked, put in whole or not at all, never deleted."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.check.context import Library
from kiosk.content.check.run import CheckResult, check_library
from kiosk.errors import StaffError, StateError
from kiosk.staff import own_content as module
from kiosk.staff.incoming import MOST_FILES
from kiosk.staff.own_content import OwnContent, OwnRefused
from kiosk.staff.signoff_file import NAME
from tests.content.helpers import DIABETES, edit
from tests.staff.helpers import without_rights

TODAY = date(2026, 12, 1)
PAGE = """---
title: Parking
summary: Where to park.
written: 2026-11-26
review: {clinician: null, on: null, due: 2027-06-01}
---

Park behind the house.
"""
PATH = "en/living/own-parking.md"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "parking.md").write_text(PAGE)
    return folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def own(data: Path) -> OwnContent:
    data.mkdir()
    return OwnContent(DIABETES, data, lambda: TODAY)


def tree(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_text("utf-8") for path in files}


def test_one_page_is_taken_over_under_a_name_of_its_own(own: OwnContent, stick: Path, data: Path) -> None:
    proposal = own.propose(stick / "parking.md", "en", "living")
    assert (proposal.files, proposal.problems, proposal.replaces) == ((PATH,), (), ())
    assert tree(data) == {}
    own.install(stick / "parking.md", "en", "living")
    assert tree(data) == {f"own/{PATH}": PAGE}
    (found,) = own.files()
    assert (found.path, found.title, found.problems) == (PATH, "Parking", ())


def test_a_folder_is_taken_over_with_contacts_and_pictures(own: OwnContent, stick: Path, data: Path) -> None:
    for path, text in {
        "own/en/living/own-desk.md": PAGE + "\n/// contacts\n    orgs: [own-desk]\n///\n",
        "own/organisations.yaml": "- {id: own-desk, name: Front desk, what_they_offer: Cards.}\n",
        "own/notes.docx": "left out",
    }.items():
        (stick / path).parent.mkdir(parents=True, exist_ok=True)
        (stick / path).write_text(text)
    proposal = own.install(stick / "own")
    assert proposal.files == ("en/living/own-desk.md", "organisations.yaml")
    assert {file.path for file in own.files()} == set(proposal.files)
    assert "own/notes.docx" not in tree(data)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("Park behind", "<b>Park</b> behind"), "raw HTML"),
        (("Park behind", "[Park](gone.md) behind"), "does not"),
        (("Park behind", "About 40% park behind"), "has no source"),
        (("title: Parking\n", ""), "'title' is missing"),
        (("Park behind the house.", "Park it. " * 61), "a paragraph"),
        (("due: 2027-06-01", "due: 2026-06-01"), "was due"),
    ],
)
def test_the_gates_refuse_with_file_line_and_mend(
    own: OwnContent, stick: Path, data: Path, change: tuple[str, str], says: str
) -> None:
    edit(stick / "parking.md", *change)
    with pytest.raises(OwnRefused, match="Nothing was taken over: there is one problem") as refused:
        own.install(stick / "parking.md", "en", "living")
    (problem,) = refused.value.problems
    assert says in str(problem)
    assert problem.file == f"own/{PATH}"
    assert tree(data) == {}


def test_a_problem_of_an_older_page_does_not_stop_a_new_one(data: Path, stick: Path) -> None:
    data.mkdir()
    OwnContent(DIABETES, data, lambda: TODAY).install(stick / "parking.md", "en", "living")
    later = OwnContent(DIABETES, data, lambda: date(2027, 7, 1))
    (stick / "bus.md").write_text(PAGE.replace("2027-06-01", "2027-12-01"))
    later.install(stick / "bus.md", "en", "living")
    bus, parking = later.files()
    assert bus.problems == ()
    assert [problem.gate for problem in parking.problems] == ["review"]
    with pytest.raises(OwnRefused):
        later.install(stick / "parking.md", "en", "living")


def test_a_story_needs_written_consent(own: OwnContent, stick: Path, data: Path) -> None:
    edit(stick / "parking.md", "title:", "kind: story\ntitle:")
    assert own.propose(stick / "parking.md", "en", "living").stories == (PATH,)
    with pytest.raises(StaffError, match="agreed in writing"):
        own.install(stick / "parking.md", "en", "living")
    assert tree(data) == {}
    own.install(stick / "parking.md", "en", "living", story_consent=True)
    assert len(own.files()) == 1


def test_what_is_replaced_or_removed_is_kept(own: OwnContent, stick: Path, data: Path) -> None:
    own.install(stick / "parking.md", "en", "living")
    edit(stick / "parking.md", "behind", "in front of")
    assert own.propose(stick / "parking.md", "en", "living").replaces == (PATH,)
    own.install(stick / "parking.md", "en", "living")
    kept = own.remove(PATH)
    assert own.files() == ()
    assert kept.read_text() == PAGE.replace("behind", "in front of")
    assert set(tree(data / "own-removed").values()) == {PAGE, kept.read_text()}
    with pytest.raises(StaffError, match="not there any more"):
        own.remove(PATH)
    with pytest.raises(StaffError, match="not there any more"):
        own.remove("../library.sqlite")


def test_sign_offs_in_the_folder_stay(own: OwnContent, stick: Path, data: Path) -> None:
    (data / "own").mkdir()
    (data / "own" / NAME).write_text("{}")
    own.install(stick / "parking.md", "en", "living")
    assert set(tree(data / "own")) == {PATH, NAME}


@pytest.mark.parametrize("name", ["none", "empty", "notes.txt"])
def test_a_stick_without_pages_says_so(own: OwnContent, stick: Path, name: str) -> None:
    (stick / "empty").mkdir()
    (stick / "notes.txt").write_text("")
    with pytest.raises(StaffError, match="no page in"):
        own.propose(stick / name, "en", "living")


def test_links_out_of_the_stick_are_not_followed(own: OwnContent, stick: Path, data: Path) -> None:
    secret = stick.parent / "secret.md"
    secret.write_text(PAGE)
    folder = stick / "own/en/living"
    folder.mkdir(parents=True)
    (folder / "own-secret.md").symlink_to(secret)
    with pytest.raises(StaffError, match="no page in"):
        own.install(stick / "own")
    assert tree(data) == {}


def test_too_much_is_refused(own: OwnContent, stick: Path) -> None:
    (stick / "own/en/living").mkdir(parents=True)
    for number in range(MOST_FILES + 1):
        (stick / f"own/en/living/own-{number}.md").write_text("")
    with pytest.raises(StaffError, match="too much"):
        own.propose(stick / "own")


def test_a_locked_disk_changes_nothing(own: OwnContent, stick: Path, data: Path) -> None:
    own.install(stick / "parking.md", "en", "living")
    (stick / "bus.md").write_text(PAGE)
    with without_rights(data):
        with pytest.raises(StateError, match="Nothing was changed"):
            own.install(stick / "bus.md", "en", "living")
        with pytest.raises(StateError):
            own.remove(PATH)
    assert [file.path for file in own.files()] == [PATH]


@pytest.mark.parametrize("moves", [0, 1, 2])
def test_power_cut_between_two_moves(
    own: OwnContent, stick: Path, data: Path, moves: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    own.install(stick / "parking.md", "en", "living")
    (stick / "bus.md").write_text(PAGE)

    def cut() -> None:
        if moves > 0:
            own.folder.replace(own._old)
        if moves > 1:
            own._new.replace(own.folder)
        raise SystemExit

    monkeypatch.setattr(own, "_swap", cut)
    monkeypatch.setattr(own, "settle", lambda: None)
    with pytest.raises(SystemExit):
        own.install(stick / "bus.md", "en", "living")
    after = OwnContent(DIABETES, data, lambda: TODAY)
    names = {file.path for file in after.files()}
    assert names == ({PATH, "en/living/own-bus.md"} if moves else {PATH})
    assert sorted(path.name for path in data.iterdir()) == ["own"]


def test_the_same_gates_as_for_the_library_are_asked(
    own: OwnContent, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    real = check_library

    def check(library: Library, *, only_own: bool) -> CheckResult:
        asked.append(only_own)
        return real(library, only_own=only_own)

    monkeypatch.setattr(module, "check_library", check)
    own.propose(stick / "parking.md", "en", "living")
    assert asked == [True, True]
