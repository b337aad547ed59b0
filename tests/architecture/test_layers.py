"""import-linter catches what it is there to catch: each rule is broken on purpose in a copy of the tree."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINTER = Path(sys.executable).with_name("lint-imports")

PLANTED = {
    "domain reaches up": ("domain/camp.py", "import app.storage"),
    "a screen reaches storage": ("ui/theme.py", "import app.storage"),
    "a screen reaches sync": ("ui/theme.py", "import app.sync"),
    "headquarters reaches the desk's storage": ("hq/errors.py", "import app.storage"),
    "a service draws a window": ("services/find_people.py", "import PySide6"),
    "a service writes SQL": ("services/find_people.py", "import sqlite_utils"),
    "storage lays out paper": ("storage/__init__.py", "import reportlab"),
    "storage goes online": ("storage/__init__.py", "import httpx2"),
    "the wire contract reads a file": ("protocol/heads.py", "import pathlib"),
}


def _lint(tree: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [LINTER, "--config", str(tree / "pyproject.toml"), "--no-cache"],
        cwd=tree,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(tree), "PATH": "/usr/bin:/bin"},
    )


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "app", tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_violation_is_caught(tree: Path, name: str) -> None:
    file, line = PLANTED[name]
    path = tree / "app" / file
    path.write_text(f"{path.read_text()}\n{line}\n")
    result = _lint(tree)
    assert result.returncode == 1, result.stdout
    assert "BROKEN" in result.stdout
