"""The link to headquarters: sends one request, and takes nothing for an answer that is not headquarters'."""

import ssl
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from ipaddress import ip_address
from time import monotonic, time
from typing import NoReturn, Self, TypeVar

import httpx2
from pydantic import BaseModel, ValidationError

from app.domain.model import Model
from app.protocol.batches import MOST_BODY_BYTES, ZSTD_MAGIC, Gap, UnreadableBodyError, decompress
from app.protocol.refusals import Refusal
from app.protocol.requests import PROTOCOL_HEADER
from app.protocol.version import PROTOCOL_VERSION
from app.sync.errors import (
    ClockDisagreesError,
    NotAnAddressError,
    RepeatedError,
    UnreachableError,
    UntrustedError,
    refused,
)

MOST_ANSWER_BYTES = MOST_BODY_BYTES + 64 * 1024
"""A page of other desks' entries may hold as much as any batch that headquarters once took."""
_OUT_OF_TIME = frozenset({9, 10})
"""OpenSSL's X509_V_ERR_CERT_NOT_YET_VALID and X509_V_ERR_CERT_HAS_EXPIRED."""
_OTHER_NAME = frozenset({62, 64})
"""X509_V_ERR_HOSTNAME_MISMATCH and X509_V_ERR_IP_ADDRESS_MISMATCH."""
_GAP = 409
_OK = 200
_MOST_RENUMBERINGS = 10
T = TypeVar("T")
A = TypeVar("A", bound=BaseModel)
E = TypeVar("E", bound=BaseException)


class Patience(Model):
    """How long to wait, in seconds. ``answer`` and the longest rest between attempts stay under 30 together."""

    connect: float = 5
    silence: float = 12
    """Without a byte going out or coming in."""
    answer: float = 25
    """From the request's end to the whole answer."""


class Trust(Model):
    """Whose certificates are taken: the pinned authority's alone; without one, the system's authorities'."""

    authority: str = ""
    """In PEM."""
    anybody: bool = False
    """Only to ask who is there, before anything secret is said."""

    def context(self) -> ssl.SSLContext:
        """Return the context for TLS. Raises UntrustedError when the authority kept is no certificate."""
        try:
            context = ssl.create_default_context(cadata=self.authority or None)
        except ssl.SSLError:
            raise UntrustedError(reason="the authority kept at enrolment is damaged") from None
        if self.anybody:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        return context


def checked_address(url: str) -> str:
    """Return the address without a slash at its end; http only to this computer. Raises NotAnAddressError."""
    try:
        parsed = httpx2.URL(url.strip())
    except (httpx2.InvalidURL, ValueError):
        raise NotAnAddressError(url=url) from None
    plain = parsed.scheme == "http" and _is_this_computer(parsed.host)
    if not parsed.host or parsed.userinfo or not (parsed.scheme == "https" or plain):
        raise NotAnAddressError(url=url)
    return str(parsed).rstrip("/")


class Link:
    """A connection to the headquarters at ``url``, kept open between requests."""

    def __init__(
        self, url: str, patience: Patience | None = None, trust: Trust | None = None, number: int | None = None
    ) -> None:
        """``number`` is that of the last request; without one, the milliseconds since 1970 are greater most times."""
        self._number = int(time() * 1000) if number is None else number
        self._url = checked_address(url)
        self.encrypted = self._url.startswith("https:")
        self._patience = patience or Patience()
        self._client = httpx2.Client(
            follow_redirects=False,
            trust_env=False,
            verify=(trust or Trust()).context() if self.encrypted else False,
            timeout=httpx2.Timeout(self._patience.silence, connect=self._patience.connect),
            limits=httpx2.Limits(max_connections=1, keepalive_expiry=60),
        )
        self.bytes_carried = 0
        """Of requests' and answers' bodies, since the link was made; for the eye."""
        for name in ("accept", "accept-encoding", "connection", "user-agent"):
            del self._client.headers[name]  # what every client says, and no headquarters asks

    def ask(self, path: str, body: bytes, headers: Mapping[str, str], answer: type[A]) -> A | Gap:
        """Post the body and return what is answered. Raises UnreachableError, RefusedError."""
        with self.asking(path, body, headers) as (status, parts):
            return read_answer(status, whole(parts), answer)

    @contextmanager
    def asking(self, path: str, body: bytes, headers: Mapping[str, str]) -> Iterator[tuple[int, Iterator[bytes]]]:
        """Post the body; give the status and the answer's parts as they come. Raises UnreachableError."""
        headers = {**headers, PROTOCOL_HEADER: str(PROTOCOL_VERSION)}
        answered = False
        try:
            with self._client.stream("POST", self._url + path, content=body, headers=headers) as response:
                self.bytes_carried += len(body)
                answered = True
                yield response.status_code, self._parts(response)
        except httpx2.HTTPError as error:
            _blame_certificate(error)
            raise UnreachableError(reason=_reason(error, encrypted=self.encrypted, answered=answered)) from None

    def next_number(self) -> int:
        """Return the number for the next request that is signed."""
        self._number += 1
        return self._number

    def numbered(self, ask: Callable[[], T]) -> T:
        """Return what ``ask`` does; it signs anew when headquarters has taken a greater number than this link knew.

        That happens once where a clock was set back. Raises UnreachableError when it goes on.
        """
        for _ in range(_MOST_RENUMBERINGS):
            try:
                return ask()
            except RepeatedError as error:
                self._number = max(self._number, error.number)
        raise UnreachableError(reason="the same desk speaks from another place at the same time")

    def close(self) -> None:
        """Close the connection."""
        self._client.close()

    def __enter__(self) -> Self:
        """Use it, then close it."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()

    def _parts(self, response: httpx2.Response) -> Iterator[bytes]:
        until = monotonic() + self._patience.answer
        for part in response.iter_bytes():
            self.bytes_carried += len(part)
            yield part
            if monotonic() > until:
                raise UnreachableError(reason="the answer is too slow")


def whole(parts: Iterable[bytes]) -> bytes:
    """Return an answer's parts in one. Raises UnreachableError when it is longer than any of headquarters'."""
    text = bytearray()
    for part in parts:
        text += part
        if len(text) > MOST_ANSWER_BYTES:
            raise UnreachableError(reason="the answer is too long")
    return bytes(text)


def read_answer(status: int, text: bytes, answer: type[A]) -> A | Gap:
    """Return what headquarters answered. Raises UnreachableError when it was not headquarters, RefusedError."""
    try:
        if status == _OK:
            return answer.model_validate_json(decompress(text) if text.startswith(ZSTD_MAGIC) else text)
        if status == _GAP:
            return Gap.model_validate_json(text)
        refusal = Refusal.model_validate_json(text)
    except (ValidationError, UnreadableBodyError):
        _not_headquarters(status)
    raise refused(refusal)


def _not_headquarters(status: int) -> NoReturn:
    if status in (_OK, _GAP):
        raise UnreachableError(reason="what answers there is not headquarters")
    raise UnreachableError(reason=f"the server there answers {status}")


def _blame_certificate(error: BaseException) -> None:
    """Raise ClockDisagreesError or UntrustedError if it was the certificate that was not taken."""
    cause = _caused_by(error, ssl.SSLCertVerificationError)
    if cause is None:
        return
    if cause.verify_code in _OUT_OF_TIME:
        raise ClockDisagreesError(reason=cause.verify_message) from None
    if cause.verify_code in _OTHER_NAME:
        raise UntrustedError(reason="its certificate is for another name or address") from None
    raise UntrustedError(reason="its certificate is a stranger's") from None


def _caused_by(error: BaseException, kind: type[E]) -> E | None:
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, kind):
        cause = cause.__cause__ or cause.__context__
    return cause


def _is_this_computer(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _reason(error: httpx2.HTTPError, *, encrypted: bool, answered: bool) -> str:
    match error:
        case httpx2.ConnectTimeout():
            return "no connection in time"
        case httpx2.TimeoutException():
            return "no answer in time"
        case httpx2.ConnectError() if _caused_by(error, ssl.SSLError) is not None:
            return "what answers there does not speak https"
        case httpx2.ConnectError():
            return "no connection"
        case _ if not (encrypted or answered):
            return "the connection broke before an answer; is the address https?"
        case _:
            return "the connection broke"
