"""A real desk's encrypted file on one side, headquarters' on the other, real HTTP between them: every field, once."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from app.domain.desk import DeskIdentity
from app.domain.person import Direction, FamilyRecord, Presence
from app.domain.registration import Registration, accept
from app.hq.server import Headquarters
from app.protocol.enrolment import Enrolment
from app.reference.code_lists import load_code_lists
from app.reference.samples import load_sample_arrivals
from app.storage.desk_file import DeskFile
from app.storage.enrolment import KeptEnrolment
from app.storage.families import Families
from app.storage.journal import DeskJournal
from app.storage.presences import Presences
from app.storage.slip_issues import SlipIssues
from app.sync.connect import Link
from app.sync.enrol import enrol
from app.sync.errors import PartedError, UnreachableError
from app.sync.push import Push
from app.vault.data_key import DataKey
from tests.helpers.cutting_proxy import Cut, CuttingProxy
from tests.helpers.loopback import CAMPS, now, open_headquarters
from tests.helpers.memory_journal import new_id

KEY = DataKey(bytes(range(32)))


@dataclass(frozen=True)
class Desk:
    file: DeskFile
    journal: DeskJournal

    @classmethod
    def of(cls, file: DeskFile) -> "Desk":
        return cls(file, DeskJournal(file))

    def register_samples(self) -> list[FamilyRecord]:
        """Register every sample family, print slips for each and send one person out."""
        families = Families(self.file, self.journal)
        lists, camp = load_code_lists(), CAMPS["TRN"]
        saved = []
        for arrival in load_sample_arrivals():
            members = [member.model_copy(update={"op_id": new_id()}) for member in arrival.family.members]
            update = {"op_id": new_id(), "code": families.next_code(), "members": members}
            form = arrival.family.model_copy(update=update)
            today = now().date()
            saved.append(families.save(accept(form, lists=lists, camp=camp, now=now(), today=today), "Miriam"))
        slips, presences = SlipIssues(self.file, self.journal), Presences(self.file, self.journal)
        for family in saved:
            people = [member.person.person_id for member in family.members]
            slips.issue(people, expires_on=date(2027, 1, 1), operator="Miriam")
            passage = Presence(presence_id=new_id(), person_id=people[0], direction=Direction.OUT, at=now())
            presences.mark(passage, "Miriam")
        return [record for family in saved if (record := families.by_code(family.family.code))]

    def enrol(self, headquarters: Headquarters, link: Link) -> Enrolment:
        kept = KeptEnrolment(self.file)
        code = headquarters.enrol("TRN", "Desk 1")
        kept.keep(enrol(link, code, self.file.identity, kept.signing_key()), "http://127.0.0.1")
        enrolment = kept.get()
        assert enrolment is not None
        return enrolment


@pytest.fixture
def identity() -> DeskIdentity:
    return DeskIdentity(desk=new_id(), name="Desk 1", camp="TRN", prefix="K7", training=True)


@pytest.fixture
def desk(tmp_path: Path, identity: DeskIdentity) -> Iterator[Desk]:
    file = DeskFile.create(tmp_path / "desk", identity, KEY, now, ballast_bytes=4096)
    yield Desk.of(file)
    file.close()


@pytest.fixture
def headquarters(tmp_path: Path) -> Iterator[Headquarters]:
    with open_headquarters(tmp_path / "hq") as headquarters:
        yield headquarters


def test_what_was_registered_before_enrolment_arrives_with_every_field(desk: Desk, headquarters: Headquarters) -> None:
    saved = desk.register_samples()
    with Link(headquarters.start()) as link:
        push = Push(desk.journal, desk.enrol(headquarters, link), link, now)
        report = push()
        assert push().sent == 0
    assert (report.waiting, report.refused) == (0, 0)
    _equal_at_hq(headquarters, saved)
    status = headquarters.status()
    people = sum(len(family.members) for family in saved)
    assert (status.families, status.people, status.slips, status.presences) == (len(saved), people, people, len(saved))


def test_edits_arrive_too(desk: Desk, headquarters: Headquarters) -> None:
    saved = desk.register_samples()
    families = Families(desk.file, desk.journal)
    with Link(headquarters.start()) as link:
        push = Push(desk.journal, desk.enrol(headquarters, link), link, now)
        push()
        registration = _registration(saved[0])
        head = registration.persons[0].model_copy(update={"phone": "", "needs": ("WHEELCHAIR",), "nationality": "FIN"})
        edited = registration.model_copy(update={"persons": (head, *registration.persons[1:])})
        families.save(edited, "Miriam")
        families.save(edited, "Miriam")
        assert push().sent == 1
    again = [record for family in saved if (record := families.by_code(family.family.code))]
    assert again[0].members[0].person.nationality == "FIN"
    _equal_at_hq(headquarters, again)


def test_a_restart_between_answer_and_receipt_loses_and_doubles_nothing(
    desk: Desk, headquarters: Headquarters, tmp_path: Path
) -> None:
    address = headquarters.start()
    with CuttingProxy(address) as proxy, Link(address) as straight, Link(proxy.url) as link:
        enrolment = desk.enrol(headquarters, straight)
        saved = desk.register_samples()
        for cut in (Cut(down=0), Cut(up=900), Cut(down=900)):
            proxy.plan.append(cut)
            with pytest.raises(UnreachableError):
                Push(desk.journal, enrolment, link, now)()
        desk.file.close()
        reopened = Desk.of(DeskFile.open(tmp_path / "desk", KEY, now, ballast_bytes=4096))
        assert Push(reopened.journal, enrolment, link, now)().waiting == 0
        receipt = reopened.journal.acknowledged()
        assert receipt is not None
        assert receipt.head == reopened.journal.head()
        reopened.file.close()
    _equal_at_hq(headquarters, saved)


def test_a_headquarters_restored_from_its_backup_gets_the_rest_again(
    desk: Desk, tmp_path: Path, headquarters: Headquarters
) -> None:
    with Link(headquarters.start()) as link:
        enrolment = desk.enrol(headquarters, link)
        Push(desk.journal, enrolment, link, now)()
    headquarters.close()
    shutil.copytree(tmp_path / "hq", tmp_path / "backup")
    with open_headquarters(tmp_path / "hq") as ours, Link(ours.start()) as link:
        saved = desk.register_samples()
        Push(desk.journal, enrolment, link, now)()
        assert ours.status().families == len(saved)
    with open_headquarters(tmp_path / "backup") as restored, Link(restored.start()) as link:
        assert restored.status().families == 0
        assert Push(desk.journal, enrolment, link, now)().waiting == 0
        _equal_at_hq(restored, saved)


def test_a_copied_desk_is_caught(desk: Desk, headquarters: Headquarters, tmp_path: Path) -> None:
    with Link(headquarters.start()) as link:
        enrolment = desk.enrol(headquarters, link)
        desk.file.close()
        shutil.copytree(tmp_path / "desk", tmp_path / "copy")
        for folder in ("desk", "copy"):
            file = DeskFile.open(tmp_path / folder, KEY, now, ballast_bytes=4096)
            one = Desk.of(file)
            one.register_samples()
            push = Push(one.journal, enrolment, link, now)
            if folder == "desk":
                push()
            else:
                with pytest.raises(PartedError):
                    push()
            file.close()
    assert headquarters.status().desks[0].forked


def _registration(record: FamilyRecord) -> Registration:
    stays = tuple(member.stay for member in record.members if member.stay)
    return Registration(family=record.family, persons=tuple(member.person for member in record.members), stays=stays)


def _equal_at_hq(headquarters: Headquarters, saved: list[FamilyRecord]) -> None:
    at_hq = {found.person.person_id: found for found in headquarters.people()}
    members = [(family, member) for family in saved for member in family.members]
    assert len(at_hq) == len(members) == len(headquarters.people())
    for family, member in members:
        found = at_hq[member.person.person_id]
        assert found.person == member.person
        assert (found.code, found.camp) == (family.family.code, family.family.camp)
        assert found.stays[-1] == member.stay
        assert found.slips[-1] == member.slip
