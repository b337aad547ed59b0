"""Desks, headquarters and a link that loses, repeats and reorders, in every order that Hypothesis thinks of.

Both ends are real and in one process; only the wire is ours. Whatever happened, once the link holds everything is at
headquarters once.
"""

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.protocol.batches import Gap
from app.protocol.heads import Receipt
from app.protocol.requests import BATCHES_PATH
from app.sync.errors import UnreachableError
from app.sync.push import Push
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import enrol_desk, now, open_headquarters
from tests.helpers.memory_journal import MemoryJournal
from tests.helpers.sample_entries import append_family
from tests.helpers.wire import Wire

DESKS = 2


class Sync(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.headquarters = open_headquarters(self.folder)
        self.wire = Wire(self.headquarters)
        self.desks: list[JoinedDesk] = []
        self.families = 0

    @initialize()
    def enrol(self) -> None:
        for number in range(DESKS):
            journal = MemoryJournal()
            enrolment = enrol_desk(self.headquarters, self.wire, journal, f"D{number}")
            self.desks.append(JoinedDesk(self.headquarters, self.wire, journal, enrolment))

    @rule(desk=st.integers(0, DESKS - 1), members=st.integers(1, 3))
    def save_a_family(self, desk: int, members: int) -> None:
        append_family(self.desks[desk].journal, self.families, members)
        self.families += 1

    @rule(desk=st.integers(0, DESKS - 1), faults=st.lists(st.sampled_from(["request lost", "answer lost", "twice"])))
    def push_over_a_bad_link(self, desk: int, faults: list[str]) -> None:
        self.wire.faults.extend(faults)
        with suppress(UnreachableError):
            self._push(desk)
        self.wire.faults.clear()

    @precondition(lambda self: self.wire.carried)
    @rule(data=st.data())
    def an_old_message_arrives_again(self, data: st.DataObject) -> None:
        message = data.draw(st.sampled_from(self.wire.carried[-20:]))
        self.wire.deliver(message)

    @precondition(lambda self: any(desk.journal.entries for desk in self.desks))
    @rule(data=st.data())
    def any_range_arrives(self, data: st.DataObject) -> None:
        """As a courier's stick, or a reordered batch."""
        sender = data.draw(st.sampled_from([desk for desk in self.desks if desk.journal.entries]))
        length = len(sender.journal.entries)
        first = data.draw(st.integers(1, length))
        last = data.draw(st.integers(first, length))
        before = sender.seq_at_hq()
        answer = sender.ask(BATCHES_PATH, sender.batch(first, last).to_body(), Receipt)
        assert isinstance(answer, Gap) == (first > before + 1)

    @rule()
    def headquarters_restarts(self) -> None:
        self.headquarters.close()
        self.headquarters = open_headquarters(self.folder)
        self.wire.connect(self.headquarters)
        self.desks = [JoinedDesk(self.headquarters, self.wire, d.journal, d.enrolment) for d in self.desks]

    @rule(desk=st.integers(0, DESKS - 1))
    def the_desk_forgets_its_last_receipt(self, desk: int) -> None:
        """As when it is killed between the answer and its own commit."""
        self.desks[desk].journal.receipt = None

    @invariant()
    def headquarters_has_a_prefix_of_each_chain_once(self) -> None:
        if not self.desks:
            return
        expected = [entry.op_id for desk in self.desks for entry in desk.journal.entries[: desk.seq_at_hq()]]
        assert sorted(self.headquarters.reports.op_ids()) == sorted(expected)

    def teardown(self) -> None:
        for desk in range(len(self.desks)):
            self._push(desk)
        saved = [e.entity for d in self.desks for e in d.journal.entries if e.kind == "person"]
        at_hq = [found.person.person_id for found in self.headquarters.people()]
        lost = set(saved) - set(at_hq)
        doubled = len(at_hq) - len(set(at_hq))
        assert (len(lost), doubled, len(at_hq)) == (0, 0, len(saved))
        self.headquarters.close()
        shutil.rmtree(self.folder)

    def _push(self, desk: int) -> None:
        sender = self.desks[desk]
        Push(sender.journal, sender.enrolment, self.wire, now)()


TestSync = Sync.TestCase
TestSync.settings = settings(
    max_examples=15,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # shrinking would open headquarters a thousand times more
)
