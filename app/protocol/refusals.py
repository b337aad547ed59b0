"""Why headquarters does not take a desk's message, in a word that both ends know."""

from enum import StrEnum

from app.domain.model import Model


class RefusalReason(StrEnum):
    """The cause; the desk shows what to do about it in its own language."""

    DESK_TOO_OLD = "desk_too_old"
    HEADQUARTERS_TOO_OLD = "headquarters_too_old"
    UNKNOWN_DESK = "unknown_desk"
    DESK_REVOKED = "desk_revoked"
    """Headquarters has withdrawn the desk."""
    BAD_SIGNATURE = "bad_signature"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
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


class Refusal(Model):
    """Headquarters' answer instead of what was asked for."""

    reason: RefusalReason
    message: str = ""
    """For logs and support, in English, without personal data."""
