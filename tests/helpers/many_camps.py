"""A headquarters with camps, desks and people in numbers, for its pages: rows as ingestion would leave them."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import insert

from app.domain.camp import Camp
from app.domain.dates import PartialDate
from app.domain.family_code import family_code
from app.domain.pairs import pair_id
from app.domain.paper_order import PaperIssue, PaperKind, PaperTarget
from app.domain.people_lists import ListForm
from app.domain.person import IdentityDocument, Person, PersonName, Stay
from app.hq import tables
from app.hq.database import Database
from app.protocol import records
from app.protocol.canonical import canonical_json
from app.protocol.live_fields import LiveFields
from tests.helpers.loopback import CAMPS

NOW = datetime(2026, 11, 23, 18, 30, tzinfo=UTC)
_PLACES = ("Gobustan", "Rovaniemi", "Sheki", "Vaasa", "Lankaran", "Kuopio", "Gabala", "Turku", "Quba", "Oulu")
_ORIGINS = (
    ("RUS", 70),
    ("UKR", 9),
    ("BLR", 7),
    ("KAZ", 4),
    ("UZB", 3),
    ("GEO", 2),
    ("AZE", 2),
    ("", 2),
    ("MDA", 1),
    ("ARM", 1),
    ("KGZ", 1),
)
_BASES = (
    ("JEW", 30),
    ("CHILD", 22),
    ("GRANDCHILD", 20),
    ("SPOUSE_OF_JEW", 9),
    ("SPOUSE_OF_CHILD", 7),
    ("", 6),
    ("SPOUSE_OF_GRANDCHILD", 4),
    ("ACCOMPANYING_UNDETERMINED", 2),
)


def many_camps(count: int) -> dict[str, Camp]:
    """Return Finland, Azerbaijan and as many more; the last one's name is long."""
    camps = {code: CAMPS[code] for code in ("AZ", "FI")[:count]}
    for number in range(len(camps), count):
        place = _PLACES[number % len(_PLACES)]
        name = (
            f"{place} {number}"
            if number < count - 1
            else "Registration and accommodation centre of the Northern Ostrobothnia welfare area, Oulunsalo"
        )
        camps[f"C{number}"] = CAMPS["FI"].model_copy(update={"code": f"C{number}", "names": {"en": name, "he": name}})
    return camps


def fill(database: Database, camps: dict[str, Camp], people: int, *, trouble: bool = True, seed: int = 1) -> None:
    """Put desks, families and so many people into each camp; the first has everything that can go wrong."""
    chance = random.Random(seed)  # noqa: S311 - sample data
    with database.write() as connection:
        for place, code in enumerate(camps):
            desks = list(_desks(code, place, chance, trouble=trouble and place == 0))
            connection.execute(insert(tables.desk), desks)
            rows = _people(code, place, desks, people if place < 2 else people // (place + 1), chance)
            for table, some in rows.items():
                if some:
                    connection.execute(insert(tables.metadata.tables[table]), some)
            if trouble and place == 0:
                for rows in (_trouble(desks), _twice(code, desks[0]["desk"]), _papers(desks)):
                    for table, some in rows.items():
                        connection.execute(insert(tables.metadata.tables[table]), some)


def _desks(camp: str, place: int, chance: random.Random, *, trouble: bool) -> Iterator[dict[str, Any]]:
    for number in range(3):
        broken = trouble and number > 0
        yield {
            "desk": f"desk-{place}-{number}",
            "name": f"Desk {number + 1}" if number < 2 else "Night desk at the bus terminal, building C",
            "camp": camp,
            "prefix": f"{camp[0]}{number}",
            "public": "00",
            "enrolled_at": NOW - timedelta(days=40),
            "epoch": 1,
            "seq": 1200 + 37 * number,
            "hash": "00",
            "said_seq": 1200 + 37 * number + (214 if broken and number == 1 else 0),
            "last_contact": NOW - (timedelta(days=2) if broken and number == 2 else timedelta(minutes=3 + number)),
            "clock_ahead": -7380 if broken and number == 1 else chance.randint(-4, 4),
        }


def _people(
    camp: str, place: int, desks: list[dict[str, Any]], people: int, chance: random.Random
) -> dict[str, list[dict[str, Any]]]:
    rows: dict[str, list[dict[str, Any]]] = {"family": [], "person": [], "stay": []}
    number = 0
    while number < people:
        counter, desk = len(rows["family"]), chance.choice(desks)["desk"]
        code = family_code(f"{camp[0]}0", counter + 1)
        family = f"family-{place}-{counter}"
        arrived = NOW - timedelta(days=min(80, chance.expovariate(1 / 9)), minutes=chance.randint(0, 600))
        left = arrived + timedelta(days=chance.randint(1, 30)) if chance.random() < 0.4 else None
        rows["family"].append({"family_id": family, "code": code, "camp": camp, "desk": desk, "fields": _empty()})
        for member in range(1, chance.choice((1, 2, 2, 3, 3, 4, 5)) + 1):
            person = f"person-{place}-{counter}-{member}"
            rows["person"].append(
                {
                    "person_id": person,
                    "family_id": family,
                    "number": member,
                    "desk": desk,
                    "fields": _empty(),
                    "disputed": 0,
                    "nationality": _one(_ORIGINS, chance),
                    "basis": _one(_BASES, chance),
                }
            )
            rows["stay"].append(
                {
                    "person_id": person,
                    "ordinal": 1,
                    "camp": camp,
                    "bed": f"{place}/{counter}/{member}",
                    "status": "checked_in",
                    "arrived_at": arrived,
                    "left_at": left if left and left < NOW else None,
                }
            )
            number += 1
    return rows


def _trouble(desks: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    first, second = desks[0]["desk"], desks[1]["desk"]
    camp = desks[0]["camp"]
    reasons = (
        "its content is not a person's (birth_date, names, phone)",
        "headquarters has an entry of this id already",
        "it is of another camp than its desk",
        "its desk was withdrawn from entry 1204 on",
    )
    aside = [
        {
            "desk": first,
            "epoch": 1,
            "seq": 1201 + n,
            "op_id": f"{n:036d}",
            "reason": reason,
            "at": NOW - timedelta(hours=3 * n + 1),
        }
        for n, reason in enumerate(reasons)
    ]
    alarm = {"desk": second, "epoch": 1, "seq": 1180, "hash": "00", "first_at": NOW - timedelta(hours=30)}
    alarm |= {"last_at": NOW - timedelta(hours=1), "times": 4}
    family = {"family_id": "disputed", "code": family_code("K7", 900), "camp": camp, "desk": first, "fields": _empty()}
    people = [
        {
            "person_id": f"disputed-{number}",
            "family_id": "disputed",
            "number": number,
            "desk": first,
            "fields": _disputed(path, values),
            "disputed": 1,
            "nationality": "RUS",
            "basis": "JEW",
        }
        for number, (path, values) in enumerate(
            (
                ("phone", ("+994 50 555 01 01", "+994 50 555 01 10")),
                (
                    "names.Cyrl",
                    ({"surname": "Образцова", "given": "Мария"}, {"surname": "Образцова", "given": "Марья"}),
                ),
                ("claim", ({"basis": "CHILD"}, {"basis": "GRANDCHILD", "through_name": "Образцов Лев"})),
                ("stays.1", ({"bed": "A/101/1"}, {"bed": "B/204/2"})),
            ),
            1,
        )
    ]
    return {"quarantine": aside, "alarm": [alarm], "family": [family], "person": people}


def _twice(camp: str, desk: str) -> dict[str, list[dict[str, Any]]]:
    """Return one person registered twice, and the suspicion."""
    rows: dict[str, list[dict[str, Any]]] = {"family": [], "person": [], "stay": [], "suspicion": []}
    names = (
        {"Cyrl": PersonName(surname="Образцова", given="Наталья", patronymic="Львовна")},
        {"Latn": PersonName(surname="OBRAZTSOVA", given="NATALIA")},
    )
    ids = tuple(f"0000000{number}-0000-7000-8000-000000000000" for number in range(2))
    for number, person_id in enumerate(ids):
        family = f"twice-{number}"
        person = Person(
            person_id=person_id,
            family_id=family,
            number=1,
            names=names[number],
            birth_date=PartialDate(value=("1984-03-12", "1984-12-03")[number]),
            sex="F",
            relationship="HEAD",
            nationality="RUS",
            phone=("", "+994 50 555 01 77")[number],
            documents=(IdentityDocument(type="PASSPORT", number="00 0000001", issuer="RUS"),) * (1 - number),
        )
        stay = Stay(person_id=person_id, arrived_at=NOW - timedelta(days=2 * number + 1))
        fields = {path: {f"op{number}": [1, value]} for path, value in records.person_fields(person, [stay]).items()}
        code = family_code("K7", 910 + number)
        rows["family"].append({"family_id": family, "code": code, "camp": camp, "desk": desk, "fields": _empty()})
        rows["person"].append(
            {
                "person_id": person_id,
                "family_id": family,
                "number": 1,
                "desk": desk,
                "fields": LiveFields(fields).to_json(),
                "disputed": 0,
                "nationality": "RUS",
                "basis": "JEW",
            }
        )
        rows["stay"].append({**stay.model_dump(), "camp": camp})
    first, second = ids
    suspicion = {"pair_id": pair_id(*ids), "first": first, "second": second, "probability": 0.93}
    rows["suspicion"].append({**suspicion, "reasons": "[]", "run": 1})
    began, ended = NOW - timedelta(hours=7), NOW - timedelta(hours=6)
    run = {"run": 1, "started_at": began, "people": 2, "parts": 1, "done": 1, "finished_at": ended}
    return rows | {"link_run": [run]}


def _papers(desks: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """Return lists that desks made: each kind three times, every other day's."""
    forms = ((ListForm.PDF, PaperTarget.PRINTER), (ListForm.XLSX, PaperTarget.FILE), (ListForm.CSV, PaperTarget.FILE))
    operators = ("Dalia", "Шломит Бен-Давид", "Əfsanə Hüseynova-Məmmədzadə")
    rows = []
    for number, kind in enumerate(tuple(PaperKind) * len(forms)):
        form, target = forms[number % len(forms)]
        at = NOW - timedelta(days=2 * number, minutes=37 * number + 4)
        issue = PaperIssue(
            paper=kind,
            first=at.date() - timedelta(days=6 if kind is PaperKind.ARRIVALS else 0),
            last=at.date(),
            form=form,
            target=target,
            rows=(1214, 1187, 96, 3, 41, 402)[number % 6],
            at=at,
        )
        word = {"paper_id": f"paper-{number}", "desk": desks[number % 3]["desk"], "operator": operators[number % 3]}
        told = issue.model_dump()
        rows.append({**word, "kind": told.pop("paper"), **told})
    return {"paper": rows}


def _disputed(path: str, values: tuple[Any, ...]) -> str:
    moment = int((NOW - timedelta(hours=5)).timestamp() * 1000) << 16
    return LiveFields({path: {f"op{n}": [moment + n, value] for n, value in enumerate(values)}}).to_json()


def _empty() -> str:
    return canonical_json({"ops": [], "fields": {}, "replaced": {}})


def _one(weighted: tuple[tuple[str, int], ...], chance: random.Random) -> str:
    return chance.choices([code for code, _ in weighted], [weight for _, weight in weighted])[0]
