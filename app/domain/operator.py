"""The person at the desk, and what their role lets them do."""

from enum import StrEnum
from types import MappingProxyType

from app.domain.errors import NotAllowedError
from app.domain.model import Model


class Role(StrEnum):
    """What an operator was engaged as."""

    REGISTRAR = "registrar"
    SUPERVISOR = "supervisor"


class Permission(StrEnum):
    """One thing a service asks for before it acts."""

    REGISTER = "register"
    FIND = "find"
    PRINT_SLIPS = "print_slips"
    MARK_PRESENCE = "mark_presence"
    SYNC = "sync"
    READ_STATUS = "read_status"
    READ_SENSITIVE_NEEDS = "read_sensitive_needs"
    PRINT_ROSTER = "print_roster"
    MANAGE_OPERATORS = "manage_operators"
    ENROL_DESK = "enrol_desk"
    CARRY = "carry"
    RESOLVE_CONFLICTS = "resolve_conflicts"
    MERGE_PEOPLE = "merge_people"
    ERASE_PEOPLE = "erase_people"
    SET_RULES = "set_rules"
    """Settings that say what a camp allows, not what a desk likes."""
    IMPORT_EXPECTED = "import_expected"
    SIGN_OFF_DAY = "sign_off_day"


_REGISTRAR = frozenset(
    {
        Permission.REGISTER,
        Permission.FIND,
        Permission.PRINT_SLIPS,
        Permission.MARK_PRESENCE,
        Permission.SYNC,
        Permission.READ_STATUS,
    }
)
PERMISSIONS = MappingProxyType({Role.REGISTRAR: _REGISTRAR, Role.SUPERVISOR: frozenset(Permission)})


class Operator(Model):
    """Somebody who can log in at this desk. ``name`` is also the login."""

    name: str
    role: Role

    def allows(self, permission: Permission) -> bool:
        """Whether the role carries the permission."""
        return permission in PERMISSIONS[self.role]

    def require(self, permission: Permission) -> None:
        """Raise NotAllowedError unless the role carries the permission."""
        if not self.allows(permission):
            raise NotAllowedError(operator=self.name, permission=permission.replace("_", " "))
