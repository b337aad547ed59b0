"""Opens the desk window on the data folder."""

from app.bootstrap.desk import DeskFolder
from app.bootstrap.surroundings import home_folder, utc_now
from app.reference.resources import RESOURCES
from app.services.enter_desk import EnterDesk
from app.services.slip_paper import Printer
from app.ui.application import run


def open_window() -> int:
    """Stay until the window is closed; return the process's exit code."""
    folder = DeskFolder(home_folder(), utc_now, online=True, printer=chosen_printer, printers=known_printers)
    try:
        return run(EnterDesk(folder, folder.camps), RESOURCES, folder.path, utc_now)
    finally:
        folder.close()


def known_printers() -> tuple[str, ...]:
    """Return the names of this computer's printers, the default first."""
    from app.printing.printers.finding import find_printers  # noqa: PLC0415 - when somebody looks at the settings

    return find_printers()


def chosen_printer(name: str) -> Printer | None:
    """Return the printer of that name, else the computer's default; None when it has none."""
    from app.printing.printers.finding import find_printers, open_printer  # noqa: PLC0415 - when the first slip prints

    found = find_printers()
    if not found:
        return None
    return open_printer(name if name in found else found[0])
