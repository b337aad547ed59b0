"""Verify a slip without a network: whether a desk of ours signed it, and whether it still stands."""

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.domain.camp import Camp
from app.domain.family_code import read_code
from app.domain.operator import Operator, Permission
from app.domain.slip_verdict import SlipStanding, SlipVerdict
from app.protocol.identity_token import IdentityToken, TokenAlteredError, TokenKeyUnknownError
from app.protocol.slip_token import NotASlipError, SlipToken
from app.services.errors import NoCodeOnItError
from app.services.slip_keys import SlipKeys
from app.storage.families import Families

LONGEST = 4_096
"""Characters of a scan that are looked at; a QR code holds no more."""


class VerifySlip:
    """``keys`` returns whom this desk trusts; ``read_codes`` returns the texts of the QR codes in a picture or PDF.

    ``was_erased`` says so of a family's member, by family code and number.
    """

    def __init__(
        self,
        operator: Operator,
        families: Families,
        was_erased: Callable[[str, int], bool],
        camp: Camp,
        clock: Callable[[], datetime],
        keys: Callable[[], SlipKeys],
        read_codes: Callable[[bytes], tuple[str, ...]],
    ) -> None:
        self._operator = operator
        self._families = families
        self._was_erased = was_erased
        self._zone = ZoneInfo(camp.time_zone)
        self._clock = clock
        self._keys = keys
        self._read_codes = read_codes

    def __call__(self, text: str) -> SlipVerdict:
        """Judge the text of a QR code. Never raises for what stands in it."""
        self._operator.require(Permission.FIND)
        if len(text) > LONGEST:
            return SlipVerdict(standing=SlipStanding.NOT_OURS)
        try:
            return self._judge(SlipToken.parse(text))
        except NotASlipError:
            return self._judge_identity(text)

    def file(self, content: bytes) -> tuple[SlipVerdict, ...]:
        """Judge every QR code in a picture or a PDF. Raises NoCodeOnItError or CannotReadPictureError."""
        self._operator.require(Permission.FIND)
        texts = self._read_codes(content)
        if not texts:
            raise NoCodeOnItError
        return tuple(map(self, texts))

    def _judge(self, token: SlipToken) -> SlipVerdict:
        verdict = SlipVerdict(standing=SlipStanding.NOT_HERE, code=token.code, copy_number=token.copy_number)
        keys = self._keys()
        signer = next((key for key in (keys.own, *keys.certified) if token.holds(key)), "")
        if not signer:
            # A code that this desk gives out can only be signed by its own key.
            ours = token.code.partition("-")[0] in keys.prefixes
            standing = SlipStanding.ALTERED if ours else SlipStanding.UNKNOWN_KEY
            return verdict.model_copy(update={"standing": standing})
        return self._unless_revoked(self._stand(verdict), keys, signer)

    def _judge_identity(self, text: str) -> SlipVerdict:
        """Judge a full token, which says itself how long it holds."""
        keys = self._keys()
        if len(text) % 3 == 1:
            text += " "  # the last character of three, lost with the white space around a scan
        try:
            token = IdentityToken.read(text, (keys.own, *keys.certified))
        except TokenAlteredError:
            return SlipVerdict(standing=SlipStanding.ALTERED)
        except TokenKeyUnknownError:
            return SlipVerdict(standing=SlipStanding.UNKNOWN_KEY)
        except NotASlipError:
            return SlipVerdict(standing=SlipStanding.NOT_OURS)
        verdict = SlipVerdict(standing=SlipStanding.NOT_HERE, code=token.code, copy_number=token.copy_number)
        signer = next((key for key in keys.withdrawn if _is_signed_by(text, key)), "")
        verdict = self._unless_revoked(self._stand(verdict), keys, signer)
        if verdict.standing is SlipStanding.NOT_HERE and self._today() > token.expires_on:
            return verdict.model_copy(update={"standing": SlipStanding.EXPIRED, "expires_on": token.expires_on})
        return verdict

    def _stand(self, verdict: SlipVerdict) -> SlipVerdict:
        """Say of a slip that is truly signed whether it still stands."""
        family_code, number = read_code(verdict.code)
        if number is not None and self._was_erased(family_code, number):
            return verdict.model_copy(update={"standing": SlipStanding.ERASED})
        slip = self._families.slip_of(family_code, number)
        if slip is None or slip.copy_number < verdict.copy_number:
            return verdict
        if slip.copy_number > verdict.copy_number:
            return verdict.model_copy(update={"standing": SlipStanding.VOIDED, "later_copy": slip.copy_number})
        expired = self._today() > slip.expires_on
        standing = SlipStanding.EXPIRED if expired else SlipStanding.VALID
        return verdict.model_copy(update={"standing": standing, "expires_on": slip.expires_on})

    def _unless_revoked(self, verdict: SlipVerdict, keys: SlipKeys, signer: str) -> SlipVerdict:
        """Believe a withdrawn desk only what came here before: whoever took the computer may be signing."""
        if signer not in keys.withdrawn or verdict.standing is not SlipStanding.NOT_HERE:
            return verdict
        told = keys.told_at and keys.told_at.astimezone(self._zone).date()
        return verdict.model_copy(update={"standing": SlipStanding.REVOKED, "told_on": told})

    def _today(self) -> date:
        return self._clock().astimezone(self._zone).date()


def _is_signed_by(text: str, key: str) -> bool:
    try:
        IdentityToken.read(text, (key,))
    except NotASlipError:
        return False
    return True
