"""Which records are shown as one person at headquarters, by the rule that desks follow (storage/merging.py).

Records joined by decisions that stand are a group; of those that are here, the one registered first is kept.
"""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, delete, insert, select, text

from app.hq import tables

_GROUP = text("""
    WITH RECURSIVE together(person_id) AS (
        SELECT CAST(:person AS VARCHAR(80))
        UNION
        SELECT CASE WHEN pair.first = together.person_id THEN pair.second ELSE pair.first END
        FROM together JOIN pair ON together.person_id IN (pair.first, pair.second) AND pair.verdict = 'same'
    )
    SELECT together.person_id, person.person_id IS NOT NULL, merged.kept
    FROM together LEFT JOIN person ON person.person_id = together.person_id
        LEFT JOIN merged ON merged.person_id = together.person_id
    ORDER BY together.person_id
""")


def merge_again(connection: Connection, person_ids: Iterable[str]) -> None:
    """Bring the groups of these people up to date, after a decision about them."""
    for person_id in sorted(set(person_ids)):
        group = connection.execute(_GROUP, {"person": person_id}).all()
        kept = next((member for member, here, _ in group if here), None)
        for member, here, before in group:
            after = kept if here and member != kept else None
            if after == before:
                continue
            connection.execute(delete(tables.merged).where(tables.merged.c.person_id == member))
            if after is not None:
                connection.execute(insert(tables.merged).values(person_id=member, kept=after))


def shown(person_id: ColumnElement[str]) -> ColumnElement[bool]:
    """Return the condition that the record is not shown as another's."""
    return person_id.not_in(select(tables.merged.c.person_id))
