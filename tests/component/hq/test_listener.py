"""Where headquarters listens: a port in use, an address that is not ours, a clean stop."""

import signal
import socket
import ssl
import subprocess
import sys
from datetime import timedelta
from ipaddress import ip_address
from pathlib import Path

import httpx2
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from app.hq.errors import CannotListenError, CertificateUnusableError, PlainNetworkError, PortInUseError
from app.hq.listener import Tls
from app.hq.server import Headquarters
from tests.helpers.headquarters_process import HeadquartersProcess
from tests.helpers.loopback import now, open_headquarters


def self_signed(folder: Path) -> Tls:
    key = Ed25519PrivateKey.generate()
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "hq")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now() - timedelta(days=1))
        .not_valid_after(now() + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, None)
    )
    tls = Tls(certificate=folder / "certificate.pem", key=folder / "key.pem")
    tls.certificate.write_bytes(certificate.public_bytes(Encoding.PEM))
    tls.key.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return tls


def test_a_port_in_use_says_so_and_what_to_do(home: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, open_headquarters(home) as headquarters:
        with pytest.raises(PortInUseError, match="--port"):
            headquarters.start(port=taken.getsockname()[1])
        with pytest.raises(PortInUseError):
            headquarters.serve("127.0.0.1", taken.getsockname()[1], print)


def test_an_address_that_is_none_is_refused(headquarters: Headquarters) -> None:
    with pytest.raises(CannotListenError):
        headquarters.start(host="no such host")


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1"])  # noqa: S104 - that it is refused is the point
def test_nothing_crosses_a_network_in_clear(headquarters: Headquarters, host: str) -> None:
    with pytest.raises(PlainNetworkError, match="behind a proxy"):
        headquarters.start(host=host)


def test_with_a_certificate_it_speaks_https(home: Path, tmp_path: Path) -> None:
    tls = self_signed(tmp_path)
    with open_headquarters(home) as headquarters:
        address = headquarters.start(tls=tls)
        trusting = ssl.create_default_context(cafile=str(tls.certificate))
        assert address.startswith("https://")
        assert httpx2.get(address + "/health", verify=trusting).status_code == 200
        with pytest.raises(httpx2.ConnectError):
            httpx2.get(address + "/health", trust_env=False)


def test_a_certificate_that_is_none_is_refused(headquarters: Headquarters, tmp_path: Path) -> None:
    with pytest.raises(CertificateUnusableError, match="PEM"):
        headquarters.start(tls=Tls(certificate=tmp_path / "none", key=tmp_path / "none"))
    (tmp_path / "text").write_text("text")
    with pytest.raises(CertificateUnusableError):
        headquarters.start(tls=Tls(certificate=tmp_path / "text", key=tmp_path / "text"))


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
