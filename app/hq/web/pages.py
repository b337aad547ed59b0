"""The dashboard's routes."""

from collections.abc import Callable
from datetime import datetime, timedelta

from fastapi import APIRouter, Request, Response
from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.concurrency import run_in_threadpool

from app.hq.census import CampCensus, Census
from app.hq.reports import Reports
from app.hq.web.visitors import Visitors

_POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
_SHOWN_HELD = 50
_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
_QUIET_AFTER = timedelta(hours=1)


class Dashboard:
    """The first page: camps by day, desks by last contact, what was kept aside."""

    def __init__(self, reports: Reports, census: Census, clock: Callable[[], datetime], *, training: bool) -> None:
        self._reports = reports
        self._census = census
        self._clock = clock
        self._training = training
        environment = Environment(
            loader=PackageLoader("app.hq.web"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
        )
        environment.filters["ago"] = ago
        self._page = environment.get_template("dashboard.html")
        self.style = environment.get_template("style.css").render()

    def render(self) -> str:
        """Return the page."""
        now = self._clock()
        held = self._reports.held()
        status = self._reports.status()
        return self._page.render(
            now=now,
            training=self._training,
            status=status,
            camps=self._census.count(now),
            bars=bars,
            held=held[:_SHOWN_HELD],
            more_held=max(0, len(held) - _SHOWN_HELD),
            desk_names={desk.desk: desk.name for desk in status.desks},
            quiet_before=now - _QUIET_AFTER,
        )


def page_routes(dashboard: Dashboard, visitors: Visitors) -> APIRouter:
    """Return the routes that people use."""
    router = APIRouter(include_in_schema=False)

    @router.get("/")
    async def first_page(request: Request) -> Response:
        if not await run_in_threadpool(visitors.admits, request):
            challenge = {"WWW-Authenticate": 'Basic realm="Gatehouse headquarters", charset="UTF-8"'}
            return Response("Headquarters' name and password, please.", 401, challenge, "text/plain")
        page = await run_in_threadpool(dashboard.render)
        return _safe(page, "text/html")

    @router.get("/style.css")
    async def style() -> Response:
        return _safe(dashboard.style, "text/css")

    return router


def _safe(text: str, media_type: str) -> Response:
    headers = {
        "Content-Security-Policy": _POLICY,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-store",
    }
    return Response(text, 200, headers, media_type)


def bars(camp: CampCensus, height: int) -> list[int]:
    """Return each day's bar, in units of which the tallest has ``height``; a day with anybody has at least 2."""
    most = max(day.present for day in camp.people) or 1
    return [max(2, round(day.present * height / most)) if day.present else 0 for day in camp.people]


def ago(moment: datetime | None, now: datetime) -> str:
    """Say how long ago in words; a desk's clock may be wrong, headquarters' is the one that counts here."""
    if moment is None:
        return "never"
    passed = now - moment
    if passed < _MINUTE:
        return "just now"
    if passed < _HOUR:
        return f"{passed // _MINUTE} min ago"
    if passed < _DAY:
        return f"{passed // _HOUR} h ago"
    return f"{passed // _DAY} days ago"
