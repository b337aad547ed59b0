"""How far long work has come: on a terminal, and nowhere else."""

import sys

import pytest

from app.commandline.output import counted, show_progress


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
