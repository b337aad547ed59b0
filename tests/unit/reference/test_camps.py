"""Camps are files: those that ship, one that a supervisor adds, and broken ones."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.domain.languages import LANGUAGES
from app.reference.camps import load_camps
from app.reference.errors import CampFileError

POLAND: dict[str, Any] = {
    "code": "PL",
    "names": {"en": "Poland"},
    "time_zone": "Europe/Warsaw",
    "country": "POL",
    "slip_valid_days": 60,
    "buildings": [{"name": "A", "rooms": [{"name": "1", "beds": 3}]}],
}


def add(folder: Path, camp: Any, name: str = "poland.json") -> None:  # noqa: ANN401 - whatever the test wants broken
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(camp if isinstance(camp, str) else json.dumps(camp), "utf-8")


def test_the_camps_that_ship() -> None:
    camps = load_camps()
    assert set(camps) == {"AZ", "FI", "TRN"}
    assert [camp.code for camp in camps.values() if camp.training] == ["TRN"]
    for camp in camps.values():
        beds = camp.beds()
        assert 200 <= len(beds) <= 1000
        assert len({bed.bed_id for bed in beds}) == len(beds)
        assert set(camp.names) == set(LANGUAGES)


def test_a_third_camp_is_a_file(tmp_path: Path) -> None:
    add(tmp_path / "camps", POLAND)
    camps = load_camps(tmp_path / "camps")
    assert set(camps) == {"AZ", "FI", "TRN", "PL"}
    assert [bed.bed_id for bed in camps["PL"].beds()] == ["A/1/1", "A/1/2", "A/1/3"]
    assert camps["PL"].name("he") == "Poland"


def test_the_folder_need_not_exist(tmp_path: Path) -> None:
    assert load_camps(tmp_path / "camps") == load_camps()


def test_a_shipped_camp_can_be_corrected(tmp_path: Path) -> None:
    add(tmp_path / "camps", POLAND | {"code": "FI", "names": {"en": "Finland"}})
    assert len(load_camps(tmp_path / "camps")["FI"].beds()) == 3


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"code": "poland"}, "code"),
        ({"code": "xPLx"}, "code"),
        ({"names": {"pl": "Polska"}}, "names"),
        ({"names": {}}, "names"),
        ({"time_zone": "Europe/Atlantis"}, "time_zone"),
        ({"time_zone": ""}, "time_zone"),
        ({"time_zone": "../../etc/passwd"}, "time_zone"),
        ({"time_zone": "Europe"}, "time_zone"),
        ({"slip_valid_days": 0}, "slip_valid_days"),
        ({"beds": 7}, "beds"),
        ({"buildings": []}, "buildings"),
        ({"buildings": [{"name": "A", "rooms": [{"name": "1", "beds": 0}]}]}, "buildings.0.rooms.0.beds"),
        ({"buildings": [{"name": "A/B", "rooms": [{"name": "1", "beds": 1}]}]}, "buildings.0.name"),
        ({"buildings": [{"name": "A", "rooms": [{"name": "", "beds": 1}]}]}, "buildings.0.rooms.0.name"),
        ({"buildings": POLAND["buildings"] * 2}, "buildings"),
        ({"buildings": [{"name": "A", "rooms": [{"name": "1", "beds": 1}] * 2}]}, "buildings"),
        ({"code": "TRN"}, "training"),
    ],
)
def test_a_broken_camp_says_which_file_and_what(tmp_path: Path, change: dict[str, Any], problem: str) -> None:
    add(tmp_path / "camps", POLAND | change)
    with pytest.raises(CampFileError) as caught:
        load_camps(tmp_path / "camps")
    assert str(tmp_path / "camps") in str(caught.value)
    assert problem in str(caught.value.details["problem"])
    assert "docs/camps.md" in str(caught.value)


@pytest.mark.parametrize("content", ["", "{", "[]", "null", "\x00"])
def test_what_is_no_camp_at_all(tmp_path: Path, content: str) -> None:
    add(tmp_path / "camps", content)
    with pytest.raises(CampFileError, match=r"poland\.json"):
        load_camps(tmp_path / "camps")


def test_two_files_may_not_be_one_camp(tmp_path: Path) -> None:
    add(tmp_path / "camps", POLAND)
    add(tmp_path / "camps", POLAND, "warsaw.json")
    with pytest.raises(CampFileError, match=r"warsaw\.json"):
        load_camps(tmp_path / "camps")
