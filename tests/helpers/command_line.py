"""The program's command line, run in this process on a desk's folder: what it prints, and its exit code."""

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.commandline.program import run_command_line
from tests.helpers.desks import PASSWORD, SUPERVISOR


@dataclass(frozen=True)
class Said:
    """What a command came to."""

    code: int
    out: str
    err: str


class CommandLine:
    """Runs commands as the supervisor of the desk in ``home``, which must be closed meanwhile."""

    def __init__(self, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.home = home
        self._monkeypatch = monkeypatch
        self._capsys = capsys
        password = home.with_suffix(".password")
        password.write_text(PASSWORD)
        password.chmod(0o600)
        monkeypatch.setenv("GATEHOUSE_HOME", str(home))
        monkeypatch.setenv("GATEHOUSE_PASSWORD_FILE", str(password))

    def __call__(self, *arguments: str, operator: str = SUPERVISOR) -> Said:
        named = ["--operator", operator] if operator else []
        self._monkeypatch.setattr(sys, "argv", ["gatehouse", *arguments, *named])
        self._capsys.readouterr()
        code = run_command_line()
        said = self._capsys.readouterr()
        assert "Traceback" not in said.err
        return Said(code, said.out, said.err)
