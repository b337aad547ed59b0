"""What a desk says of a slip that is held up to it."""

from datetime import date
from enum import StrEnum
from types import MappingProxyType

from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.model import Model


class SlipStanding(StrEnum):
    """The verdict in a word."""

    VALID = "valid"
    NOT_HERE = "not_here"
    """The signature is true; the family or the copy is not on this desk."""
    EXPIRED = "expired"
    VOIDED = "voided"
    ERASED = "erased"
    """Its holder's record was erased."""
    REVOKED = "revoked"
    """The desk that signed it was withdrawn, and what this desk has does not bear it out."""
    ALTERED = "altered"
    UNKNOWN_KEY = "unknown_key"
    NOT_OURS = "not_ours"


_REASONS = MappingProxyType(
    {
        SlipStanding.VALID: QT_TRANSLATE_NOOP("errors", "Slip {code}, copy {copy}, is valid until {until}."),
        SlipStanding.NOT_HERE: QT_TRANSLATE_NOOP(
            "errors", "The signature on slip {code}, copy {copy}, is true, but this desk does not have it."
        ),
        SlipStanding.EXPIRED: QT_TRANSLATE_NOOP("errors", "Slip {code}, copy {copy}, expired on {until}."),
        SlipStanding.VOIDED: QT_TRANSLATE_NOOP(
            "errors", "Slip {code}, copy {copy}, is void: copy {later} was printed after it."
        ),
        SlipStanding.ERASED: QT_TRANSLATE_NOOP(
            "errors", "Slip {code}, copy {copy}, is void: the record that it belonged to was erased."
        ),
        SlipStanding.REVOKED: QT_TRANSLATE_NOOP(
            "errors", "Slip {code} was signed by a desk that headquarters withdrew (as known on {told})."
        ),
        SlipStanding.ALTERED: QT_TRANSLATE_NOOP(
            "errors", "Slip {code} is not as a desk signed it: its code or signature was altered."
        ),
        SlipStanding.UNKNOWN_KEY: QT_TRANSLATE_NOOP(
            "errors", "Slip {code} is signed with a key that this desk does not know."
        ),
        SlipStanding.NOT_OURS: QT_TRANSLATE_NOOP("errors", "This is not a slip of this camp."),
    }
)
_NEXT_STEPS = MappingProxyType(
    {
        SlipStanding.VALID: QT_TRANSLATE_NOOP("errors", "Compare the face and the name with the person."),
        SlipStanding.NOT_HERE: QT_TRANSLATE_NOOP(
            "errors", "Read its date, compare the face, and look again after the next sync."
        ),
        SlipStanding.EXPIRED: QT_TRANSLATE_NOOP("errors", "Print the next copy at the desk."),
        SlipStanding.ERASED: QT_TRANSLATE_NOOP(
            "errors", "Keep this slip. If its holder stays in the camp, register them as a new person."
        ),
        SlipStanding.VOIDED: QT_TRANSLATE_NOOP("errors", "Keep this slip, and ask for the later copy."),
        SlipStanding.REVOKED: QT_TRANSLATE_NOOP(
            "errors", "Keep the slip and call a supervisor; find the person by name."
        ),
        SlipStanding.ALTERED: QT_TRANSLATE_NOOP(
            "errors", "Keep the slip and call a supervisor; find the person by name."
        ),
        SlipStanding.UNKNOWN_KEY: QT_TRANSLATE_NOOP(
            "errors", "Find the person by name, or ask headquarters whose slip it is."
        ),
        SlipStanding.NOT_OURS: QT_TRANSLATE_NOOP(
            "errors", "Scan the square code on the slip again, or type the person's code."
        ),
    }
)


class SlipVerdict(Model):
    """The standing of a slip with what its sentences name; ``code`` is empty when it is no slip."""

    standing: SlipStanding
    code: str = ""
    copy_number: int = 0
    later_copy: int = 0
    """Of a voided slip: the copy that stands."""
    told_on: date | None = None
    """Of a revoked slip: when headquarters was last heard of, which is how old the list of withdrawn desks is."""
    expires_on: date | None = None
    """None when this desk does not have the slip."""

    @property
    def trusted(self) -> bool:
        """Whether a desk of ours made the slip as it is; it may be expired or void."""
        return self.standing in {
            SlipStanding.VALID,
            SlipStanding.NOT_HERE,
            SlipStanding.EXPIRED,
            SlipStanding.VOIDED,
            SlipStanding.ERASED,
        }

    @property
    def reason(self) -> str:
        """What is so: a template over ``details``."""
        return _REASONS[self.standing]

    @property
    def next_step(self) -> str:
        """What whoever holds the scanner does now."""
        return _NEXT_STEPS[self.standing]

    @property
    def details(self) -> dict[str, str | int]:
        """What fills the templates."""
        return {
            "code": self.code,
            "copy": self.copy_number,
            "later": self.later_copy,
            "told": "" if self.told_on is None else self.told_on.isoformat(),
            "until": "" if self.expires_on is None else self.expires_on.isoformat(),
        }

    def __str__(self) -> str:
        """Reason and next step in English."""
        return f"{self.reason} {self.next_step}".format_map(self.details)
