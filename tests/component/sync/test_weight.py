"""The desk's window is up before the network's libraries are wanted, and nothing heavy comes that nobody wants."""

import subprocess
import sys


def test_the_sync_thread_comes_without_the_network() -> None:
    program = "import app.sync.worker, sys; sys.exit('httpx2' in sys.modules or 'cryptography' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_storage_comes_without_numpy() -> None:
    program = "import app.storage.desk_file, sys; sys.exit('numpy' in sys.modules or 'sqlite_utils' not in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
