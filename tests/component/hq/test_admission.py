"""A request is taken once, and a desk may send so many bytes: the same whichever of two processes it comes to."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from app.hq.admission import Admission, SignedRequest
from app.hq.database import Database, open_database
from app.hq.errors import RefusedError
from app.hq.server import Headquarters
from app.protocol.heads import Receipt
from app.protocol.refusals import RefusalReason
from app.protocol.requests import BATCHES_PATH, request_message
from app.sync.connect import Link
from app.vault.data_key import DataKey
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import now, open_headquarters
from tests.helpers.postgres import new_database, shared_server
from tests.helpers.sample_entries import append_family

MIB = 1024 * 1024


class Desk:
    """A desk, two of headquarters' processes, and the clock of both."""

    def __init__(self, joined: JoinedDesk, databases: tuple[Database, Database]) -> None:
        self.joined = joined
        self.at = now()
        root = joined.enrolment.root_public
        self.one, self.two = (Admission(database, root, lambda: self.at) for database in databases)

    def request(self, number: int, body: bytes = b"") -> SignedRequest:
        journal = self.joined.journal
        message = request_message("POST", BATCHES_PATH, body, self.joined.enrolment.root_public, number)
        signature = journal.sign_request(message)
        return SignedRequest("POST", BATCHES_PATH, body, journal.desk, str(number), signature)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def opened(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, DataKey]]:
    folder = tmp_path_factory.mktemp("admission")
    if request.param == "sqlite":
        yield f"sqlite:///{folder / 'hq.sqlite'}", DataKey.generate()
        return
    yield new_database(shared_server(), "admission"), DataKey.generate()


@pytest.fixture
def desk(opened: tuple[str, DataKey], tmp_path: Path, headquarters_at: Callable[..., Headquarters]) -> Iterator[Desk]:
    url, key = opened
    headquarters = headquarters_at(url, key)
    with Link(headquarters.start()) as link:
        joined = JoinedDesk.join(headquarters, link)
        databases = open_database(url, key), open_database(url, key)
        yield Desk(joined, databases)
        for database in databases:
            database.close()


@pytest.fixture
def headquarters_at(tmp_path: Path) -> Iterator[Callable[..., Headquarters]]:
    opened = []

    def open_at(url: str, key: DataKey) -> Headquarters:
        opened.append(open_headquarters(tmp_path, url, key))
        return opened[-1]

    yield open_at
    for headquarters in opened:
        headquarters.close()


def refusal(admission: Admission, request: SignedRequest) -> RefusalReason:
    with pytest.raises(RefusedError) as caught:
        admission.admit(request)
    return caught.value.refusal.reason


def test_a_recorded_request_says_nothing_a_second_time(desk: Desk) -> None:
    request = desk.request(7)
    desk.one.admit(request)
    assert {refusal(each, request) for each in (desk.one, desk.two)} == {RefusalReason.REPEATED}
    assert refusal(desk.two, desk.request(6)) is RefusalReason.REPEATED
    with pytest.raises(RefusedError) as caught:
        desk.two.admit(request)
    assert caught.value.refusal.number == 7
    desk.two.admit(desk.request(8))


@pytest.mark.parametrize("number", ["", "0", "-1", "x", "9" * 16, "٣", "1.5", "9" * 5000])
def test_what_is_no_number_is_refused(desk: Desk, number: str) -> None:
    plain = desk.request(0)
    assert refusal(desk.one, SignedRequest(**{**plain.__dict__, "number": number})) in (
        RefusalReason.REPEATED,
        RefusalReason.BAD_SIGNATURE,
    )
    desk.one.admit(desk.request(1))


def test_another_number_than_the_signed_one_is_refused(desk: Desk) -> None:
    request = SignedRequest(**{**desk.request(7).__dict__, "number": "8"})
    assert refusal(desk.one, request) is RefusalReason.BAD_SIGNATURE
    desk.one.admit(desk.request(7))


def test_of_the_same_request_at_two_processes_at_once_one_is_taken(desk: Desk) -> None:
    def taken(admission: Admission, request: SignedRequest) -> bool:
        try:
            admission.admit(request)
        except RefusedError as error:
            return error.refusal.reason is not RefusalReason.REPEATED
        return True

    with ThreadPoolExecutor(4) as pool:
        for number in range(1, 11):
            request = desk.request(number)
            answers = [pool.submit(taken, each, request) for each in (desk.one, desk.two) * 2]
            assert sum(answer.result() for answer in answers) == 1


def test_a_long_backlog_drains_and_a_flood_waits_at_both_processes(desk: Desk) -> None:
    body = bytes(MIB)
    for number in range(1, 65, 2):  # full bodies, as fast as they come: some 600,000 registrations
        desk.one.admit(desk.request(number, body))
        desk.two.admit(desk.request(number + 1, body))
    for each in (desk.one, desk.two):
        with pytest.raises(RefusedError, match=r"go on in [12] s") as caught:
            each.admit(desk.request(65, body))
        assert caught.value.refusal.reason is RefusalReason.TOO_FAST
    desk.at += timedelta(seconds=2)
    desk.two.admit(desk.request(65, body))


def test_small_requests_a_thousand_a_minute_go_on_for_ever(desk: Desk) -> None:
    for number in range(1, 151):
        desk.one.admit(desk.request(number))
        desk.at += timedelta(seconds=0.06)
    desk.at += timedelta(days=-400)  # headquarters' clock was a year ahead and is set right
    desk.one.admit(desk.request(151))


def test_a_desk_whose_clock_went_back_goes_on_by_itself(desk: Desk) -> None:
    """Numbers are seeded by its clock; what it sent when it believed in 2036 is behind it."""
    joined = desk.joined
    append_family(joined.journal, 0)
    desk.one.admit(desk.request(2_100_000_000_000))
    assert joined.push()().waiting == 0
    assert joined.link.next_number() > 2_100_000_000_000


def test_a_lost_answer_costs_nothing(desk: Desk) -> None:
    joined = desk.joined
    append_family(joined.journal, 0)
    batch = joined.batch(1, 3)
    first, second = joined.send(batch), joined.send(batch)
    assert isinstance(first, Receipt)
    assert first == second
