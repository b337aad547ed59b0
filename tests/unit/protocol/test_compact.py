"""Whatever a desk can journal comes back to the letter, and whatever else arrives is refused without harm."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.protocol.batches import Batch, UnreadableBodyError
from app.protocol.compact import MAGIC, Compactor, UnknownDictionaryError
from app.protocol.entries import EntityKind, Entry, payload_digest
from app.protocol.heads import Head, SignedHead
from app.protocol.signing import SigningKey
from app.reference.wire import load_compactor
from tools.fictional_registrations import MEASURED_NAMES, Registrations

PLAIN = Compactor({})
SHIPPED = load_compactor()
DESK = "01a209f9-a644-727d-89cd-efd3ade364eb"

ids = st.uuids().map(str) | st.sampled_from([DESK, "01a209f9-a6ab-7121-85fc-018d90009cea"])
plain_characters = st.characters(exclude_categories=["Cs"], exclude_characters="\x00")
words = st.text(max_size=12) | ids | st.sampled_from(["@", "@0", "@@1", "=", "", '{"a":1}'])
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=8,
)
payloads = st.dictionaries(words, values, max_size=4).map(json.dumps) | words | values.map(json.dumps)


@st.composite
def batches(draw: st.DrawFn) -> Batch:
    entries: list[Entry] = []
    for seq in range(draw(st.integers(1, 3)), 6):
        payload, salt = draw(payloads), draw(st.binary(min_size=16, max_size=16))
        whole, true = draw(st.sampled_from([(True, True), (True, True), (True, False), (False, True)]))
        entry = Entry(
            op_id=draw(ids),
            desk=DESK,
            epoch=2,
            seq=seq,
            hlc=draw(st.integers(0, 2**62)),
            operator=draw(st.sampled_from(["Sara", "דן", "@"])),
            kind=draw(st.sampled_from(EntityKind)),
            entity=draw(ids | st.text(plain_characters, min_size=1, max_size=9)),
            digest=payload_digest(salt, payload) if true else "ab" * 32,
            salt=salt.hex() if whole else None,
            payload=payload if whole else None,
        )
        entries.append(entry)
    return _batch(entries)


def _batch(entries: list[Entry]) -> Batch:
    last = entries[-1]
    head = Head(desk=last.desk, epoch=last.epoch, seq=last.seq, hash="cd" * 32)
    return Batch(protocol=1, head=SignedHead.sign(head, SigningKey(bytes(32))), entries=tuple(entries))


def _registered(people: int, seed: int = 5) -> Batch:
    return _batch([entry for family in Registrations(seed, MEASURED_NAMES).families(people) for entry in family])


@settings(max_examples=150, deadline=None)
@given(batches())
def test_every_batch_comes_back_to_the_letter(batch: Batch) -> None:
    for compactor in (PLAIN, SHIPPED):
        assert compactor.from_body(compactor.to_body(batch)) == batch
    assert SHIPPED.from_body(batch.to_body()) == batch
    assert SHIPPED.from_body(PLAIN.to_body(batch)) == batch


def test_registrations_are_sent_short() -> None:
    batch = _registered(100)
    body = SHIPPED.to_body(batch)
    assert body.startswith(MAGIC)
    assert SHIPPED.from_body(body) == batch
    assert len(body) < 100 * 100
    assert len(body) < len(PLAIN.to_body(batch)) < len(batch.to_body())


@settings(max_examples=200, deadline=None)
@given(where=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7), cut=st.booleans())
def test_a_spoiled_body_is_refused_or_read_as_a_batch_never_worse(where: float, bit: int, *, cut: bool) -> None:
    batch = _registered(5)
    body = bytearray(SHIPPED.to_body(batch))
    at = int(len(body) * where)
    if cut:
        del body[at:]
    else:
        body[at] ^= 1 << bit
    try:
        SHIPPED.from_body(bytes(body))  # whether it is the batch that was signed, the chain tells
    except (UnreadableBodyError, UnknownDictionaryError):
        return
    assert not cut


@given(st.binary(max_size=200))
def test_anything_behind_the_magic_is_refused(rest: bytes) -> None:
    with pytest.raises((UnreadableBodyError, UnknownDictionaryError)):
        SHIPPED.from_body(MAGIC + rest)


def test_a_dictionary_that_is_not_known_is_named() -> None:
    newer = Compactor({9: SHIPPED._dictionaries[SHIPPED.numbers[-1]]})
    body = newer.to_body(_registered(20))
    with pytest.raises(UnknownDictionaryError) as unknown:
        SHIPPED.from_body(body)
    assert unknown.value.details["number"] == 9


def test_what_unpacks_to_too_much_is_refused() -> None:
    big = Entry(
        op_id=DESK,
        desk=DESK,
        epoch=1,
        seq=1,
        hlc=0,
        operator="",
        kind=EntityKind.PERSON,
        entity=DESK,
        salt="00" * 16,
        payload='"' + "a" * 3_000_000 + '"',
        digest="ab" * 32,
    )
    batch = _batch([big])
    body = SHIPPED.to_body(batch)
    assert not body.startswith(MAGIC), "so large an entry goes in the plain form"
    assert SHIPPED.from_body(body) == batch
