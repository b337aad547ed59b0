"""Bodies, receipts and requests: what comes out is what went in, or an error that says so."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.protocol.batches import MOST_BODY_BYTES, MOST_JSON_BYTES, Batch, UnreadableBodyError, compress, decompress
from app.protocol.entries import EntityKind, Entry, payload_digest
from app.protocol.heads import Head, Receipt, SignedHead
from app.protocol.requests import request_message
from app.protocol.signing import SigningKey

DESK, HQ = SigningKey(bytes([1]) * 32), SigningKey(bytes([2]) * 32)
START = Head.start("desk", 1)
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def entry(payload: str, seq: int = 1) -> Entry:
    salt = bytes(16)
    return Entry(
        op_id="01940000-0000-7000-8000-000000000001",
        desk="desk",
        epoch=1,
        seq=seq,
        hlc=0,
        operator="Miriam",
        kind=EntityKind.PERSON,
        entity="person",
        digest=payload_digest(salt, payload),
        salt=salt.hex(),
        payload=payload,
    )


@given(st.lists(st.text(max_size=200), min_size=1, max_size=5))
def test_a_batch_arrives_as_it_was(payloads: list[str]) -> None:
    entries = tuple(entry(payload, seq) for seq, payload in enumerate(payloads, 1))
    batch = Batch(protocol=1, head=SignedHead.sign(START, DESK), entries=entries)
    assert Batch.from_body(batch.to_body()) == batch
    assert all(each.digest_fits() for each in Batch.from_body(batch.to_body()).entries)


@given(st.binary(max_size=500))
def test_garbage_is_named_as_such(body: bytes) -> None:
    with pytest.raises(UnreadableBodyError, match="Nothing is lost"):
        Batch.from_body(body)


def test_limits_hold_before_and_after_unpacking() -> None:
    assert len(decompress(compress(bytes(MOST_JSON_BYTES)))) == MOST_JSON_BYTES
    for body in (compress(bytes(MOST_JSON_BYTES + 1)), bytes(MOST_BODY_BYTES + 1), compress(b"{}")[:-1]):
        with pytest.raises(UnreadableBodyError):
            decompress(body)


def test_an_erased_entry_still_chains() -> None:
    whole = entry("content")
    erased = whole.model_copy(update={"salt": None, "payload": None})
    assert erased.digest_fits()
    assert erased.chain_hash(START.hash) == whole.chain_hash(START.hash)
    assert not whole.model_copy(update={"payload": "other"}).digest_fits()
    assert not whole.model_copy(update={"salt": None}).digest_fits()


@pytest.mark.parametrize(
    "change",
    [
        {"head": Head.start("other", 1)},
        {"durable_seq": 5},
        {"hq_epoch": 2},
        {"at": NOON.replace(hour=13)},
        {"quarantined": ("01940000-0000-7000-8000-000000000001",)},
    ],
)
def test_a_receipts_signature_covers_all_of_it(change: dict[str, object]) -> None:
    receipt = Receipt(head=START, durable_seq=0, hq_epoch=1, at=NOON).signed(HQ)
    assert receipt.holds(HQ.public)
    assert Receipt.model_validate_json(receipt.model_dump_json()).holds(HQ.public)
    assert not receipt.model_copy(update=change).holds(HQ.public)
    assert not receipt.holds(DESK.public)


def test_a_signature_made_for_one_purpose_is_none_for_another() -> None:
    message = START.message()
    head = SignedHead(head=START, signature=DESK.sign("request", message))
    assert not head.holds(DESK.public)
    assert SignedHead.sign(START, DESK).holds(DESK.public)


def test_requests_differ_in_every_part() -> None:
    messages = {
        request_message("POST", "/a", b"body", "root", 1),
        request_message("GET", "/a", b"body", "root", 1),
        request_message("POST", "/b", b"body", "root", 1),
        request_message("POST", "/a", b"bodY", "root", 1),
        request_message("POST", "/a", b"body", "roof", 1),
        request_message("POST", "/a", b"body", "root", 2),
    }
    assert len(messages) == 6
