"""How well and how fast the desk finds people while somebody types, beside plain FTS5 with prefixes in the same run.

People are made up with a fixed seed. Of one in five the surname is of a cluster of benchmarks/name_clusters.json, real
spellings from Wikidata that no table or rule of ours contains; of the others it is one of 12,000 names of the name
table, there to be in the way. How often a surname occurs falls off as it does in life. Given names are those of
resources/names. Everybody is recorded in one script, as a passport has them, with a document, a phone and a birth date.

Asked for are people of the first kind, by surname and given name as somebody else would type them:

- typo: one letter left out, doubled, changed or swapped with the next, in either name of five letters or more;
- other script: both names as Wikidata and resources/names spell them in another script;
- incomplete Hebrew: some of the vowel letters left out or put in, as the same name is spelled with and without them;
- beginnings: three letters of the surname and two of the given name;
- other spelling: another spelling of the surname in the same script;
- numbers: document, phone as dialled at home, family code, or surname with the birth date.

Mixed are others of every kind: the desk remembers what words asked for lately may mean.

Right is the person, or one recorded with both the same names, whom nobody could tell from them by what was typed.

Beside the time on the clock stands the processor's, which a busy machine does not stretch.

Run with: python -m benchmarks.search [PEOPLE [FOLDER]]; the folder keeps the filled file for the next run.
"""

import gc
import json
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from sqlcipher3 import dbapi2

from app.domain.dates import PartialDate
from app.domain.desk import DeskIdentity
from app.domain.family_code import family_code
from app.domain.languages import Script
from app.domain.model import Model
from app.domain.person import Family, IdentityDocument, Person, PersonName
from app.identity.sounds import spoken
from app.protocol.entries import Change, EntityKind, Entry
from app.protocol.records import family_fields, person_fields
from app.reference.given_names import load_name_groups, load_name_variants
from app.storage.desk_file import DeskFile
from app.storage.name_table import TABLE, NameTable
from app.storage.new_records import Used, write_new_records
from app.storage.people_search import PeopleSearch
from app.vault.data_key import DataKey

if TYPE_CHECKING:
    from sqlite_utils import Database

SEED = 20261123
QUERIES = 300
"""Of each kind."""
BACKGROUND = 12_000
ASKED_FOR = 0.2
CLUSTERS = Path(__file__).parent / "name_clusters.json"
SCRIPTS: tuple[Script, ...] = ("Latn", "Cyrl", "Hebr")
Names = dict[str, list[str]]


@dataclass(frozen=True)
class Somebody:
    """A made-up person and what their names are in every script."""

    number: int
    surname: Names
    given: Names
    script: Script
    person: Person
    asked_for: bool

    @property
    def recorded(self) -> tuple[str, str]:
        """Both names as they are recorded."""
        name = self.person.names[self.script]
        return name.surname, name.given


class Crowd:
    """Makes people up; everything follows from the seed."""

    def __init__(self) -> None:
        """Read the names."""
        self.chance = random.Random(SEED)
        self.held_apart: list[Names] = json.loads(CLUSTERS.read_text("utf-8"))
        with closing(sqlite3.connect(TABLE)) as table:
            rows = table.execute("SELECT latin, cyrillic, hebrew FROM clusters ORDER BY cluster").fetchall()
        known: list[Names] = [
            {s: names.split() for s, names in zip(SCRIPTS, row, strict=True) if names} for row in rows
        ]
        self.background: list[Names] = self.chance.sample(known, BACKGROUND)
        self.chance.shuffle(self.held_apart)
        self.given: list[Names] = []
        for group in load_name_groups():
            by_script: defaultdict[str, list[str]] = defaultdict(list)
            for name in group.names:
                by_script[spoken(name).script].append(name)
            if len(by_script) == len(SCRIPTS):
                self.given.append(dict(by_script))

    def people(self, size: int) -> Iterator[Somebody]:
        """Give the people."""
        weights = [[1 / (rank + 20) for rank in range(len(names))] for names in (self.held_apart, self.background)]
        for number in range(size):
            asked_for = self.chance.random() < ASKED_FOR
            pool, weight = (self.held_apart, weights[0]) if asked_for else (self.background, weights[1])
            (surname,) = self.chance.choices(pool, weight)
            given = self.chance.choice(self.given)
            script: Script = self.chance.choice([script for script in SCRIPTS if script in surname])
            name = PersonName(
                surname=self.chance.choice(surname[script]).title(), given=self.chance.choice(given[script]).title()
            )
            born = date(1930, 1, 1) + timedelta(days=self.chance.randrange(365 * 95))
            person = Person(
                person_id=str(UUID(int=2 * number + 1)),
                family_id=str(UUID(int=2 * number)),
                number=1,
                names={script: name},
                birth_date=PartialDate(value=str(born)),
                sex="F",
                relationship="HEAD",
                phone=f"+972 5{self.chance.randrange(10)} {self.chance.randrange(10**7):07}",
                documents=(IdentityDocument(type="PASSPORT", number=f"{self.chance.randrange(10**9):09}"),),
            )
            yield Somebody(number, surname, given, script, person, asked_for)


class Asking:
    """Makes queries up of somebody; each kind gives None for whom it does not fit."""

    def __init__(self, chance: random.Random) -> None:
        """Everything follows from the seed."""
        self.chance = chance

    def typo(self, one: Somebody) -> str | None:
        """One letter wrong."""
        names = list(one.recorded)
        long = [place for place, name in enumerate(names) if len(name) >= 5 and name.isalpha()]
        if not long:
            return None
        place = self.chance.choice(long)
        names[place] = self._mistyped(names[place])
        return " ".join(names).lower()

    def _mistyped(self, name: str) -> str:
        while True:
            at = self.chance.randrange(len(name))
            wrong = self.chance.choice([c for c in name.lower() if c != name[at].lower()] or ["x"])
            rest = name[at + 1 :]
            kinds = [name[:at] + rest, name[: at + 1] + name[at:], name[:at] + wrong + rest]
            kinds += [name[:at] + rest[:1] + name[at] + rest[1:]] if rest else []
            mistyped = self.chance.choice(kinds)
            if mistyped.lower() != name.lower():
                return mistyped

    def other_script(self, one: Somebody) -> str | None:
        """Typed in another script."""
        others = [script for script in SCRIPTS if script in one.surname and script != one.script]
        if not others:
            return None
        script = self.chance.choice(others)
        return f"{self.chance.choice(one.surname[script])} {self.chance.choice(one.given[script])}".lower()

    def incomplete_hebrew(self, one: Somebody) -> str | None:
        """Vowel letters left out of what is recorded with them."""
        if one.script != "Hebr":
            return None
        typed = [self._incomplete(name) for name in one.recorded]
        return " ".join(typed) if typed != list(one.recorded) else None

    def _incomplete(self, name: str) -> str:
        inside = [place for place in range(1, len(name) - 1) if name[place] in "וי"]
        left_out = set(self.chance.sample(inside, self.chance.randint(1, len(inside)))) if inside else set()
        return "".join(letter for place, letter in enumerate(name) if place not in left_out)

    def beginnings(self, one: Somebody) -> str | None:
        """As somebody begins to type."""
        surname, given = one.recorded
        return f"{surname[:3]} {given[:2]}".lower() if len(surname) > 4 and len(given) > 3 else None

    def other_spelling(self, one: Somebody) -> str | None:
        """Another spelling in the same script."""
        surname, given = one.recorded
        others = [name for name in one.surname[one.script] if name != surname.lower()]
        return f"{self.chance.choice(others)} {given}".lower() if others else None

    def numbers(self, one: Somebody) -> str | None:
        """A number of theirs."""
        person = one.person
        born = person.birth_date.earliest if person.birth_date else date.min
        return self.chance.choice(
            [
                person.documents[0].number[:7],
                "0" + person.phone.split(" ", 1)[1].replace(" ", "-"),
                family_code("K7", one.number),
                f"{one.recorded[0]} {born:%d.%m.%Y}",
            ]
        )


def fill(file: DeskFile, people: list[Somebody]) -> None:
    """Put the people into the file's rows, as a pull does, without a journal."""
    now = datetime.now(UTC)
    for start in range(0, len(people), 2000):
        part = people[start : start + 2000]

        def work(db: "Database", part: list[Somebody] = part) -> None:
            begun = []
            for one in part:
                person = one.person
                family = Family(
                    family_id=person.family_id,
                    code=family_code("K7", one.number),
                    camp="FI",
                    head=person.person_id,
                    registered_at=now,
                )
                begun.append(_used(EntityKind.FAMILY, family.family_id, family_fields(family), family))
                begun.append(_used(EntityKind.PERSON, person.person_id, person_fields(person, []), person))
            write_new_records(db, begun)

        file.write(work)


def _used(kind: EntityKind, entity: str, fields: dict[str, object], model: Model) -> Used:
    entry = Entry.model_construct(
        kind=kind, entity=entity, op_id=entity, hlc=0, desk="", epoch=1, seq=1, operator="", digest=""
    )
    return Used(entry, Change(fields=fields), (model,))


class Plain:
    """What anybody would do: one encrypted FTS5 table of the same text, every word a prefix, its own ranking."""

    def __init__(self, path: Path, key: bytes, people: list[Somebody]) -> None:
        """Fill it."""
        self.db = dbapi2.connect(str(path))
        self.db.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        self.db.execute("CREATE VIRTUAL TABLE plain USING fts5(text, prefix='2 3')")
        self.db.executemany(
            "INSERT INTO plain(rowid, text) VALUES(?, ?)",
            (
                (
                    one.number + 1,
                    " ".join(
                        (
                            *one.recorded,
                            family_code("K7", one.number),
                            one.person.documents[0].number,
                            one.person.phone,
                            str(one.person.birth_date),
                        )
                    ),
                )
                for one in people
            ),
        )
        self.db.commit()

    def search(self, text: str) -> list[int]:
        """Return the numbers of at most fifty people."""
        words = " ".join('"' + word.replace('"', "") + '"*' for word in text.split())
        rows = self.db.execute("SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 50", [words])
        return [row - 1 for (row,) in rows]


def measure(queries: list[tuple[Somebody, str]], search: Callable[[str], list[int]], people: list[Somebody]) -> str:
    """Ask and return a line of figures."""
    times, busy, found = [], [], 0
    for one, text in queries:
        start, worked = time.perf_counter(), time.thread_time()
        numbers = search(text)
        times.append((time.perf_counter() - start) * 1000)
        busy.append((time.thread_time() - worked) * 1000)
        right = (one.surname, one.given)
        found += any((people[n].surname, people[n].given) == right for n in numbers[:10])
    cuts = statistics.quantiles(times, n=100)
    cpu = statistics.quantiles(busy, n=100)
    return f"{found / len(queries):>8.3f} {cuts[49]:>7.1f} {cuts[98]:>7.1f} {cpu[98]:>8.1f}"


def main() -> None:
    """Fill, open, ask, print."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    crowd = Crowd()
    people = list(crowd.people(size))
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(temporary)
        home, key = folder / f"home{size}", DataKey(bytes(32))
        if not home.exists():
            start = time.perf_counter()
            identity = DeskIdentity(desk=str(UUID(int=1)), name="Desk", camp="FI", prefix="K7", training=True)
            file = DeskFile.create(home, identity, key, lambda: datetime.now(UTC))
            fill(file, people)
            file.close()
            print(f"{size} people in {time.perf_counter() - start:.0f} s")
        start = time.perf_counter()
        file = DeskFile.open(home, key, lambda: datetime.now(UTC))
        opened = time.perf_counter()
        search = PeopleSearch(file, NameTable(), load_name_variants())
        search.search("ivan")
        first = time.perf_counter()
        search.warm_up()
        gc.freeze()  # as the desk does
        ready = time.perf_counter()
        words = file.read(lambda db: db.execute("SELECT count(*) FROM words").fetchone()[0])
        print(f"open {(opened - start) * 1000:.0f} ms, first search {(first - opened) * 1000:.0f} ms, ", end="")
        print(f"vocabulary of {words} words {(ready - first) * 1000:.0f} ms behind it")
        plain = Plain(Path(temporary) / "plain", bytes(32), people)
        report(
            crowd, people, lambda text: [(UUID(f.person_id).int - 1) // 2 for f in search.search(text)], plain.search
        )
        file.close()


def report(
    crowd: Crowd, people: list[Somebody], ours: Callable[[str], list[int]], plain: Callable[[str], list[int]]
) -> None:
    """Ask both for every kind of query and print what came of it."""
    asking = Asking(crowd.chance)
    kinds = {
        "typo": asking.typo,
        "other script": asking.other_script,
        "incomplete Hebrew": asking.incomplete_hebrew,
        "other spelling": asking.other_spelling,
        "beginnings": asking.beginnings,
        "numbers": asking.numbers,
    }
    wanted = [one for one in people if one.asked_for]
    print(
        f"{'':20}{'recall@10':>10}{'p50 ms':>8}{'p99 ms':>8}{'cpu p99':>9}"
        f"   {'plain':>8}{'p50 ms':>8}{'p99 ms':>8}{'cpu p99':>9}"
    )
    mixed: list[tuple[Somebody, str]] = []
    for kind, make in kinds.items():
        queries = _queries(crowd, wanted, make, QUERIES)
        mixed += _queries(crowd, wanted, make, QUERIES // 3)
        print(f"{kind:20}  {measure(queries, ours, people)}   {measure(queries, plain, people)}")
    crowd.chance.shuffle(mixed)
    print(f"{'mixed':20}  {measure(mixed, ours, people)}   {measure(mixed, plain, people)}")


def _queries(
    crowd: Crowd, wanted: list[Somebody], make: Callable[[Somebody], str | None], number: int
) -> list[tuple[Somebody, str]]:
    queries: list[tuple[Somebody, str]] = []
    while len(queries) < number:
        one = crowd.chance.choice(wanted)
        if text := make(one):
            queries.append((one, text))
    return queries


if __name__ == "__main__":
    main()
