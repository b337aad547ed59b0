"""Commands around the print queue. Those that let a job go feed the printers before they leave."""

from typing import Annotated

import typer

from app.commandline.login import OperatorOption, PasswordFdOption, logged_in
from app.commandline.output import say
from app.domain.print_job import PrintJob
from app.services.desk import DeskServices

JobArgument = Annotated[str, typer.Argument(metavar="JOB", help="Its name, from the first column of the list.")]
PrinterOption = Annotated[str | None, typer.Option("--printer", metavar="NAME", help="Another printer than before.")]


def queue_commands() -> typer.Typer:
    """Return them as one group."""
    group = typer.Typer(help="What waits for the printers, and what became of it.", no_args_is_help=True)
    group.command(name="list")(list_jobs)
    for command in (retry, hold, release, cancel):
        group.command()(command)
    return group


def list_jobs(operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """List every job with where it stands, and why."""
    with logged_in(operator, password_fd) as desk:
        for job in desk.print_queue():
            _say(job)


def retry(
    job: JobArgument,
    printer: PrinterOption = None,
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Print a job from the start. Slips that are printed get new copies."""
    with logged_in(operator, password_fd) as desk:
        queued = desk.print_queue.again(job, printer)
        desk.feed_printers()
        _say_again(desk, queued)


def hold(job: JobArgument, operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """Keep a job back until it is released."""
    with logged_in(operator, password_fd) as desk:
        held = desk.print_queue.hold(job)
        desk.feed_printers()
        _say_again(desk, held)


def release(job: JobArgument, operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """Let a held job go."""
    with logged_in(operator, password_fd) as desk:
        released = desk.print_queue.release(job)
        desk.feed_printers()
        _say_again(desk, released)


def cancel(job: JobArgument, operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """Take a job away."""
    with logged_in(operator, password_fd) as desk:
        desk.print_queue.cancel(job)
        desk.feed_printers()


def _say_again(desk: DeskServices, job: PrintJob) -> None:
    _say(next((now for now in desk.print_queue() if now.job_id == job.job_id), job))


def _say(job: PrintJob) -> None:
    say("\t".join([job.job_id, job.state, job.title, job.printer, str(job.trouble or "")]))
