"""Register families from a file, so that the same file taken twice makes nobody twice."""

import re
from collections.abc import Callable, Iterable, Iterator
from uuid import UUID

from app.domain.desk import DeskIdentity
from app.domain.errors import OperatorError
from app.domain.form import FamilyForm
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.model import Model
from app.domain.operator import Operator, Permission
from app.domain.person import FamilyRecord
from app.domain.violations import RegistrationRefusedError, Rule, Violations
from app.protocol.canonical import canonical_json, sha256_hex
from app.reference.arrivals import ImportedFamily
from app.services.register_family import RegisterFamily

NOT_AN_OP_ID = Rule(
    QT_TRANSLATE_NOOP("rules", "It is not a UUID."),
    QT_TRANSLATE_NOOP("rules", "Leave it out, or write it like 01a209b9-39d0-7251-bfb7-97d42fd5731b."),
)
NOT_ITS_CODE = Rule(
    QT_TRANSLATE_NOOP("rules", "A family gets its code from the desk."),
    QT_TRANSLATE_NOOP("rules", "Leave the code out."),
)
_OP_ID = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}")


class ImportOutcome(Model):
    """What became of one family of a file: its record, or why it was refused."""

    index: int
    """Place in the file, from 0."""
    record: FamilyRecord | None = None
    refusal: str = ""
    elsewhere: bool = False
    """Whether another desk had registered it from the same file, and nothing was registered now."""


class ImportFamilies:
    """One transaction a family: a refused family keeps none of the others waiting."""

    def __init__(
        self,
        operator: Operator,
        identity: DeskIdentity,
        register_family: RegisterFamily,
        other_desks: Callable[[], Iterable[str]],
    ) -> None:
        """``other_desks`` gives the ids of the camp's desks whose entries have come here."""
        self._other_desks = other_desks
        self._operator = operator
        self._identity = identity
        self._register_family = register_family

    def __call__(self, families: Iterable[ImportedFamily]) -> Iterator[ImportOutcome]:
        """Register each family as it is asked for, and yield what became of it."""
        self._operator.require(Permission.REGISTER)
        others = tuple(self._other_desks())
        for family in families:
            if family.form is None:
                yield ImportOutcome(index=family.index, refusal="\n".join(map(str, family.problems)))
                continue
            if (known := self._from_elsewhere(family.form, others)) is not None:
                yield ImportOutcome(index=family.index, record=known, elsewhere=True)
                continue
            try:
                record = self._take(family.form)
            except OperatorError as error:
                yield ImportOutcome(index=family.index, refusal=str(error))
            else:
                yield ImportOutcome(index=family.index, record=record)

    def _take(self, given: FamilyForm) -> FamilyRecord:
        """Register or correct the family.

        A file that names its families by op ids corrects them. One that does not, and comes again, changes nothing:
        what has been corrected at the desk since then stays as it is.
        """
        form = _with_derived_ids(given, self._identity.desk)
        saved = self._register_family.saved(form)
        violations = Violations()
        for path, op_id in [
            ("op_id", form.op_id),
            *((f"members.{i}.op_id", m.op_id) for i, m in enumerate(form.members)),
        ]:
            if not _OP_ID.fullmatch(op_id):
                violations.add(path, op_id, NOT_AN_OP_ID)
        if form.code and form.code != (saved.family.code if saved else ""):
            violations.add("code", form.code, NOT_ITS_CODE)
        if violations.found:
            raise RegistrationRefusedError(tuple(violations.found))
        if saved and not given.op_id:
            return saved
        return self._register_family(form)

    def _from_elsewhere(self, given: FamilyForm, others: Iterable[str]) -> FamilyRecord | None:
        """Return the family that another desk registered from the same file, as far as that has come here.

        One id for all desks would not do: two desks that are apart would both begin the record, and headquarters keeps
        the second beginning aside.
        """
        if given.op_id:
            return None
        own = self._register_family.saved(_with_derived_ids(given, self._identity.desk))
        taken = (
            self._register_family.saved(_with_derived_ids(given, desk)) for desk in (others if own is None else ())
        )
        return next(filter(None, taken), None)


def _with_derived_ids(form: FamilyForm, desk: str) -> FamilyForm:
    """Give op ids that are the same whenever the desk takes the same family of a file."""
    content = canonical_json([desk, form.model_dump(mode="json")])
    derived = form.model_copy(deep=True)
    derived.op_id = form.op_id or _uuid8(content, 0)
    for number, member in enumerate(derived.members, start=1):
        member.op_id = member.op_id or _uuid8(content, number)
    return derived


def _uuid8(content: str, number: int) -> str:
    """Return a UUID of version 8 (RFC 9562, section 5.8) made of a hash."""
    value = int(sha256_hex(f"gatehouse import {number} {content}".encode())[:32], 16)
    value = value & ~(0xF000 << 64) | (0x8000 << 64)
    value = value & ~(0xC000 << 48) | (0x8000 << 48)
    return str(UUID(int=value))
