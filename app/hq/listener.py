"""Serves an ASGI application on a socket that is bound before anything else starts."""

import errno
import signal
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path

import uvicorn
from pydantic import Field
from starlette.types import ASGIApp

from app.domain.model import Model
from app.hq.errors import CannotListenError, CertificateUnusableError, PlainNetworkError, PortInUseError

_BACKLOG = 128
_GRACE_SECONDS = 5


class Tls(Model):
    """Files in PEM: the certificate with its chain, and its private key. ``password`` opens the key, if sealed."""

    certificate: Path
    key: Path
    password: str = Field(default="", repr=False)

    def check(self) -> None:
        """Raise CertificateUnusableError unless both files are there and belong together."""
        try:
            ssl.create_default_context(ssl.Purpose.CLIENT_AUTH).load_cert_chain(
                self.certificate, self.key, lambda: self.password
            )
        except (OSError, ssl.SSLError) as error:
            raise CertificateUnusableError(reason=error.strerror or type(error).__name__) from None


def bind(host: str, port: int, tls: Tls | None = None) -> socket.socket:
    """Return a socket listening there; port 0 takes any free one.

    Without TLS only this computer can connect. Raises PortInUseError, CannotListenError, PlainNetworkError and
    CertificateUnusableError.
    """
    if tls is not None:
        tls.check()
    try:
        family, kind, proto, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        if tls is None and not ip_address(address[0]).is_loopback:
            raise PlainNetworkError(host=host)
        listening = socket.socket(family, kind, proto)
    except OSError as error:
        raise CannotListenError(host=host, port=port, reason=error.strerror or "unknown address") from None
    try:
        # Off Windows this lets a restart have the port at once; on Windows it would let two programs share it.
        if hasattr(socket, "SO_REUSEPORT"):
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(_BACKLOG)
    except OSError as error:
        listening.close()
        if error.errno == errno.EADDRINUSE:
            raise PortInUseError(host=host, port=port) from None
        raise CannotListenError(host=host, port=port, reason=error.strerror or "refused") from None
    return listening


class Listener:
    """One server on one socket, in the caller's thread or in one of its own."""

    def __init__(self, application: ASGIApp, listening: socket.socket, tls: Tls | None = None) -> None:
        self._socket = listening
        self._server = uvicorn.Server(
            uvicorn.Config(
                application,
                log_config=None,
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=_GRACE_SECONDS,
                timeout_keep_alive=30,
                lifespan="off",
                proxy_headers=False,
                ssl_certfile=tls.certificate if tls else None,
                ssl_keyfile=tls.key if tls else None,
                ssl_keyfile_password=(tls.password or None) if tls else None,
            )
        )
        self._scheme = "http" if tls is None else "https"
        self._thread: threading.Thread | None = None

    def address(self, host: str) -> str:
        """Return the address by which ``host`` is reached."""
        name = f"[{host}]" if ":" in host else host
        return f"{self._scheme}://{name}:{self._socket.getsockname()[1]}"

    def run(self) -> None:
        """Serve in this thread until ``stop``; in a process's main thread also until SIGTERM or SIGINT."""
        with self._socket, self._told_by_signals():
            self._server.run(sockets=[self._socket])

    def start(self) -> None:
        """Serve in a thread. The socket listens already, so that whoever connects at once is served soon."""
        self._thread = threading.Thread(target=self.run, name="headquarters", daemon=True)
        self._thread.start()

    @contextmanager
    def _told_by_signals(self) -> Iterator[None]:
        """Stop at a signal instead of dying of it: uvicorn sends it again when done, and the caller has to close."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return

        def stop(_number: int, _frame: object) -> None:
            self._server.should_exit = True

        before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def stop(self) -> None:
        """Finish the requests in hand, then end."""
        self._server.should_exit = True
        if self._thread is not None:
            self._thread.join(_GRACE_SECONDS * 2)
            self._thread = None
