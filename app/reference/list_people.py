"""From the rows of a list to people, or to everything that is wrong with a row; the desk's own rules judge them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from app.domain.codes import Code, CodeLists
from app.domain.expected import (
    NAME_FIELDS,
    DateOrder,
    ExpectedField,
    ExpectedRow,
    ListColumn,
    ListPreview,
    ListProblem,
)
from app.domain.form import DocumentForm, FamilyForm, NameForm, PersonForm
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.member_rules import NO_DATE, NOT_CHOSEN, MemberRules
from app.domain.registration import HEAD
from app.domain.text_rules import plain_number, script_of
from app.domain.violations import Rule, Violation, Violations
from app.identity.folding import fold
from app.reference.arrivals import read_families
from app.reference.list_columns import guess_columns, heading_row, known_words
from app.reference.list_dates import ColumnDates, order_of
from app.reference.list_files import ListTable, read_list_file

if TYPE_CHECKING:
    from app.domain.languages import Script

SAME_PERSON = Rule(
    QT_TRANSLATE_NOOP("rules", "The same person stands in row {limit}."),
    QT_TRANSLATE_NOOP("rules", "Delete one of the two rows, or leave this one out."),
)
FORMULA = Rule(
    QT_TRANSLATE_NOOP("rules", "It begins like a formula."),
    QT_TRANSLATE_NOOP("rules", "Write the value as text, or leave this row out."),
)
UNREADABLE = Rule(
    QT_TRANSLATE_NOOP("rules", "The family cannot be read: {limit}."),
    QT_TRANSLATE_NOOP("rules", "Mend it as the import format says, or leave it out."),
)
_DATES = (ExpectedField.BIRTH_DATE, ExpectedField.EXPIRES, ExpectedField.EXPECTED_ON)
_FORMULA = ("=", "@", "+", "-")
_SEXES: Mapping[str, str] = {
    **dict.fromkeys(("m", "male", "man", "boy", "м", "муж", "ז", "גבר", "בן", "k", "kisi", "mies"), "M"),
    **dict.fromkeys(("f", "female", "woman", "girl", "ж", "жен", "נ", "אישה", "בת", "q", "qadin", "n", "nainen"), "F"),
}
_PATHS: Mapping[str, ExpectedField] = {
    "birth_date": ExpectedField.BIRTH_DATE,
    "sex": ExpectedField.SEX,
    "relationship": ExpectedField.RELATIONSHIP,
    "nationality": ExpectedField.NATIONALITY,
    "phone": ExpectedField.PHONE,
    "documents.0.type": ExpectedField.DOCUMENT_TYPE,
    "documents.0.number": ExpectedField.DOCUMENT,
    "documents.0.issuer": ExpectedField.ISSUER,
    "documents.0.expires": ExpectedField.EXPIRES,
}
"""Which column a rule's field came from; names have several."""


class ListReader:
    """Reads one file after another by one desk's code lists; ``today`` is the camp's."""

    def __init__(self, lists: CodeLists, today: date) -> None:
        self._lists = lists
        self._today = today
        self._codes: dict[tuple[str, str], str] = {}

    def read(
        self,
        content: bytes,
        name: str,
        remembered: Mapping[str, ExpectedField | None],
        *,
        columns: Mapping[str, ExpectedField | None],
        order: DateOrder | None,
        encoding: str = "",
    ) -> ListPreview:
        """Say what the file holds; nothing is kept.

        ``remembered`` and ``columns`` say what a heading means, the latter for this file alone.
        Raises NotAListError, ListEncodingError, NoNameColumnError, NoSuchColumnError.
        """
        table = read_list_file(content, encoding, known_words)
        if table.families:
            return self._read_families(name, table)
        top = heading_row(table.rows)
        found = guess_columns(table.rows[top], table.rows[top + 1 : top + 20], remembered, columns)
        body = list(zip(table.numbers[top + 1 :], table.rows[top + 1 :], strict=True))
        dates = {field: order_of(_values(found, body, field), order) for field in _DATES}
        reading = _Reading(self._lists, self._today, found, dates, self._code)
        unsettled = next((one for one in dates.values() if one.ambiguous), None)
        rows, problems = _without_repeated(reading.people(body))
        return ListPreview(
            name=name,
            columns=found,
            encoding=table.encoding,
            date_order=(unsettled or dates[ExpectedField.BIRTH_DATE]).order,
            order_is_guessed=unsettled is not None,
            ambiguous=unsettled.ambiguous if unsettled else "",
            further_sheets=table.further_sheets,
            rows=rows,
            problems=problems,
        )

    def _read_families(self, name: str, table: ListTable) -> ListPreview:
        """Read a file of the import format; the whole family stands or falls."""

        def people() -> Iterator[ExpectedRow | ListProblem]:
            for family in read_families(table.families):
                if family.form is None:
                    problem = "; ".join(map(str, family.problems))
                    yield _problem(family.index + 1, "", "", UNREADABLE, problem)
                    continue
                yield from self._of_family(family.index + 1, family.form)

        rows, problems = _without_repeated(people())
        return ListPreview(name=name, columns=(), encoding=table.encoding, rows=rows, problems=problems)

    def _of_family(self, row: int, form: FamilyForm) -> Iterator[ExpectedRow | ListProblem]:
        for member in form.members:
            given = member.model_copy(deep=True, update={"op_id": "", "photo": "", "bed": "", "needs": []})
            violations = _violations(given, self._lists, self._today)
            yield from (_problem_of(row, violation.field, violation) for violation in violations)
            if not violations:
                yield ExpectedRow(row=row, family=str(row), form=given)

    def _code(self, codes: tuple[Code, ...], typed: str) -> str:
        """Return the code that a word of any of the five languages stands for, else the word."""
        if not typed:
            return ""
        key = (codes[0].code, typed)
        if key not in self._codes:
            wanted = fold(typed)
            found = (
                code.code
                for code in codes
                if wanted in {fold(code.code), *(fold(label) for label in code.labels.values())}
            )
            word = _SEXES.get(wanted, typed) if codes is self._lists.sexes else typed
            self._codes[key] = next(found, word)
        return self._codes[key]


class _Reading:
    """One file's rows."""

    def __init__(
        self,
        lists: CodeLists,
        today: date,
        columns: Sequence[ListColumn],
        dates: Mapping[ExpectedField, ColumnDates],
        code: Callable[[tuple[Code, ...], str], str],
    ) -> None:
        self._lists = lists
        self._today = today
        self._columns = columns
        self._dates = dates
        self._code = code
        self._family = ""
        fields = {column.field for column in columns}
        self._by_head = ExpectedField.FAMILY not in fields and ExpectedField.RELATIONSHIP in fields

    def people(self, body: Iterable[tuple[int, Sequence[str]]]) -> Iterator[ExpectedRow | ListProblem]:
        """Yield each row's person, or what is wrong with it."""
        for number, cells in body:
            yield from self._person(number, cells)

    def _person(self, number: int, cells: Sequence[str]) -> Iterator[ExpectedRow | ListProblem]:
        form, problems, texts = PersonForm(), list[ListProblem](), dict[ExpectedField, str]()
        for column, cell in zip(self._columns, cells, strict=False):
            text = " ".join(cell.split())
            if column.field is None or not text:
                continue
            text = text.removeprefix("'")
            if _is_formula(column.field, text):
                problems.append(_problem(number, column.heading, text, FORMULA))
            elif column.field in NAME_FIELDS:
                _put_name(form, column.field, text)
            elif column.field in _DATES:
                try:
                    texts[column.field] = self._dates[column.field].read(text)
                except ValueError:
                    problems.append(_problem(number, column.heading, text, NO_DATE))
            else:
                texts[column.field] = text
        self._fill(form, texts)
        for violation in _violations(form, self._lists, self._today):
            problems.append(_problem_of(number, self._heading(violation.field), violation))
        self._family = self._family_of(number, form, texts)
        if problems:
            yield from problems
        else:
            expected_on = texts.get(ExpectedField.EXPECTED_ON, "")
            yield ExpectedRow(row=number, family=self._family, form=form, expected_on=expected_on)

    def _fill(self, form: PersonForm, texts: Mapping[ExpectedField, str]) -> None:
        lists = self._lists
        form.birth_date = texts.get(ExpectedField.BIRTH_DATE, "")
        form.sex = self._code(lists.sexes, texts.get(ExpectedField.SEX, ""))
        form.relationship = self._code(lists.relationships, texts.get(ExpectedField.RELATIONSHIP, ""))
        form.nationality = self._code(lists.nationalities, texts.get(ExpectedField.NATIONALITY, ""))
        form.phone = texts.get(ExpectedField.PHONE, "")
        if number := texts.get(ExpectedField.DOCUMENT, ""):
            kind = self._code(lists.document_types, texts.get(ExpectedField.DOCUMENT_TYPE, ""))
            form.documents = [
                DocumentForm(
                    type=kind or "PASSPORT",
                    number=number,
                    issuer=self._code(lists.nationalities, texts.get(ExpectedField.ISSUER, "")),
                    expires=texts.get(ExpectedField.EXPIRES, ""),
                )
            ]

    def _family_of(self, number: int, form: PersonForm, texts: Mapping[ExpectedField, str]) -> str:
        """Return what tells the row's family from others: its column, or in lists of heads the row of the head."""
        if named := texts.get(ExpectedField.FAMILY, ""):
            return named
        follows = self._by_head and self._family and form.relationship not in {"", HEAD}
        return self._family if follows else f"#{number}"

    def _heading(self, path: str) -> str:
        field = _PATHS.get(path)
        wanted = {field} if field else NAME_FIELDS if path.startswith("names") else frozenset[ExpectedField]()
        return next((column.heading for column in self._columns if column.field and column.field in wanted), "")


def _values(
    columns: Sequence[ListColumn], body: Iterable[tuple[int, Sequence[str]]], field: ExpectedField
) -> Iterator[str]:
    places = [place for place, column in enumerate(columns) if column.field is field]
    for _, cells in body:
        yield from (cells[place] for place in places if place < len(cells))


def _is_formula(field: ExpectedField, text: str) -> bool:
    """Whether a spreadsheet would compute the text; a phone begins with a plus."""
    return text.startswith(_FORMULA) and not (field is ExpectedField.PHONE and text.startswith("+"))


def _put_name(form: PersonForm, field: ExpectedField, text: str) -> None:
    """Put a name in the script that its letters are of; all of a name in one cell is parted at its comma or blank."""
    script: Script = script_of(text) or "Latn"
    name = form.names.setdefault(script, NameForm())
    if field is not ExpectedField.NAME:
        setattr(name, field.value, text)
        return
    surname, comma, given = text.partition(",")
    if not comma:
        surname, _, given = text.partition(" ")
    name.surname, name.given = surname.strip(), given.strip()


def _violations(form: PersonForm, lists: CodeLists, today: date) -> tuple[Violation, ...]:
    """Return the rules of registration that the form breaks, but for what is only still to be asked."""
    violations = Violations()
    MemberRules(lists=lists, today=today, violations=violations).person("", form, "", 1)
    return tuple(
        violation.model_copy(update={"field": violation.field.removeprefix(".")})
        for violation in violations.found
        if violation.problem != NOT_CHOSEN.problem
    )


def _without_repeated(
    people: Iterable[ExpectedRow | ListProblem],
) -> tuple[tuple[ExpectedRow, ...], tuple[ListProblem, ...]]:
    rows: list[ExpectedRow] = []
    problems: list[ListProblem] = []
    seen: dict[str, int] = {}
    for one in people:
        if isinstance(one, ListProblem):
            problems.append(one)
            continue
        marks = identity_marks(one.form)
        before = next((seen[mark] for mark in marks if mark in seen), None)
        if before is None:
            rows.append(one)
            seen |= dict.fromkeys(marks, one.row)
        else:
            told = next(iter(one.form.names.values()))
            problems.append(_problem(one.row, "", f"{told.surname} {told.given}".strip(), SAME_PERSON, str(before)))
    return tuple(rows), tuple(problems)


def identity_marks(form: PersonForm) -> tuple[str, ...]:
    """Return what tells a person of a list: each document, or without one the name with the birth date."""
    documents = [plain_number(document.number) for document in form.documents]
    marks = [f"document {number}" for number in documents if number]
    if not marks and form.birth_date:
        marks = [
            f"name {fold(f'{name.surname} {name.given} {name.patronymic}')} {form.birth_date}"
            for name in form.names.values()
        ]
    return tuple(marks)


def _problem(row: int, heading: str, value: str, rule: Rule, limit: str = "") -> ListProblem:
    violations = Violations()
    violations.add(heading, value, rule, limit)
    return ListProblem(row=row, heading=heading, violation=violations.found[0])


def _problem_of(row: int, heading: str, violation: Violation) -> ListProblem:
    return ListProblem(row=row, heading=heading, violation=violation)
