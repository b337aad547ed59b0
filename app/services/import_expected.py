"""Take in a list of people who are expected: look at it first, then keep all of it or nothing."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from app.domain.camp import Camp
from app.domain.codes import CodeLists
from app.domain.expected import DateOrder, ExpectedField, ListPreview
from app.domain.operator import Operator, Permission
from app.reference.list_people import ListReader
from app.services.errors import NobodyOnTheListError, RowsWithProblemsError
from app.storage.expected import ExpectedLists
from app.storage.settings import Settings

COLUMNS_SETTING = "expected_columns"
LONGEST_NAME = 120
"""Characters of a list's name."""
_MOST_REMEMBERED = 500
"""Headings."""


class ImportExpected:
    """What a column was taken for is remembered by its heading. ``clock`` returns aware UTC."""

    def __init__(
        self,
        operator: Operator,
        expected: ExpectedLists,
        settings: Settings,
        lists: CodeLists,
        camp: Camp,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> None:
        self._operator = operator
        self._expected = expected
        self._settings = settings
        self._lists = lists
        self._zone = ZoneInfo(camp.time_zone)
        self._clock = clock
        self._new_id = new_id

    def preview(
        self,
        content: bytes,
        name: str,
        columns: Mapping[str, ExpectedField | None] | None = None,
        order: DateOrder | None = None,
        encoding: str = "",
    ) -> ListPreview:
        """Say what a file holds, without those who stand on a list already; nothing is kept.

        ``columns`` says what a heading means, None to leave the column out. Raises NotAListError, ListEncodingError,
        NoNameColumnError, NoSuchColumnError.
        """
        self._operator.require(Permission.IMPORT_EXPECTED)
        reader = ListReader(self._lists, self._clock().astimezone(self._zone).date())
        preview = reader.read(
            content, name[:LONGEST_NAME], self._remembered(), columns=columns or {}, order=order, encoding=encoding
        )
        known = self._expected.known(preview.rows)
        rows = tuple(row for row in preview.rows if row.row not in known)
        return preview.model_copy(update={"rows": rows, "known": len(preview.rows) - len(rows)})

    def __call__(self, preview: ListPreview, *, leave_out: bool = False) -> str:
        """Keep the people of a preview in one transaction; return the list's id.

        Rows with problems are left out only where that is said with ``leave_out``. Raises RowsWithProblemsError,
        NobodyOnTheListError, or the machine's errors; then nothing is kept.
        """
        self._operator.require(Permission.IMPORT_EXPECTED)
        if preview.problems and not leave_out:
            raise RowsWithProblemsError(count=preview.rows_left_out)
        if not preview.rows:
            raise NobodyOnTheListError(name=preview.name)
        list_id = self._new_id()
        self._expected.add(list_id, preview.name, preview.rows, self._operator.name)
        meanings = {column.heading: column.field for column in preview.columns}
        remembered = {**self._remembered(), **meanings}
        kept = dict(list(remembered.items())[-_MOST_REMEMBERED:])
        self._settings.set(COLUMNS_SETTING, json.dumps(kept, ensure_ascii=False))
        return list_id

    def _remembered(self) -> dict[str, ExpectedField | None]:
        """Return what headings meant before."""
        text = self._settings.get(COLUMNS_SETTING)
        known = set(ExpectedField)
        meanings = json.loads(text) if text else {}
        return {
            heading: ExpectedField(field) if field else None
            for heading, field in meanings.items()
            if not field or field in known
        }
