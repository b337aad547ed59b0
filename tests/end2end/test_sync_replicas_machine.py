"""Desks that save, edit, push and pull in every order that Hypothesis thinks of, over a wire that loses and repeats.

Real files, a real headquarters, all in one process. Once all is quiet every desk has the same rows, and every entry
that anybody saved is everywhere once.
"""

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from app.protocol.pulling import Origin, Stretch
from app.storage.integrity import verify
from app.storage.pulled import Pulled
from app.sync.errors import UnreachableError
from tests.helpers.camp_desk import CampDesk
from tests.helpers.loopback import open_headquarters
from tests.helpers.wire import Wire

DESKS = 3
desks = st.integers(0, DESKS - 1)
faults = st.lists(st.sampled_from(["request lost", "answer lost", "answer cut", "twice", ""]), max_size=4)


class Replicas(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.headquarters = open_headquarters(self.folder / "hq")
        self.wire = Wire(self.headquarters)
        self.desks: list[CampDesk] = []

    @initialize()
    def join(self) -> None:
        for number in range(DESKS):
            self.desks.append(CampDesk.join(self.folder / str(number), f"D{number}", self.headquarters, self.wire))

    @rule(desk=desks, members=st.integers(1, 3))
    def register(self, desk: int, members: int) -> None:
        self.desks[desk].register(*(f"Name{number}" for number in range(members)))

    @precondition(lambda self: any(desk.families.count()[0] for desk in self.desks))
    @rule(data=st.data(), desk=desks, field=st.sampled_from(["phone", "nationality", "photo"]))
    def change_somebody(self, data: st.DataObject, desk: int, field: str) -> None:
        codes = self.desks[desk].file.read(
            lambda db: [row[0] for row in db.execute("SELECT code FROM families JOIN people USING(family_id)")]
        )
        if codes:
            value = data.draw(st.sampled_from(["", "A", "B", "C"]))
            self.desks[desk].change(data.draw(st.sampled_from(sorted(codes))), values={field: value})

    @rule(desk=desks, faults=faults)
    def push(self, desk: int, faults: list[str]) -> None:
        self.wire.faults.extend(faults)
        with suppress(UnreachableError):
            self.desks[desk].push()
        self.wire.faults.clear()

    @rule(desk=desks, faults=faults)
    def pull(self, desk: int, faults: list[str]) -> None:
        self.wire.faults.extend(faults)
        with suppress(UnreachableError):
            self.desks[desk].pull()(disturbed=lambda: bool(faults))
        self.wire.faults.clear()

    @rule(sender=desks, receiver=desks)
    def a_stretch_comes_another_way(self, sender: int, receiver: int) -> None:
        """Past headquarters, as by a hub: what one desk knows of another may be ahead of what it got of a third."""
        journal = self.desks[sender].journal
        entries = journal.entries_after(0, most=500, most_bytes=10**7)
        if sender == receiver or not entries:
            return
        origin = Origin(name="x", prefix="D0", certificate=self.desks[sender].enrolment.desk_certificate)
        stretch = Stretch(origin=origin, head=journal.sign_head(journal.head()), entries=entries)
        Pulled(self.desks[receiver].file).take(stretch)

    @rule(desk=desks)
    def the_desk_restarts(self, desk: int) -> None:
        self.desks[desk].reopen()

    @rule()
    def headquarters_restarts(self) -> None:
        self.headquarters.close()
        self.headquarters = open_headquarters(self.folder / "hq")
        self.wire.connect(self.headquarters)

    def teardown(self) -> None:
        self.wire.faults.clear()
        for desk in self.desks:
            desk.push()
        for desk in self.desks:
            desk.pull()()
        own = sorted(op_id for desk in self.desks for op_id in _own_ops(desk))
        for desk in self.desks:
            assert desk.rows() == self.desks[0].rows()
            assert desk.op_ids() == own
            assert desk.rows()["incomplete"] == []
            assert verify(desk.file) == ()
        for desk in self.desks:
            desk.file.close()
        self.headquarters.close()
        shutil.rmtree(self.folder)


def _own_ops(desk: CampDesk) -> list[str]:
    entries = desk.journal.entries_after(0, most=10**6, most_bytes=10**9)
    return [entry.op_id for entry in entries if entry.kind != "operator"]


TestReplicas = Replicas.TestCase
TestReplicas.settings = settings(
    max_examples=5,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # shrinking would open headquarters a thousand times more
)
