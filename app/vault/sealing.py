"""Sealing small secrets: under a password, and to the holder of an X25519 key.

Both bind what is sealed to a context, so that it opens nowhere else.
"""

import secrets

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from pydantic import Field

from app.domain.model import Model

_SALT_BYTES = 16
_NONCE_BYTES = 12
_KEY_BYTES = 32


class DoesNotOpenError(Exception):
    """The key or the context is not the one it was sealed with, or the bytes were changed."""


class Cost(Model):
    """How hard Argon2id works. The defaults are the second recommendation of RFC 9106, at three passes."""

    memory_kib: int = Field(default=64 * 1024, ge=8, le=4 * 1024 * 1024)
    passes: int = Field(default=3, ge=1, le=64)
    lanes: int = Field(default=4, ge=1, le=64)


class PasswordSealed(Model):
    """Bytes sealed with AES-256-GCM under a key that Argon2id makes of a password. All in hex."""

    cost: Cost
    salt: str
    nonce: str
    sealed: str


class KeySealed(Model):
    """Bytes sealed to an X25519 public key: an ephemeral key, HKDF-SHA-256, AES-256-GCM. All in hex."""

    ephemeral: str
    sealed: str


def seal_with_password(secret: bytes, password: str, context: bytes, cost: Cost) -> PasswordSealed:
    """Seal ``secret`` so that only the password opens it, and only in this context."""
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    sealed = AESGCM(_stretch(password, salt, cost)).encrypt(nonce, secret, context)
    return PasswordSealed(cost=cost, salt=salt.hex(), nonce=nonce.hex(), sealed=sealed.hex())


def open_with_password(box: PasswordSealed, password: str, context: bytes) -> bytes:
    """Return the secret. Raises DoesNotOpenError."""
    key = _stretch(password, bytes.fromhex(box.salt), box.cost)
    try:
        return AESGCM(key).decrypt(bytes.fromhex(box.nonce), bytes.fromhex(box.sealed), context)
    except InvalidTag as error:
        raise DoesNotOpenError from error


def waste_time(password: str, cost: Cost) -> None:
    """Take as long as opening would, so that the time does not tell whether a name is known."""
    _stretch(password, secrets.token_bytes(_SALT_BYTES), cost)


def seal_to_key(secret: bytes, public: str, context: bytes) -> KeySealed:
    """Seal ``secret`` so that only the holder of the private half of ``public`` (hex) opens it, in this context."""
    ephemeral = X25519PrivateKey.generate()
    ephemeral_public = ephemeral.public_key().public_bytes_raw()
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(bytes.fromhex(public)))
    # The key is fresh for each box, so a fixed nonce is used once only.
    sealed = AESGCM(_agree(shared, ephemeral_public, public)).encrypt(bytes(_NONCE_BYTES), secret, context)
    return KeySealed(ephemeral=ephemeral_public.hex(), sealed=sealed.hex())


def open_with_key(box: KeySealed, private: bytes, context: bytes) -> bytes:
    """Return the secret. Raises DoesNotOpenError."""
    key = X25519PrivateKey.from_private_bytes(private)
    ephemeral_public = bytes.fromhex(box.ephemeral)
    shared = key.exchange(X25519PublicKey.from_public_bytes(ephemeral_public))
    try:
        return AESGCM(_agree(shared, ephemeral_public, public_half(private))).decrypt(
            bytes(_NONCE_BYTES), bytes.fromhex(box.sealed), context
        )
    except InvalidTag as error:
        raise DoesNotOpenError from error


def new_private_key() -> bytes:
    """Return a new X25519 private key."""
    return X25519PrivateKey.generate().private_bytes_raw()


def public_half(private: bytes) -> str:
    """Return the public key in hex."""
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw().hex()


def _stretch(password: str, salt: bytes, cost: Cost) -> bytes:
    return hash_secret_raw(
        secret=password.encode(),
        salt=salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=_KEY_BYTES,
        type=Type.ID,
    )


def _agree(shared: bytes, ephemeral_public: bytes, public: str) -> bytes:
    salt = ephemeral_public + bytes.fromhex(public)
    return HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=salt, info=b"gatehouse/key box").derive(shared)
