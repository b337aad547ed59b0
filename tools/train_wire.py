"""Trains the dictionary that thin links are compressed with, on the wire's own text of people who do not exist.

Run with: python -m tools.train_wire NUMBER. A number that has shipped is never trained again: headquarters and desks of
different ages have to have the same bytes under it.
"""

import sys

from app.protocol.batches import Batch
from app.protocol.compact import written
from app.protocol.entries import Entry
from app.protocol.heads import Head, SignedHead
from app.protocol.signing import SigningKey
from app.protocol.version import PROTOCOL_VERSION
from app.reference.wire import dictionary_path
from tools.fictional_registrations import TRAINING_NAMES, Registrations

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

SEED = 20261123
BATCHES = 600
PEOPLE = 8
"""In a sample; a dictionary does most for a small batch."""
DICTIONARY_BYTES = 64 * 1024


def batch_of(entries: list[Entry]) -> Batch:
    """Return the batch in which a desk would send them, under a key that everybody knows."""
    key, last = SigningKey(bytes(32)), entries[-1]
    head = Head(desk=last.desk, epoch=1, seq=last.seq, hash=last.digest)
    return Batch(protocol=PROTOCOL_VERSION, head=SignedHead.sign(head, key), entries=tuple(entries))


def samples() -> list[bytes]:
    """Return texts to train on, always the same."""
    texts = []
    for number in range(BATCHES):
        registrations = Registrations(SEED + number, list(TRAINING_NAMES))
        entries = [entry for family in registrations.families(PEOPLE) for entry in family]
        texts.append(written(batch_of(entries))[0])
    return texts


def train(number: int) -> None:
    """Write the dictionary of this number. Raises FileExistsError when there is one."""
    path = dictionary_path(number)
    path.parent.mkdir(exist_ok=True)
    with path.open("xb") as file:
        file.write(zstd.train_dict(samples(), DICTIONARY_BYTES).dict_content)
    print(f"{path}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    train(int(sys.argv[1]))
