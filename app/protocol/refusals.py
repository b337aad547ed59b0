"""Why headquarters does not take a desk's message, in a word that both ends know."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from app.domain.model import Model


class RefusalReason(StrEnum):
    """The cause; the desk shows what to do about it in its own language."""

    DESK_TOO_OLD = "desk_too_old"
    HEADQUARTERS_TOO_OLD = "headquarters_too_old"
    UNKNOWN_DESK = "unknown_desk"
    DESK_REVOKED = "desk_revoked"
    """Headquarters has withdrawn the desk."""
    BAD_SIGNATURE = "bad_signature"
    REPEATED = "repeated"
    """The request's number was taken before; the desk asks again with a greater one."""
    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    TOO_FAST = "too_fast"
    """More bytes than a desk may send at once."""
    DICTIONARY_UNKNOWN = "dictionary_unknown"
    """Headquarters is older than the dictionary that the batch was packed with; the desk sends it without."""
    DAMAGED = "damaged"
    """The signatures hold, but an entry's content is not what its chain says."""
    FORK = "fork"
    """The desk's chain and headquarters' copy of it have parted."""
    CODE_UNKNOWN = "code_unknown"
    CODE_USED = "code_used"
    CODE_EXPIRED = "code_expired"
    WRONG_CAMP = "wrong_camp"
    PREFIX_TAKEN = "prefix_taken"
    DESK_KNOWN = "desk_known"
    """The desk is enrolled already, with another key."""


TO_DO: Mapping[RefusalReason, str] = MappingProxyType(
    {
        RefusalReason.DESK_TOO_OLD: "the desk: update Gatehouse",
        RefusalReason.HEADQUARTERS_TOO_OLD: "headquarters: update Gatehouse",
        RefusalReason.UNKNOWN_DESK: "headquarters: give the desk a new enrolment code",
        RefusalReason.DESK_REVOKED: "the desk: register elsewhere and call headquarters",
        RefusalReason.BAD_SIGNATURE: "headquarters: give the desk a new enrolment code",
        RefusalReason.REPEATED: "the desk: nothing, it asks again by itself",
        RefusalReason.UNREADABLE: "the desk: send again; if it goes on, update the older side",
        RefusalReason.DICTIONARY_UNKNOWN: "headquarters: update Gatehouse; until then the desk sends without it",
        RefusalReason.TOO_LARGE: "the desk: send less at a time; if it goes on, update the older side",
        RefusalReason.TOO_FAST: "the desk: nothing, it goes on by itself",
        RefusalReason.DAMAGED: "the desk: verify its file, and call headquarters",
        RefusalReason.FORK: "headquarters: find out with the camp which copy of the desk is the true one",
        RefusalReason.CODE_UNKNOWN: "headquarters: give the desk a new enrolment code",
        RefusalReason.CODE_USED: "headquarters: give the desk a new enrolment code",
        RefusalReason.CODE_EXPIRED: "headquarters: give the desk a new enrolment code",
        RefusalReason.WRONG_CAMP: "headquarters: give the desk a code of its camp",
        RefusalReason.PREFIX_TAKEN: "the desk: set up again in an empty folder with another prefix",
        RefusalReason.DESK_KNOWN: "headquarters: find out whether a copy of the desk is in use elsewhere",
    }
)
"""Which side must do what, for logs and support; the desk's screen says it in its own language."""


class Refusal(Model):
    """Headquarters' answer instead of what was asked for."""

    reason: RefusalReason
    message: str = ""
    """For logs and support, in English, without personal data."""
    todo: str = ""
    """Which side must do what; the same."""
    number: int = 0
    """Of a repeated request: the greatest number taken."""
