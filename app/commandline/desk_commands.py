"""The desk's commands: the services of the window, for scripts and tests."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from app.bootstrap.desk import build_enter_desk
from app.commandline.login import OperatorOption, PasswordFdOption, logged_in, read_operator, read_password
from app.commandline.output import counted, read_file, refuse, say, say_aside, show_progress, some, write_file
from app.commandline.paper_commands import add_paper_commands
from app.domain.finding import Found
from app.domain.slip_format import SlipFormat
from app.reference.arrivals import read_families

OutOption = Annotated[Path, typer.Option("--out", metavar="FILE", help="The PDF to write.")]


def add_desk_commands(program: typer.Typer) -> None:
    """Add every command of the desk."""
    for command in (set_up, recover, register, find, slips, sync, status, verify, enrol):
        program.command(name=command.__name__.replace("_", "-"))(command)
    add_paper_commands(program)


def set_up(
    camp: Annotated[str, typer.Option(help="Code of the camp's file.")],
    desk: Annotated[str, typer.Option(help="What people call the desk.")],
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Make a desk in GATEHOUSE_HOME; the operator is its first supervisor. Prints the recovery code, once."""
    entrance = build_enter_desk()
    training = entrance.camp(camp).training
    name = read_operator(operator)
    recovery = entrance.set_up(camp, desk, name, read_password(password_fd, training=training, confirm=True))
    say_aside("Recovery code: print it, lock it away, and keep no copy on this computer.")
    say(recovery)


def recover(
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Give the operator a new password, by the recovery code, which is read from standard input."""
    entrance = build_enter_desk()
    entrance.require_set_up()
    name = read_operator(operator)
    say_aside("Recovery code:")
    code = sys.stdin.readline()
    entrance.recover(code, name, read_password(password_fd, training=entrance.is_training(), confirm=True))
    say(f"{name} has a new password.")


def register(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="Families as JSON; docs/import-format.md has the format.")
    ],
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Register the families of a file. The same file taken twice makes nobody twice.

    Prints a line a family: code, how many they are, the head's name, and the op ids of the family and
    of its members, by which a file can correct them.
    """
    families = read_families(read_file(file))
    with logged_in(operator, password_fd) as desk:
        refusals = 0
        for outcome in counted(desk.import_families(families), len(families), "families"):
            if outcome.record is None:
                refusals += 1
                say_aside(f"family {outcome.index + 1} of {len(families)}: {outcome.refusal}")
            else:
                record = outcome.record
                told = (record.family.code, str(len(record.members)), record.head.person.display_name)
                members = " ".join(member.person.person_id for member in record.members)
                say("\t".join((*told, record.family.family_id, members)))
                if outcome.elsewhere:
                    say_aside(
                        f"family {outcome.index + 1} of {len(families)}: another desk registered {record.family.code}"
                        " from the same file; it is not registered again."
                    )
    if refusals:
        of = some(len(families), "family", "families")
        refuse(f"{refusals} of {of} refused; the others are saved. Mend the file and run it again.")


def find(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="A name, code or document number.")],
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Find people: one a line, code, name, birth date, document and bed between tabs."""
    with logged_in(operator, password_fd) as desk:
        found = desk.find_people(text)
        erased = None if found else desk.find_people.erased(text)
    for person in found:
        say(_found_line(person))
    if erased is not None:
        raise erased
    if not found:
        refuse("Nobody found. Try fewer letters, the family name alone, or the document number.")


def slips(
    codes: Annotated[list[str], typer.Argument(metavar="CODE...", help="Family or person codes.")],
    out: OutOption,
    paper: Annotated[
        SlipFormat | None, typer.Option("--format", help="The paper; otherwise the one the desk is set to.")
    ] = None,
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Write the slips of families or persons as one PDF."""
    with logged_in(operator, password_fd) as desk:
        write_file(out, desk.print_slips.to_pdf(codes, paper))


def sync(
    *,
    once: Annotated[bool, typer.Option("--once", help="Push what waits, then leave.")] = False,
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Push what waits to headquarters. The open window does so by itself."""
    if not once:
        raise typer.BadParameter("Say --once; the open window syncs by itself.")
    with logged_in(operator, password_fd) as desk:
        desk.sync.subscribe(lambda state: show_progress(some(state.waiting, "entry waits", "entries wait")))
        state = desk.sync.once()
    show_progress("", last=True)
    say(f"{state.stage}: {state.waiting} waiting, {state.refused} refused")
    if state.parted_at is not None:
        say_aside(
            "Another computer works as this desk: headquarters had entries of it that were not entered here. Nothing is"
            " lost. Shut the other copy of this desk's folder down, then call headquarters."
        )
    if state.reason:
        refuse(f"{state.title} {state.next_step}".format(**state.details))


def status(
    *,
    json: Annotated[bool, typer.Option("--json", help="As one JSON object.")] = False,
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Say what the desk holds and how much of it headquarters has."""
    with logged_in(operator, password_fd) as desk:
        figures = desk.report_status()
    if json:
        say(figures.model_dump_json())
    else:
        for name, value in figures.model_dump(mode="json").items():
            say(f"{name}\t{value}")


def verify(
    *,
    accept_missing_mark: Annotated[
        bool, typer.Option("--accept-missing-mark", help="Go on without desk.mark, if all is well. Supervisors only.")
    ] = False,
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Check the desk's file, its chain, and that its rows are what the journal says."""
    if accept_missing_mark:
        entrance = build_enter_desk()
        entrance.require_set_up()
        name = read_operator(operator)
        findings = entrance.accept_missing_mark(name, read_password(password_fd, training=entrance.is_training()))
    else:
        with logged_in(operator, password_fd) as desk:
            show_progress("Reading the whole file …")
            findings = desk.verify_desk()
    show_progress("", last=True)
    if findings:
        refuse("\n".join([*findings, "Copy the data folder to another disk and call headquarters before working on."]))
    say("The file is whole, the chain holds, and every row is what the journal says.")


def enrol(
    hq: Annotated[str, typer.Option("--hq", metavar="URL", help="Where headquarters answers.")],
    code: Annotated[str, typer.Option("--code", help="The one-time code that headquarters printed.")],
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Make this desk known to headquarters. Supervisors only."""
    with logged_in(operator, password_fd) as desk:
        enrolment = desk.enrol_desk(hq, code)
    say(f"Enrolled in {enrolment.camp} with prefix {enrolment.prefix}.")


def _found_line(person: Found) -> str:
    names = " · ".join(person.names)
    return "\t".join([person.code, names, str(person.birth_date or ""), person.document, person.bed])
