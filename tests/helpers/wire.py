"""A link to headquarters' own application without sockets, that loses and repeats messages as planned."""

import asyncio
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from starlette.types import Message

from app.hq.server import Headquarters
from app.sync.connect import Link
from app.sync.errors import UnreachableError

Carried = tuple[str, bytes, Mapping[str, str]]
_PART = 1000


class Wire(Link):
    """``faults``: for each message in turn ``request lost``, ``answer lost``, ``answer cut`` or ``twice``.

    When they are used up the link holds.
    """

    def __init__(self, headquarters: Headquarters) -> None:
        super().__init__("http://127.0.0.1:1")
        self.faults: deque[str] = deque()
        self.carried: list[Carried] = []
        self.connect(headquarters)
        self.close()

    def connect(self, headquarters: Headquarters) -> None:
        self._application = headquarters.application

    def deliver(self, message: Carried) -> tuple[int, bytes]:
        """Hand a message to headquarters; return status and body of its answer."""
        return asyncio.run(self._call(*message))

    @contextmanager
    def asking(self, path: str, body: bytes, headers: Mapping[str, str]) -> Iterator[tuple[int, Iterator[bytes]]]:
        fault = self.faults.popleft() if self.faults else ""
        message = (path, body, {**headers, "Gatehouse-Protocol": "1"})
        if fault == "request lost":
            raise UnreachableError(reason=fault)
        self.carried.append(message)
        status, text = self.deliver(message)
        if fault == "twice":
            status, text = self.deliver(message)
        if fault == "answer lost":
            raise UnreachableError(reason=fault)
        yield status, _parts(text, cut=fault == "answer cut")

    async def _call(self, path: str, body: bytes, headers: Mapping[str, str]) -> tuple[int, bytes]:
        sent: list[Message] = []

        async def receive() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: Message) -> None:
            sent.append(message)

        scope = {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.4"},
            "http_version": "1.1",
            "method": "POST",
            "scheme": "http",
            "path": path,
            "raw_path": path.encode(),
            "root_path": "",
            "query_string": b"",
            "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
            "client": ("127.0.0.1", 1),
            "server": ("127.0.0.1", 1),
        }
        await self._application(scope, receive, send)
        return sent[0]["status"], b"".join(message.get("body", b"") for message in sent[1:])


def _parts(text: bytes, *, cut: bool) -> Iterator[bytes]:
    """Yield an answer in parts that fit nothing; with ``cut`` it breaks off in its last quarter."""
    end = len(text) * 3 // 4 if cut else len(text)
    yield from (text[at : min(at + _PART, end)] for at in range(0, end, _PART))
    if cut:
        raise UnreachableError(reason="answer cut")
