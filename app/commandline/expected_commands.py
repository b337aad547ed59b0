"""People who are expected: a list is looked at, taken in, shown and removed."""

from pathlib import Path
from typing import Annotated

import typer

from app.commandline.login import OperatorOption, PasswordFdOption, logged_in
from app.commandline.output import read_file, refuse, say, say_aside, some
from app.domain.expected import DateOrder, ExpectedField, ExpectedPerson, ListPreview

_FIELDS = ", ".join(ExpectedField)
ColumnOption = Annotated[
    list[str] | None,
    typer.Option("--column", metavar="HEADING=FIELD", help=f"What a column holds: {_FIELDS}; or nothing, to leave it."),
]
EncodingOption = Annotated[str, typer.Option("--encoding", help="Of a text file, where it is not found out rightly.")]
DatesOption = Annotated[DateOrder | None, typer.Option("--dates", help="Which comes first in 03/04/1990.")]


def add_expected_commands(program: typer.Typer) -> None:
    """Add the commands about expected people, under one word."""
    expected = typer.Typer(help="People who are expected: lists that somebody sent ahead.", no_args_is_help=True)
    expected.command("import")(take_in)
    expected.command("list")(show_people)
    expected.command("lists")(show_lists)
    expected.command("remove")(remove)
    program.add_typer(expected, name="expected")


def take_in(
    file: Annotated[Path, typer.Argument(help="CSV, XLSX or JSON; docs/expected-lists.md says more.")],
    column: ColumnOption = None,
    dates: DatesOption = None,
    encoding: EncodingOption = "",
    *,
    check: Annotated[bool, typer.Option("--check", help="Say what the file holds, and keep nothing.")] = False,
    leave_out: Annotated[
        bool, typer.Option("--leave-out", help="Take the list without rows that have problems.")
    ] = False,
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Take in a list of expected people, all of it or nothing. Supervisors only."""
    content = read_file(file)
    columns = dict(map(_meaning, column or ()))
    with logged_in(operator, password_fd) as desk:
        preview = desk.import_expected.preview(content, file.name, columns, dates, encoding)
        _say_preview(preview)
        if check:
            if preview.problems:
                refuse(f"{_with_problems(preview)}; nothing was kept.")
            return
        list_id = desk.import_expected(preview, leave_out=leave_out)
    say(f"{list_id}\t{len(preview.rows)}\t{preview.families}\t{preview.rows_left_out}")


def show_people(
    text: Annotated[str, typer.Argument(help="A name or a document number; everybody without it.")] = "",
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """List who is expected and has not come: day, name, birth date, document, family, list."""
    with logged_in(operator, password_fd) as desk:
        people = desk.expected_arrivals.search(text) if text else desk.expected_arrivals()
    for person in people:
        say(_person_line(person))
    if not people:
        say_aside("Nobody is expected who has not come.")


def show_lists(operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """List the lists that were taken in: id, name, when, by whom, people, how many came."""
    with logged_in(operator, password_fd) as desk:
        lists = desk.expected_arrivals.lists()
    for one in lists:
        say(f"{one.list_id}\t{one.name}\t{one.imported_at:%Y-%m-%d %H:%M}\t{one.operator}\t{one.people}\t{one.arrived}")


def remove(
    list_id: Annotated[str, typer.Argument(metavar="LIST", help="The id that 'expected lists' shows.")],
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Delete a list with everybody on it; who arrived stays registered. Supervisors only."""
    with logged_in(operator, password_fd) as desk:
        desk.expected_arrivals.remove_list(list_id)
    say("The list is deleted; who arrived stays registered.")


def _meaning(text: str) -> tuple[str, ExpectedField | None]:
    heading, equals, field = text.rpartition("=")
    if not equals or (field and field not in set(ExpectedField)):
        raise typer.BadParameter(f"Write HEADING=FIELD; the fields are {_FIELDS}.")
    return heading, ExpectedField(field) if field else None


def _say_preview(preview: ListPreview) -> None:
    for one in preview.columns:
        say_aside(f"{one.heading} = {one.field or '(left out)'}\t{one.sample}")
    if preview.encoding:
        say_aside(f"read as {preview.encoding}")
    if preview.ambiguous:
        say_aside(
            f"{preview.ambiguous} is read with the {preview.date_order} first; --dates {DateOrder.DAY} or "
            f"{DateOrder.MONTH} says which."
        )
    if preview.further_sheets:
        say_aside(f"{some(preview.further_sheets, 'further sheet is', 'further sheets are')} left alone.")
    for problem in preview.problems:
        say_aside(str(problem))
    say_aside(
        f"{some(len(preview.rows), 'person', 'people')}, {some(preview.families, 'family', 'families')}; "
        f"{some(preview.known, 'stands', 'stand')} on a list already; {_with_problems(preview)}"
    )


def _with_problems(preview: ListPreview) -> str:
    return some(preview.rows_left_out, "row has problems", "rows have problems")


def _person_line(person: ExpectedPerson) -> str:
    names = " · ".join(person.names)
    born = str(person.birth_date or "")
    return "\t".join((person.expected_on, names, born, person.document, str(person.family_size), person.list_name))
