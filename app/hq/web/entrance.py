"""Who asks: a session's cookie, or in training anybody at this computer. Forms prove that they came from our pages."""

import hmac
import secrets
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import parse_qs, urlsplit

from starlette.requests import Request
from starlette.responses import Response

from app.hq.account import Account, HqRole
from app.hq.accounts import Accounts
from app.hq.attempts import Attempts
from app.hq.sessions import LONGEST, Sessions, form_key

MOST_FORM_BYTES = 16 * 1024
_MOST_FIELDS = 20
_LOCAL_NAMES = frozenset({"127.0.0.1", "localhost", "[::1]"})
_SESSION, _FORM = "gatehouse", "gatehouse-form"
_OWN_SITE = frozenset({"same-origin", "none"})


class FormRefusedError(Exception):
    """A form is too large, unreadable, or does not prove that it came from a page of ours."""


@dataclass(frozen=True)
class Visitor:
    """Who asks. ``local`` is somebody at a training headquarters' own computer, without an account."""

    account: Account
    form_key: str
    local: bool = False


class Entrance:
    """Logs in and out, and tells who asks."""

    def __init__(self, accounts: Accounts, sessions: Sessions, attempts: Attempts, *, training: bool) -> None:
        self.accounts = accounts
        self._sessions = sessions
        self._attempts = attempts
        self.training = training

    def visitor(self, request: Request) -> Visitor | None:
        """Return who asks, or None for a stranger."""
        token = request.cookies.get(_name(request, _SESSION), "")
        if session := self._sessions.find(token):
            return Visitor(session.account, session.form_key)
        if self.training and _is_local(request):
            return Visitor(Account(name="–", role=HqRole.ADMINISTRATOR), "", local=True)
        return None

    def log_in(self, request: Request, name: str, password: str) -> tuple[str, int]:
        """Return a session's token; else an empty one, and for how many seconds the next try is refused.

        A wait stands before the password is looked at, for names that exist and for others.
        """
        address = request.client.host if request.client else ""
        if wait := self._attempts.wait(name, address):
            return "", wait
        account = self.accounts.check(name, password)
        if account is None:
            self._attempts.failed(name, address)
            return "", 0
        self._attempts.succeeded(name)
        return self._sessions.open(account), 0

    def change_password(self, request: Request, name: str, old: str, new: str) -> int | None:
        """Change a password: 0 when it is done, seconds to wait after wrong ones, None when the old one is wrong.

        Raises WeakPasswordError.
        """
        address = request.client.host if request.client else ""
        if wait := self._attempts.wait(name, address):
            return wait
        if self.accounts.change_password(name, old, new):
            return 0
        self._attempts.failed(name, address)
        return None

    def log_out(self, request: Request) -> None:
        """End the session."""
        self._sessions.end(request.cookies.get(_name(request, _SESSION), ""))

    @staticmethod
    def welcome(request: Request, response: Response, token: str) -> None:
        """Give the browser its session."""
        _set_cookie(request, response, _SESSION, token, int(LONGEST.total_seconds()))

    @staticmethod
    def farewell(request: Request, response: Response) -> None:
        """Take the session from the browser."""
        _set_cookie(request, response, _SESSION, "", 0)

    @staticmethod
    def prepare_form(request: Request) -> tuple[str, str]:
        """Return what ties a stranger's form to the browser that was shown it: the cookie's token, the form's key."""
        token = request.cookies.get(_name(request, _FORM), "") or secrets.token_urlsafe()
        return token, form_key(token)

    @staticmethod
    def give_form(request: Request, response: Response, token: str) -> None:
        """Give the browser the cookie that belongs to its form."""
        _set_cookie(request, response, _FORM, token, None)

    @staticmethod
    async def read_form(request: Request) -> dict[str, str]:
        """Return a form's fields. Raises FormRefusedError."""
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > MOST_FORM_BYTES:
                raise FormRefusedError
        try:
            fields = parse_qs(body.decode("ascii"), keep_blank_values=True, max_num_fields=_MOST_FIELDS)
        except ValueError:
            raise FormRefusedError from None
        return {name: values[-1] for name, values in fields.items()}

    def require_own(self, request: Request, fields: dict[str, str], visitor: Visitor | None) -> None:
        """Raise FormRefusedError unless the form came from a page that we showed to this very browser."""
        if visitor is not None and visitor.local:
            raise FormRefusedError
        token = request.cookies.get(_name(request, _FORM), "")
        wanted = visitor.form_key if visitor else form_key(token) if token else ""
        said = fields.get("form_key", "")
        if not wanted or not hmac.compare_digest(wanted.encode(), said.encode()) or not _same_site(request):
            raise FormRefusedError


def _same_site(request: Request) -> bool:
    """Whether the browser, as far as it says, sends this from one of our own pages."""
    origin = request.headers.get("origin")
    same_host = origin is None or urlsplit(origin).netloc == request.headers.get("host", "")
    return same_host and request.headers.get("sec-fetch-site", "none") in _OWN_SITE


def _name(request: Request, name: str) -> str:
    """Return a cookie's name; ``__Host-`` makes browsers refuse it from other hosts and without TLS."""
    return f"__Host-{name}" if request.url.scheme == "https" else name


def _set_cookie(request: Request, response: Response, name: str, value: str, age: int | None) -> None:
    response.set_cookie(
        _name(request, name),
        value,
        max_age=age,
        path="/",
        secure=request.url.scheme == "https",
        httponly=True,
        samesite="strict",
    )


def _is_local(request: Request) -> bool:
    """Whether it comes from this computer and asks for it by its own name, so that no web page elsewhere can ask."""
    host = request.headers.get("host", "").rpartition(":")[0]
    try:
        return request.client is not None and ip_address(request.client.host).is_loopback and host in _LOCAL_NAMES
    except ValueError:
        return False
