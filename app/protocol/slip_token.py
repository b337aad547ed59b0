"""What a slip's QR code says: ``K7-Q2M4-1/2/SIGNATURE``.

Person code, copy number, and the desk's Ed25519 signature over ``K7-Q2M4-1/2`` in base32 (RFC 4648) without padding.
Every character is in QR's alphanumeric set, so that the code stays coarse enough to read from a folded slip.
"""

import base64
import binascii
import re
from collections.abc import Callable, Iterable
from typing import Self

from pydantic import Field

from app.domain.errors import OperatorError
from app.domain.family_code import NotACodeError, person_code, read_code
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.model import Model
from app.protocol.enrolment import Certificate
from app.protocol.signing import signature_holds

PURPOSE = "slip"
"""What the desk's key signs slips for."""
SIGNATURE_BYTES = 64
_SHAPE = re.compile(r"([0-9A-Z]{2}-[0-9A-Z]{4,7}-[1-9][0-9]?)/([1-9][0-9]{0,3})/([A-Z2-7]{103})")


class NotASlipError(OperatorError):
    """The text scanned is no slip of ours."""

    title = QT_TRANSLATE_NOOP("errors", "This is not a slip of this camp.")
    next_step = QT_TRANSLATE_NOOP("errors", "Scan the square code on the slip again, or type the person's code.")


class SlipToken(Model):
    """Which slip it is: person ``code`` (``K7-Q2M4-1``), ``copy_number`` from 1, and the signature once made."""

    code: str
    copy_number: int = Field(ge=1, le=9999)
    signature: str = ""
    """In hex; empty before signing."""

    def message(self) -> bytes:
        """The bytes that are signed."""
        return f"{self.code}/{self.copy_number}".encode()

    def to_text(self, sign: Callable[[bytes], str]) -> str:
        """Return the QR code's text; ``sign`` returns the desk key's signature for PURPOSE, in hex."""
        signature = base64.b32encode(bytes.fromhex(sign(self.message()))).decode().rstrip("=")
        return f"{self.code}/{self.copy_number}/{signature}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a QR code's text, in any case. Whether the signature is true is asked with ``holds``.

        Raises NotASlipError.
        """
        match = _SHAPE.fullmatch(text.strip().upper())
        if match is None:
            raise NotASlipError
        code, copy_number, signature = match.groups()
        try:
            family, number = read_code(code)
            raw = base64.b32decode(signature + "=")
        except (NotACodeError, binascii.Error) as error:
            raise NotASlipError from error
        # Base32 of 64 bytes leaves three bits over; only the one spelling that we print is ours.
        if number is None or person_code(family, number) != code or base64.b32encode(raw).decode()[:-1] != signature:
            raise NotASlipError
        return cls(code=code, copy_number=int(copy_number), signature=raw.hex())

    def holds(self, desk_public: str) -> bool:
        """Whether the desk with this public key (hex) signed this code and copy."""
        return signature_holds(desk_public, PURPOSE, self.message(), self.signature)


def certified_desks(certificates: Iterable[Certificate], root_public: str) -> tuple[str, ...]:
    """Return the public keys (hex) of the desks that headquarters' root certifies, and of nobody else."""
    return tuple(
        certificate.public
        for certificate in certificates
        if certificate.purpose == "desk" and certificate.holds(root_public)
    )
