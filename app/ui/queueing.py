"""Tokens behind the window: given out, called, and told."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.errors import GatehouseError
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.token import Priority, Token
from app.ui.error_text import error_text
from app.ui.isolates import isolate
from app.ui.translation import translate
from app.ui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.desk import DeskServices

PRIORITIES = {
    Priority.NONE: QT_TRANSLATE_NOOP("tokens", "In turn"),
    Priority.PREGNANT: QT_TRANSLATE_NOOP("tokens", "Pregnant"),
    Priority.INFANT: QT_TRANSLATE_NOOP("tokens", "With an infant"),
    Priority.DISABILITY: QT_TRANSLATE_NOOP("tokens", "Disability"),
    Priority.OLDER: QT_TRANSLATE_NOOP("tokens", "Older person"),
}
"""The words for each, of the context ``tokens``."""


class Queueing(QObject):
    """Each act is one commit, done at once; ``read`` tells what the queue is then."""

    read = Signal(object, object)
    """A Queue, and the desk's letter."""
    told = Signal(object)
    """A Notice."""

    def __init__(self, services: "DeskServices", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services

    def look(self) -> None:
        """Read the queue."""
        self._act(lambda: "")

    def issue(self, priority: Priority) -> None:
        """Give a token."""
        run = self._services.run_queue
        self._act(lambda: self._words(self.tr("Token {token}: {priority}."), run.issue(priority)))

    def call_next(self) -> None:
        """Call whoever is next."""
        self._call(self._services.run_queue.call_next)

    def call(self, token_id: str) -> None:
        """Call this token."""
        self._call(lambda: self._services.run_queue.call(token_id))

    def skip(self) -> None:
        """Nobody came."""
        self._end(self._services.run_queue.skip, self.tr("Skipped; it can be called again."))

    def done(self) -> None:
        """They were served."""
        self._end(self._services.run_queue.done, self.tr("Done."))

    def choose_letter(self, letter: str) -> None:
        """Number with another letter."""
        if letter:
            choose = self._services.run_queue.choose_letter
            self._end(lambda: choose(letter), self.tr("Tokens of this desk begin with {letter} now."), letter)

    def _call(self, call: "Callable[[], Token | None]") -> None:
        def work() -> str:
            token = call()
            return self._words(self.tr("{token} is called: {priority}."), token) if token else self.tr("Nobody waits.")

        self._act(work)

    def _end(self, work: "Callable[[], None]", words: str, letter: str = "") -> None:
        def end() -> str:
            work()
            return words.format(letter=isolate(letter.upper()))

        self._act(end)

    def _words(self, template: str, token: Token) -> str:
        return template.format(token=isolate(token), priority=translate("tokens", PRIORITIES[token.priority]))

    def _act(self, work: "Callable[[], str]") -> None:
        run = self._services.run_queue
        try:
            words = work()
            self.read.emit(run(), run.letter())
        except GatehouseError as error:
            self.told.emit(Notice("bad", str(error_text(error))))
            return
        if words:
            self.told.emit(Notice("ok", words))
