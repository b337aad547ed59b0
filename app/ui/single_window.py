"""One window for a data folder: whoever starts a second one brings the first to the front instead."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 1_000
"""Milliseconds that the first window has to answer; one that was killed never does."""
_RAISE = b"raise\n"


class SingleWindow(QObject):
    """Listens on a local socket, named after the folder, that only the same user can open."""

    raised = Signal()
    """Somebody started Gatehouse once more on this folder."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = socket_name(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def is_first(self) -> bool:
        """Whether there is no other window; if there is, it has been raised.

        Where no socket can be made, each start says yes, and the lock on the desk's file decides at login.
        """
        if _ask(self._name):
            return False
        if not self._server.listen(self._name):
            # A window that was killed left its socket behind, and nobody answered.
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
        return True

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.write(_RAISE)
            caller.flush()
            caller.disconnectFromServer()
            caller.disconnected.connect(caller.deleteLater)
            self.raised.emit()


def socket_name(folder: Path) -> str:
    """Return the socket's name: one folder, one name, and nothing of the path in it."""
    return f"gatehouse-{sha256(str(folder.resolve()).encode()).hexdigest()[:24]}"


def _ask(name: str) -> bool:
    """Ask the window that listens there to come to the front; return whether one answered."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    answered = socket.waitForConnected(_PATIENCE) and (
        socket.bytesAvailable() > 0 or socket.waitForReadyRead(_PATIENCE)
    )
    heard = answered and bytes(socket.readAll().data()) == _RAISE
    socket.abort()
    return bool(heard)
