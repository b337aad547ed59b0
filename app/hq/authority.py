"""Headquarters' keys: the root, which certifies, and the key that signs receipts.

Both rest in the database, sealed with a key derived from headquarters' data key, so that a copy of the
database alone, PostgreSQL's included, signs nothing.
"""

import secrets
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.hq.errors import WrongKeyError
from app.protocol.courier import SEALING, Manifest
from app.protocol.enrolment import Certificate, TlsAuthority, root_fingerprint
from app.protocol.heads import Receipt
from app.protocol.pulling import Withdrawn
from app.protocol.signing import SEED_BYTES, SigningKey
from app.vault.chance import Chance
from app.vault.data_key import DataKey
from app.vault.sealing import public_half

_NONCE_BYTES = 12
_PURPOSE = "headquarters signing keys"


class Authority:
    """Who headquarters is: ``root`` certifies desks and the ``receipts`` key."""

    def __init__(self, root: SigningKey, receipts: SigningKey) -> None:
        self._root = root
        self._receipts = receipts
        self.receipts_certificate = self._certify("receipts", "headquarters", receipts.public)
        self.sealing_private = root.derive(SEALING)
        """The X25519 key that opens what sticks bring; made of the root, so that every copy of it opens the same."""
        self.sealing_certificate = self._certify(SEALING, "headquarters", public_half(self.sealing_private))

    @classmethod
    def generate(cls, chance: Chance | None = None) -> Self:
        """Return new keys."""
        chance = chance or Chance()
        return cls(SigningKey(chance.token(SEED_BYTES)), SigningKey(chance.token(SEED_BYTES)))

    @classmethod
    def unseal(cls, sealed: bytes, key: DataKey) -> Self:
        """Open what ``sealed`` returned. Raises WrongKeyError."""
        try:
            seeds = _cipher(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], _PURPOSE.encode())
        except InvalidTag:
            raise WrongKeyError from None
        return cls(SigningKey(seeds[:SEED_BYTES]), SigningKey(seeds[SEED_BYTES:]))

    def sealed(self, key: DataKey) -> bytes:
        """Return both private keys under AES-256-GCM: nonce, then ciphertext."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + _cipher(key).encrypt(nonce, self._root.seed + self._receipts.seed, _PURPOSE.encode())

    @property
    def root_public(self) -> str:
        """The root's public key in hex."""
        return self._root.public

    @property
    def fingerprint(self) -> str:
        """What enrolment codes name the root by."""
        return root_fingerprint(self._root.public)

    def certify_desk(self, desk: str, public: str) -> Certificate:
        """Return the root's word that the key is the desk's."""
        return self._certify("desk", desk, public)

    def own_key(self, camp: str) -> SigningKey:
        """Return the key of headquarters' own chain in a camp; made of the root, so that it lies nowhere."""
        return SigningKey(self._root.derive(f"own chain {camp}"))

    def vouch_for_tls(self, certificate: str) -> TlsAuthority | None:
        """Return the root's word for a certificate authority in PEM; None when there is none."""
        if not certificate:
            return None
        return TlsAuthority(certificate=certificate, vouched=TlsAuthority.statement(certificate).signed(self._root))

    def sign_receipt(self, receipt: Receipt) -> Receipt:
        """Return the receipt with headquarters' signature."""
        return receipt.signed(self._receipts)

    def sign_withdrawal(self, withdrawn: Withdrawn) -> Withdrawn:
        """Return what other desks are told of a withdrawn one, with headquarters' signature."""
        return withdrawn.signed(self._receipts)

    def sign_manifest(self, manifest: Manifest) -> Manifest:
        """Return what a stick takes back, with headquarters' signature."""
        return manifest.signed(self._receipts)

    def _certify(self, purpose: str, name: str, public: str) -> Certificate:
        return Certificate(purpose=purpose, name=name, public=public).signed(self._root)


def _cipher(key: DataKey) -> AESGCM:
    return AESGCM(key.derive(_PURPOSE))
