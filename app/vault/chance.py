"""Where random bytes and new ids come from: a parameter, so that a run can be repeated to the letter."""

import secrets

import uuid_utils


class Chance:
    """The system's randomness. Whoever wants a run decided by a seed gives a subclass of their own."""

    def token(self, count: int) -> bytes:
        """Return so many bytes that nobody can guess."""
        return secrets.token_bytes(count)

    def new_id(self) -> str:
        """Return a UUIDv7 as text."""
        return str(uuid_utils.uuid7())
