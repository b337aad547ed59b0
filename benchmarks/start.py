"""From process start to a window that can be used, beside a bare Qt window, interleaved.

Offscreen, so that neither waits for an X server. Ours is the login page of a desk that is set up.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 7
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(sys.argv)
window = QWidget(); window.show(); application.processEvents()
print("shown", flush=True)
"""
OURS = """
import os, pathlib
from app.bootstrap.desk import DeskFolder
from app.bootstrap.surroundings import utc_now
from app.reference.resources import RESOURCES
from app.services.enter_desk import EnterDesk
from app.ui.application import make_application, open_window
folder = DeskFolder(pathlib.Path(os.environ["GATEHOUSE_HOME"]), utc_now, online=True, printer=lambda _: None)
window = open_window(EnterDesk(folder, folder.camps), RESOURCES)
make_application().processEvents()
print("shown", flush=True)
"""


def milliseconds(code: str, environment: dict[str, str]) -> float:
    """Return the time from starting Python to the word ``shown``."""
    begun = time.perf_counter()
    with subprocess.Popen([sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE) as process:  # noqa: S603 - our own code
        assert process.stdout is not None
        assert process.stdout.readline() == b"shown\n"
        return (time.perf_counter() - begun) * 1000


def main() -> None:
    """Print both medians and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        home, password = Path(folder) / "home", Path(folder) / "password"
        password.write_text("benchmark password")
        password.chmod(0o600)
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "GATEHOUSE_HOME": str(home),
            "GATEHOUSE_PASSWORD_FILE": str(password),
        }
        set_up = ["-m", "app", "set-up", "--camp", "TRN", "--desk", "Desk 1", "--operator", "Sara"]
        subprocess.run([sys.executable, *set_up], env=environment, check=True, capture_output=True)  # noqa: S603 - our own program
        times: dict[str, list[float]] = {"bare": [], "ours": []}
        for _ in range(ROUNDS):
            times["bare"].append(milliseconds(BARE, environment))
            times["ours"].append(milliseconds(OURS, environment))
    bare, ours = (statistics.median(times[name]) for name in ("bare", "ours"))
    print(f"bare Qt window      {bare:7.0f} ms")
    print(f"login page, usable  {ours:7.0f} ms   {ours / bare:.1f} x the bare window")


if __name__ == "__main__":
    main()
