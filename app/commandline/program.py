"""The command line as a whole, and what becomes of errors. Exit codes: 0 done, 1 refused, 2 wrong usage."""

import typer

from app.commandline.conflict_commands import add_conflict_commands
from app.commandline.courier_commands import add_courier_commands
from app.commandline.day_command import add_day_command
from app.commandline.desk_commands import add_desk_commands
from app.commandline.erase_command import add_erase_command
from app.commandline.expected_commands import add_expected_commands
from app.commandline.hq_commands import hq_commands
from app.commandline.key_sheet_command import add_key_sheet_command
from app.commandline.output import REFUSED, say_aside
from app.commandline.pair_commands import add_pair_commands
from app.commandline.queue_commands import queue_commands
from app.commandline.rehearse import rehearse
from app.commandline.scan_command import add_scan_command
from app.commandline.token_commands import add_token_commands
from app.domain.errors import GatehouseError, InternalError
from app.domain.scrubbing import scrubbed


def build_program() -> typer.Typer:
    """Return the program with every command."""
    program = typer.Typer(
        name="gatehouse",
        help="The registration desk of an arrival camp. Without a command, the window opens.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    add_desk_commands(program)
    add_courier_commands(program)
    add_conflict_commands(program)
    add_erase_command(program)
    add_pair_commands(program)
    add_day_command(program)
    add_expected_commands(program)
    add_token_commands(program)
    add_key_sheet_command(program)
    add_scan_command(program)
    program.add_typer(queue_commands(), name="print-queue")
    program.add_typer(hq_commands(), name="hq")
    program.command()(rehearse)
    return program


def run_command_line() -> int:
    """Run what the arguments ask for and return the exit code."""
    try:
        build_program()()
    except GatehouseError as error:
        say_aside(str(error))
        return REFUSED
    except KeyboardInterrupt:
        say_aside("Stopped. What was saved is safe.")
        return REFUSED
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else REFUSED
    except Exception as error:  # noqa: BLE001 - a traceback's values could name somebody
        say_aside(f"{InternalError(what=type(error).__name__)}\n{scrubbed(error)}")
        return REFUSED
    return 0
