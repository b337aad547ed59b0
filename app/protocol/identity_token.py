"""A slip's whole identity as one text: MOSIP's claim 169 in a CBOR web token, signed, deflated, in base 45.

    {1: issuer, 4: end, 6: issued, 169: {1: id, 2: version, 4: name, 8: birth date, 9: sex}} -> COSE_Sign1 (EdDSA)
    -> zlib -> base45 (RFC 8392, RFC 9052, RFC 9285; MOSIP "169 - QR Code Specifications")

The id is the person's code with the copy, like ``K7-Q2M4-1/2``. No religion, origin, needs or document numbers.
Whoever verifies has the desks' keys already, certified by headquarters' root; the token names its key by eight bytes of
the key's SHA-256, in the part that is signed.
"""

import re
import zlib
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import base45
import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pydantic import AwareDatetime, Field

from app.domain.family_code import NotACodeError, person_code, read_code
from app.domain.model import Model
from app.protocol.canonical import sha256_hex
from app.protocol.signing import SigningKey
from app.protocol.slip_token import NotASlipError

LONGEST_TEXT = 4_296
"""Characters that a QR code holds."""
LONGEST_TOKEN = 4_096
"""Bytes that one is unpacked to; a small text that unpacks to more is an attack."""
KEY_ID_BYTES = 8
_VERSION = "1.2.0"
_EDDSA = -8
_ALGORITHM, _KEY_ID = 1, 4
_ISSUER, _EXPIRES, _ISSUED, _IDENTITY = 1, 4, 6, 169
_ID, _VERSION_KEY, _NAME, _BORN, _SEX = 1, 2, 4, 8, 9
_CWT_TAG, _SIGN1_TAG = 61, 18
_PARTS = 4
_SEXES = {"M": 1, "F": 2, "X": 3}
_WHO = re.compile(r"([0-9A-Z]{2}-[0-9A-Z]{4,7}-[1-9][0-9]?)/([1-9][0-9]{0,3})")
_DAY = re.compile(r"[0-9]{8}")
_ONE_DAY = timedelta(days=1)


class TokenAlteredError(NotASlipError):
    """A key that we know is named, and did not sign this."""


class TokenKeyUnknownError(NotASlipError):
    """The token names a key that nobody certified."""


class IdentityToken(Model):
    """Who it is for, and until which day (UTC) it holds."""

    code: str
    copy_number: int = Field(ge=1, le=9999)
    camp: str = Field(max_length=20)
    """Code of the camp that issued it."""
    name: str = Field(max_length=400)
    born: str = ""
    """YYYYMMDD; empty when the day is not known."""
    sex: str = ""
    issued_at: AwareDatetime
    expires_on: date

    def to_text(self, key: SigningKey) -> str:
        """Return the text of the QR code, signed with the desk's key."""
        identity: dict[int, Any] = {
            _ID: f"{self.code}/{self.copy_number}",
            _VERSION_KEY: _VERSION,
            _NAME: self.name,
        }
        if self.born:
            identity[_BORN] = self.born
        if self.sex in _SEXES:
            identity[_SEX] = _SEXES[self.sex]
        end = datetime.combine(self.expires_on + _ONE_DAY, time(), UTC)
        payload = cbor2.dumps(
            {
                _ISSUER: self.camp,
                _EXPIRES: int(end.timestamp()),
                _ISSUED: int(self.issued_at.timestamp()),
                _IDENTITY: identity,
            }
        )
        protected = cbor2.dumps({_ALGORITHM: _EDDSA, _KEY_ID: key_id(key.public)})
        signature = Ed25519PrivateKey.from_private_bytes(key.seed).sign(_to_be_signed(protected, payload))
        token = cbor2.dumps(cbor2.CBORTag(_SIGN1_TAG, [protected, {}, payload, signature]))
        return str(base45.b45encode(zlib.compress(token, 9)).decode())

    @classmethod
    def read(cls, text: str, keys: Iterable[str]) -> "IdentityToken":
        """Read a token that one of the keys (hex) signed.

        Raises TokenKeyUnknownError, TokenAlteredError, and NotASlipError for everything that is no such token, among it
        other algorithms than EdDSA, none at all, and what unpacks to more than LONGEST_TOKEN bytes.
        """
        protected, payload, signature = _parts(_unpacked(text))
        header = _loaded(protected)
        if not isinstance(header, dict) or header.get(_ALGORITHM) != _EDDSA:
            raise NotASlipError
        public = next((key for key in keys if key_id(key) == header.get(_KEY_ID)), None)
        if public is None:
            raise TokenKeyUnknownError
        try:
            verifier = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public))
            verifier.verify(signature, _to_be_signed(protected, payload))
        except (InvalidSignature, ValueError) as error:
            raise TokenAlteredError from error
        return cls._from_claims(_loaded(payload))

    @classmethod
    def _from_claims(cls, claims: object) -> "IdentityToken":
        try:
            identity = claims[_IDENTITY]  # type: ignore[index] # anything but a map is refused by what it raises
            match = _WHO.fullmatch(identity[_ID])
            if match is None:
                raise NotASlipError
            family, number = read_code(match[1])
            if number is None or person_code(family, number) != match[1]:
                raise NotASlipError
            born = identity.get(_BORN, "")
            return cls(
                code=match[1],
                copy_number=int(match[2]),
                camp=claims[_ISSUER],  # type: ignore[index] # the same
                name=identity.get(_NAME, ""),
                born=born if _DAY.fullmatch(born) else "",
                sex=next((sex for sex, number in _SEXES.items() if number == identity.get(_SEX)), ""),
                issued_at=datetime.fromtimestamp(claims[_ISSUED], UTC),  # type: ignore[index] # the same
                expires_on=(datetime.fromtimestamp(claims[_EXPIRES], UTC) - _ONE_DAY).date(),  # type: ignore[index] # the same
            )
        except (LookupError, TypeError, ValueError, AttributeError, OverflowError, OSError, NotACodeError) as error:
            raise NotASlipError from error


def key_id(public: str) -> bytes:
    """Return the eight bytes that name a public key (hex)."""
    return bytes.fromhex(sha256_hex(bytes.fromhex(public)))[:KEY_ID_BYTES]


def _to_be_signed(protected: bytes, payload: bytes) -> bytes:
    """Return COSE's Sig_structure. No other message that our keys sign begins like it: those begin ``gatehouse/``."""
    return cbor2.dumps(["Signature1", protected, b"", payload])


def _unpacked(text: str) -> bytes:
    if not 0 < len(text) <= LONGEST_TEXT:
        raise NotASlipError
    try:
        packed = base45.b45decode(text)
        unpacker = zlib.decompressobj()
        token = unpacker.decompress(packed, LONGEST_TOKEN)
    except (ValueError, zlib.error) as error:
        raise NotASlipError from error
    if not unpacker.eof or unpacker.unused_data:
        raise NotASlipError
    return token


def _parts(token: bytes) -> tuple[bytes, bytes, bytes]:
    """Return the protected header, the payload and the signature of a COSE_Sign1."""
    message = _loaded(token)
    for tag in (_CWT_TAG, _SIGN1_TAG):
        if isinstance(message, cbor2.CBORTag) and message.tag == tag:
            message = message.value
    if not isinstance(message, list | tuple) or len(message) != _PARTS:
        raise NotASlipError
    protected, _, payload, signature = message
    if not all(isinstance(part, bytes) for part in (protected, payload, signature)):
        raise NotASlipError
    return protected, payload, signature


def _loaded(content: bytes) -> object:
    """Read CBOR, all of it."""
    try:
        return cbor2.loads(content)
    except (cbor2.CBORError, ValueError, TypeError, RecursionError, OverflowError, MemoryError) as error:
        raise NotASlipError from error
