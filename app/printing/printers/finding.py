"""Finds the printers of this computer, whatever its system."""

import sys

from app.printing.printers.port import Printer
from app.printing.printers.system import SystemPrinter, find_system_printers


def find_printers() -> tuple[str, ...]:
    """Return the printers' names, the computer's default first."""
    if sys.platform == "win32":
        from app.printing.printers.windows import find_windows_printers  # noqa: PLC0415 - Qt's printing, there only

        return find_windows_printers()
    return find_system_printers()


def open_printer(name: str = "") -> Printer:
    """Return the printer of that name, or the default one; whether it works shows when it prints."""
    if sys.platform == "win32":
        from app.printing.printers.windows import WindowsPrinter  # noqa: PLC0415 - the same

        return WindowsPrinter(name)
    return SystemPrinter(name)
