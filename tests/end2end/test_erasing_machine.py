"""Desks that register, edit, erase, push, pull and send sticks in every order that Hypothesis thinks of.

Real files, a real headquarters, all in one process. Once all is quiet nobody who was erased anywhere can be found
anywhere, by whoever has the keys, everybody else is everywhere, and every chain verifies.
"""

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from sqlalchemy import select

from app.hq import tables
from app.hq.database import open_database
from app.hq.home import HqHome
from app.protocol.entries import Entry, chain_start
from app.storage.enrolment import KeptEnrolment
from app.storage.erasures import Erasures
from app.storage.integrity import verify
from app.sync.courier import Courier
from app.sync.errors import UnreachableError
from tests.helpers.camp_desk import KEY, CampDesk
from tests.helpers.loopback import CHEAP, PASSWORD, open_headquarters
from tests.helpers.traces import traces
from tests.helpers.wire import Wire

DESKS = 2
desks = st.integers(0, DESKS - 1)


class Erasing(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.headquarters = open_headquarters(self.folder / "hq")
        self.wire = Wire(self.headquarters)
        self.desks: list[CampDesk] = []
        self.sticks: list[Path] = []
        self.words: dict[str, str] = {}
        """Each person's name, by id; the phone and the document say the same."""
        self.erased: set[str] = set()

    @initialize()
    def join(self) -> None:
        for number in range(DESKS):
            self.desks.append(CampDesk.join(self.folder / str(number), f"D{number}", self.headquarters, self.wire))

    @rule(desk=desks, members=st.integers(1, 3))
    def register(self, desk: int, members: int) -> None:
        names = [f"Zqxvw{len(self.words) + number:03}jk" for number in range(members)]
        record = self.desks[desk].register(*names, document=names[0].upper() if members == 1 else "")
        self.words |= {member.person.person_id: name for member, name in zip(record.members, names, strict=True)}

    @precondition(lambda self: self.words)
    @rule(data=st.data(), desk=desks)
    def edit(self, data: st.DataObject, desk: int) -> None:
        if person_id := self._somebody_at(data, desk):
            record = self.desks[desk].families.by_person(person_id)
            assert record
            number = next(member.person.number for member in record.members if member.person.person_id == person_id)
            phone = self.words[person_id] + data.draw(st.sampled_from("123"))
            self.desks[desk].change(record.family.code, number, values={"phone": phone})

    @precondition(lambda self: self.words)
    @rule(data=st.data(), desk=desks)
    def erase(self, data: st.DataObject, desk: int) -> None:
        if person_id := self._somebody_at(data, desk):
            assert Erasures(self.desks[desk].file, self.desks[desk].journal).erase(person_id, "asked", "Miriam") == 1
            self.erased.add(person_id)

    @rule(desk=desks, fault=st.sampled_from(["", "", "request lost", "answer lost", "twice"]))
    def push(self, desk: int, fault: str) -> None:
        self.wire.faults.append(fault)
        with suppress(UnreachableError):
            self.desks[desk].push()
        self.wire.faults.clear()

    @rule(desk=desks)
    def pull(self, desk: int) -> None:
        self.desks[desk].pull()()

    @rule(desk=desks)
    def export(self, desk: int) -> None:
        stick = self.folder / f"stick {len(self.sticks)}"
        stick.mkdir()
        here = self.desks[desk]
        Courier(here.journal, here.enrolment, KeptEnrolment(here.file).signing_key()).export_to(stick)
        self.sticks.append(stick)

    @precondition(lambda self: self.sticks)
    @rule(data=st.data())
    def an_old_stick_comes(self, data: st.DataObject) -> None:
        for delivery in self.headquarters.courier.import_from(data.draw(st.sampled_from(self.sticks))):
            assert not delivery.refusal

    @rule(desk=desks)
    def the_desk_restarts(self, desk: int) -> None:
        self.desks[desk].reopen()

    def teardown(self) -> None:
        for _ in range(2):
            for desk in self.desks:
                desk.push()
                desk.pull()()
        for stick in self.sticks:
            self.headquarters.courier.import_from(stick)
        alive = {person_id for person_id in self.words if person_id not in self.erased}
        gone = [self.words[person_id] for person_id in self.erased]
        for desk in self.desks:
            assert desk.rows() == self.desks[0].rows()
            assert verify(desk.file) == ()
            assert desk.families.count()[1] == len(alive)
        for desk in self.desks:
            desk.file.close()
            assert traces(desk.folder, KEY.derive("database"), gone) == set()
        assert {one.person.person_id for one in self.headquarters.people()} == alive
        self.headquarters.close()
        self._check_headquarters(gone)
        shutil.rmtree(self.folder)

    def _somebody_at(self, data: st.DataObject, desk: int) -> str | None:
        here = self.desks[desk].file.read(
            lambda db: [row[0] for row in db.execute("SELECT person_id FROM people ORDER BY person_id")]
        )
        return data.draw(st.sampled_from(here)) if here else None

    def _check_headquarters(self, gone: list[str]) -> None:
        home = HqHome(self.folder / "hq", CHEAP)
        key = home.log_in("Ruth", PASSWORD)
        assert traces(self.folder / "hq", key.derive("headquarters database"), gone) == set()
        database = open_database(home.database_url, key)
        journal = tables.journal
        with database.read() as connection:
            for desk in self.desks:
                reached = chain_start(desk.file.identity.desk, 1)
                rows = connection.execute(
                    select(journal).where(journal.c.desk == desk.file.identity.desk).order_by(journal.c.seq)
                ).mappings()
                for row in rows:
                    entry = Entry.model_validate({name: row[name] for name in Entry.model_fields})
                    reached = entry.chain_hash(reached)
                    assert entry.digest_fits()
                    assert row["hash"] == reached
        database.close()


TestErasing = Erasing.TestCase
TestErasing.settings = settings(
    max_examples=4,
    stateful_step_count=18,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # shrinking would open headquarters a thousand times more
)
