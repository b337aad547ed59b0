"""Codes that people type, and certificates that hold for one thing only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.crockford import ALPHABET
from app.protocol.enrolment import (
    Certificate,
    Enrolment,
    EnrolmentCode,
    EnrolmentRequest,
    NotAnEnrolmentCodeError,
    root_fingerprint,
)
from app.protocol.signing import SigningKey

ROOT, DESK, RECEIPTS = (SigningKey(bytes([number]) * 32) for number in (1, 2, 3))
DESK_ID = "01940000-0000-7000-8000-000000000001"
symbols = st.text(ALPHABET, min_size=16, max_size=16)


def enrolment() -> Enrolment:
    return Enrolment(
        desk=DESK_ID,
        camp="TRN",
        prefix="K7",
        epoch=1,
        root_public=ROOT.public,
        desk_certificate=Certificate(purpose="desk", name=DESK_ID, public=DESK.public).signed(ROOT),
        receipts_certificate=Certificate(purpose="receipts", name="headquarters", public=RECEIPTS.public).signed(ROOT),
    )


@given(symbols, st.sampled_from([str.lower, str.upper, lambda text: text.replace("-", " ")]))
def test_a_code_is_read_as_people_type_it(secret: str, typing: object) -> None:
    code = EnrolmentCode(secret=secret, fingerprint=root_fingerprint(ROOT.public))
    assert callable(typing)
    assert EnrolmentCode.parse(typing(str(code))) == code


@given(symbols, st.integers(0, 24), st.sampled_from(ALPHABET))
def test_one_wrong_symbol_is_noticed(secret: str, place: int, symbol: str) -> None:
    typed = list(str(EnrolmentCode(secret=secret, fingerprint="01234567")).replace("-", ""))
    if typed[place] == symbol:
        return
    typed[place] = symbol
    with pytest.raises(NotAnEnrolmentCodeError, match="25 characters"):
        EnrolmentCode.parse("".join(typed))


@pytest.mark.parametrize("text", ["", "K7-Q2M4", "x" * 25, "§" * 25, "0" * 24, "0" * 26])
def test_what_is_no_code(text: str) -> None:
    with pytest.raises(NotAnEnrolmentCodeError):
        EnrolmentCode.parse(text + "!")


def test_an_enrolment_is_vouched_for_by_its_root_alone() -> None:
    good = enrolment()
    fingerprint = root_fingerprint(ROOT.public)
    assert good.vouched_by(fingerprint)
    assert not good.vouched_by(root_fingerprint(DESK.public))


@pytest.mark.parametrize(
    "change",
    [
        {"desk": "01940000-0000-7000-8000-000000000002"},
        {"root_public": DESK.public},
        {"desk_certificate": enrolment().receipts_certificate},
        {"receipts_certificate": enrolment().desk_certificate},
        {"desk_certificate": Certificate(purpose="desk", name=DESK_ID, public=DESK.public).signed(DESK)},
        {"receipts_certificate": enrolment().receipts_certificate.model_copy(update={"public": DESK.public})},
    ],
)
def test_no_part_can_be_exchanged(change: dict[str, object]) -> None:
    assert not enrolment().model_copy(update=change).vouched_by(root_fingerprint(ROOT.public))


@pytest.mark.parametrize(
    "change",
    [
        {"secret": "1" * 16},
        {"desk": "01940000-0000-7000-8000-000000000002"},
        {"camp": "FI"},
        {"prefix": "K8"},
        {"epoch": 2},
        {"desk_public": ROOT.public},
    ],
)
def test_the_proof_covers_everything_asked(change: dict[str, object]) -> None:
    request = EnrolmentRequest(
        protocol=1, secret="0" * 16, desk=DESK_ID, camp="TRN", prefix="K7", epoch=1, desk_public=DESK.public
    ).signed(DESK)
    assert request.holds()
    assert not request.model_copy(update=change).holds()
