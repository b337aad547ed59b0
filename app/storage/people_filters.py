"""Everybody in the camp's records by what is asked of them: who is here, who left, who has no photo, and so on."""

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime

from sqlite_utils import Database

from app.domain.finding import Filter, Found
from app.storage.desk_file import DeskFile
from app.storage.moments import sortable
from app.storage.people_search import SHOWN, found

_TERMS = {
    Filter.IN_CAMP: "EXISTS(SELECT 1 FROM stays WHERE stays.person_id = p.person_id AND open)",
    Filter.LEFT: "EXISTS(SELECT 1 FROM stays WHERE stays.person_id = p.person_id)"
    " AND NOT EXISTS(SELECT 1 FROM stays WHERE stays.person_id = p.person_id AND open)",
    Filter.ARRIVED_TODAY: "EXISTS(SELECT 1 FROM stays WHERE stays.person_id = p.person_id"
    " AND arrived_at >= :start AND arrived_at < :end)",
    Filter.NO_PHOTO: "coalesce(p.fields ->> '$.fields.photo[#-1][1]', '') = ''",
    # What is not known of a birth date is taken in favour of the child.
    Filter.MINOR: "substr((p.fields ->> '$.fields.birth_date[#-1][1].value') || '-99-99', 1, 10) > :grown",
    Filter.NEEDS: "EXISTS(SELECT 1 FROM json_each(p.fields, '$.fields.needs[#-1][1]')"
    " WHERE value NOT IN (SELECT value FROM json_each(:hidden)))",
    Filter.CONFLICT: "EXISTS(SELECT 1 FROM conflicts AS c WHERE c.kind = 'person' AND c.entity = p.person_id)",
}
_PEOPLE = "FROM people AS p JOIN families USING(family_id) WHERE p.person_id NOT IN (SELECT person_id FROM merged)"


class PeopleFilters:
    """Reads the desk's file. Any thread."""

    def __init__(self, file: DeskFile) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file

    def counts(self, day: tuple[datetime, datetime], grown: date, hidden: Collection[str]) -> Mapping[Filter, int]:
        """Return how many people each filter leaves.

        ``day`` is when today begins and ends, ``grown`` the birth date of who comes of age today, ``hidden`` the needs
        that are not to be counted.
        """
        sums = ", ".join(f"coalesce(sum({_TERMS[one]}), 0)" for one in Filter)
        query = f"SELECT {sums} {_PEOPLE}"
        row = self._file.read(lambda db: db.execute(query, _values(day, grown, hidden)).fetchone())
        return dict(zip(Filter, row, strict=True))

    def people(
        self,
        filters: Iterable[Filter],
        day: tuple[datetime, datetime],
        grown: date,
        hidden: Collection[str],
        limit: int,
    ) -> tuple[Found, ...]:
        """Return whom all of the filters leave, the newest family first."""
        where = _all_of(filters)
        order = "ORDER BY registered_at DESC, code, p.number LIMIT :limit"
        query = f"SELECT {SHOWN} {_PEOPLE} AND {where} {order}"

        def collect(db: Database) -> tuple[Found, ...]:
            rows = db.execute(query, {**_values(day, grown, hidden), "limit": limit}).fetchall()
            return tuple(found(*row) for row in rows)

        return self._file.read(collect)

    def fits(
        self,
        person_ids: Iterable[str],
        filters: Iterable[Filter],
        day: tuple[datetime, datetime],
        grown: date,
        hidden: Collection[str],
    ) -> frozenset[str]:
        """Return those of the people whom all of the filters leave."""
        where = _all_of(filters)
        asked = "p.person_id IN (SELECT value FROM json_each(:asked))"
        query = f"SELECT p.person_id {_PEOPLE} AND {asked} AND {where}"
        values = {**_values(day, grown, hidden), "asked": json.dumps(list(person_ids))}
        return frozenset(row[0] for row in self._file.read(lambda db: db.execute(query, values).fetchall()))


def _all_of(filters: Iterable[Filter]) -> str:
    return " AND ".join(("true", *(f"({_TERMS[one]})" for one in filters)))


def _values(day: tuple[datetime, datetime], grown: date, hidden: Collection[str]) -> dict[str, str | int]:
    return {
        "start": sortable(day[0]),
        "end": sortable(day[1]),
        "grown": grown.isoformat(),
        "hidden": json.dumps(sorted(hidden)),
    }
