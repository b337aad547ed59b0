"""The queue before the desk: give a token, call the next, say what became of it."""

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.domain.camp import Camp
from app.domain.desk import DeskIdentity
from app.domain.operator import Operator, Permission
from app.domain.token import Priority, Queue, Token, TokenState
from app.services.errors import NotALetterError
from app.storage.settings import Settings
from app.storage.tokens import Tokens

LETTER_SETTING = "token_letter"


class RunQueue:
    """Each desk numbers with a letter of its own and calls its own. ``clock`` returns aware UTC."""

    def __init__(
        self,
        operator: Operator,
        identity: DeskIdentity,
        tokens: Tokens,
        settings: Settings,
        camp: Camp,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> None:
        self._operator = operator
        self._identity = identity
        self._tokens = tokens
        self._settings = settings
        self._zone = ZoneInfo(camp.time_zone)
        self._clock = clock
        self._new_id = new_id

    def __call__(self) -> Queue:
        """Return today's queue."""
        self._operator.require(Permission.READ_STATUS)
        return self._tokens.queue(self._today())

    def issue(self, priority: Priority = Priority.NONE) -> Token:
        """Give the next token of today."""
        self._operator.require(Permission.REGISTER)
        return self._tokens.issue(self._new_id(), self._today(), self.letter(), priority)

    def call_next(self) -> Token | None:
        """Call the next, those with priority first; the one called before is done. None where nobody waits."""
        self._operator.require(Permission.REGISTER)
        return self._tokens.call(self._today())

    def call(self, token_id: str) -> Token | None:
        """Call this token, out of its turn or once more."""
        self._operator.require(Permission.REGISTER)
        return self._tokens.call(self._today(), token_id)

    def skip(self) -> None:
        """Nobody came: the token called can be called again."""
        self._operator.require(Permission.REGISTER)
        self._tokens.end(TokenState.SKIPPED)

    def done(self) -> None:
        """Whoever had the token called has been served."""
        self._operator.require(Permission.REGISTER)
        self._tokens.end(TokenState.DONE)

    def letter(self) -> str:
        """Return this desk's letter: as it was chosen, else the first letter of the desk's prefix, else A."""
        self._operator.require(Permission.READ_STATUS)
        letters = (letter for letter in self._identity.prefix if letter.isalpha())
        return self._settings.get(LETTER_SETTING) or next(letters, "A")

    def choose_letter(self, letter: str) -> None:
        """Number with this letter from now on. Raises NotALetterError."""
        self._operator.require(Permission.REGISTER)
        letter = letter.strip().upper()
        if len(letter) != 1 or not letter.isascii() or not letter.isalpha():
            raise NotALetterError(letter=letter)
        self._settings.set(LETTER_SETTING, letter)

    def _today(self) -> date:
        return self._clock().astimezone(self._zone).date()
