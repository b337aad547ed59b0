"""Who may see the pages: anybody at this computer in training, else whoever has headquarters' password."""

import base64
import binascii
import hmac
import secrets
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from ipaddress import ip_address

from starlette.requests import Request

_WELCOME = timedelta(minutes=10)
_LOCAL_NAMES = frozenset({"127.0.0.1", "localhost", "[::1]"})


class Visitors:
    """``knows`` checks a name and password, slowly; a pair that fits is asked about once in ten minutes.

    Two pairs are never checked at a time, so that guesses from many sides do not take the machine's memory.
    """

    def __init__(self, knows: Callable[[str, str], bool], clock: Callable[[], datetime], *, training: bool) -> None:
        self._knows = knows
        self.training = training
        self._secret = secrets.token_bytes(32)
        self._clock = clock
        self._welcome_until: dict[bytes, datetime] = {}
        self._one_at_a_time = threading.Lock()

    def admits(self, request: Request) -> bool:
        """Whether to show the page."""
        if self.training and _is_local(request):
            return True
        pair = _basic(request.headers.get("authorization", ""))
        if pair is None:
            return False
        mark = hmac.digest(self._secret, repr(pair).encode(), "sha256")
        with self._one_at_a_time:
            now = self._clock()
            if self._welcome_until.get(mark, now) > now:
                return True
            if not self._knows(*pair):
                return False
            self._welcome_until[mark] = now + _WELCOME
            return True


def _is_local(request: Request) -> bool:
    """Whether it comes from this computer and asks for it by its own name, so that no web page elsewhere can ask."""
    host = request.headers.get("host", "").rpartition(":")[0]
    try:
        return request.client is not None and ip_address(request.client.host).is_loopback and host in _LOCAL_NAMES
    except ValueError:
        return False


def _basic(header: str) -> tuple[str, str] | None:
    """Read HTTP's Basic credentials (RFC 7617)."""
    scheme, _, encoded = header.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        name, colon, password = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return (name, password) if colon else None
