"""Headquarters' pages in a real Chromium: keys alone, no script, both languages, light and dark, phone and desk."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any, get_args

import pytest
from playwright.sync_api import Browser, Page, expect

from app.hq.account import HqRole
from app.hq.home import HqHome
from app.hq.server import Headquarters
from app.hq.web.words import load_page_words
from tests.helpers.chromium import Scheme, Watched, chromium, watched_page
from tests.helpers.loopback import CHEAP, PASSWORD
from tests.helpers.many_camps import NOW, fill, many_camps

WORDS = load_page_words()
EN, HE = WORDS["en"], WORDS["he"]
OWN_PASSWORD = "three green apples"
PAGES = (
    "/",
    "/camps/AZ",
    "/desks",
    "/kept-aside",
    "/forks",
    "/conflicts",
    "/papers",
    "/pairs",
    "/accounts",
    "/account",
)
CHECK = (Path(__file__).parent / "accessibility.js").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    home = HqHome(tmp_path_factory.mktemp("hq"), CHEAP)
    key = home.set_up("Ruth", PASSWORD, training=False)
    camps = many_camps(20)
    with Headquarters.open(home, key, camps=camps, clock=lambda: NOW) as headquarters:
        fill(headquarters._database, camps, 300)
        for name, role, camp in (
            ("Miriam", HqRole.ADMINISTRATOR, ""),
            ("Dalia", HqRole.SUPERVISOR, "FI"),
            ("Oren", HqRole.VIEWER, ""),
        ):
            first = headquarters.add_account(name, role, camp)
            headquarters.accounts.change_password(name, first, OWN_PASSWORD)
        yield headquarters.start()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


def log_in(page: Page, name: str = "Miriam", password: str = OWN_PASSWORD) -> None:
    page.goto("/login")
    page.locator("input[name=name]").fill(name)
    page.locator("input[name=password]").fill(password)
    page.locator("main button").click()


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.innerText || document.activeElement.id"))


def test_keys_alone_lead_from_the_login_to_the_logout(browser: Browser, address: str) -> None:
    with watched_page(browser, address) as watched:
        page = watched.page
        page.goto("/desks")
        page.keyboard.type("Miriam")
        page.keyboard.press("Tab")
        page.keyboard.type(OWN_PASSWORD)
        page.keyboard.press("Enter")
        expect(page).to_have_url(f"{address}/desks")
        page.keyboard.press("Tab")
        assert focused(page) == EN("skip")
        expect(page.locator(".skip")).to_be_in_viewport()
        page.keyboard.press("Enter")
        assert focused(page).startswith(EN("desks"))
        page.goto("/")
        seen: list[str] = []
        while (now := focused(page)) != EN("nav.conflicts"):
            assert len(seen) < 20, seen
            seen.append(now)
            page.keyboard.press("Tab")
            shown = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert shown == "solid", focused(page)
        page.keyboard.press("Enter")
        expect(page.locator("h1")).to_have_text(EN("nav.conflicts"))
        while focused(page) != EN("log_out"):
            page.keyboard.press("Shift+Tab")
        page.keyboard.press("Enter")
        expect(page.locator("h1")).to_have_text(EN("login"))
        page.go_back()
        assert "K7-" not in page.content()


def test_everything_works_without_script(browser: Browser, address: str) -> None:
    with watched_page(browser, address, script=False) as watched:
        page = watched.page
        log_in(page, "Oren")
        expect(page.locator("h1")).to_have_text(EN("overview"))
        page.get_by_role("link", name=EN("days.choice", days=30)).click()
        expect(page.locator(".chart").first.locator("li")).to_have_count(30)
        page.locator("summary").click()
        expect(page.locator("table.days").first).to_be_visible()
        page.goto("/account")
        page.locator("input[value=he]").check()
        page.get_by_role("button", name=EN("account.save")).click()
        expect(page.locator("html")).to_have_attribute("dir", "rtl")
        page.locator("input[value='']").check()
        page.get_by_role("button", name=HE("account.save")).click()
        expect(page.locator("html")).to_have_attribute("dir", "ltr")


def test_a_wrong_password_is_said_beside_the_form_and_the_name_stays(browser: Browser, address: str) -> None:
    with watched_page(browser, address, language="he") as watched:
        log_in(watched.page, "Dalia", "wrong")
        expect(watched.page.get_by_role("alert")).to_have_text(HE("login.wrong"))
        expect(watched.page.locator("input[name=name]")).to_have_value("Dalia")
        expect(watched.page.locator("input[name=password]")).to_be_focused()
        log_in(watched.page, "Dalia")
        expect(watched.page.locator("h1")).to_contain_text("פינלנד")


def test_a_supervisor_sees_one_camp_alone(browser: Browser, address: str) -> None:
    with watched_page(browser, address) as watched:
        page = watched.page
        log_in(page, "Dalia")
        expect(page).to_have_url(f"{address}/camps/FI")
        for path in ("/camps/FI", "/desks", "/kept-aside", "/forks", "/conflicts"):
            page.goto(path)
            assert "AZ" not in page.inner_text("main"), path
        assert page.goto("/camps/AZ").status == 404  # type: ignore[union-attr]
        expect(page.locator("h1")).to_have_text(EN("missing"))


def test_keys_alone_find_who_exported_a_list(browser: Browser, address: str) -> None:
    with watched_page(browser, address, script=False) as watched:
        page = watched.page
        log_in(page)
        page.goto("/papers")
        rows = page.locator("tbody tr")
        expect(rows).to_have_count(18)
        page.locator("select[name=kind]").focus()
        page.keyboard.type(EN("paper.minors"))
        for _ in range(5):  # the day is three fields to the keyboard, and its button
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        expect(rows).to_have_count(3)
        expect(rows.first).to_contain_text("Dalia")
        expect(page.locator("select[name=kind]")).to_have_value("minors")
        with page.expect_download() as coming:
            page.get_by_role("link", name=EN("download.csv")).click()
        assert Path(coming.value.path()).read_bytes().count(b"\r\n") == 1 + 3
        page.get_by_role("link", name=EN("papers.all")).click()
        expect(rows).to_have_count(18)
        assert watched.complaints == []


class Elsewhere(BaseHTTPRequestHandler):
    """A page on another port, which browsers take for the same site and send the cookie to."""

    target = ""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        form = (
            f'<form method="post" action="{self.target}/account/language"><input name="language" value="he"><button>x'
        )
        self.wfile.write(form.encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        """Say nothing."""


def test_a_form_from_another_page_is_refused(browser: Browser, address: str) -> None:
    Elsewhere.target = address
    with HTTPServer(("127.0.0.1", 0), Elsewhere) as elsewhere, watched_page(browser, address) as watched:
        threading.Thread(target=elsewhere.serve_forever, daemon=True).start()
        log_in(watched.page)
        watched.page.goto(f"http://127.0.0.1:{elsewhere.server_port}/")
        watched.page.locator("button").click()
        expect(watched.page.locator("h1")).to_have_text(EN("refused"))
        watched.page.goto("/account")
        expect(watched.page.locator("html")).to_have_attribute("lang", "en")
        elsewhere.shutdown()


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_click_downloads_the_table(browser: Browser, address: str, kind: str) -> None:
    with watched_page(browser, address) as watched:
        log_in(watched.page)
        watched.page.goto("/desks")
        with watched.page.expect_download() as coming:
            watched.page.get_by_role("link", name=EN(f"download.{kind}")).click()
        assert coming.value.suggested_filename == f"desks.{kind}"
        content = Path(coming.value.path()).read_bytes()
        assert content[:3] == (b"\xef\xbb\xbf" if kind == "csv" else b"PK\x03")
        assert watched.complaints == []


@pytest.mark.parametrize("scheme", get_args(Scheme))
@pytest.mark.parametrize("language", list(WORDS))
@pytest.mark.parametrize("width", [1366, 390])
def test_every_page_is_readable_and_quiet(
    browser: Browser, address: str, scheme: Scheme, language: str, width: int
) -> None:
    with watched_page(browser, address, scheme=scheme, language=language, width=width) as watched:
        page = watched.page
        page.goto("/login")
        require_readable(watched, "/login", width)
        log_in(page)
        for path in PAGES:
            page.goto(path)
            require_readable(watched, path, width)
            assert page.locator("html").get_attribute("dir") == ("rtl" if language == "he" else "ltr")
        dark = page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(18, 25, 30)"
        assert dark == (scheme == "dark")
        logo, place = page.locator(".brand img").bounding_box(), page.locator(".who").bounding_box()
        assert logo
        assert place
        assert (logo["x"] > place["x"]) == (language == "he")
        assert [url for url in watched.asked if not url.startswith(address + "/")] == []
        assert watched.complaints == []


def require_readable(watched: Watched, path: str, width: int) -> None:
    found: dict[str, Any] = watched.page.evaluate(CHECK)
    assert found["texts"] > 5
    assert found["faint"] == [], path
    assert found["nameless"] == [], path
    assert found["cut"] == [], path
    assert found["landmarks"] == {"main": 1, "banner": 1, "h1": 1, "lang": True, "title": True}, path
    assert found["width"] <= width, path


def test_the_check_finds_what_it_looks_for(browser: Browser, address: str) -> None:
    with watched_page(browser, address) as watched:
        page = watched.page
        page.goto("/login")
        page.evaluate(
            """() => {
                const main = document.querySelector("main");
                main.innerHTML += '<p id="a">faint</p><input id="b"><img src="/icon.svg"><a href="/"></a>'
                    + '<h1>two</h1><p id="c">cut off at the end</p><div id="d">wide</div>';
                document.querySelector("#a").style.color = "#aaaaaa";
                document.querySelector("#c").style.cssText = "width:2rem;overflow:hidden;white-space:nowrap";
                document.querySelector("#d").style.cssText = "width:200vw;flex:none";
            }"""
        )
        found = page.evaluate(CHECK)
        assert [one["text"] for one in found["faint"]] == ["faint"]
        assert found["nameless"] == ["INPUT#b", "IMG", "A"]
        assert found["cut"] == ["cut off at the end"]
        assert found["landmarks"]["h1"] == 2
        assert found["width"] > 1366
