"""Where headquarters listens: a port in use, an address that is not ours, a clean stop."""

import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx2
import pytest

from app.hq.errors import CannotListenError, PortInUseError
from app.hq.server import Headquarters
from tests.helpers.headquarters_process import HeadquartersProcess
from tests.helpers.loopback import open_headquarters


def test_a_port_in_use_says_so_and_what_to_do(home: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, open_headquarters(home) as headquarters:
        with pytest.raises(PortInUseError, match="--port"):
            headquarters.start(port=taken.getsockname()[1])
        with pytest.raises(PortInUseError):
            headquarters.serve("127.0.0.1", taken.getsockname()[1], print)


@pytest.mark.parametrize("host", ["192.0.2.1", "no such host"])
def test_an_address_that_is_not_ours_is_refused(headquarters: Headquarters, host: str) -> None:
    with pytest.raises(CannotListenError):
        headquarters.start(host=host)


def test_it_stops_and_starts_again_on_the_same_port(home: Path) -> None:
    with open_headquarters(home) as headquarters:
        address = headquarters.start()
        headquarters.stop()
        with pytest.raises(httpx2.ConnectError):
            httpx2.get(address)
        assert headquarters.start(port=int(address.rpartition(":")[2])) == address
        assert httpx2.get(address + "/health").status_code == 200


@pytest.mark.skipif(sys.platform == "win32", reason="signals of this kind are not sent there")
@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_cleanly_when_told(home: Path, stop: signal.Signals) -> None:
    with HeadquartersProcess(home) as process:
        assert httpx2.get(process.address + "/health").status_code == 200
        process.running.send_signal(stop)
        assert process.running.wait(10) == 0


def test_a_killed_headquarters_leaves_the_port_free(home: Path) -> None:
    with HeadquartersProcess(home) as process:
        address = process.address
        process.running.kill()
        process.running.wait(10)
    with open_headquarters(home) as headquarters:
        assert headquarters.start(port=int(address.rpartition(":")[2])) == address
    assert isinstance(process.running, subprocess.Popen)
