"""What the documentation says is there: every command, every key, every link."""

import re
from pathlib import Path

import pytest
import typer.main

from app.commandline.program import build_program
from app.ui.keys import KEYS

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


def _commands() -> list[str]:
    program = typer.main.get_command(build_program())
    commands: dict[str, object] = getattr(program, "commands", {})
    group: dict[str, object] = getattr(commands["hq"], "commands", {})
    return [*(name for name in commands if name != "hq"), *(f"hq {name}" for name in group)]


@pytest.mark.parametrize("command", _commands())
def test_every_command_is_documented(command: str) -> None:
    text = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    assert re.search(rf"`{command}[ `]", text)


@pytest.mark.parametrize("keys", [keys for keys, _ in KEYS])
def test_every_key_is_in_the_manual(keys: str) -> None:
    text = (ROOT / "docs" / "manual" / "desk.md").read_text(encoding="utf-8")
    assert re.split(r"[,… ]", keys, maxsplit=1)[0] in text


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []
