"""What goes with a desk's request, so that headquarters knows whose it is and that nobody says it a second time."""

from typing import TYPE_CHECKING

from app.protocol.enrolment import Enrolment
from app.protocol.ports import Journal
from app.protocol.requests import DESK_HEADER, NUMBER_HEADER, SIGNATURE_HEADER, request_message

if TYPE_CHECKING:  # the network is the weight of the desk's start
    from app.sync.connect import Link


def signed_headers(link: "Link", journal: Journal, enrolment: Enrolment, path: str, body: bytes) -> dict[str, str]:
    """Return the headers for the link's next request; ``journal`` signs."""
    number = link.next_number()
    message = request_message("POST", path, body, enrolment.root_public, number)
    return {
        DESK_HEADER: enrolment.desk,
        NUMBER_HEADER: str(number),
        SIGNATURE_HEADER: journal.sign_request(message),
    }
