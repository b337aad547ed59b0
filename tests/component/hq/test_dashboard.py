"""Headquarters' pages over real HTTP: who is shown what, what a form must prove, what is downloaded."""

import csv
import io
import re
import ssl
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx2
import pytest
from jinja2 import Environment, FileSystemLoader

import app.hq.web as pages
from app.domain.camp import Camp
from app.domain.person import Family, Person
from app.hq.account import HqRole
from app.hq.attempts import OF_NAME
from app.hq.census import DayCount, Share
from app.hq.certificates import Certificates
from app.hq.home import HqHome
from app.hq.server import Headquarters
from app.hq.web.charts import added_days, bar_chart, share_bars
from app.hq.web.reasons import why_and_todo
from app.hq.web.words import asked_language, load_page_words
from app.identity.matching import _REASONS
from app.protocol.entries import EntityKind
from app.sync.connect import Link
from tests.helpers.form_browser import Browser
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import CHEAP, PASSWORD, TRAINING
from tests.helpers.many_camps import NOW, fill, many_camps
from tests.helpers.memory_journal import new_id
from tests.helpers.sample_entries import ARRIVED, append_family

CAMPS: dict[str, Camp] = {"TRN": TRAINING}
EN, HE = (load_page_words()[language] for language in ("en", "he"))
NEW_PASSWORD = "three green apples"
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


def open_on(
    folder: Path, day: datetime, *, training: bool = True, camps: dict[str, Camp] | None = None
) -> Headquarters:
    home = HqHome(folder, CHEAP)
    key = home.set_up("Ruth", PASSWORD, training=training)
    return Headquarters.open(home, key, camps=camps or CAMPS, clock=lambda: day)


@pytest.fixture(scope="module")
def country(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Headquarters]:
    camps = many_camps(3)
    with open_on(tmp_path_factory.mktemp("hq"), NOW, training=False, camps=camps) as headquarters:
        fill(headquarters._database, camps, 60)
        headquarters.start()
        yield headquarters


def address_of(headquarters: Headquarters) -> str:
    assert headquarters._listener
    return headquarters._listener.address("127.0.0.1")


def as_account(headquarters: Headquarters, role: HqRole, camp: str = "", language: str = "en") -> Browser:
    """Return the browser of a new account that has its own password."""
    name = f"{role} {new_id()[-12:]}"
    first = headquarters.add_account(name, role, camp)
    headquarters.accounts.change_password(name, first, NEW_PASSWORD)
    browser = Browser(address_of(headquarters), language)
    assert browser.log_in(name, NEW_PASSWORD).status_code == 200
    return browser


def test_the_pages_count_and_name_nobody(tmp_path: Path) -> None:
    with open_on(tmp_path, ARRIVED + timedelta(days=1)) as headquarters, Link(headquarters.start()) as link:
        desk = JoinedDesk.join(headquarters, link)
        append_family(desk.journal, 0, members=5)
        desk.journal.append_payload(EntityKind.PERSON, nobody := new_id(), '{"fields":{"phone":"HƏSƏNOV"}}', nobody)
        desk.push()()
        append_family(desk.journal, 1)
        desk.greet()
        browser = Browser(link._url)
        texts = {path: browser.get(path).text for path in ("/", "/camps/TRN", "/desks", "/kept-aside", "/conflicts")}
    assert re.search(r"People in the camps</dt><dd>5</dd>", texts["/"])
    assert re.search(r"Waiting at desks</dt><dd>3</dd>", texts["/"])
    assert "Training camp" in texts["/camps/TRN"]
    assert "◆ 1 kept aside" in texts["/desks"]
    assert "Its content is not a record&#39;s (Family, Member number, Relationship, Sex)" in re.sub(
        "family_id", "Family", texts["/kept-aside"]
    )
    secrets = ("HƏSƏNOV", "Эльшан", "Рабинович", "994 50", "C015678")
    assert not [name for name in secrets for text in texts.values() if name in text]


def test_a_parted_desk_is_an_alarm_on_the_page(tmp_path: Path) -> None:
    with open_on(tmp_path, ARRIVED) as headquarters, Link(headquarters.start()) as link:
        desk = JoinedDesk.join(headquarters, link)
        append_family(desk.journal, 0)
        desk.push()()
        assert 'role="alert"' not in httpx2.get(link._url).text
        assert EN("forks.none") in httpx2.get(link._url + "/forks").text
        twin = JoinedDesk(headquarters, link, type(desk.journal)(desk.journal.desk), desk.enrolment)
        twin.journal.key = desk.journal.key
        append_family(twin.journal, 1)
        with pytest.raises(Exception, match="have parted"):
            twin.greet()
        assert 'role="alert"' in httpx2.get(link._url).text
        assert f'<code dir="ltr">1:{twin.journal.head().seq}</code>' in httpx2.get(link._url + "/forks").text


def test_days_are_the_camps_own(tmp_path: Path) -> None:
    # 22:30 UTC is half past midnight in Jerusalem: the next day.
    late = ARRIVED.replace(hour=22, minute=30)
    with open_on(tmp_path, late) as headquarters, Link(headquarters.start()) as link:
        desk = JoinedDesk.join(headquarters, link)
        append_family(desk.journal, 0)
        desk.push()()
        page = httpx2.get(link._url).text
    assert "Arrived today</dt><dd>0</dd>" in page
    assert ">24.11.</time>" in page


def test_an_empty_headquarters_says_what_to_do(tmp_path: Path) -> None:
    with open_on(tmp_path, ARRIVED) as headquarters:
        browser = Browser(headquarters.start())
        for path in ("/", "/desks", "/accounts"):
            assert "python -m app hq" in browser.get(path).text
        for path in ("/kept-aside", "/forks", "/conflicts"):
            assert "✓" in browser.get(path).text


@pytest.mark.parametrize("path", [*PAGES, "/download/desks.csv"])
def test_a_stranger_is_asked_to_log_in(country: Headquarters, path: str) -> None:
    answer = httpx2.get(address_of(country) + path)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/login")
    assert httpx2.post(address_of(country) + "/logout").headers["location"] == "/login"


def test_in_training_anybody_at_this_computer_is_shown_it_and_no_page_elsewhere(
    headquarters: Headquarters, address: str
) -> None:
    assert httpx2.get(address).status_code == 200
    assert httpx2.get(address, headers={"Host": "evil.example:80"}).status_code == 303
    assert httpx2.get(address + "/account").status_code == 404
    assert httpx2.post(address + "/logout").status_code == 403


def test_a_first_password_is_changed_before_anything_is_shown(country: Headquarters) -> None:
    first = country.add_account("Tamar", HqRole.VIEWER)
    browser = Browser(address_of(country))
    assert EN("account.must") in browser.log_in("Tamar", first).text
    assert str(browser.get("/desks").url).endswith("/account")
    change = "/account", "/account/password"
    assert EN("account.differ") in browser.fill_in(*change, old=first, new=NEW_PASSWORD, again="x").text
    assert "too short" in browser.fill_in(*change, old=first, new="short", again="short").text
    assert EN("account.wrong") in browser.fill_in(*change, old="wrong", new=NEW_PASSWORD, again=NEW_PASSWORD).text
    other = Browser(address_of(country))
    other.log_in("Tamar", first)
    assert EN("account.changed") in browser.fill_in(*change, old=first, new=NEW_PASSWORD, again=NEW_PASSWORD).text
    for ended in (browser, other):
        assert str(ended.get("/desks").url).endswith("/login?next=/desks")
    assert EN("people.now") in browser.log_in("Tamar", NEW_PASSWORD).text


def test_a_wrong_password_and_an_unknown_name_get_the_same_answer(country: Headquarters) -> None:
    country.add_account("Oren", HqRole.VIEWER)
    answers = []
    for name in ("Oren", "Nobody"):
        answer = Browser(address_of(country)).log_in(name, "wrong")
        answers.append((answer.status_code, re.sub(r'value="[^"]*"', "", answer.text)))
    assert answers[0] == answers[1]
    assert answers[0][0] == 403
    assert "do not fit" in answers[0][1]


def test_guessing_has_to_wait_and_the_right_password_too(country: Headquarters) -> None:
    first = country.add_account("Gil", HqRole.VIEWER)
    browser = Browser(address_of(country))
    for _ in range(OF_NAME.free):
        assert browser.log_in("Gil", "wrong").status_code == 403
    answer = browser.log_in("Gil", first)
    assert answer.status_code == 429
    assert "Try again in 1 s" in answer.text
    with country._database.write() as connection:
        connection.exec_driver_sql("DELETE FROM login_attempt")
    assert browser.log_in("Gil", first).status_code == 200


@pytest.mark.parametrize("form", ["/logout", "/account/language", "/account/password", "/login"])
def test_a_form_that_no_page_of_ours_was_shown_does_nothing(country: Headquarters, form: str) -> None:
    browser = as_account(country, HqRole.VIEWER)
    assert browser.post(form, data={"language": "he"}).status_code == 403
    assert browser.post(form, data={"form_key": "0" * 64, "language": "he"}).status_code == 403
    assert browser.post(form, data={"form_key": "é", "language": "he"}).status_code == 403
    assert browser.post(form, content=b"x" * 20_000).status_code == 403
    assert browser.post(form, content=b"\xff=1").status_code == 403
    assert browser.get("/desks").url.path == "/desks"
    assert 'lang="en"' in browser.get("/desks").text


@pytest.mark.parametrize("headers", [{"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}])
def test_a_form_from_another_site_is_refused_even_with_its_key(country: Headquarters, headers: dict[str, str]) -> None:
    browser = as_account(country, HqRole.VIEWER)
    browser.headers.update(headers)
    assert browser.fill_in("/account", "/account/language", language="he").status_code == 403


def test_logging_out_ends_the_session_for_the_cookies_thief_too(country: Headquarters) -> None:
    browser = as_account(country, HqRole.VIEWER)
    stolen = Browser(address_of(country))
    stolen.cookies.update(browser.cookies)
    assert stolen.get("/desks").url.path == "/desks"
    browser.fill_in("/account", "/logout")
    for gone in (browser, stolen):
        assert gone.get("/desks").url.path == "/login"


def test_a_session_cookie_is_for_this_site_and_no_script(country: Headquarters) -> None:
    password = country.add_account("Lior", HqRole.VIEWER)
    browser = Browser(address_of(country))
    browser.follow_redirects = False
    cookies = browser.log_in("Lior", password).headers.get_list("set-cookie")
    assert len(cookies) == 1
    assert cookies[0].startswith("gatehouse=")
    assert {"HttpOnly", "SameSite=strict", "Path=/"} <= set(cookies[0].split("; "))


@pytest.mark.parametrize("target", ["//evil.example", "https://evil.example", "/\\evil.example", "/é", "x"])
def test_a_login_leads_to_pages_of_ours_alone(country: Headquarters, target: str) -> None:
    name = f"Next {new_id()[-8:]}"
    password = country.add_account(name, HqRole.VIEWER)
    browser = Browser(address_of(country))
    browser.follow_redirects = False
    answer = browser.fill_in("/login", "/login", name=name, password=password, next=target)
    assert answer.headers["location"] == "/"
    assert browser.get("/login", params={"next": target}).headers["location"] == "/"
    assert browser.get("/login", params={"next": "/forks"}).headers["location"] == "/forks"


def test_an_address_that_is_nobodys_is_a_page_to_people_and_a_few_words_to_programs(country: Headquarters) -> None:
    address = f"{address_of(country)}/desk"
    for_people = {"accept": "text/html,application/xhtml+xml"}
    stranger = httpx2.get(address, headers=for_people)
    assert (stranger.status_code, stranger.headers["location"]) == (303, "/login?next=/desk")
    browser = as_account(country, HqRole.VIEWER)
    page = browser.get("/desk", headers=for_people)
    assert page.status_code == 404
    assert "<html" in page.text
    assert httpx2.get(address).json() == {"detail": "Not Found"}
    assert httpx2.post(address, headers=for_people).status_code == 404


def test_a_supervisor_is_shown_one_camp_alone(country: Headquarters) -> None:
    browser = as_account(country, HqRole.SUPERVISOR, "FI")
    assert browser.get("/").url.path == "/camps/FI"
    for path in ("/camps/AZ", "/camps/XX", "/accounts"):
        assert browser.get(path).status_code == 404
    for path in (
        "/",
        "/desks",
        "/kept-aside",
        "/forks",
        "/conflicts",
        "/papers",
        "/download/camps.csv",
        "/download/days.csv",
        "/download/desks.csv",
        "/download/citizenship.csv",
        "/download/claims.csv",
        "/download/kept-aside.csv",
        "/download/papers.csv",
    ):
        page = browser.get(path)
        assert page.status_code == 200, path
        assert not re.search(r"\bAZ\b|Azerbaijan<", page.text), path
    assert re.search(r"\bFI\b", browser.get("/desks").text)


def test_values_in_conflict_are_shown_to_whom_sees_records(country: Headquarters) -> None:
    texts = {
        role: "".join(
            as_account(country, role, camp).get(path).text for path in ("/conflicts", "/download/conflicts.csv")
        )
        for role, camp in ((HqRole.VIEWER, ""), (HqRole.SUPERVISOR, "AZ"), (HqRole.ADMINISTRATOR, ""))
    }
    for role, text in texts.items():
        assert "Telephone" in text
        for personal in ("+994 50 555 01 01", "Образцова Марья", "K7-0W4X"):
            assert (personal in text) == (role is not HqRole.VIEWER), (role, personal)


def test_lists_that_were_made_are_shown_and_who_had_them_made_to_whom_sees_records(country: Headquarters) -> None:
    for role, camp in ((HqRole.VIEWER, ""), (HqRole.SUPERVISOR, "AZ"), (HqRole.ADMINISTRATOR, "")):
        browser = as_account(country, role, camp)
        page, sheet = browser.get("/papers").text, browser.get("/download/papers.csv").text
        assert page.count('<th scope="row">') == 18
        assert "Unaccompanied minors" in sheet
        for text in (page, sheet):
            assert ("Hüseynova" in text) == (role is not HqRole.VIEWER)
    elsewhere = as_account(country, HqRole.SUPERVISOR, "FI").get("/papers").text
    assert EN("papers.none") in elsewhere
    assert "<form class=" not in elsewhere


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ({"desk": "desk-0-1"}, 6),
        ({"kind": "minors"}, 3),
        ({"day": "2026-11-21"}, 1),
        ({"desk": "desk-0-0", "kind": "minors"}, 3),
        ({"desk": "desk-0-1", "kind": "minors"}, 0),
        ({"desk": "nobody's"}, 0),
        ({"desk": "\0", "kind": "names", "day": "yesterday"}, 18),
        ({"desk": "", "kind": "", "day": ""}, 18),
        ({"day": "9999-12-31"}, 0),
    ],
)
def test_lists_that_were_made_are_found_by_desk_kind_and_day(
    country: Headquarters, asked: dict[str, str], shown: int
) -> None:
    browser = as_account(country, HqRole.ADMINISTRATOR)
    page = browser.get("/papers", params=asked).text
    assert page.count('<th scope="row">') == shown
    assert (EN("papers.none_such") in page) == (not shown)
    rows = list(csv.reader(io.StringIO(browser.get("/download/papers.csv", params=asked).content.decode("utf-8-sig"))))
    assert len(rows) == 1 + shown
    for link in re.findall(r'href="(/download/papers.csv[^"]*)"', page):
        assert browser.get(link.replace("&amp;", "&")).text.count("\n") == 1 + shown


def test_the_page_of_pairs_says_whether_anybody_was_compared(tmp_path: Path) -> None:
    with open_on(tmp_path, NOW, training=False, camps=many_camps(2)) as headquarters:
        headquarters.start()
        supervisor = as_account(headquarters, HqRole.SUPERVISOR, "AZ")
        never = supervisor.get("/pairs").text
        assert EN("pairs.never") in never.replace("&#39;", "'")
        assert EN("pairs.none") not in never
        headquarters.link(lambda _what, _done, _total: None)
        compared = supervisor.get("/pairs").text
        assert EN("pairs.none") in compared
        assert EN("pairs.compared", moment=f"\u2068{NOW:%Y-%m-%d %H:%M}\u2069", people="0") in compared


def test_a_pair_is_shown_to_whom_it_concerns_and_decided_with_a_reason(tmp_path: Path) -> None:
    camps = many_camps(2)
    with open_on(tmp_path, NOW, training=False, camps=camps) as headquarters:
        fill(headquarters._database, camps, 10)
        headquarters.start()
        supervisor = as_account(headquarters, HqRole.SUPERVISOR, "AZ")
        page = supervisor.get("/pairs").text
        for told in ("Наталья", "OBRAZTSOVA NATALIA", "1984-12-03", "Birth dates with day and month swapped"):
            assert told in page
        (pair,) = re.findall(r'name="pair" value="([^"]+)"', page)
        decision = {"pair": pair, "verdict": "same", "reason": "same photo"}
        for role, camp in ((HqRole.VIEWER, ""), (HqRole.SUPERVISOR, "FI")):
            other = as_account(headquarters, role, camp)
            assert "OBRAZTSOVA" not in other.get("/pairs").text
            assert other.fill_in("/account", "/pairs", **decision).status_code in {403, 404}
        for wrong in ({"reason": " "}, {"reason": "x" * 201}, {"verdict": "open"}, {"verdict": ""}):
            answer = supervisor.fill_in("/pairs", "/pairs", **{**decision, **wrong})
            assert answer.status_code == 403
            assert EN("pairs.wanted") in answer.text
        assert supervisor.post("/pairs", data=decision).status_code == 403
        assert headquarters.pairs.open() != ()
        done = supervisor.fill_in("/pairs", "/pairs", **decision)
        assert EN("pairs.decided", camps="AZ") in done.text
        assert EN("pairs.none") in done.text
        assert headquarters.pairs.open() == ()
        again = supervisor.fill_in("/account", "/pairs", **decision)
        assert EN("pairs.gone") in again.text
        with headquarters._database.read() as connection:
            row = connection.exec_driver_sql("SELECT operator FROM journal WHERE kind = 'pair'").scalar_one()
        assert str(row).startswith("supervisor ")


def test_every_reason_for_a_pair_has_words() -> None:
    assert _REASONS
    assert {code for code in _REASONS if not EN.knows(f"reason.{code}") or not HE.knows(f"reason.{code}")} == set()


def test_accounts_are_listed_for_administrators_alone(country: Headquarters) -> None:
    administrator = as_account(country, HqRole.ADMINISTRATOR)
    assert "Administrator" in administrator.get("/accounts").text
    assert 'href="/accounts"' in administrator.get("/").text
    viewer = as_account(country, HqRole.VIEWER)
    assert viewer.get("/accounts").status_code == 404
    assert 'href="/accounts"' not in viewer.get("/").text


def test_a_language_is_the_accounts_own_else_the_browsers(country: Headquarters) -> None:
    browser = as_account(country, HqRole.VIEWER, language="fr, he;q=0.8, en;q=0.5")
    assert '<html lang="he" dir="rtl">' in browser.get("/").text
    browser.fill_in("/account", "/account/language", language="en")
    assert '<html lang="en" dir="ltr">' in browser.get("/").text
    browser.fill_in("/account", "/account/language", language="xx")
    assert '<html lang="he" dir="rtl">' in browser.get("/").text


@pytest.mark.parametrize(
    ("header", "language"),
    [("", "en"), ("he", "he"), ("iw-IL", "he"), ("ru", "en"), ("en;q=0.2, he-IL;q=0.9", "he"), ("he;q=x,en", "en")],
)
def test_what_a_browser_asks_for(header: str, language: str) -> None:
    assert asked_language(header) == language


DOWNLOADS = ("camps", "days", "citizenship", "claims", "desks", "kept-aside", "forks", "conflicts", "papers")


@pytest.mark.parametrize("name", DOWNLOADS)
def test_downloads_have_the_pages_rows(country: Headquarters, name: str) -> None:
    browser = as_account(country, HqRole.ADMINISTRATOR)
    answer = browser.get(f"/download/{name}.csv")
    assert answer.headers["content-disposition"] == f'attachment; filename="{name}.csv"'
    assert answer.content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert len(rows) > 1
    assert {len(row) for row in rows} == {len(rows[0])}
    workbook = zipfile.ZipFile(io.BytesIO(browser.get(f"/download/{name}.xlsx").content))
    sheet = workbook.read("xl/worksheets/sheet1.xml").decode()
    assert sheet.count("<row ") == len(rows)
    assert "rightToLeft" not in sheet
    words = workbook.read("xl/sharedStrings.xml").decode()
    assert all(title in words for title in rows[0])
    hebrew = as_account(country, HqRole.ADMINISTRATOR, language="he").get(f"/download/{name}.xlsx")
    assert 'rightToLeft="1"' in zipfile.ZipFile(io.BytesIO(hebrew.content)).read("xl/worksheets/sheet1.xml").decode()


def test_a_spreadsheet_takes_no_text_for_a_formula(country: Headquarters) -> None:
    browser = as_account(country, HqRole.ADMINISTRATOR)
    assert "'+994 50 555 01 01 ‖ +994 50 555 01 10" in browser.get("/download/conflicts.csv").text
    assert b"<f>" not in zipfile.ZipFile(io.BytesIO(browser.get("/download/conflicts.xlsx").content)).read(
        "xl/worksheets/sheet1.xml"
    )


@pytest.mark.parametrize("name", ["desks.pdf", "people.csv", "desks", ".csv"])
def test_what_is_no_download_is_not_there(country: Headquarters, name: str) -> None:
    assert as_account(country, HqRole.ADMINISTRATOR).get(f"/download/{name}").status_code == 404


def test_a_page_that_fails_says_so_and_its_log_tells_no_data(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    with open_on(tmp_path, ARRIVED) as headquarters:
        browser = Browser(headquarters.start())
        with headquarters._database.write() as connection:
            connection.exec_driver_sql("ALTER TABLE alarm RENAME TO gone")
        answer = browser.get("/forks")
    assert answer.status_code == 500
    assert EN("failed") in answer.text
    log = capsys.readouterr().out + caplog.text
    assert "page failed" in log
    assert "no such table" not in log


@pytest.mark.parametrize(
    "path", [*PAGES, "/login", "/style.css", "/icon.svg", "/fonts/bold.ttf", "/download/desks.csv"]
)
def test_nothing_is_loaded_from_elsewhere_or_kept_in_a_cache(country: Headquarters, path: str) -> None:
    browser = as_account(country, HqRole.ADMINISTRATOR)
    answer = Browser(address_of(country)).get(path) if path == "/login" else browser.get(path)
    assert answer.status_code == 200
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "script" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    if answer.headers["content-type"].startswith("text/html"):
        assert answer.headers["cache-control"] == "no-store"
        assert not re.search(r"<script|style=|https?://|\son[a-z]+=\"", answer.text)
        assert "prefers-color-scheme: dark" in browser.get("/style.css").text


def test_fonts_of_other_names_are_not_there(country: Headquarters) -> None:
    assert httpx2.get(address_of(country) + "/fonts/..%2Fcamps%2Ffinland.json").status_code == 404
    assert httpx2.get(address_of(country) + "/fonts/camps.json").status_code == 404


def test_both_languages_have_every_word_with_the_same_places() -> None:
    assert EN._words.keys() == HE._words.keys()
    for key, text in EN._words.items():
        assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", HE._words[key])), key


def test_every_word_that_a_template_names_is_there() -> None:
    folder = Path(pages.__file__).parent / "templates"
    environment = Environment(loader=FileSystemLoader(folder), autoescape=True)
    text = "".join(environment.loader.get_source(environment, file.name)[0] for file in folder.iterdir())  # type: ignore[union-attr]
    named = set(re.findall(r'\bt\("([a-z_.]+[a-z_])"[,)]', text))
    assert len(named) > 60
    assert {key for key in named if not EN.knows(key)} == set()


def test_every_field_that_can_be_in_conflict_has_a_name() -> None:
    fields = {*Person.model_fields, *Family.model_fields} - {"person_id", "family_id", "names"}
    assert {name for name in fields if EN.field(name) == name} == set()
    assert HE.field("names.Cyrl") == "שם (קירילי)"
    assert EN.field("stays.2") == "Bed and stay"
    assert EN.field("unheard.of") == "unheard.of"


@pytest.mark.parametrize(
    ("reason", "why"),
    [
        ("it is too long", "It is longer than any record"),
        ("its content is not a presence's", "Its content is not a record's (–)"),
        ("its content is not a person's (phone, sex)", "Its content is not a record's (Telephone, Sex)"),
        ("its desk was withdrawn from entry 12 on", "Its desk was withdrawn from entry 12 on"),
        ("its desk was withdrawn from entry 2:12 on", "Its desk was withdrawn from entry 2:12 on"),
        ("something that nobody foresaw", "something that nobody foresaw"),
    ],
)
def test_why_something_was_kept_aside(reason: str, why: str) -> None:
    assert why_and_todo(reason, EN)[0] == why
    assert why_and_todo(reason, HE)[1]


@pytest.mark.parametrize(
    ("passed", "words"),
    [
        (timedelta(seconds=-5), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=59), "59 min ago"),
        (timedelta(hours=47), "47 h ago"),
        (timedelta(days=3), "3 days ago"),
    ],
)
def test_how_long_ago(passed: timedelta, words: str) -> None:
    now = datetime(2026, 11, 23, tzinfo=UTC)
    assert EN.ago(now - passed, now) == words
    assert EN.ago(None, now) == "never"


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (None, "not said"),
        (0, "right"),
        (-59, "right"),
        (60, "1 min ahead"),
        (-7380, "2 h behind"),
        (10**9, "11,574 days ahead"),
    ],
)
def test_how_a_clock_is(ahead: int | None, words: str) -> None:
    assert EN.clock(ahead) == words


def days(*counts: int) -> tuple[DayCount, ...]:
    start = ARRIVED.date()
    return tuple(
        DayCount(day=start + timedelta(days=place), arrived=0, left=0, present=count)
        for place, count in enumerate(counts)
    )


def test_bars_are_in_proportion_and_a_single_person_is_seen() -> None:
    chart = bar_chart(days(0, 1, 500, 1000, 800))
    assert [bar.height for bar in chart.bars] == [0, 2, 50, 100, 80]
    assert [bar.told for bar in chart.bars] == [False, False, False, True, True]
    assert (chart.first, chart.last, chart.dense) == (0, 800, False)
    assert [bar.height for bar in bar_chart(days(0)).bars] == [0]
    month = bar_chart(days(*range(30)))
    assert month.dense
    assert sum(bar.dated for bar in month.bars) == 6
    assert month.bars[-1].dated


def test_small_shares_are_put_together_and_the_unknown_stand_last() -> None:
    shares = [Share(code=f"C{n}", people=n + 1) for n in range(12)] + [Share(code="", people=40)]
    bars = share_bars(shares)
    assert [(bar.code, bar.people, bar.others) for bar in bars[-2:]] == [("", 15, 5), ("", 40, 0)]
    assert [bar.people for bar in bars[:-2]] == [12, 11, 10, 9, 8, 7, 6]
    assert sum(bar.people for bar in bars) == 118
    assert all(abs(bar.percent - 100 * bar.people / 118) <= 0.5 for bar in bars)
    assert share_bars([]) == ()


def test_nobody_is_missing_where_a_share_is_called_all() -> None:
    nearly, one = share_bars([Share(code="RUS", people=9_999), Share(code="", people=1)])
    assert (nearly.percent, one.percent) == (99, 0)
    assert share_bars([Share(code="RUS", people=9_999)])[0].percent == 100


def test_camps_are_added_up_day_by_day() -> None:
    assert [day.present for day in added_days([days(1, 2), days(10, 20)])] == [11, 22]


def test_under_tls_a_cookie_is_of_this_host_and_never_goes_in_clear(tmp_path: Path) -> None:
    home = HqHome(tmp_path, CHEAP)
    key = home.set_up("Ruth", PASSWORD, training=False)
    certificates = Certificates(home.tls_folder, key)
    certificates.make(["127.0.0.1"], datetime.now(UTC))
    authority = certificates.authority()
    assert authority
    with Headquarters.open(home, key, camps=CAMPS, clock=lambda: NOW) as headquarters:
        password = headquarters.add_account("Lior", HqRole.VIEWER)
        trust = ssl.create_default_context(cadata=authority)
        browser = Browser(headquarters.start(), verify=trust)
        browser.follow_redirects = False
        cookies = browser.log_in("Lior", password).headers.get_list("set-cookie")
        assert browser.get("/account").status_code == 200
    assert cookies[0].startswith("__Host-gatehouse=")
    assert {"HttpOnly", "SameSite=strict", "Path=/", "Secure"} <= set(cookies[0].split("; "))
