"""Slips of the camp's other desks, judged without a network; and those of a desk that was withdrawn."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.domain.operator import Operator, Role
from app.domain.slip_verdict import SlipStanding
from app.hq.server import Headquarters
from app.protocol.identity_token import IdentityToken
from app.protocol.slip_token import PURPOSE, SlipToken
from app.services.slip_keys import TrustedKeys
from app.services.verify_slip import VerifySlip
from app.storage.desk_keys import DeskKeys
from app.storage.enrolment import KeptEnrolment
from app.storage.erasures import Erasures
from app.storage.slip_issues import SlipIssues
from app.sync.connect import Link
from tests.helpers.camp_desk import CampDesk
from tests.helpers.loopback import TRAINING, now, open_headquarters

DAN = Operator(name="Dan", role=Role.REGISTRAR)
UNTIL = date(2099, 1, 1)


@pytest.fixture
def headquarters(tmp_path: Path) -> Iterator[Headquarters]:
    with open_headquarters(tmp_path / "hq") as headquarters:
        yield headquarters


@pytest.fixture
def desks(tmp_path: Path, headquarters: Headquarters) -> Iterator[tuple[CampDesk, CampDesk]]:
    with Link(headquarters.start()) as link:
        first, second = (CampDesk.join(tmp_path / prefix, prefix, headquarters, link) for prefix in ("K7", "Q2"))
        yield first, second
        first.file.close()
        second.file.close()


def print_slip(desk: CampDesk, given: str) -> str:
    """Register somebody and issue a slip; return what its code says."""
    record = desk.register(given)
    person = record.members[0].person
    SlipIssues(desk.file, desk.journal).issue([person.person_id], expires_on=UNTIL, operator="Dan")
    key = KeptEnrolment(desk.file).signing_key()
    token = SlipToken(code=record.code_of(record.members[0]), copy_number=1)
    return token.to_text(lambda message: key.sign(PURPOSE, message))


def whole_identity(desk: CampDesk, slip: str) -> str:
    return IdentityToken(
        code=SlipToken.parse(slip).code,
        copy_number=1,
        camp=TRAINING.code,
        name="Eve",
        issued_at=now(),
        expires_on=UNTIL,
    ).to_text(KeptEnrolment(desk.file).signing_key())


def verify(desk: CampDesk) -> VerifySlip:
    keys = TrustedKeys(desk.file.identity, KeptEnrolment(desk.file), DeskKeys(desk.file), desk.journal)
    erased = Erasures(desk.file, desk.journal).was_erased
    return VerifySlip(DAN, desk.families, erased, TRAINING, now, keys, lambda _: ())


def test_another_desks_slip_is_known_once_its_entries_have_come(desks: tuple[CampDesk, CampDesk]) -> None:
    here, there = desks
    slip = print_slip(there, "Anna")
    assert verify(here)(slip).standing is SlipStanding.UNKNOWN_KEY
    there.push()
    here.pull()()
    assert verify(here)(slip).standing is SlipStanding.VALID
    assert verify(here)(print_slip(there, "Boris")).standing is SlipStanding.NOT_HERE, "true, and not pulled yet"
    altered = slip.replace("/1/", "/2/")
    assert verify(here)(altered).standing is SlipStanding.UNKNOWN_KEY


def test_of_a_withdrawn_desk_only_slips_that_came_before_are_believed(
    desks: tuple[CampDesk, CampDesk], headquarters: Headquarters
) -> None:
    here, there = desks
    before = print_slip(there, "Anna")
    there.push()
    here.pull()()
    later = print_slip(there, "Eve")
    headquarters.revoke(there.journal.head().desk)
    assert verify(here)(later).standing is SlipStanding.NOT_HERE, "headquarters' word has not come yet"
    here.pull()()
    for text in (later, whole_identity(there, later)):
        verdict = verify(here)(text)
        assert verdict.standing is SlipStanding.REVOKED
        assert not verdict.trusted
        assert "withdrew" in str(verdict)
    assert verify(here)(before).standing is SlipStanding.VALID
