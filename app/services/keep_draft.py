"""Keep what is being typed, so that no power cut and no crash loses a field."""

from app.domain.desk import Draft
from app.domain.form import FamilyForm
from app.domain.operator import Operator, Permission
from app.storage.drafts import Drafts


class KeepDraft:
    """Drafts of this desk, any operator's: the next shift goes on where the last one stopped."""

    def __init__(self, operator: Operator, drafts: Drafts) -> None:
        self._operator = operator
        self._drafts = drafts

    def save(self, form: FamilyForm, focus: str = "") -> None:
        """Keep the form as it stands; ``focus`` is the field the operator is in."""
        self._operator.require(Permission.REGISTER)
        self._drafts.save(form, focus, self._operator.name)

    def latest(self) -> Draft | None:
        """Return the draft touched last, if any is left."""
        self._operator.require(Permission.REGISTER)
        return self._drafts.latest()

    def discard(self, op_id: str) -> None:
        """Drop a draft that the operator does not want."""
        self._operator.require(Permission.REGISTER)
        self._drafts.discard(op_id)
