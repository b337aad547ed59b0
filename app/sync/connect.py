"""The link to headquarters: sends one request, and takes nothing for an answer that is not headquarters'."""

from collections.abc import Mapping
from ipaddress import ip_address
from time import monotonic
from typing import NoReturn, Self, TypeVar

import httpx2
from pydantic import BaseModel, ValidationError

from app.domain.model import Model
from app.protocol.batches import Gap
from app.protocol.refusals import Refusal
from app.protocol.requests import PROTOCOL_HEADER
from app.protocol.version import PROTOCOL_VERSION
from app.sync.errors import NotAnAddressError, UnreachableError, refused

MOST_ANSWER_BYTES = 256 * 1024
_GAP = 409
_OK = 200
A = TypeVar("A", bound=BaseModel)


class Patience(Model):
    """How long to wait, in seconds. ``answer`` and the longest rest between attempts stay under 30 together."""

    connect: float = 5
    silence: float = 12
    """Without a byte going out or coming in."""
    answer: float = 25
    """From the request's end to the whole answer."""


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

    def __init__(self, url: str, patience: Patience | None = None) -> None:
        self._url = checked_address(url)
        self._patience = patience or Patience()
        self._client = httpx2.Client(
            follow_redirects=False,
            trust_env=False,
            timeout=httpx2.Timeout(self._patience.silence, connect=self._patience.connect),
            limits=httpx2.Limits(max_connections=1, keepalive_expiry=60),
        )

    def ask(self, path: str, body: bytes, headers: Mapping[str, str], answer: type[A]) -> A | Gap:
        """Post the body and return what is answered. Raises UnreachableError, RefusedError."""
        headers = {**headers, PROTOCOL_HEADER: str(PROTOCOL_VERSION)}
        try:
            status, text = self._post(path, body, headers)
        except httpx2.HTTPError as error:
            raise UnreachableError(reason=_reason(error)) from None
        return read_answer(status, text, answer)

    def close(self) -> None:
        """Close the connection."""
        self._client.close()

    def __enter__(self) -> Self:
        """Use it, then close it."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()

    def _post(self, path: str, body: bytes, headers: Mapping[str, str]) -> tuple[int, bytes]:
        with self._client.stream("POST", self._url + path, content=body, headers=headers) as response:
            until = monotonic() + self._patience.answer
            text = bytearray()
            for chunk in response.iter_bytes():
                text += chunk
                if len(text) > MOST_ANSWER_BYTES:
                    raise UnreachableError(reason="the answer is too long")
                if monotonic() > until:
                    raise UnreachableError(reason="the answer is too slow")
            return response.status_code, bytes(text)


def read_answer(status: int, text: bytes, answer: type[A]) -> A | Gap:
    """Return what headquarters answered. Raises UnreachableError when it was not headquarters, RefusedError."""
    try:
        if status == _OK:
            return answer.model_validate_json(text)
        if status == _GAP:
            return Gap.model_validate_json(text)
        refusal = Refusal.model_validate_json(text)
    except ValidationError:
        _not_headquarters(status)
    raise refused(refusal)


def _not_headquarters(status: int) -> NoReturn:
    if status in (_OK, _GAP):
        raise UnreachableError(reason="what answers there is not headquarters")
    raise UnreachableError(reason=f"the server there answers {status}")


def _is_this_computer(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _reason(error: httpx2.HTTPError) -> str:
    match error:
        case httpx2.ConnectTimeout():
            return "no connection in time"
        case httpx2.TimeoutException():
            return "no answer in time"
        case httpx2.ConnectError():
            return "no connection"
        case _:
            return "the connection broke"
