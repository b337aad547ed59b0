"""Every dependency is documented, locked with hashes, and locked without naming where it came from."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
LOCKS = sorted((ROOT / "requirements").glob("*.lock"))


def _names(requirements: list[str]) -> set[str]:
    return {re.split(r"[\[<>=!~; ]", requirement, maxsplit=1)[0] for requirement in requirements}


@pytest.mark.parametrize("group", ["dependencies", "hq", "dev"])
def test_every_dependency_stands_in_the_table(group: str) -> None:
    wanted = PROJECT["dependencies"] if group == "dependencies" else PROJECT["optional-dependencies"][group]
    documented = (ROOT / "docs" / "dependencies.md").read_text()
    assert {name for name in _names(wanted) if name not in documented} == set()


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_locks_carry_hashes_and_no_addresses(lock: Path) -> None:
    text = lock.read_text()
    pins = re.findall(r"^[\w.-]+==\S+.*(?:\n +--hash=\S+.*)+", text, re.MULTILINE)
    assert len(pins) == len(re.findall(r"^[\w.-]+==", text, re.MULTILINE)) > 0
    assert not re.search(r"https?://|file://|--index-url|--extra-index-url|--find-links", text)


def test_qt_is_the_version_that_counts_references_right() -> None:
    pinned = [requirement for requirement in PROJECT["dependencies"] if requirement.startswith("pyside6")]
    assert sorted(pinned) == ["pyside6-addons==6.11.3", "pyside6-essentials==6.11.3"]
