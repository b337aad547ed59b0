"""How a desk becomes known to headquarters.

A supervisor types the enrolment code: a one-time secret and the fingerprint of headquarters' root key, so that nobody
in the middle can hand out keys of their own. The desk makes its Ed25519 key and sends the public half; headquarters'
root certifies it and the key that signs receipts.
"""

from typing import Self

from pydantic import Field

from app.domain.crockford import ALPHABET, check_symbol, read_symbols
from app.domain.errors import OperatorError
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.model import Model
from app.protocol.canonical import canonical_json, sha256_hex
from app.protocol.entries import LARGEST_NUMBER, Hex32
from app.protocol.signing import SigningKey, signature_holds

SECRET_SYMBOLS = 16
FINGERPRINT_SYMBOLS = 8
_GROUP = 5


class NotAnEnrolmentCodeError(OperatorError):
    """The text has not the shape of an enrolment code, or its check symbol does not fit."""

    title = QT_TRANSLATE_NOOP("errors", "This is not an enrolment code.")
    next_step = QT_TRANSLATE_NOOP("errors", "Type all 25 characters as headquarters gave them.")


class EnrolmentCode(Model):
    """``secret`` (16 symbols, 80 bits), ``fingerprint`` of the root (8 symbols, 40 bits); shown with a check symbol."""

    secret: str
    fingerprint: str

    def __str__(self) -> str:
        """Return the code in groups of five symbols."""
        symbols = self.secret + self.fingerprint
        symbols += check_symbol(symbols)
        return "-".join(symbols[i : i + _GROUP] for i in range(0, len(symbols), _GROUP))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the code as a person types it. Raises NotAnEnrolmentCodeError."""
        symbols = read_symbols(text.replace("-", ""))
        if (
            len(symbols) != SECRET_SYMBOLS + FINGERPRINT_SYMBOLS + 1
            or any(symbol not in ALPHABET for symbol in symbols)
            or check_symbol(symbols[:-1]) != symbols[-1]
        ):
            raise NotAnEnrolmentCodeError
        return cls(secret=symbols[:SECRET_SYMBOLS], fingerprint=symbols[SECRET_SYMBOLS:-1])


def root_fingerprint(root_public: str) -> str:
    """Return the eight symbols by which a person's code names headquarters' root key."""
    number = int(sha256_hex(bytes.fromhex(root_public)), 16)
    return "".join(ALPHABET[(number >> (5 * i)) & 31] for i in range(FINGERPRINT_SYMBOLS))


class Certificate(Model):
    """The root's word that a public key belongs to a name, for ``desk``, ``receipts``, ``tls`` or ``sealing``."""

    purpose: str
    name: str
    public: Hex32
    signature: str = ""

    def message(self) -> bytes:
        """The bytes that are signed."""
        return canonical_json([self.purpose, self.name, self.public]).encode()

    def signed(self, root: SigningKey) -> "Certificate":
        """Return it with the root's signature."""
        return self.model_copy(update={"signature": root.sign("certificate", self.message())})

    def holds(self, root_public: str) -> bool:
        """Whether the root's key made the signature."""
        return signature_holds(root_public, "certificate", self.message(), self.signature)


class TlsAuthority(Model):
    """The certificate authority that headquarters' TLS certificates come from, by the root's word."""

    certificate: str = Field(max_length=8192)
    """In PEM; the one authority that the desk trusts from now on."""
    vouched: Certificate
    """For the purpose ``tls``; its ``public`` is the SHA-256 of the PEM text."""

    @classmethod
    def statement(cls, certificate: str) -> Certificate:
        """Return what the root signs for a certificate in PEM."""
        return Certificate(purpose="tls", name="headquarters", public=sha256_hex(certificate.strip().encode()))

    def holds(self, root_public: str) -> bool:
        """Whether the root vouches for exactly this certificate."""
        said = self.vouched.model_copy(update={"signature": ""})
        return said == self.statement(self.certificate) and self.vouched.holds(root_public)


class Introduction(Model):
    """Headquarters' first word, to a desk that has only an enrolment code to know it by.

    Asked for before anything secret is sent, over TLS that nobody vouches for yet.
    """

    root_public: Hex32
    tls: TlsAuthority | None = None

    def vouched_by(self, fingerprint: str) -> bool:
        """Whether the root has this fingerprint, and vouches for the authority if there is one."""
        return root_fingerprint(self.root_public) == fingerprint and (
            self.tls is None or self.tls.holds(self.root_public)
        )


class EnrolmentRequest(Model):
    """What the desk sends: the code's secret, who it is, its new public key, and that key's signature over all of it.

    Sending the same request again gets the same answer, so that a lost answer costs nothing.
    """

    protocol: int
    secret: str = Field(pattern=r"^[0-9A-Z]{16}$")
    desk: str = Field(pattern=r"^[0-9a-f-]{36}$")
    """UUIDv7 made when the desk was set up; its journal's chain bears it from the first entry."""
    camp: str = Field(pattern=r"^[A-Z]{2,4}[0-9]{0,2}$")
    prefix: str = Field(pattern=r"^[0-9A-HJKMNP-TV-Z]{2}$")
    """Two symbols that start this desk's family codes."""
    epoch: int = Field(ge=1, le=LARGEST_NUMBER)
    desk_public: Hex32
    proof: str = ""

    def message(self) -> bytes:
        """The bytes that are signed."""
        return canonical_json(
            [self.protocol, self.secret, self.desk, self.camp, self.prefix, self.epoch, self.desk_public]
        ).encode()

    def signed(self, key: SigningKey) -> "EnrolmentRequest":
        """Return it with the proof that the desk has the private key."""
        return self.model_copy(update={"proof": key.sign("enrolment", self.message())})

    def holds(self) -> bool:
        """Whether the key that asks to be enrolled made the proof."""
        return signature_holds(self.desk_public, "enrolment", self.message(), self.proof)


class Enrolment(Model):
    """What headquarters answers, and the desk keeps: who the desk is, and whom it may trust."""

    desk: str
    """The desk's own UUIDv7."""
    camp: str
    prefix: str
    """Two symbols that start this desk's family codes."""
    epoch: int
    root_public: Hex32
    desk_certificate: Certificate
    receipts_certificate: Certificate
    tls: TlsAuthority | None = None
    """None only where headquarters is on the same computer, without TLS."""
    sealing: Certificate | None = None
    """Headquarters' X25519 key, which what a stick carries is sealed to. None if enrolled before sticks were."""

    def vouched_by(self, fingerprint: str) -> bool:
        """Whether the root has this fingerprint and certifies both keys, each for its own purpose and this desk."""
        return (
            root_fingerprint(self.root_public) == fingerprint
            and self.desk_certificate.holds(self.root_public)
            and self.receipts_certificate.holds(self.root_public)
            and (self.desk_certificate.purpose, self.desk_certificate.name) == ("desk", self.desk)
            and self.receipts_certificate.purpose == "receipts"
            and (self.sealing is None or self.sealing.holds(self.root_public))
            and (self.sealing is None or self.sealing.purpose == "sealing")
            and (self.tls is None or self.tls.holds(self.root_public))
        )
