"""How fast and how well the desk notices somebody who is registered already.

People are made up with a fixed seed: given names from resources/names, surnames from parts with frequencies that fall
off as real ones do, each person recorded in one script. Then people come: half of them are in the register and come
under another spelling or script, every fourth of these with one more thing wrong (a digit of the birth date, the
nickname, day and month swapped); half are new. Documents and phones are left out, so that names and dates decide. Latin
spellings are those of the four passport rules, Hebrew ones are spelled by rule: both are ours.

Run with: python -m benchmarks.duplicates [PEOPLE]
"""

import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import uuid_utils

from app.domain.dates import PartialDate
from app.domain.desk import DeskIdentity
from app.domain.person import Family, Person, PersonName
from app.identity.matching import Likeness
from app.identity.suggesting import suggest_hebrew
from app.identity.traits import Traits, traits_of_person
from app.identity.transliteration import passport_spellings
from app.protocol.entries import Change, EntityKind, Entry
from app.protocol.records import family_fields, person_fields
from app.reference.given_names import load_name_groups, load_name_variants
from app.storage.desk_file import DeskFile
from app.storage.duplicates import Duplicates
from app.storage.rows import project
from app.vault.data_key import DataKey

if TYPE_CHECKING:
    from sqlite_utils import Database

SEED = 20261123
ASKED = 1000
LIMIT_MS = 50
PARTS = """
Иван Петр Смирн Кузнец Попов Соколов Лебед Козл Новик Мороз Волк Соловь Васил Зайц Павл Семён Голуб Виноград
Богдан Воробь Фёдор Михайл Беля Тарас Бел Комар Орл Кисел Макар Андре Ковал Ильин Гусь Тит Кузьмин Кудряв
Баран Кулик Алексе Степан Яковл Сорок Серге Роман Захар Борис Корол Герасим Понома Григор Лазар Медвед Ерш
Никит Собол Рябк Поляк Цвет Рабин Абрам Хаим Берк Лейб Гирш Мендел Мошк Ицк Айзен Розен Гольд Зильбер Эпель
Штейн Фельд Вайс Шварц Кац Грин Блюм Рейн Бронш Ландес Мильш Перль Сапож Шульм Фрейд Эйдель Гинзб Лифш Слуц
Каган Дубин Резни Портн Шнейдер Зак Гурев
"""
ENDINGS = ["ов", "ев", "ин", "ский", "ович", "ман", "берг", "штейн", "сон", "кин", "енко", "ич", "ер", "фельд", "ик"]


def new_id() -> str:
    """Return a new op id."""
    return str(uuid_utils.uuid7())


class Crowd:
    """Makes people up, and brings some of them back."""

    def __init__(self) -> None:
        """Everything follows from the seed."""
        self.chance = random.Random(SEED)
        self.surnames = [stem + ending for stem in PARTS.split() for ending in ENDINGS]
        self.chance.shuffle(self.surnames)
        self.weights = [1 / (rank + 20) for rank in range(len(self.surnames))]
        self.groups = [group for group in load_name_groups() if group.names[0][0] >= "А"]

    def person(self, family_id: str) -> Person:
        """Return somebody in Cyrillic."""
        group = self.chance.choice(self.groups)
        (surname,) = self.chance.choices(self.surnames, self.weights)
        born = date(1930, 1, 1) + timedelta(days=self.chance.randrange(365 * 95))
        return Person(
            person_id=new_id(),
            family_id=family_id,
            number=1,
            names={"Cyrl": PersonName(surname=surname, given=group.names[0])},
            birth_date=PartialDate(value=str(born)),
            sex="F" if group.names[0][-1] in "ая" else "M",
            relationship="HEAD",
        )

    def recorded(self, person: Person) -> Person:
        """Return the person as a desk may have them, in one of the three scripts."""
        name = person.names["Cyrl"]
        script = self.chance.choice(["Cyrl", "Latn", "Hebr"])
        return person.model_copy(update={"names": {script: PersonName(**self._spelled(name, script))}})

    def _spelled(self, name: PersonName, script: str) -> dict[str, str]:
        parts = {"surname": name.surname, "given": name.given}
        if script == "Cyrl":
            return parts
        spell = passport_spellings if script == "Latn" else suggest_hebrew
        return {part: self.chance.choice(spell(text)) for part, text in parts.items()}

    def returned(self, person: Person) -> Person:
        """Return the person as they come again: another spelling, and sometimes something wrong."""
        again = self.recorded(person)
        if self.chance.random() < 1 / 4:
            again = self.chance.choice([self._other_digit, self._swapped, self._nickname])(person, again)
        return again

    def _other_digit(self, _: Person, again: Person) -> Person:
        born = again.birth_date.earliest if again.birth_date else date.min
        other = born.replace(day=born.day + 1 if born.day % 10 != 9 and born.day < 28 else born.day - 1)
        return again.model_copy(update={"birth_date": PartialDate(value=str(other))})

    def _swapped(self, _: Person, again: Person) -> Person:
        born = again.birth_date.earliest if again.birth_date else date.min
        if born.day > 12:
            return again
        return again.model_copy(update={"birth_date": PartialDate(value=str(date(born.year, born.day, born.month)))})

    def _nickname(self, person: Person, again: Person) -> Person:
        given = person.names["Cyrl"].given
        short = next((group.short[0] for group in self.groups if group.names[0] == given and group.short), given)
        names = {"Cyrl": PersonName(surname=person.names["Cyrl"].surname, given=short)}
        return again.model_copy(update={"names": names})


def fill(file: DeskFile, people: list[Person]) -> None:
    """Put the people into the file's rows, as saving does, without a journal."""
    now = datetime.now(UTC)

    def work(db: "Database") -> None:
        for number, person in enumerate(people):
            family = Family(
                family_id=person.family_id, code=f"K7-{number:07}", camp="FI", head=person.person_id, registered_at=now
            )
            put(db, EntityKind.FAMILY, family.family_id, family_fields(family))
            put(db, EntityKind.PERSON, person.person_id, person_fields(person, []))

    file.write(work)


def put(db: "Database", kind: EntityKind, entity: str, fields: dict[str, object]) -> None:
    """Project one made-up entry."""
    entry = Entry.model_construct(
        kind=kind, entity=entity, op_id=entity, hlc=0, desk="", epoch=1, seq=1, operator="", digest=""
    )
    project(db, entry, Change(fields=fields))


def main() -> None:
    """Fill a file, ask, and print."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    crowd = Crowd()
    people = [crowd.person(new_id()) for _ in range(size)]
    with tempfile.TemporaryDirectory() as folder:
        identity = DeskIdentity(desk=new_id(), name="Desk", camp="FI", prefix="K7", training=True)
        file = DeskFile.create(Path(folder) / "home", identity, DataKey.generate(), lambda: datetime.now(UTC))
        start = time.perf_counter()
        fill(file, [crowd.recorded(person) for person in people])
        print(f"{size} people in {time.perf_counter() - start:.0f} s")
        ask(crowd, people, Duplicates(file, load_name_variants()))
        file.close()


def ask(crowd: Crowd, people: list[Person], duplicates: Duplicates) -> None:
    """Ask for people who are there and people who are not; print what came of it."""
    known = crowd.chance.sample(people, ASKED // 2)
    coming: list[tuple[Person | None, Traits]] = [
        (person, traits_of_person(crowd.returned(person))) for person in known
    ]
    coming += [(None, traits_of_person(crowd.recorded(crowd.person(new_id())))) for _ in range(ASKED // 2)]
    crowd.chance.shuffle(coming)
    times, counts = [], Counter[str]()
    for person, traits in coming:
        start = time.perf_counter()
        likely = duplicates.like(traits, "")
        times.append((time.perf_counter() - start) * 1000)
        if person is None:
            counts["false red"] += any(one.verdict.likeness is Likeness.SAME for one in likely)
            counts["false hint"] += bool(likely)
        else:
            counts["noticed"] += any(one.found.person_id == person.person_id for one in likely)
            counts["first"] += bool(likely) and likely[0].found.person_id == person.person_id
    cuts = statistics.quantiles(times, n=100)
    print(f"lookup                p50 {cuts[49]:.1f} ms   p99 {cuts[98]:.1f} ms   limit {LIMIT_MS} ms")
    print(f"of {ASKED // 2} who came again  noticed {counts['noticed']}, shown first {counts['first']}")
    print(f"of {ASKED // 2} who were new    false red {counts['false red']}, hint {counts['false hint']}   limit 1 red")


if __name__ == "__main__":
    main()
