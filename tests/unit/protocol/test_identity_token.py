"""The full token of a slip: what it says, and everything that is refused."""

import time
import zlib
from datetime import UTC, date, datetime
from typing import Any

import base45
import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from app.domain.family_code import family_code, person_code
from app.protocol.identity_token import IdentityToken, TokenAlteredError, TokenKeyUnknownError, key_id
from app.protocol.signing import SigningKey
from app.protocol.slip_token import NotASlipError

DESK, OTHER = SigningKey(bytes(range(32))), SigningKey(bytes(range(1, 33)))
TOKEN = IdentityToken(
    code=person_code(family_code("K7", 25_000), 1),
    copy_number=2,
    camp="AZ",
    name="HƏSƏNOVA Aysel Rəşid qızı",
    born="19740812",
    sex="F",
    issued_at=datetime(2026, 11, 23, 12, tzinfo=UTC),
    expires_on=date(2026, 12, 23),
)
TEXT = TOKEN.to_text(DESK)


def unpacked(text: str = TEXT) -> list[Any]:
    parts: list[Any] = cbor2.loads(zlib.decompress(base45.b45decode(text))).value
    return list(parts)


def packed(parts: object, tag: int | None = 18) -> str:
    content = cbor2.dumps(parts if tag is None else cbor2.CBORTag(tag, parts))
    return str(base45.b45encode(zlib.compress(content)).decode())


def signed(header: dict[int, Any], claims: object, key: SigningKey = DESK) -> str:
    protected, payload = cbor2.dumps(header), cbor2.dumps(claims)
    message = cbor2.dumps(["Signature1", protected, b"", payload])
    return packed([protected, {}, payload, Ed25519PrivateKey.from_private_bytes(key.seed).sign(message)])


def test_what_was_signed_is_read_back() -> None:
    assert IdentityToken.read(TEXT, [OTHER.public, DESK.public]) == TOKEN


def test_it_is_a_claim_169_as_others_read_it() -> None:
    protected, unprotected, payload, signature = unpacked()
    assert cbor2.loads(protected) == {1: -8, 4: key_id(DESK.public)}
    assert unprotected == {}
    assert len(signature) == 64
    assert cbor2.loads(payload)[169] == {1: f"{TOKEN.code}/2", 2: "1.2.0", 4: TOKEN.name, 8: "19740812", 9: 2}


def test_it_is_short_enough_for_a_slip() -> None:
    assert len(TEXT) < 330


def test_a_name_that_was_changed_is_altered() -> None:
    protected, unprotected, payload, signature = unpacked()
    claims = cbor2.loads(payload)
    claims[169][4] = "SOMEBODY Else"
    with pytest.raises(TokenAlteredError):
        IdentityToken.read(packed([protected, unprotected, cbor2.dumps(claims), signature]), [DESK.public])


def test_a_swapped_key_id_is_altered_or_unknown() -> None:
    _, unprotected, payload, signature = unpacked()
    swapped = cbor2.dumps({1: -8, 4: key_id(OTHER.public)})
    text = packed([swapped, unprotected, payload, signature])
    with pytest.raises(TokenAlteredError):
        IdentityToken.read(text, [DESK.public, OTHER.public])
    with pytest.raises(TokenKeyUnknownError):
        IdentityToken.read(text, [DESK.public])


def test_a_key_id_outside_of_what_is_signed_counts_for_nothing() -> None:
    claims = cbor2.loads(unpacked()[2])
    protected, _, payload, signature = unpacked(signed({1: -8}, claims))
    with pytest.raises(TokenKeyUnknownError):
        IdentityToken.read(packed([protected, {4: key_id(DESK.public)}, payload, signature]), [DESK.public])


@pytest.mark.parametrize("algorithm", [None, 0, "none", -7, 5, -8.5])
def test_every_other_algorithm_is_refused_even_when_the_signature_holds(algorithm: object) -> None:
    claims = cbor2.loads(unpacked()[2])
    header = {4: key_id(DESK.public)} | ({} if algorithm is None else {1: algorithm})
    with pytest.raises(NotASlipError):
        IdentityToken.read(signed(header, claims), [DESK.public])


def test_an_unsigned_token_is_refused() -> None:
    protected, unprotected, payload, _ = unpacked()
    for signature in (b"", None, bytes(64)):
        with pytest.raises(NotASlipError):
            IdentityToken.read(packed([protected, unprotected, payload, signature]), [DESK.public])


BOMB = base45.b45encode(zlib.compress(bytes(10_000_000), 9)).decode()
BROTLI = base45.b45encode(bytes.fromhex("0b028068656c6c6f03")).decode()


@pytest.mark.parametrize(
    "text",
    [
        BOMB,
        BOMB[:4_000],
        "A" * 10_000_000,
        BROTLI,
        packed(b"\x81" * 3_000, None),
        packed([[[[[]]]]]),
        "",
        "NC1:AB",
        "é",
    ],
    ids=["bomb", "short bomb", "10 MB", "brotli", "bytes", "nested", "empty", "other", "letters"],
)
def test_attacks_are_refused_in_no_time(text: str) -> None:
    begun = time.perf_counter()
    with pytest.raises(NotASlipError):
        IdentityToken.read(text, [DESK.public])
    assert time.perf_counter() - begun < 0.2


def test_nesting_without_end_is_refused() -> None:
    text = base45.b45encode(zlib.compress(b"\x81" * 4_000)).decode()
    with pytest.raises(NotASlipError):
        IdentityToken.read(text, [DESK.public])


@pytest.mark.parametrize(
    "claims",
    [
        {},
        [],
        {169: {}},
        {1: "AZ", 4: 1, 6: 1, 169: {1: "K7-0002-1/1"}},
        {1: "AZ", 4: 10**30, 6: 1, 169: {1: f"{TOKEN.code}/1", 4: "A"}},
        {1: "AZ", 4: "x", 6: 1, 169: {1: f"{TOKEN.code}/1", 4: "A"}},
        {1: 7, 4: 1, 6: 1, 169: {1: f"{TOKEN.code}/1", 4: ["A"], 8: 5}},
    ],
)
def test_a_signature_makes_no_slip_of_other_claims(claims: object) -> None:
    with pytest.raises(NotASlipError):
        IdentityToken.read(signed({1: -8, 4: key_id(DESK.public)}, claims), [DESK.public])


@given(st.binary(max_size=300))
def test_anything_else_is_refused_and_nothing_breaks(content: bytes) -> None:
    for text in (base45.b45encode(content).decode(), base45.b45encode(zlib.compress(content)).decode()):
        with pytest.raises(NotASlipError):
            IdentityToken.read(text, [DESK.public])
