"""Why headquarters has not taken what the desk has: it cannot be reached, it refuses, or it is not ours."""

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.errors import MachineError, OperatorError
from app.domain.marking import QT_TRANSLATE_NOOP
from app.protocol.refusals import Refusal, RefusalReason


class NotAnAddressError(OperatorError):
    """The text is no address that the desk may connect to."""

    title = QT_TRANSLATE_NOOP("errors", "{url} is not an address of headquarters.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Type it like https://hq.example.org; http is taken only for this computer itself."
    )


class UnreachableError(MachineError):
    """No answer of a headquarters came; trying again is enough."""

    title = QT_TRANSLATE_NOOP("errors", "Headquarters cannot be reached ({reason}).")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Go on working: everything is safe on this computer and is sent by itself when the link is back."
    )


class SlowDownError(UnreachableError):
    """Headquarters takes no more from this desk for some seconds; trying again is enough."""

    title = QT_TRANSLATE_NOOP("errors", "Headquarters asks this desk to wait a little ({reason}).")
    next_step = QT_TRANSLATE_NOOP("errors", "Go on working: the rest is sent by itself.")


class RefusedError(MachineError):
    """Headquarters answered, and does not take what the desk sends."""

    title = QT_TRANSLATE_NOOP("errors", "Headquarters does not take this desk's message ({reason}).")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Go on working, nothing is lost. Call headquarters and say when it happened."
    )


class RepeatedError(RefusedError):
    """The request's number was taken before; the desk asks again with a greater one, and nobody sees this."""

    def __init__(self, reason: str, number: int) -> None:
        """``number`` is the greatest that headquarters has taken."""
        super().__init__(reason=reason)
        self.number = number


class UpdateDeskError(RefusedError):
    """This program is older than headquarters speaks with."""

    title = QT_TRANSLATE_NOOP("errors", "Headquarters speaks a newer protocol than this desk.")
    next_step = QT_TRANSLATE_NOOP("errors", "Update Gatehouse on this computer. Until then everything is kept here.")


class UpdateHeadquartersError(RefusedError):
    """Headquarters is older than this program speaks with."""

    title = QT_TRANSLATE_NOOP("errors", "Headquarters speaks an older protocol than this desk.")
    next_step = QT_TRANSLATE_NOOP("errors", "Ask headquarters to update. Until then everything is kept here.")


class DictionaryUnknownError(UpdateHeadquartersError):
    """Headquarters has not got the dictionary that the batch was packed with; it goes without."""


class UnknownDeskError(RefusedError):
    """Headquarters has no desk of this id, or another key for it."""

    title = QT_TRANSLATE_NOOP("errors", "Headquarters does not know this desk.")
    next_step = QT_TRANSLATE_NOOP("errors", "Ask headquarters for a new enrolment code. Everything is kept here.")


class DeskRevokedError(RefusedError):
    """Headquarters has withdrawn this desk; nothing is taken from it any more."""

    title = QT_TRANSLATE_NOOP("errors", "Headquarters has withdrawn this desk ({reason}).")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Register at another desk and call headquarters. Everything entered here is kept."
    )


class PartedError(RefusedError):
    """The desk's journal and headquarters' copy of it have parted: the desk was copied, or restored from old."""

    title = QT_TRANSLATE_NOOP("errors", "This desk's records and headquarters' copy of them have parted.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Call headquarters now: this desk was copied or restored. Keep this computer as it is."
    )


class UntrustedError(RefusedError):
    """An answer is not signed by the headquarters that the desk was enrolled at."""

    title = QT_TRANSLATE_NOOP("errors", "Something answers in headquarters' place ({reason}).")
    next_step = QT_TRANSLATE_NOOP("errors", "Check the address and the code with headquarters by telephone.")


class OldHeadquartersError(RefusedError):
    """What answers is headquarters as it was before it was restored from a backup: it runs twice."""

    title = QT_TRANSLATE_NOOP("errors", "An old copy of headquarters answers ({reason}).")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Call headquarters: the copy from before the restore must be stopped. Everything is kept here."
    )


class ClockDisagreesError(RefusedError):
    """Headquarters' certificate is genuine, but by this computer's clock its time has not come, or is over."""

    title = QT_TRANSLATE_NOOP("errors", "By this computer's clock headquarters' certificate is not valid ({reason}).")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Set this computer's date and time. If they are right, headquarters must run 'hq make-ca' again."
    )


class EnrolmentCodeRefusedError(RefusedError):
    """The enrolment code was used, is too old, or was never issued there."""

    title = QT_TRANSLATE_NOOP("errors", "Headquarters does not take this enrolment code ({reason}).")
    next_step = QT_TRANSLATE_NOOP("errors", "Ask headquarters for a new code; each works once, for 24 hours.")


class WrongCampError(RefusedError):
    """The code is for another camp's desk."""

    title = QT_TRANSLATE_NOOP("errors", "This enrolment code is for another camp ({reason}).")
    next_step = QT_TRANSLATE_NOOP("errors", "Ask headquarters for a code of this desk's camp.")


class PrefixTakenError(RefusedError):
    """Another desk of the camp starts its family codes with the same two symbols."""

    title = QT_TRANSLATE_NOOP("errors", "Another desk has this desk's code prefix ({reason}).")
    next_step = QT_TRANSLATE_NOOP("errors", "Set this desk up again in an empty folder with another prefix.")


class DeskKnownError(RefusedError):
    """The desk is enrolled already, with another key."""

    title = QT_TRANSLATE_NOOP("errors", "Headquarters has this desk already, with another key.")
    next_step = QT_TRANSLATE_NOOP("errors", "Call headquarters: a copy of this desk's folder may be in use elsewhere.")


_ERRORS: Mapping[RefusalReason, type[RefusedError | SlowDownError]] = MappingProxyType(
    {
        RefusalReason.DESK_TOO_OLD: UpdateDeskError,
        RefusalReason.HEADQUARTERS_TOO_OLD: UpdateHeadquartersError,
        RefusalReason.DICTIONARY_UNKNOWN: DictionaryUnknownError,
        RefusalReason.UNKNOWN_DESK: UnknownDeskError,
        RefusalReason.DESK_REVOKED: DeskRevokedError,
        RefusalReason.BAD_SIGNATURE: UnknownDeskError,
        RefusalReason.TOO_FAST: SlowDownError,
        RefusalReason.FORK: PartedError,
        RefusalReason.CODE_UNKNOWN: EnrolmentCodeRefusedError,
        RefusalReason.CODE_USED: EnrolmentCodeRefusedError,
        RefusalReason.CODE_EXPIRED: EnrolmentCodeRefusedError,
        RefusalReason.WRONG_CAMP: WrongCampError,
        RefusalReason.PREFIX_TAKEN: PrefixTakenError,
        RefusalReason.DESK_KNOWN: DeskKnownError,
    }
)


def refused(refusal: Refusal) -> RefusedError | SlowDownError:
    """Return the error that a refusal means at the desk."""
    if refusal.reason is RefusalReason.REPEATED:
        return RepeatedError(reason=refusal.message, number=refusal.number)
    return _ERRORS.get(refusal.reason, RefusedError)(reason=refusal.message or refusal.reason)
