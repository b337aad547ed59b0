"""Registrations of people who do not exist, as a desk journals them: to train the wire's dictionary and to measure it.

Surnames are put together from syllables, so that they are harder to foretell than real ones. The two sets of given
names share none, so that what is measured was not in the dictionary.
"""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import iuliia

from app.domain.dates import PartialDate
from app.domain.family_code import family_code
from app.domain.person import Claim, Family, IdentityDocument, Person, PersonName, Stay
from app.protocol import records
from app.protocol.entries import Change, EntityKind, Entry, payload_digest

TRAINING_NAMES = [
    "Анна",
    "Борис",
    "Вера",
    "Глеб",
    "Дарья",
    "Егор",
    "Жанна",
    "Захар",
    "Инна",
    "Кирилл",
    "Лидия",
    "Максим",
    "Нина",
    "Олег",
    "Полина",
    "Роман",
    "Софья",
    "Тимур",
    "Ульяна",
    "Фёдор",
    "Эмиль",
    "Юлия",
    "Яна",
    "Рашад",
    "Лала",
    "Эльшан",
    "Гюнель",
    "Тарас",
    "Оксана",
    "Мирьям",
    "Давид",
    "Рахель",
    "Арон",
    "Зейнаб",
    "Самир",
    "Айгюн",
]
MEASURED_NAMES = [
    "Алла",
    "Вадим",
    "Галина",
    "Денис",
    "Елена",
    "Игорь",
    "Ксения",
    "Леонид",
    "Марина",
    "Никита",
    "Ольга",
    "Павел",
    "Раиса",
    "Степан",
    "Татьяна",
    "Филипп",
    "Эльвира",
    "Юрий",
    "Ярослав",
    "Фарид",
    "Севиндж",
    "Орхан",
    "Нармин",
    "Богдан",
    "Леся",
    "Ицхак",
    "Хана",
    "Моше",
    "Лея",
    "Ильгар",
    "Парвана",
    "Руслан",
]
_SYLLABLES = [
    "ба",
    "во",
    "гри",
    "да",
    "же",
    "за",
    "ки",
    "ла",
    "му",
    "не",
    "ор",
    "пе",
    "ра",
    "си",
    "та",
    "фе",
    "хо",
    "ца",
    "чер",
    "шу",
    "эл",
    "юн",
    "ям",
    "бел",
    "гур",
    "дор",
    "кол",
    "мир",
    "сел",
    "тим",
]
_ENDINGS = ("ов", "ев", "ин", "ский", "енко", "адзе", "ман", "ович", "заде", "ко")
_HEBREW = "אבגדהוזחטיכלמנסעפצקרשת"
_COUNTRIES = ("RUS", "UKR", "AZE", "BLR", "GEO", "KAZ", "MDA", "UZB")
_NEEDS = ("WHEELCHAIR", "MEDICATION", "SINGLE_PARENT", "DISABILITY", "PREGNANT")
_START = datetime(2026, 11, 23, 8, tzinfo=UTC)


class Registrations:
    """An endless chain of entries of one desk; the same seed and names give the same."""

    def __init__(self, seed: int, given: list[str], camp: str = "HAI") -> None:
        self._random = random.Random(seed)  # noqa: S311 - the same people every time
        self._given = given
        self._camp = camp
        self._now = _START + timedelta(days=self._random.randrange(300), seconds=self._random.randrange(30_000))
        self.desk = self._id()
        self._seq = 0
        self._operator = self._random.choice(given)
        self._prefix = self._random.choice(("K7", "A3", "ZQ"))
        self._beds = 0

    def families(self, people: int) -> Iterator[list[Entry]]:
        """Yield families, each with its own entry and one for each person, until there are so many people."""
        while people > 0:
            size = min(people, self._random.choice((1, 1, 2, 2, 3, 3, 4, 4, 5, 6)))
            people -= size
            yield self._family(size)

    def _family(self, size: int) -> list[Entry]:
        chance = self._random
        self._now += timedelta(milliseconds=chance.randrange(40_000, 400_000))
        family_id = self._id()
        surname = "".join(chance.choices(_SYLLABLES, k=chance.choice((1, 2, 2)))).capitalize() + chance.choice(_ENDINGS)
        country, script = chance.choice(_COUNTRIES), chance.random() < 0.3  # noqa: PLR2004 - a share
        basis = chance.choice(("JEW", "CHILD", "GRANDCHILD", "SPOUSE_OF_JEW"))
        through = f"{chance.choice(self._given)} {surname}"
        people = []
        for number in range(1, size + 1):
            self._now += timedelta(milliseconds=chance.randrange(5_000, 30_000))
            people.append(
                self._person(family_id, number, surname, country, hebrew=script, basis=basis, through=through)
            )
        at = self._now.replace(microsecond=0)
        family = Family(
            family_id=family_id,
            code=family_code(self._prefix, self._beds),
            camp=self._camp,
            head=people[0].person_id,
            registered_at=at,
        )
        self._beds += 1
        entries = [self._entry(EntityKind.FAMILY, family_id, records.family_fields(family), 0)]
        for person in people:
            bed = f"A/{100 + self._beds % 80}/{person.number}"
            fields = records.person_fields(person, [Stay(person_id=person.person_id, bed=bed, arrived_at=at)])
            entries.append(self._entry(EntityKind.PERSON, person.person_id, fields, person.number))
        return entries

    def _person(
        self, family_id: str, number: int, surname: str, country: str, *, hebrew: bool, basis: str, through: str
    ) -> Person:
        chance = self._random
        given, adult = chance.choice(self._given), number <= 2  # noqa: PLR2004 - the parents
        names = {
            "Latn": PersonName(
                surname=iuliia.ICAO_DOC_9303.translate(surname).upper(),
                given=iuliia.ICAO_DOC_9303.translate(given).upper(),
            ),
            "Cyrl": PersonName(surname=surname, given=given),
        }
        if hebrew:
            names["Hebr"] = PersonName(
                surname="".join(chance.choices(_HEBREW, k=5)), given="".join(chance.choices(_HEBREW, k=4))
            )
        born = datetime(1940 if adult else 2009, 1, 1, tzinfo=UTC) + timedelta(
            days=chance.randrange(24_000 if adult else 6_000)
        )
        document = IdentityDocument(
            type="PASSPORT", number=str(chance.randrange(10**8, 10**9)), issuer=country, expires=_expiry(chance)
        )
        return Person(
            person_id=self._id(),
            family_id=family_id,
            number=number,
            names=names,
            birth_date=PartialDate(value=born.date().isoformat()),
            sex=chance.choice(("F", "M")),
            relationship="HEAD" if number == 1 else chance.choice(("SPOUSE", "CHILD")) if adult else "CHILD",
            nationality=country,
            languages=("ru", "he") if hebrew else ("ru",),
            phone=f"+7 9{chance.randrange(10**9):09d}" if number == 1 else "",
            documents=(document,) if adult or chance.random() < 0.5 else (),  # noqa: PLR2004 - a share
            needs=(chance.choice(_NEEDS),) if chance.random() < 0.1 else (),  # noqa: PLR2004 - a share
            claim=Claim(basis=basis, through_name=through if basis != "JEW" else "") if number == 1 else Claim(),
        )

    def _entry(self, kind: EntityKind, entity: str, fields: records.Fields, count: int) -> Entry:
        payload, salt = Change(fields=fields).to_payload(), self._random.randbytes(16)
        self._seq += 1
        return Entry(
            op_id=entity,
            desk=self.desk,
            epoch=1,
            seq=self._seq,
            hlc=(int(self._now.timestamp() * 1000) << 16) + count,
            operator=self._operator,
            kind=kind,
            entity=entity,
            digest=payload_digest(salt, payload),
            salt=salt.hex(),
            payload=payload,
        )

    def _id(self) -> str:
        """Return a UUIDv7 of the moment."""
        time = int(self._now.timestamp() * 1000)
        value = time << 80 | 7 << 76 | self._random.getrandbits(12) << 64 | 2 << 62 | self._random.getrandbits(62)
        return str(UUID(int=value))


def _expiry(chance: random.Random) -> date:
    return (_START + timedelta(days=chance.randrange(3_600))).date()
