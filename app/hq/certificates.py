"""Headquarters' own certificate authority, and the certificate that desks know its server by.

Public authorities need names that the whole internet resolves and a link to renew by; a camp has neither. Desks learn
this authority at enrolment, by the root's word, and trust no other. Both private keys lie sealed under a key derived
from headquarters' data key.
"""

import os
import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from app.hq.errors import AuthorityKeyLostError, NoHostNameError
from app.hq.listener import Tls
from app.vault.data_key import DataKey

AUTHORITY_LIVES = timedelta(days=30 * 365)
"""No desk can be told of another authority but by enrolling it again, so this one outlives the camp."""
CERTIFICATE_LIVES = timedelta(days=3 * 365)
SLOW_CLOCK = timedelta(days=400)
"""A certificate counts from so long before it is made: a desk whose clock is a year slow connects all the same."""

_AUTHORITY_FILE = "authority.pem"
_AUTHORITY_KEY_FILE = "authority-key.pem"
_SERVER_FILE = "server.pem"
_PURPOSE = "tls keys"
_NAME = re.compile(r"(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")


class Certificates:
    """The certificates in one folder; ``key`` seals their private keys."""

    def __init__(self, folder: Path, key: DataKey) -> None:
        self._folder = folder
        self._password = key.derive(_PURPOSE).hex()

    def authority(self) -> str:
        """Return the authority's certificate in PEM; empty when none was made."""
        path = self._folder / _AUTHORITY_FILE
        return path.read_text(encoding="ascii").strip() if path.exists() else ""

    def tls(self) -> Tls | None:
        """Return what to serve with; None when nothing was made."""
        path = self._folder / _SERVER_FILE
        return Tls(certificate=path, key=path, password=self._password) if path.exists() else None

    def expires(self) -> datetime | None:
        """Return when the server's certificate ends; None when there is none."""
        path = self._folder / _SERVER_FILE
        return x509.load_pem_x509_certificate(path.read_bytes()).not_valid_after_utc if path.exists() else None

    def make(self, names: Sequence[str], now: datetime) -> tuple[str, ...]:
        """Make the authority if there is none, and a new certificate for the server; return the names it is for.

        Without ``names`` those of the certificate before are taken. Raises NoHostNameError, AuthorityKeyLostError.
        """
        named = [_general_name(name) for name in names] or self._names_before()
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not (self._folder / _AUTHORITY_FILE).exists():
            self._make_authority(now)
        authority, authority_key = self._authority_with_key()
        key = ec.generate_private_key(ec.SECP256R1())
        certificate = (
            _builder("Gatehouse headquarters", key, now, CERTIFICATE_LIVES)
            .issuer_name(authority.subject)
            .add_extension(x509.SubjectAlternativeName(named), critical=False)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(authority_key.public_key()), critical=False
            )
            .sign(authority_key, hashes.SHA256())
        )
        self._write(_SERVER_FILE, self._sealed(key) + certificate.public_bytes(Encoding.PEM))
        return tuple(str(name.value) for name in named)

    def _make_authority(self, now: datetime) -> None:
        key = ec.generate_private_key(ec.SECP256R1())
        builder = _builder("Gatehouse headquarters authority", key, now, AUTHORITY_LIVES)
        usage = x509.KeyUsage(
            digital_signature=False,
            content_commitment=False,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            key_cert_sign=True,
            crl_sign=True,
            encipher_only=False,
            decipher_only=False,
        )
        certificate = (
            builder.issuer_name(x509.Name([_common_name("Gatehouse headquarters authority")]))
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(usage, critical=True)
            .sign(key, hashes.SHA256())
        )
        self._write(_AUTHORITY_KEY_FILE, self._sealed(key))
        self._write(_AUTHORITY_FILE, certificate.public_bytes(Encoding.PEM))

    def _authority_with_key(self) -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
        try:
            sealed = (self._folder / _AUTHORITY_KEY_FILE).read_bytes()
            key = load_pem_private_key(sealed, self._password.encode())
            certificate = x509.load_pem_x509_certificate(self.authority().encode())
        except (OSError, ValueError, TypeError):
            raise AuthorityKeyLostError from None
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise AuthorityKeyLostError
        return certificate, key

    def _names_before(self) -> list[x509.GeneralName]:
        path = self._folder / _SERVER_FILE
        if not path.exists():
            raise NoHostNameError(name="")
        before = x509.load_pem_x509_certificate(path.read_bytes())
        return list(before.extensions.get_extension_for_class(x509.SubjectAlternativeName).value)

    def _sealed(self, key: ec.EllipticCurvePrivateKey) -> bytes:
        return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(self._password.encode()))

    def _write(self, name: str, content: bytes) -> None:
        """Write a file for its owner's eyes alone, whole or not at all."""
        path = self._folder / name
        fresh = path.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)


def _builder(name: str, key: ec.EllipticCurvePrivateKey, now: datetime, lives: timedelta) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([_common_name(name)]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - SLOW_CLOCK)
        .not_valid_after(now + lives)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _common_name(name: str) -> x509.NameAttribute[str]:
    return x509.NameAttribute(NameOID.COMMON_NAME, name)


def _general_name(name: str) -> x509.GeneralName:
    name = name.strip().lower()
    try:
        return x509.IPAddress(ip_address(name.strip("[]")))
    except ValueError:
        if not _NAME.fullmatch(name):
            raise NoHostNameError(name=name) from None
        return x509.DNSName(name)
