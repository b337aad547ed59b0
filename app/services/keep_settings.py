"""Keep this desk's settings: language, theme, text size, printer, paper, how soon the window locks."""

from collections.abc import Callable

from app.domain.operator import Operator, Permission
from app.storage.settings import Settings

RULES = frozenset({"slip_valid_days"})
"""Settings that supervisors alone change."""


class KeepSettings:
    """Texts by name, inside the encrypted file."""

    def __init__(self, operator: Operator, settings: Settings, printers: Callable[[], tuple[str, ...]]) -> None:
        """``printers`` names those of this computer, its default first; it may take a moment."""
        self._operator = operator
        self._settings = settings
        self._printers = printers

    def get(self, name: str, default: str = "") -> str:
        """Return the setting."""
        self._operator.require(Permission.READ_STATUS)
        value = self._settings.get(name)
        return default if value is None else value

    def set(self, name: str, value: str) -> None:
        """Keep the setting."""
        self._operator.require(Permission.SET_RULES if name in RULES else Permission.READ_STATUS)
        self._settings.set(name, value)

    def printers(self) -> tuple[str, ...]:
        """Return the printers that can be chosen."""
        self._operator.require(Permission.READ_STATUS)
        return self._printers()
