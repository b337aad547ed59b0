"""Three desks, headquarters, sticks, disks, clocks and the links between them, in one process on one seed."""

import asyncio
import atexit
import hashlib
import shutil
from collections.abc import Callable, Iterator, MutableMapping
from contextlib import contextmanager, suppress
from datetime import timedelta
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import structlog

from app.domain.conflict import Conflict, ConflictKind
from app.domain.crockford import ALPHABET
from app.domain.desk import DeskIdentity
from app.domain.errors import GatehouseError
from app.hq.backup import SUFFIX
from app.hq.errors import RefusedError as RefusedByHeadquartersError
from app.protocol.canonical import sha256_hex
from app.storage.errors import BedTakenError, ConflictGoneError, MergedAlreadyError, NotMergedError, OnePersonError
from app.sync.errors import RefusedError, UnreachableError
from app.vault.errors import NoParcelError
from tests.helpers.photos import photo
from tests.simulation.chance import Dice, SeededChance
from tests.simulation.clocks import SimulatedLoop, SkewedClock, Time
from tests.simulation.databases import OwnFile, Postgres, Stand
from tests.simulation.desk import BEDS, SimulatedDesk, word_of
from tests.simulation.disks import Crash, Disk
from tests.simulation.faces import check_photos
from tests.simulation.forgotten import check_erased, check_traces
from tests.simulation.headquarters import CAMP, SimulatedHeadquarters, copy_folder, without_threads
from tests.simulation.ledger import Ledger
from tests.simulation.network import CALM, Message, Network, Unheard, Weather

DESKS = 3
HQ = "headquarters"
SAME, DIFFERENT, APART = VERDICTS = ("same", "different", "apart")
_NOT_POSSIBLE = (BedTakenError, ConflictGoneError, MergedAlreadyError, NotMergedError, OnePersonError)
"""What a desk refuses its operators, for good reasons."""
_STICKS = 2
_FAILED = 500
_RESTORE_SECONDS = 600.0
_UNTIL_ASKED_AGAIN = 600.0
"""Seconds. A photo that was not at headquarters is asked for again before."""
_TEMPLATE_SEED = 0
_YEARS = (-30, -3, -1, 0, 0, 0, 1, 3, 30)
MEMORY_DISK = Path("/dev/shm")  # noqa: S108 - a disk in memory, where there is one; each run has a folder of its own


class World:
    """Everything, and the one thread of time. Each method named in ``simulation.ACTIONS`` is something that happens."""

    def __init__(self, seed: int, folder: Path, stand: Stand, *, keep_trace: bool = True) -> None:
        self.seed = seed
        self.folder = folder
        self.time = Time()
        self.trace: list[str] = []
        self._keep_trace = keep_trace
        self._digest = hashlib.sha256()
        self.dice = Dice(seed)
        self.loop = SimulatedLoop(self.time)
        hq_disk = Disk(HQ, folder / "hq", self.dice.branch(), self.tell)
        self.hq = SimulatedHeadquarters(hq_disk, SkewedClock(self.time), self.loop, self.dice.branch(), stand)
        self.desks: list[SimulatedDesk] = []
        self.gone: list[SimulatedDesk] = []
        """Withdrawn, and never seen again."""
        self.ledger = Ledger()
        self.photographed: dict[str, set[str]] = {}
        """By photo: of whom it is."""
        self.backups: list[Path] = []
        self.sticks = [folder / f"stick{number}" for number in range(_STICKS)]
        self.old_sticks: list[Path] = []
        self.desks_may_be_restored = False
        """Or else headquarters: what both have lost, a third desk alone has, and nobody sends it again."""
        self._depth = 0
        self._prefixes = iter(f"{first}{second}" for first in ALPHABET for second in ALPHABET)

    # What happened

    def tell(self, event: str) -> None:
        self._digest.update(event.encode() + b"\n")
        if self._keep_trace:
            self.trace.append(event)

    @property
    def trace_hash(self) -> str:
        return self._digest.hexdigest()

    # Beginning and end

    def found(self) -> None:
        """Set up headquarters and enrol the desks."""
        self.hq.set_up()
        self.hq.start()
        for number in range(DESKS):
            self._new_desk(number)

    def move_in(self, template: Path) -> None:
        """Begin as the template was left: founded, with nobody registered."""
        copy_folder(template / "hq", self.hq.disk.folder)
        for number in range(DESKS):
            copy_folder(template / f"desk{number}", self.folder / f"desk{number}")
        self.hq.start()
        for number, identity in enumerate(_identities(template)):
            next(self._prefixes)
            desk = self._desk(number, identity)
            desk.start()
        for desk in self.desks:
            desk.clock.off = timedelta(days=365 * self.dice.choice(_YEARS))
        self.desks_may_be_restored = self.dice.happens(2)
        for stick in self.sticks:
            stick.mkdir()

    def close(self) -> None:
        for desk in self.desks:
            desk.disk.armed = None
            desk.stop()
        self.hq.disk.armed = None
        self.hq.stop()
        self.loop.close()

    # Parts

    def _new_desk(self, number: int) -> SimulatedDesk:
        chance = SeededChance(self.dice.branch())
        prefix = next(self._prefixes)
        identity = DeskIdentity(desk=chance.new_id(), name=f"Desk {prefix}", camp=CAMP, prefix=prefix, training=True)
        desk = self._desk(number, identity)
        desk.create()
        desk.enrol(self.hq.enrol(identity.name))
        return desk

    def _desk(self, number: int, identity: DeskIdentity) -> SimulatedDesk:
        name = f"desk{number}"
        disk = Disk(name, self.folder / name, self.dice.branch(), self.tell)
        network = Network(name, self.dice.branch(), self._deliver, lambda: self._meanwhile(desk), self.tell, self.time)
        dice = self.dice.branch()
        desk = SimulatedDesk(
            identity, disk, SkewedClock(self.time), dice, SeededChance(dice.branch()), network, self.time
        )
        self.desks[number : number + 1] = [desk]
        return desk

    def _deliver(self, message: Message, first: int | None) -> tuple[int, bytes]:
        up = self.hq.running
        try:
            status, text = self.hq.hear(message, first)
        except Unheard:
            if up is not None and self.dice.happens(2):
                self.start_headquarters()
            raise
        assert status != _FAILED, f"headquarters fails at {message.path}"
        return status, text

    def _meanwhile(self, desk: SimulatedDesk) -> None:
        """Let something else happen while a desk waits for its answer; the desk itself may die of it."""
        if self._depth >= 2:
            return
        self._depth += 1
        life = desk.life
        try:
            self.something_happens()
        finally:
            self._depth -= 1
        if desk.life != life:
            raise Crash(desk.name)

    def something_happens(self) -> None:
        """What may come in between; the caller replaces it."""

    # How things are done that may end in a crash

    def at_desk(self, desk: SimulatedDesk, what: str, work: Callable[[], object]) -> None:
        """Do something at a desk. Its crash ends it; the desk starts again."""
        life = desk.life
        self.tell(f"{desk.name} {what}")
        try:
            work()
        except Crash as crash:
            if crash.machine != desk.name:
                raise
            if desk.life == life:
                desk.crashed()
                self._start(desk)
        except (UnreachableError, *_NOT_POSSIBLE) as error:
            self.tell(f"  {type(error).__name__}")
        self.ledger.look_at(desk)

    def at_headquarters(self, what: str, work: Callable[[], object]) -> bool:
        """Do something at headquarters itself; return whether it survived."""
        self.tell(f"{HQ} {what}")
        if self.hq.running is None:
            self.start_headquarters()
        try:
            work()
        except Crash as crash:
            if crash.machine != HQ:
                raise
            self.hq.crashed()
            self.start_headquarters()
            return False
        return True

    def _start(self, desk: SimulatedDesk) -> None:
        while True:
            try:
                desk.start()
            except Crash:
                desk.crashed()
            else:
                return

    # What operators do

    def register(self, desk: SimulatedDesk, members: int, bed: str, document: str) -> None:
        self.at_desk(
            desk,
            f"registers {members}, bed {bed!r}, document {document!r}",
            lambda: desk.register(members, bed, document),
        )

    def change_phone(self, desk: SimulatedDesk, person: str, phone: str) -> None:
        """Numbers are as personal as names are: each begins with the person's own word."""
        said = phone and f"{word_of(person)} {phone}"
        self.at_desk(desk, f"sets {person}'s phone to {phone!r}", lambda: desk.change(person, phone=said))

    def change_nationality(self, desk: SimulatedDesk, person: str, value: str) -> None:
        self.at_desk(desk, f"sets {person}'s nationality to {value!r}", lambda: desk.change(person, nationality=value))

    def change_bed(self, desk: SimulatedDesk, person: str, bed: str) -> None:
        self.at_desk(desk, f"moves {person} to {bed!r}", lambda: desk.change(person, bed=bed))

    def add_member(self, desk: SimulatedDesk, person: str) -> None:
        self.at_desk(desk, f"adds to the family of {person}", lambda: desk.add_member(person))

    def photograph(self, desk: SimulatedDesk, person: str, number: int) -> None:
        """The first picture may be anybody's; each of the others is of this person alone."""
        content = _photo(word_of(person) if number else "", number)
        self.photographed.setdefault(sha256_hex(content), set()).add(person)
        self.at_desk(desk, f"photographs {person} ({number})", lambda: desk.photograph(person, content))

    def pass_gate(self, desk: SimulatedDesk, person: str, *, out: bool) -> None:
        self.at_desk(desk, f"lets {person} {'out' if out else 'in'}", lambda: desk.pass_gate(person, out=out))

    def issue_slip(self, desk: SimulatedDesk, person: str) -> None:
        self.at_desk(desk, f"issues a slip to {person}", lambda: desk.issue_slip(person))

    def erase(self, desk: SimulatedDesk, person: str) -> None:
        """Erase somebody, with all records that are shown as this one."""
        self.at_desk(desk, f"erases {person}", lambda: desk.erase(person))

    def decide_pair(self, desk: SimulatedDesk, one: str, other: str, verdict: str) -> None:
        """Say that two records are of one person or of two, or take back what was said of the first."""
        self.at_desk(
            desk,
            f"says {verdict} of {one} and {other}",
            lambda: (
                desk.say_same(one, other)
                if verdict == SAME
                else desk.say_different(one, other)
                if verdict == DIFFERENT
                else desk.take_apart(one)
            ),
        )

    def resolve(self, desk: SimulatedDesk) -> None:
        """Decide one of the conflicts that this desk sees."""

        def decide() -> None:
            conflicts = desk.conflicts.all()
            if conflicts:
                _decide(desk, self.dice.choice(conflicts), self.dice)

        self.at_desk(desk, "decides a conflict", decide)

    # What the desks' threads do

    def push(self, desk: SimulatedDesk, weather: Weather = CALM) -> None:
        self._talk(desk, "pushes", weather, desk.sync.push_whole)

    def pull(self, desk: SimulatedDesk, weather: Weather = CALM, *, pages: int = 1000) -> None:
        """Pull, but break off for something better after some pages."""
        left = iter(range(pages))

        def pull() -> None:
            told = desk.lies_told
            refused = desk.sync.pull(disturbed=lambda: next(left, None) is None).refused
            lied_to = desk.lies_told > told
            assert not refused or lied_to, f"{desk.name} refused entries of {refused}"

        self._talk(desk, "pulls", weather, pull)

    def send_photos(self, desk: SimulatedDesk, weather: Weather = CALM) -> None:
        self._talk(desk, "sends photos", weather, desk.sync.photos)

    def get_copies(self, desk: SimulatedDesk, weather: Weather = CALM, *, requests: int = 1000) -> None:
        """Get photos that other desks took, but break off for something better after some requests."""
        left = iter(range(requests))
        self._talk(desk, "gets photos", weather, lambda: desk.sync.copies(lambda: next(left, None) is None))

    def lie_to(self, desk: SimulatedDesk, how: str) -> None:
        """Headquarters will alter an entry that it hands on to the desk."""
        self.tell(f"{desk.name} will be lied to: {how}")
        desk.lie_down = how

    def forge(self, desk: SimulatedDesk) -> None:
        """The desk will send what is not in its chain."""
        self.tell(f"{desk.name} will forge")
        desk.lie_up = True

    def late_message(self) -> None:
        """A message arrives that its desk gave up long ago."""
        waiting = [(desk, message) for desk in (*self.desks, *self.gone) for message in desk.network.late]
        if not waiting:
            return
        desk, message = self.dice.choice(waiting)
        desk.network.late.remove(message)
        with suppress(Unheard):
            status, _text = self._deliver(message, None)
            self.tell(f"{desk.name} {message.path} comes late: {status}")

    def _talk(self, desk: SimulatedDesk, what: str, weather: Weather, talk: Callable[[], object]) -> None:
        if desk.talking:
            return

        def work() -> None:
            desk.talking, desk.network.weather = True, weather
            try:
                talk()
            except RefusedError as error:
                self._refused(desk, error)
            finally:
                desk.talking, desk.network.weather = False, CALM

        self.at_desk(desk, what, work)

    def _refused(self, desk: SimulatedDesk, error: RefusedError) -> None:
        """Only who forges may be refused, and a desk that headquarters forgot in its restore: that gets a new code."""
        self.tell(f"  {type(error).__name__}: {error}")
        if desk.lie_up:
            desk.lie_up = False
            return
        if self._knows(desk):
            raise error
        self.enrol_again(desk)

    def _knows(self, desk: SimulatedDesk) -> bool:
        return self.hq.running is not None and desk.identity.desk in {row.desk for row in self.hq.up.status().desks}

    def enrol_again(self, desk: SimulatedDesk) -> None:
        """Headquarters was restored from before the desk's enrolment; everything else of the desk stays."""
        self.tell(f"{desk.name} gets a new code")
        desk.network.weather = CALM
        desk.enrol(self.hq.enrol(desk.identity.name))
        desk.forget_sync()

    # What happens to machines

    def restart(self, desk: SimulatedDesk) -> None:
        if desk.talking:
            return

        def again() -> None:
            desk.stop()
            desk.start()

        self.at_desk(desk, "restarts", again)

    def idle(self, desk: SimulatedDesk) -> None:
        """Nobody does anything for a moment, and the desk tidies up."""
        self.at_desk(desk, "idles", desk.writer.idle)

    def set_clock(self, desk: SimulatedDesk, days: int) -> None:
        self.tell(f"{desk.name}'s clock is {days} days off")
        desk.clock.off = timedelta(days=days)

    def set_headquarters_clock(self, days: int) -> None:
        self.tell(f"headquarters' clock is {days} days off")
        self.hq.clock.off = timedelta(days=days)

    def back_up_desk(self, desk: SimulatedDesk) -> None:
        """Somebody copies the folder while the desk is closed."""
        if desk.talking:
            return

        def copy() -> None:
            desk.stop()
            shutil.rmtree(desk.backup, ignore_errors=True)
            copy_folder(desk.folder, desk.backup)
            desk.start()

        self.at_desk(desk, "is copied", copy)

    def restore_desk(self, desk: SimulatedDesk) -> None:
        """The computer burns, and the copy comes back; whoever brings it looks at the clock."""
        if desk.talking or not self.desks_may_be_restored or not desk.backup.exists():
            return
        self.start_headquarters()
        self.tell(f"{desk.name} comes back from its copy")
        desk.disk.armed = None
        desk.stop()
        shutil.rmtree(desk.folder)
        desk.disk.durable.clear()
        copy_folder(desk.backup, desk.folder)
        desk.network.late.clear()
        self.time.pass_by(_RESTORE_SECONDS)
        desk.clock.off = timedelta()
        desk.start()
        self.ledger.came_back(desk, self.hq)

    def doom(self, desk: SimulatedDesk, writes: int) -> None:
        self.tell(f"{desk.name} will crash in {writes} writes")
        desk.disk.armed = writes

    def doom_headquarters(self, writes: int) -> None:
        self.tell(f"headquarters will crash in {writes} writes")
        self.hq.disk.armed = writes

    def stop_headquarters(self) -> None:
        self.tell("headquarters stops")
        try:
            self.hq.stop()
        except Crash:
            self.hq.crashed()

    def start_headquarters(self) -> None:
        while self.hq.running is None:
            try:
                self.hq.start()
            except Crash:
                self.hq.crashed()

    def back_up_headquarters(self) -> None:
        def back_up() -> None:
            self.ledger.will_be_backed_up(self.hq)
            self.hq.back_up()

        before = set(self.hq.backups.glob("*"))
        self.at_headquarters("makes a backup", back_up)
        # One that headquarters did not survive counts all the same, once it has its name.
        self.backups += sorted(set(self.hq.backups.glob(f"*{SUFFIX}")) - before)

    def restore_headquarters(self, age: int) -> None:
        """Headquarters burns down and comes back from one of its backups."""
        if not self.backups or self.desks_may_be_restored:
            return
        backup = self.backups[-1 - age % len(self.backups)]
        armed, self.hq.disk.armed = self.hq.disk.armed, None
        self.tell(f"headquarters is restored from backup {self.backups.index(backup)}")
        self.hq.restore(backup)
        self.hq.disk.armed = armed
        # Who withdrew a desk after the backup does it again: the restored headquarters does not know.
        for desk in self.gone:
            row = next((row for row in self.hq.up.status().desks if row.desk == desk.identity.desk), None)
            if row is not None and row.revoked_at is None:
                self.hq.owner.revoke(desk.identity.desk)

    def replace(self, number: int, distrusted: int = 0) -> None:
        """A desk is withdrawn, and its place is taken by a new one. Its last entries may be set aside."""
        desk = self.desks[number]
        if desk.talking or self.hq.running is None:
            return
        good = self.hq.last_good(desk.identity.desk, distrusted)
        self.at_headquarters(
            f"withdraws {desk.name} from {good} on", lambda: self.hq.owner.revoke(desk.identity.desk, good)
        )
        if not any(row.desk == desk.identity.desk and row.revoked_at for row in self.hq.up.status().desks):
            return  # headquarters crashed over it
        self.ledger.let_go(desk, self.hq)
        desk.disk.armed = None
        desk.stop()
        self.gone.append(desk)
        # What only the withdrawn desk could send again must not be lost with headquarters as well.
        self.backups.clear()
        shutil.rmtree(desk.folder)
        shutil.rmtree(desk.backup, ignore_errors=True)
        armed, self.hq.disk.armed = self.hq.disk.armed, None
        late = desk.network.late
        self.tell(f"{desk.name} is a new desk")
        fresh = self._new_desk(number)
        fresh.clock.off = desk.clock.off
        self.hq.disk.armed = armed
        assert late is desk.network.late
        self.ledger.look_at(fresh)

    # Sticks

    def export(self, desk: SimulatedDesk, stick: int) -> None:
        self._carry(desk, f"exports to stick {stick}", lambda: desk.courier().export_to(self.sticks[stick]))

    def import_at_desk(self, desk: SimulatedDesk, stick: int) -> None:
        self._carry(desk, f"imports stick {stick}", lambda: desk.courier().import_from(self.sticks[stick]))

    def import_at_headquarters(self, stick: int) -> None:
        self.at_headquarters(f"imports stick {stick}", lambda: self._take_stick(self.sticks[stick]))

    def _take_stick(self, stick: Path) -> None:
        try:
            for delivery in self.hq.up.courier.import_from(stick):
                self.tell(f"  fresh {delivery.fresh}, at {delivery.seq}, {delivery.refusal!r}")
        except (NoParcelError, RefusedByHeadquartersError) as error:
            self.tell(f"  {type(error).__name__}")

    def keep_stick(self, stick: int) -> None:
        """Somebody copies the stick, and may come with the copy much later."""
        copy = self.folder / f"oldstick{len(self.old_sticks)}"
        shutil.copytree(self.sticks[stick], copy)
        self.old_sticks.append(copy)
        self.tell(f"stick {stick} is copied")

    def replay_stick(self, stick: int, old: int) -> None:
        if self.old_sticks:
            chosen = old % len(self.old_sticks)
            self.tell(f"stick {stick} is old copy {chosen}")
            shutil.rmtree(self.sticks[stick])
            shutil.copytree(self.old_sticks[chosen], self.sticks[stick])

    def spoil_stick(self, stick: int, chosen: int, at: int, how: str) -> None:
        """A file of the stick is cut short, changed or gone."""
        files = sorted((path for path in self.sticks[stick].rglob("*") if path.is_file()), key=_by_size)
        if not files:
            return
        path = files[chosen % len(files)]
        content = path.read_bytes()
        place = at % max(1, len(content))
        self.tell(f"stick {stick}: a file of {len(content)} bytes is {how}")
        if how == "gone":
            path.unlink()
        elif how == "cut":
            path.write_bytes(content[:place])
        else:
            path.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :] if content else b"x")

    def _carry(self, desk: SimulatedDesk, what: str, work: Callable[[], object]) -> None:
        def carry() -> None:
            try:
                report = work()
            except GatehouseError as error:
                self.tell(f"  {type(error).__name__}")
            else:
                self.tell(f"  {_counts(report)}")

        self.at_desk(desk, what, carry)

    # The end

    def calm_down(self) -> None:
        """Everything that is under way arrives; every machine runs; every link holds. Then all is exchanged."""
        for disk in (self.hq.disk, *(desk.disk for desk in self.desks)):
            disk.armed = None
        for desk in self.desks:
            desk.lie_up, desk.lie_down = False, ""
        self.start_headquarters()
        for stick in (*self.old_sticks, *self.sticks):  # the sticks that somebody forgot come as well
            self._take_stick(stick)
        for _ in range(2):
            while any(desk.network.late for desk in (*self.desks, *self.gone)):
                self.late_message()
            for desk in self.desks:
                self.push(desk)
                self.push(desk)
            for desk in self.desks:
                self.send_photos(desk)
                self.pull(desk)
        self.time.pass_by(_UNTIL_ASKED_AGAIN)
        for desk in self.desks:
            self.get_copies(desk)

    def settle(self) -> None:
        """Check what is true once all has been exchanged, and what is left in the files when all is closed."""
        self.ledger.settle(self.desks, self.hq)
        buried = check_erased(self.desks, self.hq)
        check_photos(self.desks, self.hq, self.photographed, buried)
        for desk in self.desks:
            desk.stop()
        self.hq.stop()
        check_traces(self.desks, self.hq, buried)


def _by_size(path: Path) -> tuple[int, str]:
    """Names on a stick are drawn by chance that is not ours; sizes are not."""
    return path.stat().st_size, path.parent.name


def _counts(report: object) -> str:
    fields = ("entries", "files", "fresh", "acknowledged", "waiting", "refused")
    return ", ".join(f"{name} {getattr(report, name)}" for name in fields if hasattr(report, name))


def _decide(desk: SimulatedDesk, conflict: Conflict, dice: Dice) -> None:
    rival = dice.choice(conflict.rivals)
    match conflict.kind:
        case ConflictKind.VALUE:
            desk.conflicts.keep(conflict.record, conflict.entity, conflict.field, rival.op_id, "Sara")
        case ConflictKind.BED:
            desk.conflicts.move(rival.person_id, dice.choice(("", *BEDS)), "Sara")
        case ConflictKind.NUMBER:
            desk.conflicts.renumber(rival.person_id, "Sara")
        case ConflictKind.PEOPLE:
            desk.pairs.overturn(rival.op_id, "", "Sara")
        case _:
            pass


@cache
def _photo(word: str, number: int) -> bytes:
    """A small picture; each third is none, and says of whom it is not."""
    return f"no picture {number} of {word}".encode() if number % 3 == 2 else photo(f"{word}{number}", side=24)


def _identities(template: Path) -> list[DeskIdentity]:
    return [DeskIdentity.model_validate_json(line) for line in (template / "identities").read_text().splitlines()]


@cache
def _template(*, postgresql: bool) -> tuple[Path, str]:
    """A world with nobody in it yet, made once a process: founding one takes longer than living in it.

    Return its folder and, if it stands on PostgreSQL, its database there.
    """
    place = Path(mkdtemp(prefix="gatehouse-template-", dir=_fast()))
    atexit.register(shutil.rmtree, place)
    stand = Postgres(CAMP) if postgresql else OwnFile()
    with _world(Dice(_TEMPLATE_SEED).getrandbits(32), place, stand) as world:
        world.found()
        identities = "\n".join(desk.identity.model_dump_json() for desk in world.desks)
    (place / "identities").write_text(identities)
    return place, stand.name if isinstance(stand, Postgres) else ""


@contextmanager
def _world(seed: int, place: Path, stand: Stand, *, keep_trace: bool = True) -> Iterator[World]:
    # The desk's clock and headquarters' log lines are the run's own affair.
    structlog.configure(processors=[_drop])
    with without_threads():
        world = World(seed, place, stand, keep_trace=keep_trace)
        try:
            yield world
        finally:
            world.close()
            asyncio.set_event_loop(None)
            structlog.reset_defaults()


def _drop(_logger: object, _name: str, _event: MutableMapping[str, Any]) -> str:
    raise structlog.DropEvent


def _fast() -> Path | None:
    return MEMORY_DISK if MEMORY_DISK.is_dir() else None


@contextmanager
def open_world(seed: int, *, keep_trace: bool = True, postgresql: bool = False) -> Iterator[World]:
    """A founded world in a folder of its own, which is removed afterwards."""
    template, database = _template(postgresql=postgresql)
    place = Path(mkdtemp(prefix="gatehouse-world-", dir=_fast()))
    stand = Postgres(CAMP, database) if postgresql else OwnFile()
    try:
        with _world(seed, place, stand, keep_trace=keep_trace) as world:
            world.move_in(template)
            yield world
    finally:
        stand.close()
        shutil.rmtree(place)
