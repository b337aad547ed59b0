"""Decisions about pairs that cannot all be right: A is B, B is C, and A is not C.

Each may have been sound where it was said, at desks that knew nothing of each other. Until somebody decides, they stay
shown as one person at every desk alike; no clock chooses.
"""

from collections.abc import Iterator

from sqlite_utils import Database

from app.domain.pairs import pair_id
from app.storage.merging import KEPT

_APART = f"""
    SELECT pair_id, first, second FROM pairs
    WHERE verdict = 'different' AND {KEPT.format(person="first")} = {KEPT.format(person="second")}
        AND (SELECT count(*) FROM people WHERE person_id IN (first, second)) = 2
        AND NOT EXISTS (SELECT 1 FROM conflicts WHERE kind = 'pair' AND entity = pair_id)
    ORDER BY pair_id
"""  # noqa: S608 - SQL of ours
_NEXT = """
    SELECT second FROM pairs WHERE first = ?1 AND verdict = 'same'
    UNION SELECT first FROM pairs WHERE second = ?1 AND verdict = 'same' ORDER BY 1
"""


def contradictions(db: Database) -> Iterator[tuple[str, ...]]:
    """Yield pair ids: of two who were told apart, and of the fewest decisions that make them one person."""
    for apart, first, second in db.execute(_APART).fetchall():
        yield (apart, *_way(db, first, second))


def _way(db: Database, first: str, second: str) -> tuple[str, ...]:
    """Return the shortest way between two over decisions that two are the same, the same at every desk."""
    came: dict[str, str] = {first: ""}
    reached = [first]
    for person in reached:
        for (other,) in db.execute(_NEXT, [person]).fetchall():
            if other not in came:
                came[other] = person
                reached.append(other)
    way = []
    while second != first and second in came:
        way.append(pair_id(came[second], second))
        second = came[second]
    return tuple(reversed(way))
