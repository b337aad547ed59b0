"""A desk in the simulation: its real encrypted file, and what its operators and its sync thread do with it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from app.domain.desk import DeskIdentity
from app.domain.person import (
    Direction,
    Family,
    FamilyRecord,
    IdentityDocument,
    Person,
    PersonName,
    Presence,
    Stay,
)
from app.domain.registration import Registration
from app.protocol.enrolment import Enrolment, EnrolmentCode
from app.protocol.entries import Change, EntityKind, Entry, payload_digest
from app.protocol.live_fields import LiveFields
from app.protocol.pulling import Stretch
from app.reference.wire import load_compactor
from app.storage.blobs import Blobs
from app.storage.chain import entries_after
from app.storage.conflicts import Conflicts
from app.storage.desk_file import DeskFile
from app.storage.enrolment import KeptEnrolment
from app.storage.erasures import Erasures
from app.storage.families import Families
from app.storage.former_lives import FormerLives
from app.storage.journal import DeskJournal
from app.storage.pair_decisions import PairDecisions
from app.storage.photo_copies import KeptCopies
from app.storage.photos_to_send import PhotosToSend
from app.storage.presences import Presences
from app.storage.pulled import Pulled
from app.storage.slip_issues import SlipIssues
from app.sync.ahead import in_turn
from app.sync.copies import Copies
from app.sync.courier import Courier
from app.sync.enrol import enrol
from app.sync.photos import Photos
from app.sync.pull import Pull
from app.sync.push import Push
from app.sync.reclaim import Reclaim
from app.sync.worker import SyncWorker
from app.vault.data_key import DataKey
from tests.simulation.chance import Dice, SeededChance
from tests.simulation.clocks import SkewedClock, Time
from tests.simulation.disks import DirectWriter, Disk, simulated_storage
from tests.simulation.network import Network, SimulatedLink

KEY = DataKey(bytes(range(32)))
COMPACTOR = load_compactor()
OPERATOR = "Miriam"
ARRIVED = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
BEDS = tuple(f"A/101/{number}" for number in range(1, 5))
_BALLAST_BYTES = 4096
_LETTERS = str.maketrans("0123456789abcdef", "ghijklmnoprstuvw")
Place = tuple[int, int]
"""(epoch, seq)"""


@dataclass
class SimulatedDesk:
    """What survives a crash of a desk, and the open file while it runs."""

    identity: DeskIdentity
    disk: Disk
    clock: SkewedClock
    dice: Dice
    chance: SeededChance
    network: Network
    time: Time
    life: int = 0
    """Counts starts, so that whoever waited for an answer notices that the desk died meanwhile."""
    talking: bool = False
    lie_down: str = ""
    """How headquarters alters the next entry of another desk that it hands on here; empty for honestly."""
    lies_told: int = 0
    lie_up: bool = False
    """Whether this desk alters an entry of the next batch that it sends."""
    _file: DeskFile | None = field(default=None, repr=False)
    _sync: "_Sync | None" = field(default=None, repr=False)

    @property
    def name(self) -> str:
        return self.disk.machine

    @property
    def file(self) -> DeskFile:
        assert self._file is not None
        return self._file

    @property
    def backup(self) -> Path:
        return self.folder.with_name(self.folder.name + ".backup")

    @property
    def folder(self) -> Path:
        return self.disk.folder

    def create(self) -> None:
        self._open(
            lambda: DeskFile.create(
                self.folder, self.identity, KEY, self.clock, ballast_bytes=_BALLAST_BYTES, chance=self.chance
            )
        )

    def start(self) -> None:
        self._open(
            lambda: DeskFile.open(self.folder, KEY, self.clock, ballast_bytes=_BALLAST_BYTES, chance=self.chance)
        )
        self.file.notice_place()

    def stop(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def crashed(self) -> None:
        """Drop what the dead process held; the folder is then as the crash left it."""
        if self._file is not None:
            self.writer.abandon()
            self._file._readers.close()
            self._file._lock.release()
            self._file = None
        self.disk.recover()

    @property
    def writer(self) -> DirectWriter:
        writer = self.file._writer
        assert isinstance(writer, DirectWriter)
        return writer

    @property
    def journal(self) -> DeskJournal:
        return DeskJournal(self.file)

    @property
    def families(self) -> Families:
        return Families(self.file, self.journal)

    @property
    def conflicts(self) -> Conflicts:
        return Conflicts(self.file, self.journal)

    @property
    def enrolment(self) -> Enrolment:
        enrolment = KeptEnrolment(self.file).get()
        assert enrolment is not None
        return enrolment

    def enrol(self, code: EnrolmentCode) -> None:
        kept = KeptEnrolment(self.file)
        with SimulatedLink(self.network) as link:
            kept.keep(enrol(link, code, self.identity, kept.signing_key()), "http://127.0.0.1:1")

    # What the sync thread does

    @property
    def sync(self) -> "_Sync":
        """As the program keeps them: what a push learns of the link, the next one knows."""
        if self._sync is None:
            self._sync = _Sync.of(self)
        return self._sync

    def forget_sync(self) -> None:
        self._sync = None

    def courier(self) -> Courier:
        key = KeptEnrolment(self.file).signing_key()
        return Courier(self.journal, self.enrolment, key, COMPACTOR, PhotosToSend(self.file))

    # What operators do

    def register(self, members: int, bed: str, document: str) -> FamilyRecord:
        family_id, ids = self.chance.new_id(), [self.chance.new_id() for _ in range(members)]
        persons = tuple(
            Person(
                person_id=person_id,
                family_id=family_id,
                number=number,
                names={"Latn": PersonName(surname="SPECIMEN", given=word_of(person_id))},
                sex="X",
                relationship="HEAD" if number == 1 else "CHILD",
                documents=(IdentityDocument(type="PASSPORT", number=document, issuer="UTO"),)
                if document and number == 1
                else (),
            )
            for number, person_id in enumerate(ids, 1)
        )
        stays = tuple(
            Stay(person_id=person_id, bed=bed if number == 0 else "", arrived_at=ARRIVED)
            for number, person_id in enumerate(ids)
        )
        code = self.families.next_code()
        family = Family(family_id=family_id, code=code, camp=self.identity.camp, head=ids[0], registered_at=ARRIVED)
        return self.families.save(Registration(family=family, persons=persons, stays=stays), OPERATOR)

    def change(self, person_id: str, **values: object) -> FamilyRecord | None:
        """Save a person's family again with some of the person's fields, or the bed, changed."""
        record = self.families.by_person(person_id)
        if record is None:
            return None
        bed = values.pop("bed", None)
        persons = tuple(
            member.person.model_copy(update=values) if member.person.person_id == person_id else member.person
            for member in record.members
        )
        stays = tuple(
            stay.model_copy(update={"bed": bed}) if bed is not None and stay.person_id == person_id else stay
            for stay in (
                member.stay or Stay(person_id=member.person.person_id, arrived_at=ARRIVED) for member in record.members
            )
        )
        return self.families.save(Registration(family=record.family, persons=persons, stays=stays), OPERATOR)

    def add_member(self, person_id: str) -> FamilyRecord | None:
        """Add somebody to a person's family."""
        record = self.families.by_person(person_id)
        if record is None:
            return None
        added = self.chance.new_id()
        person = Person(
            person_id=added,
            family_id=record.family.family_id,
            number=99,
            names={"Latn": PersonName(surname="SPECIMEN", given=word_of(added))},
            sex="X",
            relationship="CHILD",
        )
        persons = (*(member.person for member in record.members), person)
        stays = tuple(
            next((m.stay for m in record.members if m.stay and m.person.person_id == p.person_id), None)
            or Stay(person_id=p.person_id, arrived_at=ARRIVED)
            for p in persons
        )
        return self.families.save(Registration(family=record.family, persons=persons, stays=stays), OPERATOR)

    def photograph(self, person_id: str, content: bytes) -> str:
        name = Blobs(self.file).put(content)
        self.change(person_id, photo=name)
        return name

    def photos(self) -> frozenset[str]:
        """The photos that anybody's record names."""
        rows = self.table("people", "fields")
        return frozenset(
            str(value)
            for (fields,) in rows
            for _hlc, value in LiveFields.from_json(str(fields)).live.get("photo", {}).values()
            if value
        )

    def picture(self, sha256: str) -> bytes | None:
        """What is shown of a photo here."""
        return Blobs(self.file).get(sha256)

    def pass_gate(self, person_id: str, *, out: bool) -> None:
        direction = Direction.OUT if out else Direction.IN
        presence = Presence(presence_id=self.chance.new_id(), person_id=person_id, direction=direction, at=self.clock())
        Presences(self.file, self.journal).mark(presence, OPERATOR)

    def erase(self, person_id: str) -> None:
        Erasures(self.file, self.journal).erase(person_id, "asked for it", OPERATOR)

    @property
    def pairs(self) -> PairDecisions:
        return PairDecisions(self.file, self.journal)

    def say_same(self, one: str, other: str) -> None:
        self.pairs.merge(one, other, f"{word_of(one)} is {word_of(other)}", OPERATOR)

    def say_different(self, one: str, other: str) -> None:
        self.pairs.tell_apart(one, other, f"{word_of(one)} is not {word_of(other)}", OPERATOR)

    def take_apart(self, person_id: str) -> None:
        self.pairs.unmerge(person_id, f"{word_of(person_id)} is nobody else", OPERATOR)

    def issue_slip(self, person_id: str) -> None:
        SlipIssues(self.file, self.journal).issue([person_id], expires_on=ARRIVED.date(), operator=OPERATOR)

    # What the examiner looks at

    def people(self) -> list[str]:
        rows = self.file.read(
            lambda db: db.execute(
                "SELECT person_id FROM people JOIN families USING(family_id) ORDER BY person_id"
            ).fetchall()
        )
        return [row[0] for row in rows]

    def own_ops(self) -> dict[Place, str]:
        """Every entry of this desk that is committed, by its place."""

        def collect(db: Database) -> dict[Place, str]:
            rows = db.execute(
                "SELECT epoch, seq, op_id FROM journal WHERE desk = ? ORDER BY epoch, seq", [self.identity.desk]
            )
            return {(row[0], row[1]): row[2] for row in rows.fetchall()}

        return self.file.read(collect)

    def all_ops(self) -> list[str]:
        rows = self.file.read(
            lambda db: db.execute("SELECT op_id FROM journal WHERE kind <> 'operator' ORDER BY op_id").fetchall()
        )
        return [row[0] for row in rows]

    def entries(self) -> list[Entry]:
        """Every entry of every desk that is here."""

        def collect(db: Database) -> list[Entry]:
            chains = db.execute("SELECT DISTINCT desk, epoch FROM journal ORDER BY desk, epoch").fetchall()
            return [entry for desk, epoch in chains for entry, _hash in entries_after(db, desk, epoch, 0)]

        return self.file.read(collect)

    def table(self, table: str, columns: str = "*") -> list[tuple[object, ...]]:
        return self.file.read(
            lambda db: sorted((tuple(row.values()) for row in db[table].rows_where(select=columns)), key=repr)
        )

    def _open(self, open_file: Callable[[], DeskFile]) -> None:
        with simulated_storage(self.disk):
            self._file = open_file()
        self.life += 1
        self._sync = None


def word_of(person_id: str) -> str:
    """A word that stands in nothing but what is said of this person: ids stay when people are erased, words do not."""
    return "q" + person_id.replace("-", "")[-12:].translate(_LETTERS)


class _LiedTo(Pulled):
    """Takes what comes from a headquarters that may have altered it."""

    def __init__(self, desk: SimulatedDesk) -> None:
        super().__init__(desk.file)
        self._desk = desk

    def take(self, stretch: Stretch) -> int:
        found = [place for place, entry in enumerate(stretch.entries) if _can_be_altered(entry)]
        if self._desk.lie_down and found:
            how, self._desk.lie_down = self._desk.lie_down, ""
            self._desk.lies_told += 1
            entries = list(stretch.entries)
            entries[found[-1]] = altered(entries[found[-1]], how)
            stretch = stretch.model_copy(update={"entries": tuple(entries)})
        return super().take(stretch)


class _ForgingJournal(DeskJournal):
    """Sends what its desk did not write, when it is told to."""

    def __init__(self, desk: SimulatedDesk) -> None:
        super().__init__(desk.file)
        self._forger = desk

    def entries_after(self, seq: int, *, most: int, most_bytes: int) -> tuple[Entry, ...]:
        entries = super().entries_after(seq, most=most, most_bytes=most_bytes)
        if self._forger.lie_up:
            return tuple(altered(entry, "content") if _can_be_altered(entry) else entry for entry in entries)
        return entries


def _can_be_altered(entry: Entry) -> bool:
    return entry.kind is EntityKind.PERSON and entry.payload is not None


def altered(entry: Entry, how: str) -> Entry:
    """The entry with another phone; with "content and digest" a digest that fits it as well."""
    change = Change.from_payload(entry.payload or "")
    payload = change.model_copy(update={"fields": {**change.fields, "phone": "forged"}}).to_payload()
    digest = payload_digest(bytes.fromhex(entry.salt or ""), payload) if how != "content" else entry.digest
    return entry.model_copy(update={"payload": payload, "digest": digest})


@dataclass
class _Sync:
    """The parts that talk to headquarters, over one link."""

    push: Push
    pull: Pull
    photos: Photos
    copies: Copies
    worker: SyncWorker

    def push_whole(self) -> None:
        """Push as the sync thread does: complete the desk before, if it came back from a backup."""
        self.worker._push_whole(self.push)

    @classmethod
    def of(cls, desk: SimulatedDesk) -> "_Sync":
        link = SimulatedLink(desk.network)
        journal, enrolment = _ForgingJournal(desk), desk.enrolment
        push = Push(journal, enrolment, link, desk.clock, COMPACTOR, desk.time.timer)
        push._size.entries = desk.dice.choice((1, 2, 5, 20, 500))  # small runs want small batches
        page_bytes = desk.dice.choice((1, 1500, 6000, 64 * 1024))
        replica = _LiedTo(desk)
        timer = desk.time.timer
        pull = Pull(replica, journal, enrolment, link, page_bytes, COMPACTOR, timer, ahead=in_turn)
        worker = SyncWorker(push, desk.clock)
        worker.reclaim_with(Reclaim(FormerLives(desk.file), journal, enrolment, link, COMPACTOR))
        photos = Photos(PhotosToSend(desk.file), journal, enrolment, link, desk.time.timer)
        copies = Copies(KeptCopies(desk.file), journal, enrolment, link, desk.time.timer)
        return cls(push, pull, photos, copies, worker)
