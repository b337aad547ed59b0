"""Headquarters and an enrolled desk, joined over real loopback HTTP."""

from datetime import UTC, datetime
from pathlib import Path

from app.domain.desk import DeskIdentity
from app.hq.home import HqHome
from app.hq.server import Headquarters
from app.protocol.enrolment import Enrolment
from app.reference.camps import load_camps
from app.sync.connect import Link
from app.sync.enrol import enrol
from app.sync.push import Push
from app.vault.data_key import DataKey
from app.vault.sealing import Cost
from tests.helpers.memory_journal import MemoryJournal

PASSWORD = "correct horse"
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
CAMPS = load_camps()
TRAINING = CAMPS["TRN"]


def now() -> datetime:
    return datetime.now(UTC)


def open_headquarters(home: Path, database_url: str = "", key: DataKey | None = None) -> Headquarters:
    place = HqHome(home, CHEAP)
    own = place.log_in("Ruth", PASSWORD) if place.is_set_up else place.set_up("Ruth", PASSWORD, training=True)
    return Headquarters.open(place, key or own, camps={"TRN": TRAINING}, clock=now, database_url=database_url)


def enrol_desk(headquarters: Headquarters, link: Link, journal: MemoryJournal, prefix: str = "K7") -> Enrolment:
    desk = DeskIdentity(desk=journal.desk, name="Desk 1", camp="TRN", prefix=prefix, training=True)
    return enrol(link, headquarters.enrol("TRN", "Desk 1"), desk, journal.key)


def enrolled_push(headquarters: Headquarters, link: Link, journal: MemoryJournal, prefix: str = "K7") -> Push:
    return Push(journal, enrol_desk(headquarters, link, journal, prefix), link, now)
