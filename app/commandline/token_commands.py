"""The queue before the desk, for scripts and screens in the waiting room."""

from typing import Annotated

import typer

from app.commandline.login import OperatorOption, PasswordFdOption, logged_in
from app.commandline.output import say, say_aside
from app.domain.token import Priority, Token

PriorityOption = Annotated[Priority, typer.Option("--priority", help="Why they are called before others.")]


def add_token_commands(program: typer.Typer) -> None:
    """Add the commands about tokens, under one word."""
    tokens = typer.Typer(help="The queue before the desk.", no_args_is_help=True)
    tokens.command("issue")(issue)
    tokens.command("next")(call_next)
    tokens.command("list")(show)
    program.add_typer(tokens, name="token")


def issue(
    priority: PriorityOption = Priority.NONE, operator: OperatorOption = "", password_fd: PasswordFdOption = None
) -> None:
    """Give the next token of today, and print it."""
    with logged_in(operator, password_fd) as desk:
        say(str(desk.run_queue.issue(priority)))


def call_next(operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """Call the next token, those with priority first, and print it; the one called before is done."""
    with logged_in(operator, password_fd) as desk:
        token = desk.run_queue.call_next()
    if token is None:
        say_aside("Nobody waits.")
    else:
        say(_line(token))


def show(operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """List today's tokens that are called, wait or were skipped: number, state, priority."""
    with logged_in(operator, password_fd) as desk:
        queue = desk.run_queue()
    for token in (*filter(None, (queue.called,)), *queue.waiting, *queue.skipped):
        say(_line(token))


def _line(token: Token) -> str:
    return f"{token}\t{token.state}\t{token.priority}"
