"""Makes the desk known to headquarters, and headquarters to the desk."""

from app.domain.desk import DeskIdentity
from app.protocol.batches import Gap
from app.protocol.enrolment import Enrolment, EnrolmentCode, EnrolmentRequest
from app.protocol.requests import ENROLMENT_PATH
from app.protocol.signing import SigningKey
from app.protocol.version import PROTOCOL_VERSION
from app.sync.connect import Link
from app.sync.errors import UntrustedError


def enrol(link: Link, code: EnrolmentCode, desk: DeskIdentity, key: SigningKey, epoch: int = 1) -> Enrolment:
    """Enrol the desk with its new key, and check headquarters' keys against the code's fingerprint.

    Keep ``key`` before calling: after a lost answer the same key with the same code gets the same answer.
    Raises UnreachableError, RefusedError.
    """
    request = EnrolmentRequest(
        protocol=PROTOCOL_VERSION,
        secret=code.secret,
        desk=desk.desk,
        camp=desk.camp,
        prefix=desk.prefix,
        epoch=epoch,
        desk_public=key.public,
    ).signed(key)
    answer = link.ask(ENROLMENT_PATH, request.model_dump_json().encode(), {}, Enrolment)
    if isinstance(answer, Gap) or not answer.vouched_by(code.fingerprint):
        raise UntrustedError(reason="its keys are not those the code names")
    if (answer.desk, answer.desk_certificate.public) != (desk.desk, key.public):
        raise UntrustedError(reason="it certifies another desk")
    return answer
