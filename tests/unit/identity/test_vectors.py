"""Every kind of vector has its reach, and the program that says so says so."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.vectors import NOT_DONE, main, run, within_reach

ROOT = Path(__file__).parents[3]
FILE = ROOT / "tests" / "vectors" / "names-and-documents.json"
OUTCOMES = run(json.loads(FILE.read_text("utf-8")))


@pytest.mark.parametrize("kind", sorted(OUTCOMES))
def test_reach(kind: str) -> None:
    assert within_reach(kind, OUTCOMES[kind]), [outcome for outcome in OUTCOMES[kind] if not outcome.passed]


def test_all_kinds_are_run() -> None:
    assert sum(map(len, OUTCOMES.values())) == len(json.loads(FILE.read_text("utf-8")))
    assert {kind for kind in OUTCOMES if all(outcome.passed for outcome in OUTCOMES[kind])} == set(OUTCOMES) - NOT_DONE


@pytest.mark.parametrize("command", [["tests/vectors.py"], ["-m", "tests.vectors"]], ids=" ".join)
def test_the_program_prints_every_kind(command: list[str]) -> None:
    done = subprocess.run([sys.executable, *command, str(FILE)], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "daitch_mokotoff 146/146" in done.stdout.splitlines()
    assert "beider_morse 0/5" in done.stdout.splitlines()


def test_failures_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    vectors = [
        {"kind": "mrz_check_digit", "input": "510509", "expected": "2", "source": ""},
        {"kind": "mrz_check_digit", "input": "510509", "expected": "3", "source": ""},
        {"kind": "unheard_of", "input": "x", "expected": "y", "source": ""},
    ]
    (tmp_path / "file.json").write_text(json.dumps(vectors))
    assert main([str(tmp_path / "file.json")]) == 1
    printed = capsys.readouterr().out.splitlines()
    assert "mrz_check_digit: '510509' gave '2', expected '3'" in printed
    assert printed[-2:] == ["mrz_check_digit 1/2", "unheard_of 0/1"]
    assert main([]) == 2
