"""One file of sealed blocks: an open header, then AES-256-GCM blocks of zstd-compressed bytes.

A block's nonce is its number and whether it is the last, and each is bound to the header; so blocks that are changed,
left out, repeated, reordered or cut off at the end do not open. The key is derived for this file alone.
"""

import secrets
import struct
import sys
from collections.abc import Iterator
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.hq.errors import BackupDamagedError
from app.protocol.canonical import sha256_hex
from app.vault.data_key import DataKey

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

MAGIC = b"gatehouse sealed file 1\n"
_LENGTH = struct.Struct(">I")
_NONCE = struct.Struct(">QI")
_SALT_BYTES = 16
_MOST_HEADER_BYTES = 4 * 1024 * 1024
_MOST_BLOCK_BYTES = 64 * 1024 * 1024


class SealedWriter:
    """Writes a file: header first, then blocks; ``finish`` seals the last, without which nothing of it counts."""

    def __init__(self, file: BinaryIO, key: DataKey, header: bytes) -> None:
        self._file = file
        salt = secrets.token_bytes(_SALT_BYTES)
        file.write(MAGIC + salt + _LENGTH.pack(len(header)) + header)
        self._cipher, self._bound = _cipher(key, salt), sha256_hex(header).encode()
        self._number = 0

    def block(self, content: bytes) -> None:
        """Seal and write one block."""
        self._seal(content, last=False)

    def finish(self) -> None:
        """Seal the end."""
        self._seal(b"", last=True)

    def _seal(self, content: bytes, *, last: bool) -> None:
        sealed = self._cipher.encrypt(_NONCE.pack(self._number, last), zstd.compress(content, level=6), self._bound)
        self._file.write(_LENGTH.pack(len(sealed)) + sealed)
        self._number += 1


def read_header(file: BinaryIO) -> tuple[bytes, bytes]:
    """Return the salt and the header, unproven until a block has opened. Raises BackupDamagedError."""
    if file.read(len(MAGIC)) != MAGIC:
        raise BackupDamagedError(reason="it is no sealed file of Gatehouse")
    salt = _exactly(file, _SALT_BYTES)
    return salt, _exactly(file, _length(file, _MOST_HEADER_BYTES))


def read_blocks(file: BinaryIO, key: DataKey, salt: bytes, header: bytes) -> Iterator[bytes]:
    """Yield the blocks of a file whose header was just read. Raises BackupDamagedError, also for a wrong key."""
    cipher, bound = _cipher(key, salt), sha256_hex(header).encode()
    number = 0
    while True:
        sealed = _exactly(file, _length(file, _MOST_BLOCK_BYTES))
        for last in (False, True):
            try:
                content = cipher.decrypt(_NONCE.pack(number, last), sealed, bound)
            except InvalidTag:
                continue
            if not last:
                yield zstd.decompress(content)
                break
            if file.read(1):
                raise BackupDamagedError(reason="there is more behind its end")
            return
        else:
            raise BackupDamagedError(reason=f"block {number} does not open")
        number += 1


def _cipher(key: DataKey, salt: bytes) -> AESGCM:
    return AESGCM(key.derive(f"sealed file {salt.hex()}"))


def _length(file: BinaryIO, most: int) -> int:
    length = int(_LENGTH.unpack(_exactly(file, _LENGTH.size))[0])
    if length > most:
        raise BackupDamagedError(reason="a block is too long")
    return length


def _exactly(file: BinaryIO, length: int) -> bytes:
    content = file.read(length)
    if len(content) != length:
        raise BackupDamagedError(reason="it is cut off")
    return content
