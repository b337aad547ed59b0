"""The network between one desk and headquarters: real requests, without sockets, that meet whatever the dice say."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import httpx2

from app.sync.connect import Link
from tests.simulation.chance import Dice
from tests.simulation.clocks import Time

Deliver = Callable[["Message", int | None], tuple[int, bytes]]
"""Hands headquarters a message, or its first bytes; returns status and body. Raises Unheard."""


class Unheard(Exception):  # noqa: N818 - not a fault of the program: nobody is there
    """Headquarters is down, or went down over it."""


@dataclass(frozen=True)
class Message:
    """A request as it travels."""

    desk: str
    path: str
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes


@dataclass
class Weather:
    """How bad a desk's link is: each thing happens once in so many requests; 0 is never."""

    lost: float = 0
    answer_lost: float = 0
    cut_up: float = 0
    cut_down: float = 0
    twice: float = 0
    late: float = 0
    """The request arrives, but only when the desk has given up."""
    meanwhile: float = 0
    """Something else happens while the answer is on its way."""


_ROUND_TRIPS = (0.01, 0.05, 0.6, 3.0)
"""Seconds. Batches and pages are sized by them."""
CALM = Weather()
ROUGH = Weather(lost=12, answer_lost=10, cut_up=12, cut_down=12, twice=8, late=12, meanwhile=4)


class Network(httpx2.BaseTransport):
    """Carries what the real client sends. Messages that are under way are kept in ``late``."""

    def __init__(
        self,
        desk: str,
        dice: Dice,
        deliver: Deliver,
        meanwhile: Callable[[], None],
        tell: Callable[[str], None],
        time: Time,
    ) -> None:
        self._time = time
        self.weather = CALM
        self.late: list[Message] = []
        self._links = 0
        self._desk = desk
        self._dice = dice
        self._deliver = deliver
        self._meanwhile = meanwhile
        self._tell = tell

    def first_number(self) -> int:
        """Return a number before those of a new link's requests; as from a clock, but the same on one seed."""
        self._links += 1
        return self._links * 1_000_000

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        weather, dice = self.weather, self._dice
        headers = tuple((name.lower(), value) for name, value in request.headers.raw)
        message = Message(self._desk, request.url.path, headers, request.read())
        self._time.pass_by(dice.choice(_ROUND_TRIPS))
        if dice.happens(weather.lost):
            raise self._broken("the request is lost", message)
        if dice.happens(weather.late):
            self.late.append(message)
            raise self._broken("the request comes late", message)
        if dice.happens(weather.cut_up):
            cut = dice.randint(0, max(0, len(message.body) - 1))
            self._deliver_quietly(message, cut)
            raise self._broken(f"the request is cut after {cut} bytes", message)
        if dice.happens(weather.meanwhile):
            self._meanwhile()
        if dice.happens(weather.twice):
            self._tell(f"{self._desk} {message.path} travels twice")
            if dice.happens(2):
                self._deliver_quietly(message)
            else:
                self.late.append(message)
        try:
            status, text = self._deliver(message, None)
        except Unheard:
            raise self._broken("headquarters is down", message) from None
        if dice.happens(weather.meanwhile):
            self._meanwhile()
        if dice.happens(weather.answer_lost):
            raise self._broken("the answer is lost", message)
        cut_down = dice.randint(0, max(0, len(text) - 1)) if dice.happens(weather.cut_down) else None
        self._tell(f"{self._desk} {message.path} {len(message.body)} bytes: {status}, {len(text)} bytes")
        return httpx2.Response(status, stream=_Stream(text, cut_down))

    def _deliver_quietly(self, message: Message, first: int | None = None) -> None:
        try:
            self._deliver(message, first)
        except Unheard:
            self._tell("nobody hears it")

    def _broken(self, why: str, message: Message) -> httpx2.HTTPError:
        self._tell(f"{self._desk} {message.path} {len(message.body)} bytes: {why}")
        return httpx2.ReadError(why)


class _Stream(httpx2.SyncByteStream):
    """An answer that may break off."""

    def __init__(self, text: bytes, cut: int | None) -> None:
        self._text = text
        self._cut = cut

    def __iter__(self) -> Iterator[bytes]:
        if self._cut is None:
            yield self._text
            return
        yield self._text[: self._cut]
        raise httpx2.ReadError("the answer broke off")


class SimulatedLink(Link):
    """The desk's own link over the simulated network."""

    def __init__(self, network: Network) -> None:
        super().__init__("http://127.0.0.1:1", number=network.first_number())
        real, self._client = self._client, httpx2.Client(transport=network, trust_env=False)
        for name in ("accept", "accept-encoding", "connection", "user-agent"):
            del self._client.headers[name]
        real.close()
