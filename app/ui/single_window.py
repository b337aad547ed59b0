"""One window for a data folder: whoever starts a second one brings the first to the front instead."""

from enum import Enum, auto
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QDir, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 1_000
"""Milliseconds to be connected in; a window that was killed refuses at once."""
_LONGEST_START = 10_000
"""Milliseconds that a window which listens has to answer: it may be starting, on a computer that has much to do."""
_RAISE = b"raise\n"


class _Other(Enum):
    """What became of the question whether there is another window."""

    RAISED = auto()
    SILENT = auto()
    """Somebody listens and says nothing: a window that hangs."""
    NONE = auto()


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

        Two that start at once look one after the other. Where no socket can be made, or the other window hangs, each
        start says yes, and the lock on the desk's file decides at login.
        """
        looking = QLockFile(QDir(QDir.tempPath()).filePath(f"{self._name}.lock"))
        looking.tryLock(_LONGEST_START)
        try:
            other = _ask(self._name)
            if other is _Other.NONE:
                # It takes the place of any socket with its name: of a killed window, but of a living one as well.
                self._server.listen(self._name)
            return other is not _Other.RAISED
        finally:
            looking.unlock()

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


def _ask(name: str) -> _Other:
    """Ask the window that listens there to come to the front."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE):
        return _Other.NONE
    heard = socket.bytesAvailable() > 0 or socket.waitForReadyRead(_LONGEST_START)
    raised = heard and bytes(socket.readAll().data()) == _RAISE
    socket.abort()
    return _Other.RAISED if raised else _Other.SILENT
