"""The printers of this computer, loaded when somebody prints."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the first page does not wait for the models
    from app.services.slip_paper import Printer


def known_printers() -> tuple[str, ...]:
    """Return the names of this computer's printers, the default first."""
    from app.printing.printers.finding import find_printers  # noqa: PLC0415 - when somebody looks at the settings

    return find_printers()


def chosen_printer(name: str) -> "Printer | None":
    """Return the printer of that name, there or not: it says so itself when it prints.

    Without a name the computer's default; None when it has none.
    """
    from app.printing.printers.finding import find_printers, open_printer  # noqa: PLC0415 - when the first slip prints

    name = name or next(iter(find_printers()), "")
    return open_printer(name) if name else None
