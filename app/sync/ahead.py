"""Reading ahead of whoever uses what comes: a few things are fetched while the one before them is still worked on."""

import threading
from collections import deque
from collections.abc import Generator, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from typing import Generic, Protocol, TypeVar

MOST_AHEAD = 4
"""Things that were fetched and are not in use yet. Of a pull: stretches, each of 500 entries at most, about a second of
1 Mbit/s together, so that a desk whose processor is wanted elsewhere for a moment does not let the link idle."""
T = TypeVar("T")
Source = Generator[T, None, object]


class ReadsAhead(Protocol):
    """A way of reading ahead: the block gets what the source yields, in order.

    What goes wrong in the source is raised after all that came before. When the block ends early, the source is closed
    and what was read ahead is dropped.
    """

    def __call__(self, source: Source[T], /) -> AbstractContextManager[Iterator[T]]:
        """Return the block's context."""


@contextmanager
def in_turn(source: Source[T]) -> Iterator[Iterator[T]]:
    """Read ahead on the caller's own thread, one thing, so that whoever sends is at work while it is used."""
    with closing(source):
        yield _one_ahead(source)


@contextmanager
def in_a_thread(source: Source[T]) -> Iterator[Iterator[T]]:
    """Read ahead on a thread of its own, which alone runs the source and is over when the block is."""
    belt: _Belt[T] = _Belt()
    thread = threading.Thread(target=belt.fill, args=(source,), name="sync-ahead", daemon=True)
    thread.start()
    try:
        yield belt.items()
    finally:
        belt.give_up()
        thread.join()


def _one_ahead(source: Source[T]) -> Iterator[T]:
    held: deque[T] = deque()
    trouble: Exception | None = None
    try:
        for thing in source:
            held.append(thing)
            if len(held) > 1:
                yield held.popleft()
    except Exception as error:  # noqa: BLE001 - raised below, after what came before it
        trouble = error
    yield from held
    if trouble:
        raise trouble


class _Belt(Generic[T]):
    """What one thread puts on and another takes off, in order."""

    def __init__(self) -> None:
        self._turn = threading.Condition()
        self._held: deque[T] = deque()
        self._trouble: BaseException | None = None
        self._over = False
        self._given_up = False

    def fill(self, source: Source[T]) -> None:
        """Put on what the source yields, until it ends or nobody wants more."""
        try:
            with closing(source):
                for thing in source:
                    if not self._put(thing):
                        break
        except BaseException as error:  # noqa: BLE001 - it is raised where the things are taken off
            self._trouble = error
        finally:
            with self._turn:
                self._over = True
                self._turn.notify_all()

    def items(self) -> Iterator[T]:
        """Yield what comes; raise what went wrong with the source after the last."""
        while True:
            with self._turn:
                self._turn.wait_for(lambda: self._held or self._over)
                if not self._held:
                    break
                thing = self._held.popleft()
                self._turn.notify_all()
            yield thing
        if self._trouble is not None:
            raise self._trouble

    def give_up(self) -> None:
        """Want no more; the other thread ends as soon as its source has yielded once more, or failed."""
        with self._turn:
            self._given_up = True
            self._turn.notify_all()

    def _put(self, thing: T) -> bool:
        """Put a thing on and wait for room for the next; return whether more is wanted."""
        with self._turn:
            self._held.append(thing)
            self._turn.notify_all()
            self._turn.wait_for(lambda: self._given_up or len(self._held) < MOST_AHEAD)
            return not self._given_up
