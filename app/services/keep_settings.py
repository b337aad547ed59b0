"""Keep this desk's settings: language, theme, text size, printer."""

from app.domain.operator import Operator, Permission
from app.storage.settings import Settings


class KeepSettings:
    """Texts by name, inside the encrypted file."""

    def __init__(self, operator: Operator, settings: Settings) -> None:
        self._operator = operator
        self._settings = settings

    def get(self, name: str, default: str = "") -> str:
        """Return the setting."""
        self._operator.require(Permission.READ_STATUS)
        value = self._settings.get(name)
        return default if value is None else value

    def set(self, name: str, value: str) -> None:
        """Keep the setting."""
        self._operator.require(Permission.READ_STATUS)
        self._settings.set(name, value)
