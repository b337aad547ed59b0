"""The first connection to a headquarters that the desk knows only by an enrolment code.

Nobody vouches for its certificate yet. So nothing secret is said: the desk asks headquarters to introduce itself,
checks the answer by the code's fingerprint, and only then connects again, trusting that authority and no other.
"""

from app.protocol.batches import Gap
from app.protocol.enrolment import EnrolmentCode, Introduction
from app.protocol.requests import INTRODUCTION_PATH
from app.sync.connect import Link, Patience, Trust
from app.sync.errors import UntrustedError


def meet(url: str, code: EnrolmentCode, patience: Patience | None = None) -> Link:
    """Return a link over which the code's secret may be sent.

    Raises NotAnAddressError, UnreachableError, UntrustedError.
    """
    with Link(url, patience, Trust(anybody=True)) as link:
        if not link.encrypted:
            return Link(url, patience)
        answer = link.ask(INTRODUCTION_PATH, b"{}", {}, Introduction)
    if isinstance(answer, Gap) or not answer.vouched_by(code.fingerprint):
        raise UntrustedError(reason="its keys are not those the code names")
    if answer.tls is None:
        raise UntrustedError(reason="it has no certificate of its own; 'hq make-ca' makes one")
    return Link(url, patience, Trust(authority=answer.tls.certificate))
