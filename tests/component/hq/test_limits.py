"""What headquarters refuses before it reads, and what it says to the rest of the world."""

import json
import socket

import httpx2
import pytest

from app.protocol.batches import MOST_BODY_BYTES, MOST_JSON_BYTES, compress
from app.protocol.refusals import TO_DO, Refusal, RefusalReason
from app.protocol.requests import BATCHES_PATH, ENROLMENT_PATH, HANDSHAKE_PATH, HEALTH_PATH, PROTOCOL_HEADER
from app.sync.errors import SlowDownError, UnreachableError
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.sample_entries import append_family


def post(address: str, path: str, body: bytes, headers: dict[str, str] | None = None) -> tuple[int, Refusal]:
    answer = httpx2.post(address + path, content=body, headers={PROTOCOL_HEADER: "1", **(headers or {})})
    return answer.status_code, Refusal.model_validate_json(answer.content)


@pytest.mark.parametrize("path", [ENROLMENT_PATH, HANDSHAKE_PATH, BATCHES_PATH])
def test_an_oversized_body_is_refused(address: str, path: str) -> None:
    status, refusal = post(address, path, bytes(MOST_BODY_BYTES + 1))
    assert (status, refusal.reason) == (413, RefusalReason.TOO_LARGE)


def test_an_oversized_body_is_refused_by_what_it_says_before_it_is_sent(address: str) -> None:
    host, _, port = address.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        head = (
            f"POST {BATCHES_PATH} HTTP/1.1\r\nHost: hq\r\n{PROTOCOL_HEADER}: 1\r\nContent-Length: 99999999999\r\n\r\n"
        )
        connection.sendall(head.encode())
        assert b" 413 " in connection.recv(4096).splitlines()[0]


def test_a_body_without_a_length_is_measured_as_it_comes(address: str) -> None:
    def chunks() -> object:
        yield from [bytes(100_000)] * 30

    answer = httpx2.post(address + BATCHES_PATH, content=chunks(), headers={PROTOCOL_HEADER: "1"})  # type: ignore[arg-type] # an iterator
    assert answer.status_code == 413


def test_a_zstd_bomb_is_refused_without_being_unpacked(desk: JoinedDesk, address: str) -> None:
    bomb = compress(bytes(4 * MOST_JSON_BYTES))
    assert len(bomb) < MOST_BODY_BYTES
    status, refusal = post(address, BATCHES_PATH, bomb, desk.headers(BATCHES_PATH, bomb))
    assert (status, refusal.reason) == (400, RefusalReason.UNREADABLE)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"not zstd",
        compress(b""),
        compress(b"{}"),
        compress(b"[" * 100_000),
        compress(b"\xff"),
        compress(b"{}") + b"more",
        compress(json.dumps({"protocol": 1, "head": None, "entries": [None] * 600}).encode()),
    ],
)
def test_garbage_is_refused(desk: JoinedDesk, address: str, body: bytes) -> None:
    status, refusal = post(address, BATCHES_PATH, body, desk.headers(BATCHES_PATH, body))
    assert (status, refusal.reason) == (400, RefusalReason.UNREADABLE)


@pytest.mark.parametrize(
    ("version", "reason", "side"),
    [
        ("0", RefusalReason.DESK_TOO_OLD, "update the desk"),
        ("", RefusalReason.DESK_TOO_OLD, "update the desk"),
        ("2", RefusalReason.HEADQUARTERS_TOO_OLD, "update headquarters"),
        ("9" * 5000, RefusalReason.DESK_TOO_OLD, "update the desk"),
    ],
)
def test_another_protocol_says_which_side_to_update(
    address: str, version: str, reason: RefusalReason, side: str
) -> None:
    status, refusal = post(address, HANDSHAKE_PATH, b"{}", {PROTOCOL_HEADER: version})
    assert (status, refusal.reason) == (426, reason)
    assert side in refusal.message


def test_a_signature_passes_only_for_its_own_request(desk: JoinedDesk, address: str) -> None:
    append_family(desk.journal, 0)
    body = desk.batch(1, 3).to_body()
    for headers in (
        {},
        desk.headers(HANDSHAKE_PATH, body),
        desk.headers(BATCHES_PATH, body + b"x"),
        {**desk.headers(BATCHES_PATH, body), "Gatehouse-Signature": "zz"},
    ):
        status, refusal = post(address, BATCHES_PATH, body, headers)
        assert status == 401
        assert refusal.reason in (RefusalReason.BAD_SIGNATURE, RefusalReason.UNKNOWN_DESK)
    assert desk.seq_at_hq() == 0


def test_the_health_address_answers_and_nothing_else_is_offered(address: str) -> None:
    assert httpx2.get(address + HEALTH_PATH).json() == {"gatehouse": "headquarters"}
    assert {httpx2.get(address + path).status_code for path in ("/docs", "/redoc")} == {404}
    assert httpx2.get(address + BATCHES_PATH).status_code == 405
    assert "server" not in httpx2.get(address + HEALTH_PATH).headers


def test_json_too_deep_is_refused_before_it_is_parsed(desk: JoinedDesk, address: str) -> None:
    deep = b"[" * 17 + b"]" * 17
    for path, body in ((HANDSHAKE_PATH, deep), (BATCHES_PATH, compress(deep)), (ENROLMENT_PATH, deep)):
        status, refusal = post(address, path, body, desk.headers(path, body))
        assert (status, refusal.reason) == (400, RefusalReason.UNREADABLE)
        assert "deeper than 16" in refusal.message


def test_every_refusal_says_which_side_must_do_what(address: str) -> None:
    assert set(TO_DO) == set(RefusalReason)
    for todo in TO_DO.values():
        assert todo.startswith(("the desk: ", "headquarters: "))
    assert post(address, HANDSHAKE_PATH, b"{}")[1].todo == TO_DO[RefusalReason.UNKNOWN_DESK]


def test_a_flood_is_told_to_wait_and_shows_as_offline_not_as_refused(
    desk: JoinedDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.hq.rates.MOST_AT_ONCE", 0)
    monkeypatch.setattr("app.hq.rates.PER_SECOND", 1)
    with pytest.raises(SlowDownError, match="sent by itself"):
        desk.greet()
    assert issubclass(SlowDownError, UnreachableError)
