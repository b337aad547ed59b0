"""The first page is painted before anything heavy is loaded."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEAVY = (
    "PIL", "argon2", "asyncio", "cryptography", "httpx2", "numpy", "pydantic", "reportlab", "rich", "sqlalchemy",
    "sqlcipher3", "sqlite_utils", "structlog", "uharfbuzz", "zxingcpp", "PySide6.QtSvg", "PySide6.QtMultimedia",
)  # fmt: skip
FIRST_PAGE = """
import sys
from PySide6.QtWidgets import QApplication
def execute(*_):
    QApplication.processEvents()
    print(*sys.modules)
    return 0
QApplication.exec = execute
import app.bootstrap.window as window
window._load_the_rest = lambda: None
window.open_window()
"""


def test_nothing_heavy_is_loaded_before_the_first_page_is_painted(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    for name in ("desk.db", "desk.keys"):  # a desk that is set up; nobody looks into it before a login
        (home / name).touch()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "GATEHOUSE_HOME": str(home)}
    loaded = subprocess.run(
        [sys.executable, "-c", FIRST_PAGE], cwd=ROOT, env=environment, check=True, capture_output=True, text=True
    ).stdout.split()
    assert "app.ui.screens.login" in loaded
    assert "app.ui.main_window" not in loaded
    assert {name for name in HEAVY if name in loaded} == set()
