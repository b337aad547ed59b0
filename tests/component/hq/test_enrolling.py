"""How desks become known: one code, one desk, one day, one prefix."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.desk import DeskIdentity
from app.hq.errors import UnknownCampError
from app.hq.home import HqHome
from app.hq.server import Headquarters
from app.protocol.enrolment import Enrolment, EnrolmentCode, EnrolmentRequest, root_fingerprint
from app.protocol.requests import ENROLMENT_PATH
from app.protocol.signing import SigningKey
from app.sync.connect import Link
from app.sync.enrol import enrol
from app.sync.errors import (
    DeskKnownError,
    EnrolmentCodeRefusedError,
    PrefixTakenError,
    RefusedError,
    UntrustedError,
    WrongCampError,
)
from tests.helpers.loopback import CHEAP, PASSWORD, TRAINING
from tests.helpers.memory_journal import new_id


def desk_identity(prefix: str, camp: str = "TRN") -> DeskIdentity:
    return DeskIdentity(desk=new_id(), name="as it calls itself", camp=camp, prefix=prefix, training=True)


def test_the_desk_gets_certificates_for_its_own_key_and_the_receipts_key(
    headquarters: Headquarters, link: Link
) -> None:
    key, desk = SigningKey.generate(), desk_identity("A0")
    code = headquarters.enrol("TRN", "Gate")
    enrolment = enrol(link, code, desk, key)
    assert enrolment.vouched_by(code.fingerprint)
    assert enrolment.desk_certificate.public == key.public
    assert (enrolment.desk, enrolment.camp, enrolment.prefix) == (desk.desk, "TRN", "A0")
    assert "Gate" in {standing.name for standing in headquarters.status().desks}


def test_a_lost_answer_is_asked_for_again(headquarters: Headquarters, link: Link) -> None:
    key, desk = SigningKey.generate(), desk_identity("A1")
    code = headquarters.enrol("TRN", "Gate")
    assert enrol(link, code, desk, key) == enrol(link, code, desk, key)


def test_a_code_enrols_one_desk(headquarters: Headquarters, link: Link) -> None:
    code = headquarters.enrol("TRN", "Gate")
    enrol(link, code, desk_identity("A2"), SigningKey.generate())
    with pytest.raises(EnrolmentCodeRefusedError, match="another desk"):
        enrol(link, code, desk_identity("A3"), SigningKey.generate())


def test_a_made_up_code_enrols_nobody(headquarters: Headquarters, link: Link) -> None:
    real = headquarters.enrol("TRN", "Gate")
    with pytest.raises(EnrolmentCodeRefusedError):
        enrol(link, real.model_copy(update={"secret": "0" * 16}), desk_identity("A4"), SigningKey.generate())


def test_the_secret_is_not_in_the_database_and_the_code_is_typed_as_people_type(
    headquarters: Headquarters, link: Link
) -> None:
    code = headquarters.enrol("TRN", "Gate")
    typed = EnrolmentCode.parse(str(code).lower().replace("0", "o").replace("1", "l"))
    assert enrol(link, typed, desk_identity("A5"), SigningKey.generate()).camp == "TRN"


def test_a_taken_prefix_says_whose_it_is_and_what_to_do(headquarters: Headquarters, link: Link) -> None:
    enrol(link, headquarters.enrol("TRN", "North gate"), desk_identity("A6"), SigningKey.generate())
    code = headquarters.enrol("TRN", "South gate")
    with pytest.raises(PrefixTakenError, match=r"North gate.*A6.*another prefix"):
        enrol(link, code, desk_identity("A6"), SigningKey.generate())
    enrol(link, code, desk_identity("A7"), SigningKey.generate())


def test_a_code_for_another_camp_is_refused(headquarters: Headquarters, link: Link) -> None:
    code = headquarters.enrol("TRN", "Gate")
    with pytest.raises(WrongCampError, match=r"TRN.*FI"):
        enrol(link, code, desk_identity("A8", camp="FI"), SigningKey.generate())


def test_a_known_desk_with_another_key_is_refused(headquarters: Headquarters, link: Link) -> None:
    desk = desk_identity("A9")
    enrol(link, headquarters.enrol("TRN", "Gate"), desk, SigningKey.generate())
    with pytest.raises(DeskKnownError):
        enrol(link, headquarters.enrol("TRN", "Gate"), desk, SigningKey.generate())


def test_a_headquarters_that_the_code_does_not_name_is_not_trusted(headquarters: Headquarters, link: Link) -> None:
    code = headquarters.enrol("TRN", "Gate")
    elsewhere = code.model_copy(update={"fingerprint": root_fingerprint(SigningKey.generate().public)})
    with pytest.raises(UntrustedError):
        enrol(link, elsewhere, desk_identity("AA"), SigningKey.generate())


def test_a_request_that_was_changed_on_its_way_is_refused(headquarters: Headquarters, link: Link) -> None:
    request = EnrolmentRequest(
        protocol=1,
        secret=headquarters.enrol("TRN", "Gate").secret,
        desk=new_id(),
        camp="TRN",
        prefix="AB",
        epoch=1,
        desk_public=SigningKey.generate().public,
    ).signed(SigningKey.generate())
    with pytest.raises(RefusedError, match="does not know"):
        link.ask(ENROLMENT_PATH, request.model_dump_json().encode(), {}, Enrolment)


def test_a_code_lives_for_a_day(tmp_path: Path) -> None:
    moments = [datetime(2026, 11, 23, 9, tzinfo=UTC)]
    home = HqHome(tmp_path, CHEAP)
    key = home.set_up("Ruth", PASSWORD, training=True)
    with (
        Headquarters.open(home, key, camps={"TRN": TRAINING}, clock=lambda: moments[0]) as ours,
        Link(ours.start()) as link,
    ):
        early, late = ours.enrol("TRN", "Gate"), ours.enrol("TRN", "Gate")
        moments[0] += timedelta(hours=24)
        enrol(link, early, desk_identity("B0"), SigningKey.generate())
        moments[0] += timedelta(seconds=1)
        with pytest.raises(EnrolmentCodeRefusedError, match="24 hours"):
            enrol(link, late, desk_identity("B1"), SigningKey.generate())


def test_codes_are_for_camps_that_exist(headquarters: Headquarters) -> None:
    with pytest.raises(UnknownCampError, match="TRN"):
        headquarters.enrol("XX", "Gate")
