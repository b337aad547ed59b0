"""Opens the desk window on the data folder."""

import gc
import threading

from app.bootstrap.desk import DeskFolder
from app.bootstrap.printers import chosen_printer, known_printers
from app.bootstrap.surroundings import home_folder, utc_now
from app.reference.resources import RESOURCES
from app.services.enter_desk import EnterDesk
from app.ui.application import run


def open_window() -> int:
    """Stay until the window is closed; return the process's exit code."""
    folder = DeskFolder(home_folder(), utc_now, online=True, printer=chosen_printer, printers=known_printers)
    try:
        return run(EnterDesk(folder, folder.camps), RESOURCES, folder.path, utc_now, _load_the_rest)
    finally:
        folder.close()


def _load_the_rest() -> None:
    """Load what a login needs, while the name and password are typed."""
    gc.freeze()
    gc.enable()
    threading.Thread(target=_import_desk, name="loading", daemon=True).start()


def _import_desk() -> None:
    import app.bootstrap.open_desk  # noqa: PLC0415 - after the first paint
    import app.vault.key_slots  # noqa: F401, PLC0415 - the same
