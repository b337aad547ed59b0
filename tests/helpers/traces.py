"""What can be found of somebody by whoever has the key: in every file of a folder, as it lies and decrypted.

SQLCipher 4 keeps each page of 4,096 bytes as AES-256-CBC text, a 16-byte IV and a 64-byte HMAC; a raw key of 32 bytes
is the cipher's key itself, and the first 16 bytes of the file are a salt. A write-ahead log has the same pages, each
behind a header of 24 bytes. So unused pages, unused space within pages and old pages of the log are read too.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from string import hexdigits

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

_PAGE, _IV, _RESERVED, _SALT = 4096, 16, 80, 16
_LOG_HEADER, _FRAME_HEADER = 32, 24
_DATABASES = (".db", ".sqlite")
"""Desks' and headquarters'."""
_SHARED = 3
"""Characters that an index may leave out of a word, because the word before it began with the same."""


def traces(folder: Path, key: bytes, words: Iterable[str]) -> set[tuple[str, str]]:
    """Return (file, word) for each word that stands in a file of the folder, or in what the key makes of it."""
    sought = [(word, spelling) for word in words for spelling in _spellings(word)]
    found: set[tuple[str, str]] = set()
    for path in sorted(folder.rglob("*")):
        content = path.read_bytes() if path.is_file() else b""
        for text in (content, *decrypted(path, content, key)):
            lowered = text.lower()
            found.update((path.name, word) for word, spelling in sought if spelling in lowered)
    return found


def decrypted(path: Path, content: bytes, key: bytes) -> Iterator[bytes]:
    """Yield the pages of an encrypted database, or of its log."""
    if path.name.endswith("-wal"):
        size = _FRAME_HEADER + _PAGE
        for start in range(_LOG_HEADER, len(content) - size + 1, size):
            number = int.from_bytes(content[start : start + 4], "big")
            yield _page(content[start + _FRAME_HEADER : start + size], key, first=number == 1)
    elif path.suffix in _DATABASES:
        for start in range(0, len(content), _PAGE):
            yield _page(content[start : start + _PAGE], key, first=start == 0)


def _page(page: bytes, key: bytes, *, first: bool) -> bytes:
    end = _PAGE - _RESERVED
    decryptor = Cipher(AES256(key), CBC(page[end : end + _IV])).decryptor()
    return decryptor.update(page[_SALT if first else 0 : end]) + decryptor.finalize()


def _spellings(word: str) -> set[bytes]:
    tail = word[_SHARED:] if len(word) > 2 * _SHARED else word
    if all(character in hexdigits for character in tail):
        tail = word  # ids and hashes, which stay, are made of such characters too
    forms = {word, tail, word.lower(), tail.lower(), word.upper(), tail.upper()}
    return {form.encode(encoding).lower() for form in forms for encoding in ("utf-8", "utf-16-le")}
