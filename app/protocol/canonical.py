"""One way to write a value as bytes, so that both ends hash and sign the same thing."""

import hashlib
import json
from json.encoder import encode_basestring
from typing import Any

_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def canonical_json(value: Any) -> str:  # noqa: ANN401 - anything JSON can say
    """Return JSON with sorted keys, no white space, and letters as themselves."""
    return _ENCODER.encode(value)


def canonical_text(text: str) -> str:
    """Return the same as ``canonical_json`` for a text, several times faster."""
    return encode_basestring(text)


def sha256_hex(*parts: bytes) -> str:
    """Return the SHA-256 of the parts, one after the other, in hex."""
    return hashlib.sha256(b"".join(parts)).hexdigest()
