"""Ed25519 keys, and what they sign: heads, receipts, certificates, requests, slips.

Every signature covers a purpose besides the message, so that a signature made for one thing never passes for another.
"""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

SEED_BYTES = 32
"""Any bytes are a seed."""


class SigningKey:
    """An Ed25519 private key."""

    def __init__(self, seed: bytes) -> None:
        """Take the 32-byte seed."""
        self._key = Ed25519PrivateKey.from_private_bytes(seed)

    @classmethod
    def generate(cls) -> "SigningKey":
        """Return a new random key."""
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    @property
    def seed(self) -> bytes:
        """The 32 bytes to keep secret."""
        return self._key.private_bytes_raw()

    @property
    def public(self) -> str:
        """The public key in hex."""
        return self._key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw).hex()

    def derive(self, purpose: str) -> bytes:
        """Return a 32-byte secret for something other than signing (HKDF-SHA-256, RFC 5869)."""
        info = f"gatehouse/{purpose}".encode()
        return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(self.seed)

    def sign(self, purpose: str, message: bytes) -> str:
        """Return the signature in hex."""
        return self._key.sign(_bound(purpose, message)).hex()


def signature_holds(public: str, purpose: str, message: bytes, signature: str) -> bool:
    """Whether ``signature`` (hex) was made by the key ``public`` (hex) for this purpose over this message."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(
            bytes.fromhex(signature), _bound(purpose, message)
        )
    except (InvalidSignature, ValueError):
        return False
    return True


def _bound(purpose: str, message: bytes) -> bytes:
    return b"gatehouse/" + purpose.encode() + b"\0" + message
