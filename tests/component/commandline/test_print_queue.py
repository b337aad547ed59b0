"""``print-queue`` lists what waits, and moves it through a stand-in print system."""

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.commandline.program import build_program
from app.domain.errors import GatehouseError
from app.printing.errors import PrinterOffError
from app.rehearsal.slip_reader import read_slips
from app.services.errors import NoSuchJobError
from tests.helpers.desks import PASSWORD, SUPERVISOR, desk_at_hand, family_form


class Off:
    name = "Zebra"
    dpi = 300

    def print(self, _pdf: bytes, _title: str) -> str:
        raise PrinterOffError(printer=self.name)


def test_a_failed_job_is_listed_held_let_go_printed_and_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_at_hand(tmp_path / "home", printer=lambda _name: Off())  # type: ignore[arg-type, return-value]  # it is never asked after a job
    code = desk.supervisor.register_family(family_form(desk.supervisor, "ƏLI")).family.code
    job = desk.supervisor.print_queue.add_slips(code).job_id
    desk.supervisor.feed_printers()
    desk.close()
    password = tmp_path / "password"
    password.write_text(PASSWORD)
    password.chmod(0o600)
    monkeypatch.setenv("GATEHOUSE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("GATEHOUSE_PASSWORD_FILE", str(password))
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "cat").symlink_to(shutil.which("cat") or "cat")
    lp = programs / "lp"
    lp.write_text(f"#!/bin/sh\ncat > {tmp_path}/job.pdf\n")
    lp.chmod(0o755)
    monkeypatch.setenv("PATH", str(programs))

    def run(*arguments: str) -> list[str]:
        done = CliRunner().invoke(build_program(), ["print-queue", *arguments, "--operator", SUPERVISOR])
        if isinstance(done.exception, GatehouseError):
            raise done.exception
        return done.output.strip().split("\t")

    title = f"{code} (1)"
    assert run("list")[:3] == [job, "failed", title]
    assert "does not answer" in run("list")[4]
    assert run("hold", job)[1] == "held"
    assert not (tmp_path / "job.pdf").exists()
    assert run("retry", job, "--printer", "Office")[1:4] == ["printed", title, "Office"]
    (text,) = read_slips((tmp_path / "job.pdf").read_bytes())
    assert text.startswith(f"{code}-1/1/")
    again = run("retry", job)
    assert again[0] != job
    run("cancel", again[0])
    run("cancel", job)
    assert run("list") == [""]
    with pytest.raises(NoSuchJobError):
        run("release", job)
