"""Checks taken out of the program one at a time, to see that the simulation notices.

A mutation is a few words of the source of one real function, replaced; the rest of the function is as it was.
"""

import inspect
import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from unittest import mock

from app.hq import chains, ingest, withdrawal
from app.hq.erasing import Erasing
from app.protocol.pulling import Stretch
from app.storage import pulled
from app.sync.push import Push


@dataclass(frozen=True)
class Mutation:
    owner: Any
    """The class or module that has the function."""
    function: str
    old: str
    new: str

    @contextmanager
    def applied(self) -> Iterator[None]:
        real = getattr(self.owner, self.function)
        with mock.patch.object(self.owner, self.function, self._mutated(real)):
            yield

    def _mutated(self, real: Callable[..., Any]) -> Callable[..., Any]:
        source = textwrap.dedent(inspect.getsource(real))
        assert source.count(self.old) == 1, f"{self.function} is written differently now: change the mutation"
        names: dict[str, Any] = {}
        exec(compile(source.replace(self.old, self.new), "mutation", "exec"), real.__globals__, names)  # noqa: S102 - our own source
        mutated: Callable[..., Any] = names[self.function]
        return mutated


HANDSHAKE = "        answer = self._ask(HANDSHAKE_PATH"
FIRST_ONLY = "        if (kept := self._journal.acknowledged()) is not None:\n            return kept.head\n"
"""From the second push on the desk believes what it knows."""

MUTATIONS = {
    "an entry that headquarters has is appended again": Mutation(
        ingest.Ingest, "take", "fresh = arrivals.after(mark.seq)", "fresh = arrivals"
    ),
    "an op id is not looked up": Mutation(chains, "ops_taken", "return set(find(", "return set() and set(find("),
    "a push begins without a handshake": Mutation(
        Push, "_greet", HANDSHAKE.strip(), f"{FIRST_ONLY.strip()}\n    answer = self._ask(HANDSHAKE_PATH"
    ),
    "headquarters takes content that is not what its digest says": Mutation(
        ingest, "_require_whole", "if not arrivals.digests_fit():", "if False:"
    ),
    "a desk takes content that is not what its digest says": Mutation(
        Stretch, "following", "if not entry.digest_fits():", "if False:"
    ),
    "headquarters keeps what comes late about somebody erased": Mutation(
        Erasing, "without_contents", "if not erased and not self._anybody():", "if True:"
    ),
    "an erasure goes with the desk that made it": Mutation(withdrawal, "_untold", "if not stones:", "if True:"),
    "a desk keeps what comes late about somebody erased": Mutation(
        pulled, "without_contents_of_erased", "if not buried and", "if True or"
    ),
    "a desk takes entries that do not lead to the signed head": Mutation(
        Stretch, "following", "if mark != said:", "if False:"
    ),
}
