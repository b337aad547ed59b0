"""Reading families, with everything that screens, slips and lists show of their members."""

from sqlite_utils import Database

from app.domain.person import Direction, Family, FamilyRecord, Member, Person, SlipIssue, Stay
from app.protocol.live_fields import LiveFields
from app.protocol.records import family_from_fields, person_from_fields, slip_from_fields, stays_from_fields
from app.storage.merging import ONE_PERSON

_ALL_RECORDS = ONE_PERSON.format(kept="m.person_id")
_MEMBERS = f"""
    SELECT person_id, fields,
        (SELECT direction FROM presences WHERE person_id IN {_ALL_RECORDS} ORDER BY at DESC, presence_id DESC LIMIT 1),
        (SELECT slip_id || fields FROM slips AS s WHERE s.person_id = m.person_id ORDER BY copy_number DESC LIMIT 1),
        (SELECT printed_at FROM slips AS s LEFT JOIN slip_printing USING(slip_id) WHERE s.person_id = m.person_id
            ORDER BY copy_number DESC LIMIT 1)
    FROM people AS m WHERE family_id = ? AND person_id NOT IN (SELECT person_id FROM merged) ORDER BY number, person_id
"""  # noqa: S608 - SQL of ours


def family_record(db: Database, family_id: str) -> FamilyRecord | None:
    """Return the family with its members in the order of their numbers, or None.

    Of a family that another desk registered, nobody may have arrived yet: then it is not here either.
    """
    row = db.execute("SELECT fields FROM families WHERE family_id = ?", [family_id]).fetchone()
    if row is None:
        return None
    members = members_of(db, family_id)
    return FamilyRecord(family=_family(family_id, row[0]), members=members) if members else None


def members_of(db: Database, family_id: str) -> tuple[Member, ...]:
    """Return the members in the order of their numbers, without those who are shown as somebody else's record."""
    rows = db.execute(_MEMBERS, [family_id]).fetchall()
    return tuple(_member(*row) for row in rows)


def person_and_stay(person_id: str, fields: str) -> tuple[Person, Stay | None]:
    """Return the person and their latest stay from a row's fields."""
    values = LiveFields.from_json(fields).values()
    stays = stays_from_fields(person_id, values)
    return person_from_fields(person_id, values), stays[-1] if stays else None


def _member(person_id: str, fields: str, direction: str | None, slip: str | None, printed_at: str | None) -> Member:
    person, stay = person_and_stay(person_id, fields)
    return Member(
        person=person,
        stay=stay,
        slip=_slip(slip),
        slip_waits=printed_at == "",  # ``None`` is another desk's affair
        present=direction != Direction.OUT,
    )


def _slip(text: str | None) -> SlipIssue | None:
    if text is None:
        return None
    slip_id, brace, fields = text.partition("{")
    return slip_from_fields(slip_id, LiveFields.from_json(brace + fields).values())


def _family(family_id: str, fields: str) -> Family:
    return family_from_fields(family_id, LiveFields.from_json(fields).values())
