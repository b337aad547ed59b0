"""How a desk signs what it asks of headquarters.

The signature covers the method, the path, the body's hash, the audience (headquarters' root key) and a number, so that
it passes neither for another request, nor at another headquarters, nor twice. Headquarters takes a number only if it is
greater than all before; a desk starts anywhere, and goes on from the number that a refusal names.
"""

from app.protocol.canonical import canonical_json, sha256_hex

INTRODUCTION_PATH = "/sync/introduction"
ENROLMENT_PATH = "/sync/enrolment"
HANDSHAKE_PATH = "/sync/handshake"
BATCHES_PATH = "/sync/batches"
PULL_PATH = "/sync/pull"
PHOTOS_PATH = "/sync/photos"
PHOTO_PARTS_PATH = "/sync/photos/parts"
PHOTO_COPIES_PATH = "/sync/photos/copies"
HEALTH_PATH = "/health"

DESK_HEADER = "Gatehouse-Desk"
PROTOCOL_HEADER = "Gatehouse-Protocol"
SIGNATURE_HEADER = "Gatehouse-Signature"
NUMBER_HEADER = "Gatehouse-Number"
GREATEST_NUMBER = 10**15 - 1
PACKED_HEADER = "Gatehouse-Packed"
"""With a pull: the numbers of the dictionaries that the desk has, between commas; it reads packed pages."""
PURPOSE = "request"


def request_message(method: str, path: str, body: bytes, audience: str, number: int) -> bytes:
    """Return the bytes that the desk's key signs for PURPOSE; ``audience`` is the root's public key, in hex."""
    return canonical_json([method, path, sha256_hex(body), audience, number]).encode()
