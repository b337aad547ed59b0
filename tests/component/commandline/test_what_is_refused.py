"""What a stranger gets to read who asks for something that is not there: why, and what to type instead."""

import json
from pathlib import Path

import pytest

from tests.helpers.command_line import CommandLine
from tests.helpers.desks import desk_at_hand, family_form

NO_SUCH_ENTRY = "01a209b9-39d0-7251-bfb7-97d42fd5731b"


@pytest.fixture
def code(tmp_path: Path) -> str:
    """A family of two on the desk in ``home``, whose first member was erased, and a family of one who was."""
    desk = desk_at_hand(tmp_path / "home")
    alone = desk.supervisor.register_family(family_form(desk.supervisor, "NOA")).family.code
    code = desk.supervisor.register_family(family_form(desk.supervisor, "ƏLI", "LEYLA")).family.code
    desk.supervisor.erase_person(f"{code}-1", "asked for it")
    desk.supervisor.erase_person(f"{alone}-1", "asked for it")
    desk.close()
    return code


@pytest.fixture
def run(tmp_path: Path, code: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    assert code
    return CommandLine(tmp_path / "home", monkeypatch, capsys)


def test_an_erased_persons_code_says_so_and_no_name(run: CommandLine, code: str, tmp_path: Path) -> None:
    erased = f"{code}-1 was erased on 2026-11-23."
    for arguments in (
        ("find", f"{code}-1"),
        ("erase", f"{code}-1", "--reason", "asked for it", "--yes"),
        ("slips", f"{code}-1", "--out", str(tmp_path / "slips.pdf")),
        ("merge", f"{code}-1", f"{code}-2"),
        ("different", f"{code}-2", f"{code}-1"),
        ("unmerge", f"{code}-1"),
    ):
        said = run(*arguments)
        assert (said.code, said.out) == (1, ""), arguments
        assert said.err.startswith(erased), said.err
        assert "next sync" not in said.err
        assert "ƏLI" not in said.err
    assert "LEYLA" in run("find", code).out
    assert "Nobody found" in run("find", f"{code}-3").err
    assert "next sync" in run("slips", f"{code}-3", "--out", str(tmp_path / "slips.pdf")).err


def test_a_family_of_whom_everybody_was_erased_is_none(run: CommandLine, code: str) -> None:
    figures = dict(line.split("\t", 1) for line in run("status").out.splitlines())
    assert (figures["families"], figures["people"]) == ("1", "1")
    assert code in run("find", "HƏSƏNOV").out


def test_a_conflict_that_there_is_not_was_not_decided_meanwhile(run: CommandLine) -> None:
    said = run("resolve", "nonsense", NO_SUCH_ENTRY)
    assert said.code == 1
    assert said.err.startswith("Nothing called nonsense is to be decided.")
    assert "conflicts" in said.err


def test_register_prints_by_what_it_can_be_repeated_and_corrected(run: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "families.json"
    member = {"names": {"Latn": {"surname": "LEVI", "given": "NOA"}}, "sex": "F", "relationship": "HEAD"}
    file.write_text(json.dumps({"members": [member]}))
    first = run("register", str(file))
    code, people, name, family, person = first.out.rstrip("\n").split("\t")
    assert (people, name) == ("1", "LEVI NOA")
    assert run("register", str(file)).out == first.out
    corrected = {**member, "birth_date": "1991", "op_id": person}
    file.write_text(json.dumps({"op_id": family, "members": [corrected]}))
    assert run("register", str(file)).out == first.out
    assert run("find", code).out.split("\t")[:3] == [f"{code}-1", "LEVI NOA", "1991"]


def test_where_no_desk_is_nobody_is_asked_for_a_password(run: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GATEHOUSE_PASSWORD_FILE")
    for home in ("/etc/passwd", "/nowhere"):
        monkeypatch.setenv("GATEHOUSE_HOME", home)
        for arguments in (("find", "x"), ("status",), ("recover",), ("verify", "--accept-missing-mark")):
            said = run(*arguments)
            assert (said.code, said.out) == (1, "")
            assert said.err.startswith("This desk is not set up yet."), said.err
            assert "set-up" in said.err
            assert "GATEHOUSE_HOME" in said.err


@pytest.mark.parametrize("home", ["/proc/desk", "/proc", "/dev/null", "/dev/null/desk"])
def test_a_folder_that_cannot_be_written_to_is_named(
    run: CommandLine, monkeypatch: pytest.MonkeyPatch, home: str
) -> None:
    monkeypatch.setenv("GATEHOUSE_HOME", home)
    said = run("set-up", "--camp", "TRN", "--desk", "Desk 1")
    assert said.code == 1
    assert said.err.startswith(f"The data folder {home} cannot be used (")
    assert "GATEHOUSE_HOME" in said.err


def test_passwords_that_cannot_be_read_say_why(
    run: CommandLine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert "descriptor 97." in run("status", "--password-fd", "97").err
    for named, why in ((tmp_path / "none", "there is no such file"), (tmp_path, "it is no regular file")):
        monkeypatch.setenv("GATEHOUSE_PASSWORD_FILE", str(named))
        assert why in run("status").err


def test_files_that_are_none_say_what_they_are(run: CommandLine, tmp_path: Path) -> None:
    empty = tmp_path / "empty.json"
    empty.touch()
    assert "the file is empty" in run("register", str(empty)).err
    assert "Is a directory" in run("register", str(tmp_path)).err
    assert "Is a directory" in run("verify-slip", str(tmp_path)).err
    said = run("rehearse", "--out", str(empty), operator="")
    assert (said.code, said.err.startswith(f"{empty} cannot be written (")) == (1, True)


def test_wrong_usage_shows_what_to_type(run: CommandLine) -> None:
    for arguments, says in ((("find",), "TEXT"), (("slips",), "CODE"), (("register",), "FILE")):
        said = run(*arguments)
        assert (said.code, says in said.err) == (2, True), said.err
    assert run("-h", operator="").code == 0
