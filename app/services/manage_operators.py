"""Add and remove operators, and change passwords."""

from collections.abc import Callable

from app.domain.labels import checked_label
from app.domain.operator import Operator, Permission, Role
from app.services.errors import LastSupervisorError
from app.storage.operators import Operators
from app.vault.data_key import DataKey
from app.vault.errors import NoSuchOperatorError
from app.vault.key_slots import KeySlots


class ManageOperators:
    """Each operator has a key slot of their own; who may log in is journalled."""

    def __init__(
        self,
        operator: Operator,
        operators: Operators,
        slots: KeySlots,
        key: Callable[[], DataKey],
        remove: Callable[[str], None],
    ) -> None:
        """``key`` returns the data key; ``remove`` closes a name's slot and gives the desk's file a new key."""
        self._operator = operator
        self._operators = operators
        self._slots = slots
        self._key = key
        self._remove = remove

    def all(self) -> tuple[Operator, ...]:
        """Return those who may log in, by name."""
        self._operator.require(Permission.MANAGE_OPERATORS)
        return self._operators.all()

    def add(self, name: str, role: Role, password: str) -> None:
        """Let somebody log in. Raises NotALabelError, WeakPasswordError, OperatorExistsError."""
        self._operator.require(Permission.MANAGE_OPERATORS)
        added = Operator(name=checked_label(name, "operator's name"), role=role)
        self._slots.refuse_to_add(self._key(), added, password)
        # In the journal first: nobody ever logs in whom the desk does not list. A power cut between leaves a name in
        # the list that opens nothing yet, and adding or removing it again mends that.
        self._operators.note_added(added, self._operator.name)
        self._slots.add(self._key(), added, password)

    def remove(self, name: str) -> None:
        """Close somebody's slot; their password opens nothing afterwards.

        Raises NoSuchOperatorError, LastSupervisorError.
        """
        self._operator.require(Permission.MANAGE_OPERATORS)
        supervisors = {known.name.casefold() for known in self._operators.all() if known.role is Role.SUPERVISOR}
        if supervisors == {name.strip().casefold()}:
            raise LastSupervisorError(name=name)
        try:
            self._remove(name)
        except NoSuchOperatorError:
            # Listed without a slot: adding or removing was cut short.
            if name not in {known.name for known in self._operators.all()}:
                raise
        self._operators.note_removed(name, self._operator.name)

    def change_password(self, old: str, new: str) -> None:
        """Change one's own password; any role may. Raises WrongPasswordError, WeakPasswordError."""
        self._slots.change_password(self._operator.name, old, new)
