"""One way to write a value as bytes, so that both ends hash and sign the same thing."""

import hashlib
import json
from typing import Any

_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def canonical_json(value: Any) -> str:  # noqa: ANN401 - anything JSON can say
    """Return JSON with sorted keys, no white space, and letters as themselves."""
    return _ENCODER.encode(value)


def sha256_hex(*parts: bytes) -> str:
    """Return the SHA-256 of the parts, one after the other, in hex."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.hexdigest()
