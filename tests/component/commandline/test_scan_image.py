"""A picture on the command line is read as the camera reads it."""

from pathlib import Path

import pytest

from app.domain.found_code import CodeKind
from tests.helpers.code_pictures import code_picture, held_up, png
from tests.helpers.command_line import CommandLine
from tests.helpers.desks import desk_at_hand


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    desk_at_hand(tmp_path / "home").close()
    return CommandLine(tmp_path / "home", monkeypatch, capsys)


def test_each_code_is_told_with_what_it_is(run: CommandLine, tmp_path: Path) -> None:
    picture = tmp_path / "card.png"
    picture.write_bytes(png(held_up(code_picture("C01X00T47", CodeKind.CODE_128), code_picture("K7-000A-1"))))
    said = run("scan-image", str(picture))
    assert said.code == 0
    assert set(said.out.splitlines()) == {"Code 128\tdocument\tC01X00T47", "QR\tcode\tK7-000A-1"}


def test_garbage_is_told_and_nothing_is_printed(run: CommandLine, tmp_path: Path) -> None:
    told = {
        "blank.png": (png(held_up()), "No code is read"),
        "text.png": (b"no picture", "no picture or PDF"),
    }
    for name, (content, words) in told.items():
        (tmp_path / name).write_bytes(content)
        said = run("scan-image", str(tmp_path / name))
        assert (said.code, said.out) == (1, ""), name
        assert words in said.err
