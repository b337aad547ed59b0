"""Headquarters' commands as somebody running it types them: TLS, backup, restore."""

import re
import shutil
from pathlib import Path

from tests.helpers.machine import Machine, stop


def test_headquarters_serves_beyond_this_computer_only_with_its_certificate(tmp_path: Path) -> None:
    machine, desk = Machine(tmp_path / "hq"), Machine(tmp_path / "desk")
    machine.run("hq", "set-up", "--training")
    assert "make-ca" in machine.run("hq", "serve", "--host", "0.0.0.0", "--port", "0", code=1)  # noqa: S104 - refused
    assert "--name" in machine.run("hq", "make-ca", code=1)
    assert "names\t127.0.0.1 hq.example.org" in machine.run(
        "hq", "make-ca", "--name", "127.0.0.1", "--name", "hq.example.org"
    )
    code = machine.run("hq", "enrol", "--camp", "TRN", "--desk", "Desk 1").strip()
    desk.run("set-up", "--camp", "TRN", "--desk", "Desk 1")
    server, url = machine.serve()
    try:
        assert url.startswith("https://")
        desk.run("enrol", "--hq", url, "--code", code)
        desk.run("sync", "--once")
    finally:
        stop(server)


def test_headquarters_comes_back_on_another_machine_from_its_backup_and_the_password(tmp_path: Path) -> None:
    machine, other = Machine(tmp_path / "hq"), Machine(tmp_path / "other")
    machine.run("hq", "set-up", "--training")
    machine.run("hq", "enrol", "--camp", "TRN", "--desk", "Desk 1")
    made = machine.run("hq", "backup", "--to", str(tmp_path / "stick"), "--elsewhere")
    assert "entries\t0" in made
    shutil.rmtree(machine.home)
    assert "enrolment_code\t1" in other.run("hq", "restore", "--from", str(tmp_path / "stick"))
    assert '"people":0' in other.run("hq", "status", "--json")
    assert "not empty" in other.run("hq", "restore", "--from", str(tmp_path / "stick"), code=1)
    assert "none in the folder" in other.run("hq", "restore", "--from", str(tmp_path), code=1)


def test_accounts_of_the_pages_are_made_listed_reset_and_removed(tmp_path: Path) -> None:
    machine = Machine(tmp_path / "hq")
    machine.run("hq", "set-up", "--training")
    assert "--camp" in machine.run("hq", "add-account", "--name", "Dalia", "--role", "supervisor", code=1)
    made = machine.run("hq", "add-account", "--name", "Dalia", "--role", "supervisor", "--camp", "FI")
    assert re.search(r"^password\t[0-9a-z]{5}(-[0-9a-z]{5}){3}$", made, re.MULTILINE)
    assert "Dalia\tsupervisor\tFI" in machine.run("hq", "accounts")
    again = machine.run("hq", "reset-account", "--name", "dalia")
    assert re.search(r"^password\t\S{23}$", again, re.MULTILINE)
    assert made.split("password\t")[1].split()[0] not in again
    machine.run("hq", "remove-account", "--name", "Dalia")
    assert "Dalia" not in machine.run("hq", "accounts")
    assert "no account Dalia" in machine.run("hq", "remove-account", "--name", "Dalia", code=1)
