"""What a record says of its whereabouts is what headquarters signed, and never more; the same of the Sync page."""

from pathlib import Path

from app.domain.custody import Place
from app.domain.desk import DeskIdentity
from app.domain.operator import Operator, Role
from app.domain.person import FamilyRecord
from app.domain.sync_details import SyncDetails
from app.protocol.heads import Receipt
from app.services.report_sync import ReportSync
from app.storage.custodies import Custodies
from app.storage.enrolment import KeptEnrolment
from app.storage.photos_to_send import PhotosToSend
from app.storage.pulled import Pulled
from app.storage.sync_facts import SyncFacts
from app.sync.connect import Link
from tests.helpers.camp_desk import CampDesk
from tests.helpers.loopback import now, open_headquarters


def custodies(desk: CampDesk) -> Custodies:
    return Custodies(desk.file)


def place(desk: CampDesk, record: FamilyRecord) -> Place:
    return custodies(desk).of_family(record.family.family_id).place


def receipt(desk: CampDesk) -> Receipt:
    kept = desk.journal.acknowledged()
    assert kept is not None
    return kept


def test_a_record_is_at_headquarters_only_after_its_receipt(tmp_path: Path) -> None:
    with open_headquarters(tmp_path / "hq") as headquarters, Link(headquarters.start()) as link:
        first, second = (CampDesk.join(tmp_path / prefix, prefix, headquarters, link) for prefix in ("K7", "Q2"))
        anna = first.register("Anna", "Boris")
        boris = anna.members[1].person.person_id
        assert place(first, anna) is Place.HERE
        first.push()
        at_hq = custodies(first).of_person(boris)
        assert at_hq.place is Place.AT_HQ
        assert at_hq.receipt_at == receipt(first).at

        vera = first.register("Vera")
        assert place(first, vera) is Place.HERE
        first.push()
        # The first receipt that covered it counts, not the newest.
        assert custodies(first).of_person(boris) == at_hq

        second.pull()()
        assert place(second, anna) is Place.FROM_HQ
        second.change(anna.family.code, values={"phone": "+358401234567"})
        assert custodies(second).of_person(anna.members[0].person.person_id).place is Place.HERE
        assert custodies(second).of_person(boris).place is Place.FROM_HQ
        second.push()
        assert place(second, anna) is Place.AT_HQ
        for desk in (first, second):
            desk.file.close()


def test_only_a_backup_makes_a_record_safe_and_a_restored_headquarters_takes_its_word_back(tmp_path: Path) -> None:
    with open_headquarters(tmp_path / "hq") as headquarters, Link(headquarters.start()) as link:
        desk = CampDesk.join(tmp_path / "K7", "K7", headquarters, link)
        anna = desk.register("Anna")
        desk.push()
        backed_up = receipt(desk)
        vera = desk.register("Vera")
        desk.push()
        assert place(desk, anna) is Place.AT_HQ  # training has no backups, whatever the receipt says
        in_earnest(desk)
        desk.journal.keep_receipts([receipt(desk).model_copy(update={"durable_seq": backed_up.head.seq})])
        assert place(desk, anna) is Place.SAFE
        assert place(desk, vera) is Place.AT_HQ
        desk.journal.keep_receipts([backed_up.model_copy(update={"hq_epoch": 2})])
        assert place(desk, anna) is Place.SAFE
        assert place(desk, vera) is Place.HERE
        desk.file.close()


def test_a_record_kept_aside_says_so(tmp_path: Path) -> None:
    with open_headquarters(tmp_path / "hq") as headquarters, Link(headquarters.start()) as link:
        desk = CampDesk.join(tmp_path / "K7", "K7", headquarters, link)
        anna = desk.register("Anna")
        desk.push()
        aside = {"quarantined": (anna.members[0].person.person_id,)}
        desk.journal.keep_receipts([receipt(desk).model_copy(update=aside)])
        assert place(desk, anna) is Place.ASIDE
        desk.file.close()


def test_the_details_name_what_waits_what_is_kept_aside_and_how_old_other_desks_data_are(tmp_path: Path) -> None:
    with open_headquarters(tmp_path / "hq") as headquarters, Link(headquarters.start()) as link:
        first, second = (CampDesk.join(tmp_path / prefix, prefix, headquarters, link) for prefix in ("K7", "Q2"))
        anna = first.register("Anna")
        first.push()
        aside = {"quarantined": (anna.members[0].person.person_id,)}
        first.journal.keep_receipts([receipt(first).model_copy(update=aside)])
        before = details(first)
        assert (before.waiting, before.oldest_waiting, before.backed_up) == (0, None, 0)
        assert before.kept_aside == (f"{anna.family.code}-1",)
        assert before.fingerprint == headquarters.enrol("TRN", "x").fingerprint
        assert before.receipt_at == receipt(first).at
        asked = now()
        first.register("Vera")
        waiting = details(first)
        assert waiting.waiting > 0
        assert waiting.oldest_waiting is not None
        assert waiting.oldest_waiting >= asked.replace(microsecond=asked.microsecond // 1000 * 1000)
        first.push()
        second.pull()()
        (other,) = details(second).desks
        assert (other.name, other.refused) == ("Desk K7", "")
        assert other.newest is not None
        assert other.newest >= waiting.oldest_waiting
        Pulled(second.file).note_refused(first.file.identity.desk, "a gap")
        assert details(second).desks[0].refused == "a gap"
        for desk in (first, second):
            desk.file.close()


def details(desk: CampDesk) -> SyncDetails:
    sara = Operator(name="Sara", role=Role.SUPERVISOR)
    kept = KeptEnrolment(desk.file)
    report = ReportSync(sara, desk.file.identity, desk.journal, kept, PhotosToSend(desk.file), SyncFacts(desk.file))
    return report()


def in_earnest(desk: CampDesk) -> None:
    identity = desk.file.identity.model_copy(update={"training": False})
    assert isinstance(identity, DeskIdentity)
    desk.file.identity = identity
