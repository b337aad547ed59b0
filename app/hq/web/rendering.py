"""Turns templates into answers that load nothing from elsewhere, run no script and stay in no cache."""

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import Response

from app.domain.codes import CodeLists
from app.domain.percent import likelihood
from app.hq.account import EVERY_CAMP, HqPermission
from app.hq.web.entrance import Visitor
from app.hq.web.reasons import why_and_todo
from app.hq.web.words import PageLanguage, PageWords, asked_language
from app.reference.resources import RESOURCES

_POLICY = (
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
SAFE_HEADERS = MappingProxyType(
    {
        "Content-Security-Policy": _POLICY,
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "same-origin",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "no-store",
    }
)
_FONTS = {"regular.ttf": "GatehouseSans-Regular.ttf", "bold.ttf": "GatehouseSans-Bold.ttf"}
_A_DAY = "private, max-age=86400"


class Renderer:
    """Knows the words, the code lists and the look."""

    def __init__(
        self,
        words: dict[PageLanguage, PageWords],
        codes: CodeLists,
        clock: Callable[[], datetime],
        *,
        training: bool,
    ) -> None:
        self._words = words
        self._codes = codes
        self._clock = clock
        self._training = training
        self._templates = Environment(
            loader=PackageLoader("app.hq.web"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        # A name or code inside a sentence keeps its own direction and disturbs no other (Unicode UAX #9).
        self._templates.filters["isolate"] = lambda text: f"\u2068{text}\u2069"
        self._templates.filters["likelihood"] = lambda probability: f"{likelihood(probability):.0f}"
        self._templates.filters["number"] = lambda count: f"{count:,}"
        self._templates.filters["moment"] = lambda moment: moment.strftime("%Y-%m-%d %H:%M")
        self._templates.filters["day"] = lambda day: day.strftime("%d.%m.")
        self._style = self._templates.get_template("style.css").render()
        self._icon = self._templates.get_template("icon.svg").render()

    def words_for(self, request: Request, visitor: Visitor | None) -> PageWords:
        """Return the words in the visitor's language, else in the browser's."""
        chosen = visitor.account.language if visitor else ""
        for language, words in self._words.items():
            if language == chosen:
                return words
        return self._words[asked_language(request.headers.get("accept-language", ""))]

    def page(
        self,
        request: Request,
        visitor: Visitor | None,
        template: str,
        values: Mapping[str, object] = MappingProxyType({}),
        status: int = 200,
    ) -> Response:
        """Return a page. ``values`` are what its template names."""
        words = self.words_for(request, visitor)
        text = self._templates.get_template(template).render(
            t=words,
            visitor=visitor,
            may=visitor.account.allows if visitor else lambda _permission: False,
            permissions=HqPermission,
            every_camp=EVERY_CAMP,
            now=self._clock(),
            path=request.url.path,
            training=self._training,
            label=self.label,
            why_and_todo=why_and_todo,
            **values,
        )
        return Response(text, status, dict(SAFE_HEADERS), "text/html")

    def file(self, content: bytes, media_type: str, name: str) -> Response:
        """Return a download."""
        headers = {**SAFE_HEADERS, "Content-Disposition": f'attachment; filename="{name}"'}
        return Response(content, 200, headers, media_type)

    def style(self) -> Response:
        """Return the style sheet."""
        return Response(self._style, 200, dict(SAFE_HEADERS), "text/css")

    def icon(self) -> Response:
        """Return the picture on the browser's tab."""
        return Response(self._icon, 200, {**SAFE_HEADERS, "Cache-Control": _A_DAY}, "image/svg+xml")

    def font(self, name: str) -> Response | None:
        """Return one of our fonts, the desk's own; None for any other name."""
        if name not in _FONTS:
            return None
        content = (RESOURCES / "fonts" / _FONTS[name]).read_bytes()
        return Response(content, 200, {**SAFE_HEADERS, "Cache-Control": _A_DAY}, "font/ttf")

    def label(self, codes: str, code: str, language: PageLanguage) -> str:
        """Return the word for a code of one of our lists; the code itself if the list has it not."""
        found = self._codes.find(getattr(self._codes, codes), code)
        return found.label(language) if found else code
