"""``erase`` asks whether it is meant, and does nothing until somebody says so."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.commandline.program import build_program
from tests.helpers.desks import PASSWORD, SUPERVISOR, desk_at_hand, family_form


def test_a_person_is_erased_when_it_was_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = desk_at_hand(tmp_path / "home")
    code = desk.supervisor.register_family(family_form(desk.supervisor, "ƏLI", "LEYLA")).family.code
    desk.close()
    password = tmp_path / "password"
    password.write_text(PASSWORD)
    password.chmod(0o600)
    monkeypatch.setenv("GATEHOUSE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("GATEHOUSE_PASSWORD_FILE", str(password))

    def run(*arguments: str) -> tuple[int, str]:
        done = CliRunner().invoke(build_program(), [*arguments, "--operator", SUPERVISOR])
        return done.exit_code, done.output

    assert run("erasures") == (0, "Nobody was erased.\n")
    unsure, said = run("erase", f"{code}-1", "--reason", "asked for it")
    assert unsure == 1
    assert "--yes" in said
    assert "ƏLI" in run("find", "HƏSƏNOV")[1]
    assert run("erase", f"{code}-1", "--reason", "asked for it", "--yes") == (0, f"erased\t{code}-1\nrecords\t1\n")
    done, listed = run("erasures")
    assert (done, listed.count("\n")) == (0, 1)
    assert re.fullmatch(rf"{code}-1\t\d{{4}}-\d\d-\d\d \d\d:\d\dZ\t[^\t]+\t{SUPERVISOR}\tasked for it\n", listed)
    left = run("find", "HƏSƏNOV")[1]
    assert "LEYLA" in left
    assert "ƏLI" not in left
    assert run("verify")[0] == 0
