"""Serves an ASGI application on a socket that is bound before anything else starts."""

import errno
import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.types import ASGIApp

from app.hq.errors import CannotListenError, PortInUseError

_BACKLOG = 128
_GRACE_SECONDS = 5


def bind(host: str, port: int) -> socket.socket:
    """Return a socket listening there; port 0 takes any free one. Raises PortInUseError, CannotListenError."""
    try:
        family, kind, proto, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
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

    def __init__(self, application: ASGIApp, listening: socket.socket) -> None:
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
            )
        )
        self._thread: threading.Thread | None = None

    @property
    def port(self) -> int:
        """The port listened on."""
        return int(self._socket.getsockname()[1])

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
