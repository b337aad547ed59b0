"""The command line as staff scripts use it: the real program, a real data folder, a real headquarters on loopback."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

SAMPLES = Path(__file__).parents[2] / "resources" / "samples" / "arrivals.json"
PASSWORD = "correct horse battery"


class Program:
    """Runs ``python -m app`` on one data folder."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.password = home.with_suffix(".password")
        self.password.write_text(PASSWORD + "\n")
        self.password.chmod(0o600)

    def environment(self) -> dict[str, str]:
        return {**os.environ, "GATEHOUSE_HOME": str(self.home), "GATEHOUSE_PASSWORD_FILE": str(self.password)}

    def run(self, *arguments: str, code: int = 0) -> subprocess.CompletedProcess[str]:
        result = subprocess.run(
            [sys.executable, "-m", "app", *arguments],
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        assert result.returncode == code, result.stderr + result.stdout
        assert "Traceback" not in result.stderr
        return result

    def serve(self) -> tuple["subprocess.Popen[str]", str]:
        server = subprocess.Popen(
            [sys.executable, "-m", "app", "hq", "serve", "--port", "0", "--operator", "Sara"],
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert server.stderr is not None
        match = None
        while match is None:
            line = server.stderr.readline()
            assert line, "the server ended"
            match = re.search(r"http://\S+", line)
        return server, match.group()


@pytest.fixture(scope="module")
def desk_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk set up once, to be copied."""
    program = Program(tmp_path_factory.mktemp("desk") / "home")
    program.run("set-up", "--camp", "TRN", "--desk", "Desk 1", "--operator", "Sara")
    return program.home


@pytest.fixture
def program(desk_home: Path, tmp_path: Path) -> Program:
    shutil.copytree(desk_home, tmp_path / "home")
    return Program(tmp_path / "home")


@pytest.fixture
def server(program: Program) -> Iterator[str]:
    process, url = program.serve()
    yield url
    process.terminate()
    assert process.wait(20) == 0
    if process.stderr:
        process.stderr.close()


def test_a_camp_goes_from_a_file_to_headquarters(program: Program, server: str, tmp_path: Path) -> None:
    registered = program.run("register", str(SAMPLES), "--operator", "Sara").stdout.splitlines()
    codes = [line.split("\t")[0] for line in registered]
    people = sum(int(line.split("\t")[1]) for line in registered)
    assert (len(codes), people) == (14, 43)

    before = json.loads(program.run("status", "--json", "--operator", "Sara").stdout)
    assert (before["families"], before["people"], before["acknowledged"]) == (14, 43, 0)
    assert before["waiting"] > 0

    code = program.run("hq", "enrol", "--camp", "TRN", "--desk", "Desk 1", "--operator", "Sara").stdout.strip()
    program.run("enrol", "--hq", server, "--code", code, "--operator", "Sara")
    program.run("sync", "--once", "--operator", "Sara")
    after = json.loads(program.run("status", "--json", "--operator", "Sara").stdout)
    assert (after["waiting"], after["people"]) == (0, 43)
    assert after["last_contact"]
    at_hq = json.loads(program.run("hq", "status", "--json", "--operator", "Sara").stdout)
    assert (at_hq["people"], at_hq["families"]) == (43, 14)
    assert at_hq["desks"][0]["seq"] == after["acknowledged"]

    found = program.run("find", "рабинов", "--operator", "Sara").stdout
    assert "RABINOVICH" in found
    slips, roster = tmp_path / "slips.pdf", tmp_path / "roster.pdf"
    program.run("slips", *codes, "--out", str(slips), "--operator", "Sara")
    program.run("roster", "--out", str(roster), "--operator", "Sara")
    assert len(pypdfium2.PdfDocument(slips)) == 43
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(roster))
    assert all(family in text for family in codes)
    program.run("verify", "--operator", "Sara")


def test_nothing_in_the_data_folder_can_be_read_without_the_password(program: Program, server: str) -> None:
    program.run("register", str(SAMPLES), "--operator", "Sara")
    code = program.run("hq", "enrol", "--camp", "TRN", "--desk", "Desk 1", "--operator", "Sara").stdout.strip()
    program.run("enrol", "--hq", server, "--code", code, "--operator", "Sara")
    program.run("sync", "--once", "--operator", "Sara")
    sample = SAMPLES.read_text(encoding="utf-8")
    names = set(re.findall(r'"(?:surname|given|number)": "([^"]{4,})"', sample)) | {"Sara", "Desk 1"}
    files = [path for path in program.home.rglob("*") if path.is_file()]
    assert any(path.parent.name == "hq" for path in files)
    readable = {
        f"{path.name}: {name}"
        for path in files
        for name in names
        for encoding in ("utf-8", "utf-16-le")
        if name.encode(encoding) in path.read_bytes()
    }
    assert readable == set()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["find", "Nobodyhere", "--operator", "Sara"], "Try fewer letters"),
        (["slips", "K7-QQQQ", "--out", "x.pdf", "--operator", "Sara"], "not a family code"),
        (["roster", "--date", "2026-02-31", "--out", "x.pdf", "--operator", "Sara"], "not a day"),
        (["register", "/nowhere.json", "--operator", "Sara"], "cannot be read"),
        (["status", "--operator", "Dan"], "password"),
        (["status"], "--operator NAME"),
        (["enrol", "--hq", "http://example.org", "--code", "x", "--operator", "Sara"], "enrolment code"),
        (["set-up", "--camp", "TRN", "--desk", "Desk 2", "--operator", "Sara"], "set up already"),
    ],
)
def test_what_is_refused_says_what_to_do(program: Program, arguments: list[str], says: str) -> None:
    result = program.run(*arguments, code=1)
    assert says in result.stderr
    assert result.stdout == ""


def test_a_desk_alone_has_nothing_to_decide(program: Program) -> None:
    result = program.run("conflicts", "--operator", "Sara")
    assert (result.stdout, result.stderr) == ("", "There is nothing to decide.\n")
    assert (
        "Nothing called phone is to be decided"
        in program.run("resolve", "phone", "x", "--operator", "Sara", code=1).stderr
    )


def test_wrong_usage_is_exit_code_2(program: Program) -> None:
    program.run("find", code=2)
    program.run("sync", "--operator", "Sara", code=2)
    program.run("no-such-command", code=2)


def test_one_bad_family_among_three_is_named_and_the_others_saved(program: Program, tmp_path: Path) -> None:
    arrivals = json.loads(SAMPLES.read_text(encoding="utf-8"))[:3]
    arrivals[1]["family"]["members"][0]["birth_date"] = "2099-01-01"
    file = tmp_path / "three.json"
    file.write_text(json.dumps(arrivals), encoding="utf-8")
    result = program.run("register", str(file), "--operator", "Sara", code=1)
    assert len(result.stdout.splitlines()) == 2
    assert "family 2 of 3" in result.stderr
    assert "members.0.birth_date = '2099-01-01': The birth date is in the future." in result.stderr


def test_a_wrong_password_is_refused_and_a_password_file_that_others_can_read(program: Program) -> None:
    program.password.write_text("wrong\n")
    assert "password" in program.run("status", "--operator", "Sara", code=1).stderr
    program.password.write_text(PASSWORD)
    program.password.chmod(0o644)
    assert "others can read it" in program.run("status", "--operator", "Sara", code=1).stderr


def test_a_port_in_use_is_named(program: Program, server: str) -> None:
    port = server.rsplit(":", 1)[1]
    result = program.run("hq", "serve", "--port", port, "--operator", "Sara", code=1)
    assert port in result.stderr


def test_a_list_of_expected_people_is_checked_taken_in_and_removed(program: Program) -> None:
    expected, sara = str(SAMPLES.with_name("expected.csv")), ("--operator", "Sara")
    checked = program.run("expected", "import", expected, "--check", *sara)
    assert "Passport number = document" in checked.stderr
    assert program.run("expected", "list", *sara).stdout == ""
    list_id, people, families, left_out = program.run("expected", "import", expected, *sara).stdout.strip().split("\t")
    assert (people, families, left_out) == ("6", "3", "0")
    assert program.run("expected", "list", "образцов", *sara).stdout.count("SPECIMEN") == 3
    assert program.run("expected", "lists", *sara).stdout.startswith(list_id)
    program.run("expected", "remove", list_id, *sara)
    assert program.run("expected", "lists", *sara).stdout == ""
    program.run("expected", "import", expected, "--column", "Passport number=nonsense", *sara, code=2)
