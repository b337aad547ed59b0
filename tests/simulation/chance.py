"""The dice: every decision of a run, every id and every salt comes from one seed."""

import random
from uuid import UUID

from app.vault.chance import Chance


class Dice(random.Random):
    """Decides what happens next. The same seed decides the same, in every process and on every machine."""

    def happens(self, one_in: float) -> bool:
        """Once in so many times; never for 0."""
        return one_in > 0 and self.random() * one_in < 1

    def branch(self) -> "Dice":
        """Dice of their own for one part, so that what it throws changes nobody else's luck."""
        return Dice(self.getrandbits(64))


class SeededChance(Chance):
    """Stands in for the system's randomness in desks and headquarters."""

    def __init__(self, dice: Dice) -> None:
        self._dice = dice

    def token(self, count: int) -> bytes:
        return self._dice.randbytes(count)

    def new_id(self) -> str:
        """A UUID of version 7's shape. Its time is chance too: no clock of ours is to be trusted by anybody."""
        bits = self._dice.getrandbits(128)
        return str(UUID(int=(bits & ~(0xF << 76) & ~(0x3 << 62)) | (7 << 76) | (2 << 62)))
