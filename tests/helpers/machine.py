"""The real program on a data folder of its own, as somebody types it."""

import os
import re
import subprocess
import sys
from pathlib import Path

PASSWORD = "correct horse battery"


class Machine:
    """Runs ``python -m app`` on one data folder, for Sara."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        password = folder / "password"
        password.write_text(PASSWORD + "\n")
        password.chmod(0o600)
        self.home = folder / "home"
        self.environment = {
            **os.environ,
            "GATEHOUSE_HOME": str(self.home),
            "GATEHOUSE_PASSWORD_FILE": str(password),
        }

    def run(self, *arguments: str, code: int = 0) -> str:
        """Return what the command said: its result, or why it was refused."""
        result = self._run(arguments, code)
        return result.stdout if code == 0 else result.stderr

    def said(self, *arguments: str) -> str:
        """Return what a command that was done said beside its result."""
        return self._run(arguments, 0).stderr

    def _run(self, arguments: tuple[str, ...], code: int) -> "subprocess.CompletedProcess[str]":
        result = subprocess.run(
            [sys.executable, "-m", "app", *arguments, *(() if "--help" in arguments else ("--operator", "Sara"))],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        assert result.returncode == code, result.stderr
        assert "Traceback" not in result.stderr
        return result

    def serve(self, *arguments: str) -> tuple["subprocess.Popen[str]", str]:
        server = subprocess.Popen(
            [sys.executable, "-m", "app", "hq", "serve", "--operator", "Sara", "--port", "0", *arguments],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert server.stderr is not None
        line = "started"
        while line and not (found := re.search(r"https?://\S+", line)):
            line = server.stderr.readline()
        assert found
        return server, found.group()


def stop(server: "subprocess.Popen[str]") -> None:
    server.terminate()
    assert server.wait(20) == 0
    if server.stderr is not None:
        server.stderr.close()
