"""The queue before the desk by commands alone."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.commandline.program import build_program
from tests.helpers.desks import PASSWORD, SUPERVISOR, desk_at_hand


def test_the_queue_is_run_by_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk_at_hand(tmp_path / "home").close()
    password = tmp_path / "password"
    password.write_text(PASSWORD)
    password.chmod(0o600)
    monkeypatch.setenv("GATEHOUSE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("GATEHOUSE_PASSWORD_FILE", str(password))

    def run(*arguments: str) -> tuple[int, str]:
        done = CliRunner().invoke(build_program(), ["token", *arguments, "--operator", SUPERVISOR])
        return done.exit_code, done.output

    assert run("skip") == (1, "No token is called. Call one with 'token next'.\n")
    wrong, said = run("issue", "--priority", "foo")
    assert wrong == 2
    assert "pregnant" in said
    assert "Value error" not in said
    first, urgent = (run("issue", *priority)[1].strip() for priority in ((), ("--priority", "infant")))
    assert run("next") == (0, f"{urgent}\tcalled\tinfant\n")
    assert run("skip") == (0, f"{urgent}\tskipped\tinfant\n")
    assert run("next") == (0, f"{first}\tcalled\t\n")
    assert run("done") == (0, f"{first}\tdone\t\n")
    assert run("list") == (0, f"{urgent}\tskipped\tinfant\n")
    assert run("done")[0] == 1
