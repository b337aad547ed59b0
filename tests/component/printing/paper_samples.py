"""Fictional people for papers."""

from datetime import UTC, date, datetime, timedelta, timezone
from io import BytesIO

from PIL import Image

from app.domain.camp import Bed
from app.domain.dates import PartialDate
from app.domain.family_code import family_code, person_code
from app.domain.languages import Language, Script
from app.domain.name_order import NameOrder
from app.domain.people_lists import ListKind, ListMaker, PeopleList
from app.domain.person import Family, FamilyRecord, IdentityDocument, Member, Person, PersonName, Stay
from app.printing.slip import SlipData
from app.protocol.signing import SigningKey
from app.protocol.slip_token import PURPOSE, SlipToken

KEY = SigningKey(bytes(range(32)))
CAMPS: dict[Language, str] = {
    "en": "Training camp",
    "he": "מחנה תרגול",
    "ru": "Учебный лагерь",
    "az": "Təlim düşərgəsi",
    "fi": "Harjoitusleiri",
}

Names = dict[Script, PersonName]
HASANOVA: Names = {
    "Latn": PersonName(surname="HƏSƏNOVA", given="Aysel", patronymic="Rəşid qızı"),
    "Cyrl": PersonName(surname="Гасанова", given="Айсель", patronymic="Рашидовна"),
    "Hebr": PersonName(surname="חסנובה", given="אייסל"),
}
LONG: Names = {
    "Latn": PersonName(surname="WOLFESCHLEGELSTEINHAUSENBERGERDORFF-SCHWARZENBERGENHOFFMANNE", given="Maximilian"),
    "Cyrl": PersonName(surname="Вольфешлегельштайнхаузенбергердорф-Шварценбергенгофманновская", given="Максимилиана"),
    "Hebr": PersonName(surname="וולפשלגלשטיינהאוזנברגרדורףברגהאוזן־שוורצנברגנהופמןהאוזנברגשטיין", given="מקסימיליאן"),
}
WIDE_LETTERS: dict[Script, str] = {"Latn": "W", "Cyrl": "Щ", "Hebr": "ש"}
LONGEST: Names = {
    script: PersonName(surname=letter * 120, given=letter * 120, patronymic=letter * 120)
    for script, letter in WIDE_LETTERS.items()
}


def slip(number: int = 1, names: Names | None = None, **changes: object) -> SlipData:
    family = family_code("K7", 25_000)
    code = person_code(family, number)
    token = SlipToken(code=code, copy_number=2).to_text(lambda message: KEY.sign(PURPOSE, message))
    values = {
        "code": code,
        "token": token,
        "names": names or HASANOVA,
        "sex": "F",
        "birth_date": PartialDate(value="1974-08-12"),
        "family_code": family,
        "family_size": 4,
        "bed": "B-14/2",
        "camp": CAMPS["en"],
        "issued_on": date(2026, 11, 23),
        "expires_on": date(2026, 12, 23),
        "copy_number": 2,
    }
    return SlipData.model_validate(values | changes)


def portrait() -> bytes:
    output = BytesIO()
    Image.new("L", (70, 90), 120).save(output, "JPEG")
    return output.getvalue()


def family(counter: int, surname: str = "ERIKSSON", members: int = 2, names: Names | None = None) -> FamilyRecord:
    """A family of Baku's 23 November, checked in the day before; odd members are women."""
    family_id = f"family-{counter}"
    people = []
    for number in range(1, members + 1):
        given = f"Anna{number}"
        person = Person(
            person_id=f"{family_id}-{number}",
            family_id=family_id,
            number=number,
            names=names or {"Latn": PersonName(surname=surname, given=given)},
            birth_date=PartialDate(value=f"{1950 + (counter * 7 + number * 13) % 70}"),
            sex="F" if number % 2 else "M",
            relationship="HEAD" if number == 1 else "CHILD",
            nationality=("RUS", "AZE", "", "UKR")[counter % 4],
            documents=(IdentityDocument(type="PASSPORT", number=f"L{counter:05}{number:02}", issuer="UTO"),),
            needs=("DISABILITY",) if number == 2 else (),
        )
        stay = Stay(
            person_id=person.person_id,
            bed=f"B/{counter % 40 + 1}/{number}",
            arrived_at=datetime(2026, 11, 22, 9, tzinfo=UTC),
        )
        people.append(Member(person=person, stay=stay))
    code = family_code("K7", counter)
    head = people[0].person.person_id
    registered = datetime(2026, 11, 22, 9, tzinfo=UTC)
    return FamilyRecord(
        family=Family(family_id=family_id, code=code, camp="AZ", head=head, registered_at=registered),
        members=tuple(people),
    )


BEDS = tuple(
    Bed(bed_id=f"{building}/{room}/{number}", building=building, room=str(room), number=str(number))
    for building in ("A", "B")
    for room in range(1, 4)
    for number in range(1, 7)
)
LISTED_AT = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
CAMP_ZONE = timezone(timedelta(hours=4))
THREE_SCRIPTS: tuple[Names, ...] = (
    HASANOVA,
    {"Latn": PersonName(surname="ERIKSSON", given="Anna Maria")},
    {
        "Latn": PersonName(surname="RABINOVICH", given="Lev"),
        "Cyrl": PersonName(surname="Рабинович", given="Лев", patronymic="Моисеевич"),
        "Hebr": PersonName(surname="רבינוביץ׳", given="לב"),
    },
    LONG,
)


def listed_families(count: int = 9) -> tuple[FamilyRecord, ...]:
    """Families of three for lists: beds in two buildings, somebody out, somebody gone, children alone, no documents."""
    records = []
    for place in range(count):
        names = THREE_SCRIPTS[place % len(THREE_SCRIPTS)]
        record = family(place, members=3, names=names)
        members = []
        for number, member in enumerate(record.members):
            bed = BEDS[(place * 3 + number) % len(BEDS)].bed_id if place % 5 else ""
            stay = member.stay and member.stay.model_copy(
                update={
                    "bed": bed,
                    "arrived_at": LISTED_AT - timedelta(hours=5 + place * 7, minutes=number),
                    "left_at": LISTED_AT - timedelta(minutes=20) if place % 6 == 4 and number == 1 else None,
                }
            )
            child = number == 2
            person = member.person.model_copy(
                update={
                    "birth_date": PartialDate(value="2014-05" if child else "1979-03-12"),
                    "needs": ("UNACCOMPANIED_MINOR",) if child and place % 2 == 0 else (),
                    "documents": () if number == 1 else member.person.documents,
                    "languages": ("ru", "az"),
                    "phone": "+994 50 123 45 67" if number == 0 else "",
                }
            )
            members.append(
                member.model_copy(update={"person": person, "stay": stay, "present": (place + number) % 4 != 0})
            )
        records.append(record.model_copy(update={"members": tuple(members)}))
    return tuple(records)


def people_list(kind: ListKind, records: tuple[FamilyRecord, ...] | None = None) -> PeopleList:
    """The list of the sample families."""
    names = NameOrder("Latn", str.casefold)
    maker = ListMaker(listed_families() if records is None else records, BEDS, LISTED_AT, CAMP_ZONE, names)
    if kind is ListKind.ARRIVALS:
        return maker.arrivals(date(2026, 11, 21), date(2026, 11, 23))
    made: PeopleList = getattr(maker, kind)()
    return made
