"""People who are expected: lists that somebody sent ahead, what a file of them says, and who has not come yet.

A list is no record of anybody: it stays at the desk that read it in, and goes when it is removed. Whoever arrives is
registered from a form that the list filled, by the same rules as everybody.
"""

from enum import StrEnum

from pydantic import AwareDatetime

from app.domain.dates import PartialDate
from app.domain.form import PersonForm
from app.domain.model import Model
from app.domain.violations import Violation


class ExpectedField(StrEnum):
    """What a column of a list can say."""

    FAMILY = "family"
    """Whatever is the same for the people of one family."""
    NAME = "name"
    """All of a name in one cell."""
    SURNAME = "surname"
    GIVEN = "given"
    PATRONYMIC = "patronymic"
    BIRTH_DATE = "birth_date"
    SEX = "sex"
    RELATIONSHIP = "relationship"
    NATIONALITY = "nationality"
    DOCUMENT_TYPE = "document_type"
    DOCUMENT = "document"
    ISSUER = "issuer"
    EXPIRES = "expires"
    PHONE = "phone"
    EXPECTED_ON = "expected_on"


NAME_FIELDS = frozenset({ExpectedField.NAME, ExpectedField.SURNAME, ExpectedField.GIVEN, ExpectedField.PATRONYMIC})
"""Fields that several columns may say, each in letters of its own."""


class DateOrder(StrEnum):
    """Which comes first in ``03/04/1990``."""

    DAY = "day"
    MONTH = "month"


class ListColumn(Model):
    """A column of a file: what stands above it, and what it is taken for; None leaves it out."""

    heading: str
    field: ExpectedField | None = None
    sample: str = ""
    """The first value that stands in it."""


class ExpectedRow(Model):
    """A person as the file says it. ``row`` is counted as the file's program counts: headings are a row too."""

    row: int
    family: str
    """The same for the people of one family."""
    form: PersonForm
    expected_on: str = ""
    """YYYY-MM-DD; empty where the list does not say."""


class ListProblem(Model):
    """One thing wrong with one row: the row is not taken."""

    row: int
    heading: str
    violation: Violation

    def __str__(self) -> str:
        """In English, on one line."""
        problem = self.violation.problem.format(value=self.violation.value, limit=self.violation.limit)
        next_step = self.violation.next_step.format(value=self.violation.value, limit=self.violation.limit)
        where = f"row {self.row}, {self.heading}" if self.heading else f"row {self.row}"
        return f"{where}: {self.violation.value!r}: {problem} {next_step}"


class ListPreview(Model):
    """What a file says, before any of it is kept."""

    name: str
    columns: tuple[ListColumn, ...]
    encoding: str = ""
    """Of a text file, as Python names it; empty for spreadsheets."""
    date_order: DateOrder = DateOrder.DAY
    order_is_guessed: bool = False
    """Whether some date can be read with the day first or the month first, and no other date of its column tells."""
    ambiguous: str = ""
    """One such date."""
    further_sheets: int = 0
    """Sheets of the workbook that are left alone."""
    rows: tuple[ExpectedRow, ...] = ()
    problems: tuple[ListProblem, ...] = ()
    known: int = 0
    """People who stand on a list of this desk already; they are not taken twice."""

    @property
    def families(self) -> int:
        """How many families the rows are."""
        return len({row.family for row in self.rows})

    @property
    def rows_left_out(self) -> int:
        """How many rows have a problem."""
        return len({problem.row for problem in self.problems})


class ExpectedPerson(Model):
    """Somebody on a list, as screens show them."""

    expected_id: str
    list_id: str
    list_name: str
    family: str
    """Of the list: the same for the people of one family."""
    family_size: int
    form: PersonForm
    expected_on: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The name in each script given."""
        return tuple(
            " ".join(part for part in (name.surname, name.given, name.patronymic) if part)
            for name in self.form.names.values()
        )

    @property
    def document(self) -> str:
        """The number of the document that the list names."""
        return self.form.documents[0].number if self.form.documents else ""

    @property
    def birth_date(self) -> PartialDate | None:
        """Born when; the list's dates were read when it was taken."""
        return PartialDate.parse(self.form.birth_date) if self.form.birth_date else None


class ExpectedList(Model):
    """A list that was read in."""

    list_id: str
    name: str
    imported_at: AwareDatetime
    operator: str
    people: int
    arrived: int
