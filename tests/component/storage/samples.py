"""Fictional families, and a desk's file with everything around it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import uuid_utils

from app.domain.desk import DeskIdentity
from app.domain.person import Family, FamilyRecord, IdentityDocument, Person, PersonName, Stay
from app.domain.registration import Registration
from app.storage.desk_file import DeskFile
from app.storage.drafts import Drafts
from app.storage.families import Families
from app.storage.journal import DeskJournal
from app.vault.data_key import DataKey

BALLAST_BYTES = 4096
OPERATOR = "Noa Fictional"


class SteppingClock:
    """A clock that goes on by a second each time it is asked."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 1, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@dataclass
class Desk:
    """An open desk."""

    home: Path
    key: DataKey
    clock: SteppingClock
    file: DeskFile

    @property
    def journal(self) -> DeskJournal:
        return DeskJournal(self.file)

    @property
    def families(self) -> Families:
        return Families(self.file, self.journal)

    @property
    def drafts(self) -> Drafts:
        return Drafts(self.file)

    def reopen(self) -> None:
        self.file.close()
        self.file = DeskFile.open(self.home, self.key, self.clock, ballast_bytes=BALLAST_BYTES)

    def save(self, *names: str, beds: tuple[str, ...] = ()) -> FamilyRecord:
        return self.families.save(registration(self.families.next_code(), *names, beds=beds), OPERATOR)


def new_desk(home: Path, prefix: str = "K7") -> Desk:
    clock, key = SteppingClock(), DataKey.generate()
    identity = DeskIdentity(desk=new_id(), name="Desk 1", camp="FI", prefix=prefix, training=True)
    return Desk(home, key, clock, DeskFile.create(home, identity, key, clock, ballast_bytes=BALLAST_BYTES))


def new_id() -> str:
    return str(uuid_utils.uuid7())


def registration(
    code: str, *names: str, beds: tuple[str, ...] = (), family_id: str = "", ids: tuple[str, ...] = ()
) -> Registration:
    """Return a family of people with these given names."""
    family_id = family_id or new_id()
    ids = ids + tuple(new_id() for _ in names[len(ids) :])
    now = datetime(2026, 3, 1, 8, tzinfo=UTC)
    return Registration(
        family=Family(family_id=family_id, code=code, camp="FI", head=ids[0], registered_at=now),
        persons=tuple(
            Person(
                person_id=person_id,
                family_id=family_id,
                number=number,
                names={"Latn": PersonName(surname="Specimen", given=name)},
                sex="X",
                relationship="CHILD" if number > 1 else "HEAD",
                documents=(IdentityDocument(type="PASSPORT", number=f"N{person_id[-12:]}".upper(), issuer="UTO"),),
            )
            for number, (person_id, name) in enumerate(zip(ids, names, strict=True), start=1)
        ),
        stays=tuple(
            Stay(person_id=person_id, bed=bed, arrived_at=now)
            for person_id, bed in zip(ids, beds + ("",) * (len(ids) - len(beds)), strict=True)
        ),
    )


def changed(record: Registration, number: int, **values: object) -> Registration:
    """Return the registration with the number-th person's fields changed."""
    persons = tuple(
        person.model_copy(update=values) if person.number == number else person for person in record.persons
    )
    return record.model_copy(update={"persons": persons})
