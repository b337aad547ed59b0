"""The QR code of a slip: made, read, and not believed when anything in it was changed."""

import pytest

from app.domain.crockford import ALPHABET
from app.domain.family_code import family_code, person_code
from app.protocol.signing import SigningKey
from app.protocol.slip_token import PURPOSE, NotASlipError, SlipToken

KEY = SigningKey(bytes(range(32)))
QR_ALPHANUMERIC = set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
CODE = person_code(family_code("K7", 77), 1)


def _text(code: str = CODE, copy_number: int = 2, key: SigningKey = KEY) -> str:
    token = SlipToken(code=code, copy_number=copy_number)
    return token.to_text(lambda message: key.sign(PURPOSE, message))


def test_what_is_printed_is_read_back_and_holds() -> None:
    token = SlipToken.parse(_text())
    assert (token.code, token.copy_number) == (CODE, 2)
    assert token.holds(KEY.public)


@pytest.mark.parametrize("counter", [0, 31, 32767, 32768, 10**7])
def test_every_length_of_code_is_read_back(counter: int) -> None:
    code = person_code(family_code("0Z", counter), 40)
    assert SlipToken.parse(_text(code)).code == code


def test_the_text_fits_the_alphanumeric_mode() -> None:
    assert set(_text()) <= QR_ALPHANUMERIC


def test_a_scanner_may_lose_case_and_add_a_line_end() -> None:
    assert SlipToken.parse(_text().lower() + "\r\n").holds(KEY.public)


def test_another_desk_s_signature_does_not_hold() -> None:
    assert not SlipToken.parse(_text()).holds(SigningKey.generate().public)


def test_another_copy_number_does_not_hold() -> None:
    assert not SlipToken.parse(_text().replace("/2/", "/3/")).holds(KEY.public)


def test_another_person_does_not_hold() -> None:
    assert not SlipToken.parse(_text().replace("-1/", "-2/", 1)).holds(KEY.public)


def test_a_signature_for_another_purpose_does_not_hold() -> None:
    text = SlipToken(code=CODE, copy_number=2).to_text(lambda message: KEY.sign("head", message))
    assert not SlipToken.parse(text).holds(KEY.public)


@pytest.mark.parametrize("place", range(len(CODE) - 2))
def test_a_changed_symbol_of_the_code_is_seen_without_any_key(place: int) -> None:
    text = _text()
    if text[place] == "-":
        return
    other = ALPHABET[(ALPHABET.index(text[place]) + 1) % 32]
    with pytest.raises(NotASlipError):
        SlipToken.parse(text[:place] + other + text[place + 1 :])


@pytest.mark.parametrize("place", [-1, -2, -50, -103])
def test_a_changed_symbol_of_the_signature_does_not_hold(place: int) -> None:
    text = list(_text())
    text[place] = "A" if text[place] != "A" else "Q"
    try:
        token = SlipToken.parse("".join(text))
    except NotASlipError:
        return
    assert not token.holds(KEY.public)


@pytest.mark.parametrize(
    "text",
    [
        "",
        CODE,
        f"{CODE}/2",
        f"{CODE}/2/",
        f"{CODE}/0/" + "A" * 103,
        f"{CODE}/2/" + "A" * 102,
        f"{CODE}/2/" + "A" * 104,
        f"{CODE}/2/" + "A" * 102 + "1",
        f"{CODE}/2/" + "A" * 102 + "B",
        f"{CODE[:-2]}/2/" + "A" * 103,
        f"{CODE[:-1]}0/2/" + "A" * 103,
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "https://example.org/" + "A" * 103,
        "\u0661" * 120,
        "/" * 5000,
    ],
)
def test_what_is_not_a_slip_says_so(text: str) -> None:
    with pytest.raises(NotASlipError, match="not a slip"):
        SlipToken.parse(text)
