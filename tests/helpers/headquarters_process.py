"""Headquarters as a process of its own, so that a test can kill it."""

import subprocess
import sys
import threading
from pathlib import Path
from typing import Self

from tests.helpers.loopback import open_headquarters


class HeadquartersProcess:
    """Starts ``python -m tests.helpers.headquarters_process HOME PORT URL`` and waits until it listens."""

    def __init__(self, home: Path, port: int = 0, database_url: str = "") -> None:
        self.running = subprocess.Popen(
            [sys.executable, "-m", __name__, str(home), str(port), database_url], stdout=subprocess.PIPE, text=True
        )
        assert self.running.stdout is not None
        line = "started"
        while line and not line.startswith("http"):
            line = self.running.stdout.readline()
        self.address = line.strip()
        # What it logs has to go somewhere, or it waits for a reader once some hundred batches are taken.
        self._reader = threading.Thread(target=self.running.stdout.read, daemon=True)
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.running.kill()
        self.running.wait(10)
        self._reader.join(10)
        if self.running.stdout is not None:
            self.running.stdout.close()


def _main(home: Path, port: int, database_url: str) -> None:
    def say(address: str) -> None:
        sys.stdout.write(f"{address}\n")
        sys.stdout.flush()

    with open_headquarters(home, database_url) as headquarters:
        headquarters.serve("127.0.0.1", port, say)


if __name__ == "__main__":
    _main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
