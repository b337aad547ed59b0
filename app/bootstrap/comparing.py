"""The thread that compares newly arrived people with everybody here while nobody waits for it."""

import threading
from time import perf_counter

import structlog

from app.storage.suspicions import Suspicions

_REST_SECONDS = 5.0
_log = structlog.get_logger("gatehouse.comparing")


class Comparing:
    """Takes at most half of one core's time; looks for new people every few seconds."""

    def __init__(self, suspicions: Suspicions, rest_seconds: float = _REST_SECONDS) -> None:
        self._suspicions = suspicions
        self._rest_seconds = rest_seconds
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Start the thread."""
        self._thread = threading.Thread(target=self._run, name="comparing", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread after the few people in hand; it goes on with the others the next time."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        rest = 0.0
        while not self._stopping.wait(rest):
            start = perf_counter()
            try:
                waiting = self._suspicions.compare_some()
            except Exception as error:  # noqa: BLE001 - a full disk ends; nobody is to lose the window over a hint
                _log.warning("comparing failed", error=type(error).__name__)
                waiting = 0
            rest = perf_counter() - start if waiting else self._rest_seconds
