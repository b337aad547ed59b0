"""The commands with TLS: make-ca, serve, enrol and sync, as somebody running headquarters types them."""

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
        result = subprocess.run(
            [sys.executable, "-m", "app", *arguments, "--operator", "Sara"],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        assert result.returncode == code, result.stderr
        assert "Traceback" not in result.stderr
        return result.stdout if code == 0 else result.stderr

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
        server.terminate()
        assert server.wait(20) == 0
        if server.stderr is not None:
            server.stderr.close()
