"""How far long work has come: on a terminal, and nowhere else."""

import sys

import pytest

from app.commandline.output import counted, show_progress, some


def test_one_is_one_and_all_else_is_many() -> None:
    assert [some(count, "row", "rows") for count in (0, 1, 2, 1204)] == ["0 rows", "1 row", "2 rows", "1,204 rows"]


def test_a_terminal_is_shown_each_step_and_a_file_none(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert list(counted("abc", 3, "letters")) == ["a", "b", "c"]
    show_progress("half way")
    assert capsys.readouterr() == ("", "")

    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert list(counted("abc", 3, "letters")) == ["a", "b", "c"]
    shown = capsys.readouterr().err
    assert [line.strip() for line in shown.split("\r")] == ["", "1 of 3 letters", "2 of 3 letters", "3 of 3 letters"]
    assert shown.endswith("\n")
