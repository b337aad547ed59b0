"""Where the log goes: files of the data folder that rotate, and for a server standard error besides.

Events carry names of errors, ids and counts, never names or documents of people.
"""

import logging
import sys
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

import structlog

from app.vault.private_files import make_private_file, make_private_folder

LOG_BYTES = 1_000_000
LOG_FILES = 5


class _PrivateFileHandler(RotatingFileHandler):
    """Opens each file for its owner alone, and makes their folder with the first event."""

    def _open(self) -> TextIOWrapper:
        path = Path(self.baseFilename)
        make_private_folder(path.parent)
        make_private_file(path)
        return super()._open()


def log_to_folder(home: Path) -> None:
    """Write events to ``logs/gatehouse.log`` of the data folder, a JSON object a line."""
    handler = _PrivateFileHandler(
        home / "logs" / "gatehouse.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=True
    )
    _log_through(handler)


def log_to_stderr() -> None:
    """Write events to standard error, for servers whose system keeps it."""
    _log_through(logging.StreamHandler(sys.stderr))


def _log_through(handler: logging.Handler) -> None:
    handler.setFormatter(logging.Formatter("%(message)s"))
    root = logging.getLogger("gatehouse")
    for former in root.handlers[:]:
        root.removeHandler(former)
        former.close()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    root.propagate = False
    structlog.configure(
        processors=[
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
