"""The headquarters that a training desk carries inside itself, on loopback."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from app.domain.camp import Camp
from app.hq.home import HqHome
from app.storage.settings import Settings
from app.vault.data_key import DataKey

if TYPE_CHECKING:
    from app.hq.server import Headquarters

KEY_SETTING = "training_headquarters_key"
"""The key of headquarters' file lies in the desk's encrypted file, so that opening the one opens the other."""


class TrainingHeadquarters:
    """Starts and stops; imports headquarters' weight only when it starts."""

    def __init__(
        self,
        home: HqHome,
        settings: Settings,
        camps: Mapping[str, Camp],
        clock: Callable[[], datetime],
    ) -> None:
        self._home = home
        self._settings = settings
        self._camps = camps
        self._clock = clock
        self._headquarters: Headquarters | None = None
        self._port = 0

    def start(self) -> str:
        """Serve on loopback, on the same port as last time while this object lives; return the address."""
        headquarters = self.open()
        url = headquarters.start(port=self._port)
        self._port = int(url.rsplit(":", 1)[1])
        return url

    def stop(self) -> None:
        """Stop serving, as if the link were cut."""
        if self._headquarters is not None:
            self._headquarters.stop()

    def open(self) -> "Headquarters":
        """Return headquarters with its database open, serving or not."""
        if self._headquarters is None:
            from app.hq.server import Headquarters  # noqa: PLC0415 - a server's weight, after the window is up

            key = DataKey(bytes.fromhex(self._settings.get(KEY_SETTING) or ""))
            self._headquarters = Headquarters.open(self._home, key, camps=self._camps, clock=self._clock)
        return self._headquarters

    def close(self) -> None:
        """Stop and close the database."""
        if self._headquarters is not None:
            self._headquarters.close()
            self._headquarters = None


def set_up_training_headquarters(home: HqHome, settings: Settings, supervisor: str, password: str) -> None:
    """Give a training desk its headquarters: the same supervisor may open it alone, the desk opens it by itself."""
    key = home.set_up(supervisor, password, training=True)
    settings.set(KEY_SETTING, key.secret.hex())
