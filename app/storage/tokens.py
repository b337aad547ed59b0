"""The tokens of the desk's file: its own affair, and gone when another day begins."""

from datetime import date

from sqlite_utils import Database

from app.domain.token import Priority, Queue, Token, TokenState
from app.storage.desk_file import DeskFile
from app.storage.moments import sortable

_SHOWN = "SELECT token_id, letter, number, priority, state, issued_at FROM tokens WHERE day = ?"
_IN_TURN = "ORDER BY state = 'skipped', priority = '', number"


class Tokens:
    """One queue a day."""

    def __init__(self, file: DeskFile) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file

    def issue(self, token_id: str, day: date, letter: str, priority: Priority) -> Token:
        """Give the next number of the day; tokens of other days are deleted."""
        now = sortable(self._file.clock())

        def give(db: Database) -> Token:
            db.execute("DELETE FROM tokens WHERE day <> ?", [day.isoformat()])
            db.execute(
                "INSERT INTO tokens SELECT ?, ?, ?, coalesce(max(number), 0) + 1, ?, 'waiting', ? FROM tokens",
                [token_id, day.isoformat(), letter, priority, now],
            )
            return _tokens(db, day, "AND token_id = ?", token_id)[0]

        return self._file.write(give)

    def call(self, day: date, token_id: str = "") -> Token | None:
        """Call a token, or the next in turn; the one called before is done. None where nobody waits."""

        def call(db: Database) -> Token | None:
            which = ("AND token_id = ?", token_id) if token_id else ("AND state = 'waiting'",)
            following = _tokens(db, day, f"{which[0]} {_IN_TURN} LIMIT 1", *which[1:])
            if not following:
                return None
            db.execute("UPDATE tokens SET state = 'done' WHERE state = 'called'")
            db.execute("UPDATE tokens SET state = 'called' WHERE token_id = ?", [following[0].token_id])
            return following[0].model_copy(update={"state": TokenState.CALLED})

        return self._file.write(call)

    def end(self, state: TokenState) -> None:
        """Say what became of the token called."""
        self._file.write(lambda db: db.execute("UPDATE tokens SET state = ? WHERE state = 'called'", [state]).rowcount)

    def queue(self, day: date) -> Queue:
        """Return the day's queue."""
        tokens = self._file.read(lambda db: _tokens(db, day, _IN_TURN))
        by_state = {state: tuple(token for token in tokens if token.state is state) for state in TokenState}
        return Queue(
            called=next(iter(by_state[TokenState.CALLED]), None),
            waiting=by_state[TokenState.WAITING],
            skipped=by_state[TokenState.SKIPPED],
            done=len(by_state[TokenState.DONE]),
        )


def _tokens(db: Database, day: date, which: str, *values: str) -> tuple[Token, ...]:
    names = ("token_id", "letter", "number", "priority", "state", "issued_at")
    rows = db.execute(f"{_SHOWN} {which}", [day.isoformat(), *values]).fetchall()
    return tuple(Token.model_validate(dict(zip(names, row, strict=True))) for row in rows)
