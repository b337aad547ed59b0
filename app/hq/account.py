"""Who looks at headquarters' pages, and what each role is shown."""

from enum import StrEnum
from types import MappingProxyType

from pydantic import Field

from app.domain.model import Model

EVERY_CAMP = "*"


class HqPermission(StrEnum):
    """One thing a page asks for before it is shown."""

    SEE_FIGURES = "see_figures"
    """Counts, desks, reasons; nobody's name, code or data."""
    SEE_RECORDS = "see_records"
    """Which person or family it is, and what was said of them."""
    REVIEW_PAIRS = "review_pairs"
    """Decide whether two records are one person."""
    MANAGE_ACCOUNTS = "manage_accounts"


class HqRole(StrEnum):
    """What an account is for."""

    VIEWER = "viewer"
    SUPERVISOR = "supervisor"
    """Of one camp."""
    ADMINISTRATOR = "administrator"


_SUPERVISOR = frozenset({HqPermission.SEE_FIGURES, HqPermission.SEE_RECORDS, HqPermission.REVIEW_PAIRS})
HQ_PERMISSIONS = MappingProxyType(
    {
        HqRole.VIEWER: frozenset({HqPermission.SEE_FIGURES}),
        HqRole.SUPERVISOR: _SUPERVISOR,
        HqRole.ADMINISTRATOR: frozenset(HqPermission),
    }
)


class Account(Model):
    """Somebody who may log in to headquarters' pages. ``name`` is also the login."""

    name: str
    role: HqRole
    camp: str = EVERY_CAMP
    """The one camp that is shown, or every camp."""
    language: str = Field(default="", max_length=2)
    """Chosen by the person; empty follows the browser."""
    must_change: bool = False
    """Whether the password is one that was printed, and has to be changed before anything is shown."""

    def allows(self, permission: HqPermission) -> bool:
        """Whether the role carries the permission."""
        return permission in HQ_PERMISSIONS[self.role]

    def sees(self, camp: str) -> bool:
        """Whether the camp is shown."""
        return self.camp in (EVERY_CAMP, camp)
