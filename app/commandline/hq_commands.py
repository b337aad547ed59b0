"""Headquarters' commands: serve, enrol a desk, status. Its folder is ``hq`` in GATEHOUSE_HOME."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.bootstrap.headquarters import (
    backup_to_restore,
    hq_home,
    init_database,
    make_certificate,
    restore_headquarters,
)
from app.commandline.hq_desk_commands import add_desk_commands
from app.commandline.hq_opening import DatabaseOption, opened, read_login
from app.commandline.link_commands import add_link_commands
from app.commandline.login import OperatorOption, PasswordFdOption, read_operator, read_password
from app.commandline.output import refuse, say, say_aside, some
from app.hq.account import HqRole
from app.protocol.courier import Direction, folder_name

if TYPE_CHECKING:
    from app.hq.courier import Delivery


def hq_commands() -> typer.Typer:
    """Return the group of headquarters' commands."""
    group = typer.Typer(help="Headquarters: the receiver of every desk's journal.", no_args_is_help=True)
    group.command(name="init-database")(prepare)
    for command in (set_up, make_ca, serve, backup, restore):
        group.command(name=command.__name__.replace("_", "-"))(command)
    group.command(name="import")(import_parcels)
    add_desk_commands(group)
    add_link_commands(group)
    group.command(name="accounts")(accounts)
    group.command(name="add-account")(add_account)
    group.command(name="reset-account")(reset_account)
    group.command(name="remove-account")(remove_account)
    return group


def set_up(
    *,
    training: Annotated[bool, typer.Option("--training", help="For training; never for real people.")] = False,
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Make headquarters in GATEHOUSE_HOME/hq; the operator is its first supervisor."""
    home = hq_home()
    home.refuse_to_set_up()
    name = read_operator(operator)
    home.set_up(name, read_password(password_fd, training=training, confirm=True), training=training)
    say_aside("Headquarters is set up. Start it with: python -m app hq serve")


def prepare(
    database: Annotated[
        str, typer.Option("--database", metavar="URL", help="postgresql://… of a user who may make roles.")
    ],
    camp: Annotated[
        list[str] | None, typer.Option(help="Make a reader of this camp alone, too; may be given again.")
    ] = None,
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Make a PostgreSQL database ready: tables, keys and roles; after an update, bring it up to date."""
    home = hq_home()
    name, password = read_login(home, operator, password_fd)
    for login in init_database(home, name, password, database, camp or []):
        say(f"{login.role}\t{login.address}")
    say_aside("A password is shown this once, and only for a role that was made now. Serve with the ingest role.")


def make_ca(
    name: Annotated[
        list[str] | None,
        typer.Option("--name", help="A name or address that desks reach headquarters by; may be given again."),
    ] = None,
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Make the certificate authority that desks trust, and the server's certificate; again, to renew the latter."""
    home = hq_home()
    key = home.log_in(*read_login(home, operator, password_fd))
    names, until = make_certificate(home, key, name or [])
    say(f"names\t{' '.join(names)}\nuntil\t{until:%Y-%m-%d}")
    say_aside("Start 'hq serve' again to use it. Desks that were enrolled without TLS are enrolled once more.")


def serve(
    database: DatabaseOption = "",
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes any free port.")] = 8440,
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Receive desks until it is stopped (SIGTERM, Ctrl+C)."""
    with opened(database, operator, password_fd, serving=True) as headquarters:
        headquarters.serve(host, port, lambda url: say_aside(f"Listening on {url}"))


def import_parcels(
    stick: Annotated[Path, typer.Argument(metavar="DIR", help="The stick's folder.")],
    database: DatabaseOption = "",
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Take in what desks wrote onto a stick, and write each desk's receipt beside it."""
    with opened(database, operator, password_fd) as headquarters:
        deliveries = headquarters.courier.import_from(stick)
        desks = {folder_name(Direction.TO_HEADQUARTERS, one.desk): one for one in headquarters.status().desks}
    for delivery in deliveries:
        desk = desks.get(delivery.folder)
        whose = f"{desk.name} ({desk.camp})" if desk else f"of no desk of ours ({delivery.folder})"
        say(f"{whose}\tnew {delivery.fresh}\tseq {delivery.seq}\tkept aside {delivery.held}")
        say_aside(f"{whose}: {_told(delivery)}")
    refused = sum(bool(delivery.refusal) for delivery in deliveries)
    if refused:
        of = some(len(deliveries), "parcel", "parcels")
        refuse(f"{refused} of {of} refused. What was not refused is taken, and its receipts written.")
    say_aside("Take the stick back to the desks: their receipts are on it.")


def _told(delivery: "Delivery") -> str:
    """Say what became of a parcel."""
    if delivery.refusal:
        return delivery.refusal
    taken = (
        f"{some(delivery.fresh, 'new entry', 'new entries')} taken"
        if delivery.fresh
        else "nothing new; all of it was here already"
    )
    aside = f" {some(delivery.held, 'is', 'are')} kept aside: look at the page of that name." if delivery.held else ""
    photos = f" {some(delivery.photos, 'photo is', 'photos are')} here." if delivery.photos else ""
    return f"{taken}.{photos}{aside}"


def backup(
    to: Annotated[Path, typer.Option("--to", metavar="DIR", help="A folder on another disk or machine.")],
    *,
    elsewhere: Annotated[
        bool, typer.Option("--elsewhere", help="The folder is another machine's, though it looks like the same disk.")
    ] = False,
    database: DatabaseOption = "",
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Write everything into one sealed file, read it back, and tell desks what is durable."""
    home = hq_home()
    with opened(database, operator, password_fd) as headquarters:
        report = headquarters.backup(to, elsewhere=elsewhere or not home.lost_with(to))
    say(f"backup\t{report.path}\nentries\t{report.entries}\npeople\t{report.people}\ndesks\t{report.desks}")
    if not report.elsewhere:
        say_aside("It lies on headquarters' own disk, or in memory: desks are not told that anything is durable.")
        say_aside("Write one onto another disk or machine.")


def restore(
    source: Annotated[Path, typer.Option("--from", metavar="DIR", help="A backup, or a folder: its newest is taken.")],
    database: DatabaseOption = "",
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Fill an empty database from a backup. Desks send what came after it again, by themselves."""
    home = hq_home()
    with backup_to_restore(home, source) as path:
        key = home.log_in(*read_login(home, operator, password_fd))
        restored = restore_headquarters(path, home, key, database)
    say("\n".join(f"{table}\t{count}" for table, count in sorted(restored.items())))
    say_aside("Start it with 'hq serve'. Headquarters as it was before must not be started again.")
    if restored.get("account"):
        say_aside("The pages' accounts are the backup's: whoever was removed since can log in. Look at 'hq accounts'.")


def accounts(
    database: DatabaseOption = "", operator: OperatorOption = "", password_fd: PasswordFdOption = None
) -> None:
    """List the accounts of headquarters' pages."""
    with opened(database, operator, password_fd) as headquarters:
        for account in headquarters.accounts.all():
            say(f"{account.name}\t{account.role}\t{account.camp}")


def add_account(
    name: Annotated[str, typer.Option(help="What the person will log in as.")],
    role: Annotated[HqRole, typer.Option(help="What the account is for.")],
    camp: Annotated[str, typer.Option(help="Code of the one camp it is shown; a viewer without one sees all.")] = "",
    database: DatabaseOption = "",
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Let somebody log in to headquarters' pages; prints a first password, which they change when they log in."""
    with opened(database, operator, password_fd) as headquarters:
        password = headquarters.add_account(name, role, camp)
    say(f"account\t{name}\nrole\t{role}\npassword\t{password}")
    say_aside("The password is shown this once. It is changed at the first login.")


def reset_account(
    name: Annotated[str, typer.Option(help="The account's name.")],
    database: DatabaseOption = "",
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Give an account a new first password, and log it out everywhere."""
    with opened(database, operator, password_fd) as headquarters:
        password = headquarters.accounts.reset(name)
    say(f"account\t{name}\npassword\t{password}")


def remove_account(
    name: Annotated[str, typer.Option(help="The account's name.")],
    database: DatabaseOption = "",
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Remove an account of headquarters' pages, and log it out everywhere."""
    with opened(database, operator, password_fd) as headquarters:
        headquarters.accounts.remove(name)
    say(f"removed\t{name}")
