"""Opens the desk window on the data folder."""

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
        return run(EnterDesk(folder, folder.camps), RESOURCES, folder.path, utc_now)
    finally:
        folder.close()
