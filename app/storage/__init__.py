"""The desk's only SQL: one encrypted file, its journal, and the rows that screens read.

sqlite-utils uses a module named pysqlite3 when there is one. It is given sqlcipher3 by that name here, before anything
in this package can import sqlite-utils: with the standard library's sqlite3 beside it, sqlite-utils would not know
sqlcipher3's errors, and a failed statement would leave a transaction open that swallows later saves.

When it is loaded it does not see numpy and pandas. It would load them only to know the names of their types, and that
takes a quarter of the time that a command takes to start where they are installed.
"""

import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType

import sqlcipher3
import sqlcipher3.dbapi2

sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2

_NOT_WANTED = ("numpy", "pandas")


class _Alone(Loader):
    """Runs a module as if those that are not wanted were not installed."""

    def __init__(self, real: Loader) -> None:
        self._real = real

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._real.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        hidden = [name for name in _NOT_WANTED if name not in sys.modules]
        sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type] # None: to import it fails
        try:
            self._real.exec_module(module)
        finally:
            for name in hidden:
                del sys.modules[name]


class _Finder(MetaPathFinder):
    """Finds sqlite-utils, whenever it is wanted first."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        spec = PathFinder.find_spec(name, path, target) if name == "sqlite_utils" else None
        if spec is not None and spec.loader is not None:
            spec.loader = _Alone(spec.loader)
        return spec


if "sqlite_utils" not in sys.modules:
    sys.meta_path.insert(0, _Finder())
