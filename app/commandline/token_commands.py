"""The queue before the desk, for scripts and screens in the waiting room."""

from pathlib import Path
from typing import Annotated

import typer

from app.commandline.login import OperatorOption, PasswordFdOption, logged_in
from app.commandline.output import refuse, say, say_aside, write_file
from app.domain.token import Priority, Token, TokenState

_REASONS = ", ".join(filter(None, Priority))


def _priority(text: str) -> Priority:
    if text not in set(Priority):
        raise typer.BadParameter(f"Choose one of {_REASONS}.")
    return Priority(text)


PriorityOption = Annotated[
    Priority, typer.Option("--priority", parser=_priority, help=f"Why they are called before others: {_REASONS}.")
]


def add_token_commands(program: typer.Typer) -> None:
    """Add the commands about tokens, under one word."""
    tokens = typer.Typer(help="The queue before the desk.", no_args_is_help=True)
    tokens.command("issue")(issue)
    tokens.command("next")(call_next)
    tokens.command("done")(done)
    tokens.command("skip")(skip)
    tokens.command("list")(show)
    program.add_typer(tokens, name="token")


def issue(
    priority: PriorityOption = Priority.NONE,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="Write it as a PDF on the slips' paper, too.")
    ] = None,
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Give the next token of today, and say it."""
    with logged_in(operator, password_fd) as desk:
        token = desk.run_queue.issue(priority)
        say(str(token))
        if out is not None:
            write_file(out, desk.print_sheets.token(token))


def call_next(operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """Call the next token, those with priority first, and print it; the one called before is done."""
    with logged_in(operator, password_fd) as desk:
        token = desk.run_queue.call_next()
    if token is None:
        say_aside("Nobody waits.")
    else:
        say(_line(token))


def done(operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """Say that whoever had the token called has been served; nobody else is called."""
    with logged_in(operator, password_fd) as desk:
        called = desk.run_queue().called
        desk.run_queue.done()
    _say_ended(called, TokenState.DONE)


def skip(operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """Say that nobody came with the token called; it can be called again."""
    with logged_in(operator, password_fd) as desk:
        called = desk.run_queue().called
        desk.run_queue.skip()
    _say_ended(called, TokenState.SKIPPED)


def show(operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """List today's tokens that are called, wait or were skipped: number, state, priority."""
    with logged_in(operator, password_fd) as desk:
        queue = desk.run_queue()
    for token in (*filter(None, (queue.called,)), *queue.waiting, *queue.skipped):
        say(_line(token))


def _say_ended(token: Token | None, state: TokenState) -> None:
    if token is None:
        refuse("No token is called. Call one with 'token next'.")
    say(f"{token}\t{state}\t{token.priority}")


def _line(token: Token) -> str:
    return f"{token}\t{token.state}\t{token.priority}"
