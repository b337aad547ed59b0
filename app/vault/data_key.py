"""The random key that everything of a desk, or of headquarters' own file, is encrypted with."""

import secrets

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32


class DataKey:
    """32 random bytes. They are never written unwrapped, and never shown."""

    def __init__(self, secret: bytes) -> None:
        """Take the bytes."""
        if len(secret) != KEY_BYTES:
            raise ValueError("a data key has 32 bytes")
        self.secret = secret

    @classmethod
    def generate(cls) -> "DataKey":
        """Return a new random key."""
        return cls(secrets.token_bytes(KEY_BYTES))

    def derive(self, purpose: str) -> bytes:
        """Return the 32-byte key for one purpose (HKDF-SHA-256, RFC 5869)."""
        return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=f"gatehouse/{purpose}".encode()).derive(
            self.secret
        )
