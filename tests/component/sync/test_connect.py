"""Whatever answers in headquarters' place, the desk says in one sentence what is wrong, and goes on."""

import socket
from collections.abc import Iterable

import pytest

from app.protocol.heads import Receipt
from app.sync.connect import MOST_ANSWER_BYTES, Link, Patience, checked_address
from app.sync.errors import NotAnAddressError, RefusedError, UnreachableError, UpdateDeskError, UpdateHeadquartersError
from tests.helpers.raw_server import http_answer, raw_server

HASTY = Patience(connect=0.3, silence=0.3, answer=0.6)


def ask(url: str) -> object:
    with Link(url, HASTY) as link:
        return link.ask("/sync/handshake", b"{}", {}, Receipt)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://hq.example.org/", "https://hq.example.org"),
        ("https://hq.example.org/gatehouse/", "https://hq.example.org/gatehouse"),
        (" http://127.0.0.1:8443 ", "http://127.0.0.1:8443"),
        ("http://localhost:8443", "http://localhost:8443"),
        ("http://[::1]:8443", "http://[::1]:8443"),
    ],
)
def test_addresses(address: str, expected: str) -> None:
    assert checked_address(address) == expected


@pytest.mark.parametrize(
    "address",
    [
        "",
        "hq.example.org",
        "http://hq.example.org",
        "http://127.0.0.1.example.org",
        "http://10.0.0.7:8443",
        "ftp://hq.example.org",
        "https://",
        "https://name:password@hq.example.org",
        "http://[",
        "file:///etc/passwd",
    ],
)
def test_what_is_no_address_is_refused_with_what_to_type(address: str) -> None:
    with pytest.raises(NotAnAddressError, match="https://hq"):
        checked_address(address)


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(UnreachableError, match="no connection"):
        ask(f"http://127.0.0.1:{port}")


ANSWERS: list[tuple[list[bytes], str]] = [
    ([http_answer("500 Internal Server Error", b"")], "answers 500"),
    ([http_answer("502 Bad Gateway", b"<html>proxy</html>", "text/html")], "answers 502"),
    ([http_answer("200 OK", b"<html>Please log in to the Wi-Fi</html>", "text/html")], "not headquarters"),
    ([http_answer("200 OK", b'{"head": 1}')], "not headquarters"),
    ([http_answer("200 OK", b"\xff\xfe\x00")], "not headquarters"),
    ([http_answer("409 Conflict", b"{}")], "not headquarters"),
    ([http_answer("302 Found", b"", "text/html", "Location: http://127.0.0.1:1/")], "answers 302"),
    ([http_answer("404 Not Found", b"{}")], "answers 404"),
    ([b"SSH-2.0-OpenSSH_9.2\r\n"], "connection broke"),
    ([b""], "connection broke"),
    ([b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"], "connection broke"),
    ([http_answer("200 OK", b"x" * (MOST_ANSWER_BYTES + 1))], "too long"),
    ([b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope"], "connection broke"),
]


@pytest.mark.parametrize(("pieces", "reason"), ANSWERS)
def test_what_is_no_headquarters(pieces: Iterable[bytes], reason: str) -> None:
    with raw_server(pieces) as url, pytest.raises(UnreachableError, match=reason):
        ask(url)


def test_silence_ends_in_time() -> None:
    with raw_server([], keep_open=True) as url, pytest.raises(UnreachableError, match="no answer in time"):
        ask(url)


def test_an_answer_that_drips_ends_in_time() -> None:
    pieces = [b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n", *[b"x"] * 30]
    with raw_server(pieces, pause=0.1) as url, pytest.raises(UnreachableError, match="too slow"):
        ask(url)


@pytest.mark.parametrize(
    ("reason", "error", "advice"),
    [
        ("desk_too_old", UpdateDeskError, "Update Gatehouse on this computer"),
        ("headquarters_too_old", UpdateHeadquartersError, "Ask headquarters to update"),
        ("damaged", RefusedError, "nothing is lost"),
    ],
)
def test_a_refusal_says_what_to_do(reason: str, error: type[RefusedError], advice: str) -> None:
    body = f'{{"reason": "{reason}"}}'.encode()
    with raw_server([http_answer("422 Unprocessable Entity", body)]) as url, pytest.raises(error, match=advice):
        ask(url)
