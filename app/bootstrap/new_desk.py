"""Makes a desk in a data folder: key slots, recovery code, encrypted file; in training its headquarters too."""

import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.bootstrap.surroundings import hq_folder, new_op_id
from app.bootstrap.training_headquarters import set_up_training_headquarters
from app.domain.camp import Camp
from app.domain.crockford import ALPHABET
from app.domain.desk import DeskIdentity
from app.domain.operator import Operator, Role
from app.hq.home import HqHome
from app.storage.desk_file import DeskFile
from app.storage.journal import DeskJournal
from app.storage.operators import Operators
from app.storage.settings import Settings
from app.vault.key_slots import KeySlots
from app.vault.sealing import Cost

PREFIX_SYMBOLS = 2


def create_desk(
    path: Path,
    slots: KeySlots,
    camp: Camp,
    desk_name: str,
    supervisor: str,
    password: str,
    clock: Callable[[], datetime],
    cost: Cost | None,
) -> str:
    """Return the recovery code to print. Raises WeakPasswordError and storage's gates."""
    identity = DeskIdentity(
        desk=new_op_id(),
        name=desk_name,
        camp=camp.code,
        prefix="".join(secrets.choice(ALPHABET) for _ in range(PREFIX_SYMBOLS)),
        training=camp.training,
    )
    operator = Operator(name=supervisor, role=Role.SUPERVISOR)
    key = slots.create(owner=identity.desk, training=camp.training, operator=operator, password=password)
    recovery = slots.make_recovery_code(key)
    file = DeskFile.create(path, identity, key, clock)
    try:
        Operators(file, DeskJournal(file)).note_added(operator, supervisor)
        if camp.training:
            home = HqHome(hq_folder(path), cost)
            set_up_training_headquarters(home, Settings(file), supervisor, password)
    finally:
        file.close()
    return str(recovery)
