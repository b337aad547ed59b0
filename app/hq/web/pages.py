"""Which page is at which address, and which permission it asks for."""

from collections.abc import Awaitable, Callable
from contextlib import suppress

import structlog
from anyio import CapacityLimiter, to_thread
from fastapi import APIRouter
from fastapi.exception_handlers import http_exception_handler
from pydantic import ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from app.domain.pairs import PairVerdict
from app.domain.text_rules import LONGEST_TEXT, broken_text_rules
from app.hq.account import EVERY_CAMP, HqPermission
from app.hq.accounts import LEAST_PASSWORD
from app.hq.errors import NoSuchPairError
from app.hq.paper_trail import PaperWish
from app.hq.web.entrance import Entrance, FormRefusedError, Visitor
from app.hq.web.rendering import SAFE_HEADERS, Renderer
from app.hq.web.sheets import CSV, XLSX, to_csv, to_xlsx
from app.hq.web.views import DAYS, Views
from app.hq.web.words import PAGE_LANGUAGES
from app.vault.errors import WeakPasswordError

_SEE_OTHER, _WRONG, _MISSING, _TOO_MANY, _FAILED = 303, 403, 404, 429, 500
_ACCOUNT = "/account"
_VERDICTS = frozenset({PairVerdict.SAME, PairVerdict.DIFFERENT})
Page = Callable[[Request, Visitor], Response]
_log = structlog.get_logger("gatehouse.hq.web")
Act = Callable[[Request, Visitor, dict[str, str]], Response]


class Pages:
    """Answers with pages."""

    def __init__(self, entrance: Entrance, renderer: Renderer, views: Views) -> None:
        self._entrance = entrance
        self._renderer = renderer
        self._views = views
        # Log-ins wait for one another here and not in threads, which desks need.
        self._hashing = CapacityLimiter(1)

    def shown(self, permission: HqPermission | None, page: Page) -> Callable[[Request], Response]:
        """Return an address's answer: the page, for whoever is logged in and has the permission."""

        def answer(request: Request) -> Response:
            visitor = self._entrance.visitor(request)
            if visitor is None:
                return _see(f"/login?next={request.url.path}" if request.url.path != "/" else "/login")
            if visitor.account.must_change and request.url.path != _ACCOUNT:
                return _see(_ACCOUNT)
            if permission is not None and not visitor.account.allows(permission):
                return self.missing(request, visitor)
            try:
                return page(request, visitor)
            except Exception as error:  # noqa: BLE001 - what failed is logged by its class alone: its text can hold names
                _log.error("page failed", path=request.url.path, error=type(error).__name__)
                return self._renderer.page(request, visitor, "failed.html", status=_FAILED)

        return answer

    def done(self, act: Act) -> Callable[[Request], "Response"]:
        """Return the answer to a form, which is refused unless it came from a page that the visitor was shown."""

        async def answer(request: Request) -> Response:
            visitor = await run_in_threadpool(self._entrance.visitor, request)
            if visitor is None:
                return _see("/login")
            try:
                fields = await self._entrance.read_form(request)
                self._entrance.require_own(request, fields, visitor)
            except FormRefusedError:
                return self._renderer.page(request, visitor, "refused.html", status=_WRONG)
            return await run_in_threadpool(act, request, visitor, fields)

        return answer  # type: ignore[return-value]

    def missing(self, request: Request, visitor: Visitor) -> Response:
        """Answer the same for what does not exist and for what the account is not shown."""
        return self._renderer.page(request, visitor, "missing.html", status=_MISSING)

    def overview(self, request: Request, visitor: Visitor) -> Response:
        """Show every camp; whose account is of one camp sees that camp's page."""
        if visitor.account.camp != EVERY_CAMP:
            return _see(f"/camps/{visitor.account.camp}")
        values = self._views.overview(visitor, _days(request), self._renderer.words_for(request, visitor))
        return self._renderer.page(request, visitor, "overview.html", {**values, "camp": ""})

    def camp(self, request: Request, visitor: Visitor) -> Response:
        """Show one camp."""
        code = str(request.path_params["camp"])
        if not visitor.account.sees(code):
            return self.missing(request, visitor)
        values = self._views.overview(visitor, _days(request), self._renderer.words_for(request, visitor), code)
        if not values["camps"] and visitor.account.camp == EVERY_CAMP:
            return self.missing(request, visitor)
        return self._renderer.page(request, visitor, "overview.html", {**values, "camp": code})

    def desks(self, request: Request, visitor: Visitor) -> Response:
        """Show every desk."""
        return self._renderer.page(request, visitor, "desks.html", self._views.desks_page(visitor))

    def held(self, request: Request, visitor: Visitor) -> Response:
        """Show what was kept aside."""
        return self._renderer.page(request, visitor, "kept_aside.html", self._views.held_page(visitor))

    def forks(self, request: Request, visitor: Visitor) -> Response:
        """Show where chains have parted."""
        return self._renderer.page(request, visitor, "forks.html", self._views.forks_page(visitor))

    def conflicts(self, request: Request, visitor: Visitor) -> Response:
        """Show what desks said differently."""
        words = self._renderer.words_for(request, visitor)
        values = self._views.conflicts_page(visitor, words, self._renderer.label)
        return self._renderer.page(request, visitor, "conflicts.html", values)

    def papers(self, request: Request, visitor: Visitor) -> Response:
        """Show which lists left which desk."""
        return self._renderer.page(request, visitor, "papers.html", self._views.papers_page(visitor, _wish(request)))

    def pairs(self, request: Request, visitor: Visitor) -> Response:
        """Show who may be here twice."""
        camps = request.query_params.get("decided", "")
        shown = [camp for camp in camps.split(",") if visitor.account.sees(camp) and camp.isalnum()]
        said = ("pairs.decided", {"camps": ", ".join(shown)}) if shown else ("", {})
        return self._pairs(request, visitor, said)

    def decide(self, request: Request, visitor: Visitor, fields: dict[str, str]) -> Response:
        """Take a decision about a pair."""
        if not visitor.account.allows(HqPermission.REVIEW_PAIRS):
            return self.missing(request, visitor)
        verdict, reason = fields.get("verdict", ""), fields.get("reason", "").strip()
        if verdict not in _VERDICTS or not reason or any(broken_text_rules(reason, LONGEST_TEXT)):
            return self._pairs(request, visitor, ("pairs.wanted", {}), _WRONG)
        try:
            camps = self._views.decide(visitor, fields.get("pair", ""), PairVerdict(verdict), reason)
        except NoSuchPairError:
            return self._pairs(request, visitor, ("pairs.gone", {}), _WRONG)
        return _see(f"/pairs?decided={','.join(camps)}")

    def _pairs(
        self, request: Request, visitor: Visitor, said: tuple[str, dict[str, str]], status: int = 200
    ) -> Response:
        words = self._renderer.words_for(request, visitor)
        values = self._views.pairs_page(visitor, words, self._renderer.label)
        values |= {"said": words(said[0], **said[1]) if said[0] else "", "good": status == 200, "longest": LONGEST_TEXT}  # noqa: PLR2004 - HTTP's
        return self._renderer.page(request, visitor, "pairs.html", values, status)

    def accounts(self, request: Request, visitor: Visitor) -> Response:
        """Show who may log in."""
        return self._renderer.page(request, visitor, "accounts.html", {"accounts": self._entrance.accounts.all()})

    def account(self, request: Request, visitor: Visitor) -> Response:
        """Show the visitor's own account."""
        if visitor.local:
            return self.missing(request, visitor)
        said = "account.saved" if "saved" in request.query_params else ""
        return self._account(request, visitor, said)

    def download(self, request: Request, visitor: Visitor) -> Response:
        """Answer with a table as a file."""
        name, _, kind = str(request.path_params["file"]).rpartition(".")
        words = self._renderer.words_for(request, visitor)
        known = kind in {"csv", "xlsx"}
        if not known:
            return self.missing(request, visitor)
        sheet = self._views.sheet(name, visitor, _days(request), _wish(request), words, self._renderer.label)
        if sheet is None:
            return self.missing(request, visitor)
        if kind == "csv":
            return self._renderer.file(to_csv(sheet), CSV, f"{name}.csv")
        return self._renderer.file(to_xlsx(sheet, words), XLSX, f"{name}.xlsx")

    def login(self, request: Request) -> Response:
        """Show the login form."""
        visitor = self._entrance.visitor(request)
        if visitor is not None and not visitor.local:
            return _see(_next(request.query_params.get("next", "")))
        return self.login_form(request, "account.changed" if "changed" in request.query_params else "")

    def login_form(self, request: Request, said: str, status: int = 200, seconds: int = 0, name: str = "") -> Response:
        """Show the login form, with what is to be said above it."""
        token, key = self._entrance.prepare_form(request)
        target = _next(request.query_params.get("next", ""))
        values = {"form_key": key, "next": target, "said": said, "seconds": seconds, "name": name}
        response = self._renderer.page(request, None, "login.html", values, status)
        self._entrance.give_form(request, response, token)
        return response

    async def log_in(self, request: Request) -> Response:
        """Take the login form."""
        try:
            fields = await self._entrance.read_form(request)
            self._entrance.require_own(request, fields, None)
        except FormRefusedError:
            return self.login_form(request, "login.stale", _WRONG)
        name, password = fields.get("name", ""), fields.get("password", "")
        token, seconds = await to_thread.run_sync(self._entrance.log_in, request, name, password, limiter=self._hashing)
        if seconds:
            return self.login_form(request, "login.wait", _TOO_MANY, seconds, name)
        if not token:
            return self.login_form(request, "login.wrong", _WRONG, name=name)
        response = _see(_next(fields.get("next", "")))
        self._entrance.welcome(request, response, token)
        return response

    def log_out(self, request: Request, _visitor: Visitor, _fields: dict[str, str]) -> Response:
        """End the session."""
        self._entrance.log_out(request)
        response = _see("/login")
        self._entrance.farewell(request, response)
        return response

    def choose_language(self, _request: Request, visitor: Visitor, fields: dict[str, str]) -> Response:
        """Remember the account's language."""
        language = fields.get("language", "")
        self._entrance.accounts.choose_language(visitor.account.name, language if language in PAGE_LANGUAGES else "")
        return _see(f"{_ACCOUNT}?saved")

    def change_password(self, request: Request, visitor: Visitor, fields: dict[str, str]) -> Response:
        """Change the account's password, which ends its sessions."""
        old, new = fields.get("old", ""), fields.get("new", "")
        if new != fields.get("again", ""):
            return self._account(request, visitor, "account.differ", _WRONG)
        try:
            changed = self._entrance.change_password(request, visitor.account.name, old, new)
        except WeakPasswordError:
            return self._account(request, visitor, "account.weak", _WRONG)
        if changed is None:
            return self._account(request, visitor, "account.wrong", _WRONG)
        if changed:
            return self._account(request, visitor, "login.wait", _TOO_MANY, changed)
        response = _see("/login?changed")
        self._entrance.farewell(request, response)
        return response

    def _account(self, request: Request, visitor: Visitor, said: str, status: int = 200, seconds: int = 0) -> Response:
        values = {"said": said, "least": LEAST_PASSWORD, "languages": PAGE_LANGUAGES, "seconds": seconds}
        return self._renderer.page(request, visitor, "account.html", values, status)


def unknown_address(pages: Pages) -> Callable[[Request, Exception], Awaitable[Response]]:
    """Return the answer to an address that is nobody's: a page to people, and to programs the few words as JSON."""
    shown = pages.shown(None, pages.missing)

    async def answer(request: Request, error: Exception) -> Response:
        if not isinstance(error, HTTPException):
            raise error
        if request.method == "GET" and "text/html" in request.headers.get("accept", ""):
            return await run_in_threadpool(shown, request)
        return await http_exception_handler(request, error)

    return answer


def page_routes(pages: Pages, renderer: Renderer) -> APIRouter:
    """Return the routes that people use."""
    router = APIRouter(include_in_schema=False)
    figures = HqPermission.SEE_FIGURES
    for path, permission, page in (
        ("/", figures, pages.overview),
        ("/camps/{camp}", figures, pages.camp),
        ("/desks", figures, pages.desks),
        ("/kept-aside", figures, pages.held),
        ("/forks", figures, pages.forks),
        ("/conflicts", figures, pages.conflicts),
        ("/papers", figures, pages.papers),
        ("/pairs", HqPermission.REVIEW_PAIRS, pages.pairs),
        ("/download/{file}", figures, pages.download),
        ("/accounts", HqPermission.MANAGE_ACCOUNTS, pages.accounts),
        (_ACCOUNT, None, pages.account),
    ):
        router.add_route(path, pages.shown(permission, page))
    router.add_route("/login", pages.login)
    router.add_route("/login", pages.log_in, methods=["POST"])
    for path, act in (
        ("/logout", pages.log_out),
        ("/pairs", pages.decide),
        ("/account/language", pages.choose_language),
        ("/account/password", pages.change_password),
    ):
        router.add_route(path, pages.done(act), methods=["POST"])

    def font(request: Request) -> Response:
        return renderer.font(str(request.path_params["name"])) or Response(status_code=_MISSING)

    router.add_route("/style.css", lambda _request: renderer.style())
    router.add_route("/icon.svg", lambda _request: renderer.icon())
    router.add_route("/fonts/{name}", font)
    return router


def _see(path: str) -> Response:
    return RedirectResponse(path, _SEE_OTHER, dict(SAFE_HEADERS))


def _days(request: Request) -> int:
    said = request.query_params.get("days", "")
    return next((days for days in DAYS if str(days) == said), DAYS[0])


def _wish(request: Request) -> PaperWish:
    """Return what is asked for, without what cannot be: an address that somebody typed is no mistake of ours."""
    wished = {}
    for name in PaperWish.model_fields:
        value = request.query_params.get(name, "")
        with suppress(ValidationError):
            PaperWish.model_validate({name: value})
            wished[name] = value
    return PaperWish.model_validate(wished)


def _next(path: str) -> str:
    """Return where to go after the login: a page of ours, whatever the address says."""
    plain = path.isascii() and path.isprintable() and "\\" not in path and "?" not in path
    return path if plain and path.startswith("/") and not path.startswith("//") else "/"
