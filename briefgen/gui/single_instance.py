"""Let one window of an officer stay the only one: a second start hands its file to the first.

The channel is a local socket that only its user may open; nothing goes over a network.
"""

import os
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 2_000
"""Milliseconds that the running window gets to take a file."""
_TAKEN = b"taken\n"


def channel_of(state: Path) -> str:
    """Name the channel of those who share a state folder: one user, in the usual case."""
    return f"briefgen-{sha256(os.fsencode(state.absolute())).hexdigest()[:16]}"


def hand_over(channel: str, path: Path | None) -> bool:
    """Give a file, or none, to the window that runs already; tell whether one took it."""
    socket = QLocalSocket()
    socket.connectToServer(channel)
    if not socket.waitForConnected(_PATIENCE):
        return False
    socket.write((os.fsencode(path.absolute()) if path else b"") + b"\0")
    took = socket.waitForBytesWritten(_PATIENCE) and socket.waitForReadyRead(_PATIENCE)
    # A window that is stuck takes nothing; then a second one is better than none.
    is_taken = bool(took) and socket.readAll().data() == _TAKEN
    socket.disconnectFromServer()
    return is_taken


class SingleInstance(QObject):
    """Takes the files that later starts hand over."""

    asked = Signal(object)
    """The Path to open, or None where the window is only to be shown."""

    def __init__(self, channel: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take)
        if not self._server.listen(channel):
            # A program that was killed leaves its channel behind.
            QLocalServer.removeServer(channel)
            self._server.listen(channel)

    @property
    def is_listening(self) -> bool:
        """Whether later starts find this one; the program works without it too."""
        return self._server.isListening()

    def _take(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        said = bytes(socket.peek(socket.bytesAvailable()).data())
        if said.endswith(b"\0"):
            socket.readAll()
            socket.write(_TAKEN)
            socket.flush()
            name = said[:-1]
            self.asked.emit(Path(os.fsdecode(name)) if name else None)

    def close(self) -> None:
        """Be found no more."""
        self._server.close()
