"""How large a part of a photo may be, so that an entry saved meanwhile waits for no more than two seconds."""

from app.protocol.blobs import MOST_PART_BYTES

_FIRST_BYTES = 16 * 1024
_SMALLEST_BYTES = 2 * 1024
_SECONDS = 2.0


class PartSize:
    """Learns from how long parts took."""

    def __init__(self) -> None:
        self.bytes = _FIRST_BYTES

    def broke(self) -> None:
        """Take note that a part did not get through."""
        self.bytes = max(_SMALLEST_BYTES, self.bytes // 4)

    def took(self, carried: int, seconds: float) -> None:
        """Take note of how long a part took; a small one says little of the link."""
        if carried >= self.bytes:
            fitting = int(carried * _SECONDS / max(seconds, 0.001))
            self.bytes = max(_SMALLEST_BYTES, min(fitting, self.bytes * 2, MOST_PART_BYTES))
