"""A TCP proxy that breaks connections where a test says: a link that fails in the middle of a request."""

import socket
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from time import sleep
from typing import Self
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Cut:
    """Break the connection after so many bytes up (towards headquarters) or down; None never does."""

    up: int | None = None
    down: int | None = None
    delay: float = 0
    """Seconds that whatever is read waits, either way."""
    twice: bool = False
    """Whether all that went up goes up once more, on another connection, when this one is over."""


class CuttingProxy:
    """Forwards to ``target``; each new connection meets the next planned cut, and none once the plan is through."""

    def __init__(self, target: str) -> None:
        self.target = target
        self.plan: deque[Cut] = deque()
        self.connections = 0
        self.carried_up = 0
        self.said_again = 0
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self._open: set[socket.socket] = set()
        self._start(self._accept)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def break_all(self) -> None:
        for broken in list(self._open):
            _break(broken)

    def close(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self.break_all()
        for thread in self._threads:
            thread.join(5)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _start(self, work: object, *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)  # type: ignore[arg-type] # a bound method
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listening.accept()
            except OSError:
                return
            self.connections += 1
            cut = self.plan.popleft() if self.plan else Cut()
            target = urlsplit(self.target)
            try:
                far = socket.create_connection((target.hostname, target.port or 0), timeout=5)
            except OSError:
                _break(near)
                continue
            self._open |= {near, far}
            self._start(self._carry_up, near, far, cut)
            self._start(self._pump, far, near, cut.down, cut.delay)

    def _carry_up(self, near: socket.socket, far: socket.socket, cut: Cut) -> None:
        carried: list[bytes] = []

        def note(data: bytes) -> None:
            self.carried_up += len(data)
            if cut.twice:
                carried.append(data)

        self._pump(near, far, cut.up, cut.delay, note)
        if cut.twice:
            self._say_again(b"".join(carried))

    def _say_again(self, data: bytes) -> None:
        target = urlsplit(self.target)
        with suppress(OSError), socket.create_connection((target.hostname, target.port or 0), timeout=5) as again:
            again.sendall(data)
            again.shutdown(socket.SHUT_WR)
            while again.recv(65536):
                pass
        self.said_again += 1

    def _pump(
        self,
        source: socket.socket,
        sink: socket.socket,
        most: int | None,
        delay: float = 0,
        note: Callable[[bytes], None] = lambda _data: None,
    ) -> None:
        passed = 0
        try:
            while most is None or passed < most:
                data = source.recv(65536 if most is None else min(65536, most - passed))
                if not data:
                    break
                sleep(delay)
                sink.sendall(data)
                passed += len(data)
                note(data)
            if most == 0:
                source.recv(1)  # let the request through, and lose the whole answer
        except OSError:
            pass
        for end in (source, sink):
            _break(end)
            self._open.discard(end)


def _break(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
