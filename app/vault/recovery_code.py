"""The recovery code: printed once, kept in the safe, and typed when nobody remembers a password."""

import secrets
from typing import Self

from app.domain.crockford import ALPHABET, check_symbol, read_symbols
from app.domain.model import Model
from app.vault.errors import WrongRecoveryCodeError

_SYMBOLS = 24
_GROUP = 5


class RecoveryCode(Model):
    """24 random symbols (120 bits), shown with a check symbol in groups of five."""

    secret: str

    @classmethod
    def generate(cls) -> Self:
        """Return a new random code."""
        return cls(secret="".join(secrets.choice(ALPHABET) for _ in range(_SYMBOLS)))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the code as a person types it. Raises WrongRecoveryCodeError."""
        symbols = read_symbols(text.replace("-", ""))
        if (
            len(symbols) != _SYMBOLS + 1
            or any(symbol not in ALPHABET for symbol in symbols)
            or check_symbol(symbols[:-1]) != symbols[-1]
        ):
            raise WrongRecoveryCodeError
        return cls(secret=symbols[:-1])

    def __str__(self) -> str:
        """As it is printed."""
        symbols = self.secret + check_symbol(self.secret)
        return "-".join(symbols[i : i + _GROUP] for i in range(0, len(symbols), _GROUP))
