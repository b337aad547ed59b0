"""A TCP server that answers with whatever bytes a test gives it, or keeps silent."""

import socket
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from time import sleep


@contextmanager
def raw_server(pieces: Iterable[bytes], pause: float = 0, *, keep_open: bool = False) -> Iterator[str]:
    """Answer every connection with the pieces, ``pause`` seconds apart; yield the address."""
    pieces = list(pieces)
    listening = socket.create_server(("127.0.0.1", 0))
    done = threading.Event()

    def answer(connection: socket.socket) -> None:
        with connection:
            try:
                connection.recv(65536)
                for piece in pieces:
                    connection.sendall(piece)
                    sleep(pause)
                if keep_open:
                    done.wait(10)
                # Closing with the request half read would reset the connection and lose the answer.
                connection.shutdown(socket.SHUT_WR)
                connection.settimeout(5)
                while connection.recv(65536):
                    pass
            except OSError:
                return

    def accept() -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            thread = threading.Thread(target=answer, args=(connection,), daemon=True)
            threads.append(thread)
            thread.start()

    threads: list[threading.Thread] = []
    acceptor = threading.Thread(target=accept, daemon=True)
    acceptor.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        done.set()
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        acceptor.join(5)
        for thread in threads:
            thread.join(5)


def http_answer(status: str, body: bytes, content_type: str = "application/json", *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {content_type}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join([*lines, "Connection: close", "", ""]).encode() + body
