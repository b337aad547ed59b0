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
    (whole,) = (tmp_path / "stick").iterdir()
    (tmp_path / "cut").mkdir()
    (tmp_path / "cut" / whole.name).write_bytes(whole.read_bytes()[:-40])
    other.run("hq", "restore", "--from", str(tmp_path / "cut"), code=1)
    assert not (other.home / "hq").exists()
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


def test_a_second_set_up_and_one_that_is_missing_say_so(tmp_path: Path) -> None:
    machine = Machine(tmp_path / "hq")
    for command in (("serve",), ("status",), ("make-ca", "--name", "x"), ("backup", "--to", "x")):
        assert "No headquarters is set up in" in machine.run("hq", *command, code=1), command
    assert not machine.home.exists()
    machine.run("hq", "set-up", "--training")
    assert "Nobody has been compared yet" in machine.said("hq", "pairs")
    assert machine.said("hq", "erasures") == "Nobody was erased.\n"
    again = machine.run("hq", "set-up", "--training", code=1)
    assert "is set up in" in again
    assert "already" in again
    machine.environment["GATEHOUSE_PASSWORD_FILE"] = str(wrong := tmp_path / "wrong")
    wrong.write_text("not the password\n")
    wrong.chmod(0o600)
    refused = machine.run("hq", "status", code=1)
    assert "do not open headquarters" in refused
    (machine.home / "hq" / "keys.json").write_text("{}")
    assert "Headquarters' key file" in machine.run("hq", "status", code=1)
    (machine.home / "hq" / "keys.json").unlink()
    (machine.home / "hq" / "headquarters.sqlite").touch()
    assert "Do not run 'hq set-up'" in machine.run("hq", "set-up", code=1)


def test_a_stick_is_taken_in_with_a_sentence_and_no_line_of_a_log(tmp_path: Path) -> None:
    machine, desk = Machine(tmp_path / "hq"), Machine(tmp_path / "desk")
    (stick := tmp_path / "stick").mkdir()
    machine.run("hq", "set-up", "--training")
    code = machine.run("hq", "enrol", "--camp", "TRN", "--desk", "Desk 1").strip()
    desk.run("set-up", "--camp", "TRN", "--desk", "Desk 1")
    server, url = machine.serve()
    try:
        desk.run("enrol", "--hq", url, "--code", code)
    finally:
        stop(server)
    assert "Take the stick to headquarters" in desk.said("export", "--to", str(stick))
    said = machine.said("hq", "import", str(stick))
    assert said.startswith("Desk 1 (TRN): 1 new entry taken.\n")
    assert said.endswith("their receipts are on it.\n")
    assert "{" not in said
    assert "Desk 1 (TRN): nothing new; all of it was here already." in machine.said("hq", "import", str(stick))
    assert machine.run("hq", "import", str(stick)).startswith("Desk 1 (TRN)\tnew 0\t")
    desk.run("import", str(stick))
    told = desk.said("export", "--to", str(stick))
    assert "nothing has to be carried" in told
    assert "Take the stick" not in told
    assert "batch taken" in (machine.home / "hq" / "logs" / "gatehouse.log").read_text()


def test_a_last_good_entry_is_read_from_the_list_of_entries(tmp_path: Path) -> None:
    machine, desk = Machine(tmp_path / "hq"), Machine(tmp_path / "desk")
    machine.run("hq", "set-up", "--training")
    code = machine.run("hq", "enrol", "--camp", "TRN", "--desk", "Desk 1").strip()
    desk.run("set-up", "--camp", "TRN", "--desk", "Desk 1")
    server, url = machine.serve()
    try:
        desk.run("enrol", "--hq", url, "--code", code)
        desk.run("sync", "--once")
    finally:
        stop(server)
    found = re.search(r"^desk\tTRN\tDesk 1\t(\S+)\tentry 1:1\t", machine.run("hq", "status"), re.MULTILINE)
    assert found
    listed = machine.run("hq", "entries", "--desk", found[1])
    assert re.fullmatch(r"1:1\tmade \S+ \S+Z\treceived \S+ \S+Z\toperator\tSara\n", listed)
    help_ = " ".join(machine.run("hq", "revoke", "--help").replace("│", " ").split())
    assert "EPOCH:SEQ" in help_
    assert "hq entries" in help_
    assert "like 1:412" in machine.run("hq", "revoke", "--desk", found[1], "--last-good-seq", "monday", code=2)
    assert "last good\t1:0" in machine.run("hq", "revoke", "--desk", found[1], "--last-good-seq", "1:0")
    assert "withdrawn, good up to 1:0" in machine.run("hq", "status")
