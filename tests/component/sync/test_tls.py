"""Real TLS on loopback: the pinned authority and no other, and a reason whenever it is not taken."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from app.domain.desk import DeskIdentity
from app.hq.certificates import CERTIFICATE_LIVES, SLOW_CLOCK, Certificates
from app.hq.errors import AuthorityKeyLostError, NoHostNameError
from app.hq.home import HqHome
from app.hq.server import Headquarters
from app.protocol.enrolment import Enrolment, EnrolmentCode, Introduction, TlsAuthority
from app.protocol.requests import INTRODUCTION_PATH
from app.protocol.signing import SigningKey
from app.sync.connect import Link, Trust
from app.sync.enrol import enrol
from app.sync.errors import ClockDisagreesError, UnreachableError, UntrustedError
from app.sync.meet import meet
from app.sync.push import Push
from app.vault.data_key import DataKey
from tests.helpers.loopback import CHEAP, PASSWORD, now, open_headquarters
from tests.helpers.memory_journal import MemoryJournal
from tests.helpers.raw_server import http_answer, raw_server
from tests.helpers.sample_entries import append_family

HERE = "127.0.0.1"


@contextmanager
def headquarters_with_tls(
    folder: Path, names: tuple[str, ...] = (HERE,), clock: Callable[[], datetime] = now
) -> Iterator[tuple[Headquarters, str]]:
    home = HqHome(folder, CHEAP)
    key = home.log_in("Ruth", PASSWORD) if home.is_set_up else home.set_up("Ruth", PASSWORD, training=True)
    Certificates(home.tls_folder, key).make(names, clock())
    with open_headquarters(folder) as headquarters:
        yield headquarters, headquarters.start()


def enrolled(headquarters: Headquarters, address: str, journal: MemoryJournal) -> Enrolment:
    code = headquarters.enrol("TRN", "Desk 1")
    desk = DeskIdentity(desk=journal.desk, name="Desk 1", camp="TRN", prefix="K7", training=True)
    with meet(address, code) as link:
        return enrol(link, code, desk, journal.key)


def push(address: str, journal: MemoryJournal, enrolment: Enrolment) -> int:
    assert enrolment.tls is not None
    with Link(address, trust=Trust(authority=enrolment.tls.certificate)) as link:
        return Push(journal, enrolment, link, now)().acknowledged


def test_a_desk_pins_the_authority_at_enrolment_and_pushes_over_tls(tmp_path: Path) -> None:
    journal = MemoryJournal()
    with headquarters_with_tls(tmp_path) as (headquarters, address):
        assert address.startswith("https://")
        enrolment = enrolled(headquarters, address, journal)
        append_family(journal, 0)
        assert push(address, journal, enrolment) == 3
        with Link(address) as trusting_the_system, pytest.raises(UntrustedError, match="a stranger's"):
            trusting_the_system.ask("/sync/introduction", b"{}", {}, Introduction)


def test_a_renewed_certificate_is_taken_by_desks_that_know_the_authority(tmp_path: Path) -> None:
    journal = MemoryJournal()
    with headquarters_with_tls(tmp_path) as (headquarters, address):
        enrolment = enrolled(headquarters, address, journal)
    append_family(journal, 0)
    with headquarters_with_tls(tmp_path, ()) as (_, address):
        assert push(address, journal, enrolment) == 3


def test_a_strangers_certificate_is_refused_before_anything_is_said(tmp_path: Path) -> None:
    journal = MemoryJournal()
    with headquarters_with_tls(tmp_path / "ours") as (headquarters, address):
        enrolment = enrolled(headquarters, address, journal)
        code = headquarters.enrol("TRN", "Desk 2")
    append_family(journal, 0)
    with headquarters_with_tls(tmp_path / "strangers") as (strangers, address):
        with pytest.raises(UntrustedError, match="certificate is a stranger's"):
            push(address, journal, enrolment)
        with pytest.raises(UntrustedError, match="not those the code names"):
            meet(address, code)
        assert not strangers.status().desks


def test_an_introduction_cannot_be_mended_by_who_carries_it(tmp_path: Path) -> None:
    with (
        headquarters_with_tls(tmp_path / "ours") as (headquarters, address),
        Link(address, trust=Trust(anybody=True)) as link,
    ):
        code = headquarters.enrol("TRN", "Desk 1")
        ours = link.ask("/sync/introduction", b"{}", {}, Introduction)
    with headquarters_with_tls(tmp_path / "other") as (_, address), Link(address, trust=Trust(anybody=True)) as link:
        other = link.ask("/sync/introduction", b"{}", {}, Introduction)
    assert isinstance(ours, Introduction)
    assert isinstance(other, Introduction)
    assert ours.tls is not None
    assert other.tls is not None
    assert ours.vouched_by(code.fingerprint)
    assert not other.vouched_by(code.fingerprint)
    assert not ours.model_copy(update={"tls": other.tls}).vouched_by(code.fingerprint)
    swapped = TlsAuthority(certificate=other.tls.certificate, vouched=ours.tls.vouched)
    assert not ours.model_copy(update={"tls": swapped}).vouched_by(code.fingerprint)


def test_without_an_authority_of_its_own_no_desk_enrols_over_https(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with headquarters_with_tls(tmp_path) as (headquarters, address):
        code = headquarters.enrol("TRN", "Desk 1")
        stripped = headquarters._enrolling.introduce().model_copy(update={"tls": None})
        monkeypatch.setattr(headquarters._enrolling, "introduce", lambda: stripped)
        with pytest.raises(UntrustedError, match="make-ca"):
            meet(address, code)


@pytest.mark.parametrize(
    ("off", "reason"),
    [(-CERTIFICATE_LIVES - timedelta(days=1), "expired"), (SLOW_CLOCK + timedelta(days=1), "not yet valid")],
)
def test_clocks_that_disagree_by_years_are_named_as_the_reason(tmp_path: Path, off: timedelta, reason: str) -> None:
    journal = MemoryJournal()
    with headquarters_with_tls(tmp_path) as (headquarters, address):
        enrolment = enrolled(headquarters, address, journal)
    append_family(journal, 0)
    with (
        headquarters_with_tls(tmp_path, clock=lambda: now() + off) as (_, address),
        pytest.raises(ClockDisagreesError, match=f"{reason}.*Set this computer's date"),
    ):
        push(address, journal, enrolment)


def test_a_desk_whose_clock_is_a_year_off_is_served(tmp_path: Path) -> None:
    for off in (timedelta(days=-365), timedelta(days=365)):
        with headquarters_with_tls(tmp_path / str(off.days), clock=lambda off=off: now() + off) as (headquarters, url):  # type: ignore[misc] # a default binds it
            meet(url, headquarters.enrol("TRN", "Desk 1")).close()


def test_a_certificate_for_another_name_is_refused(tmp_path: Path) -> None:
    with (
        headquarters_with_tls(tmp_path, ("hq.example.org", "::1")) as (headquarters, address),
        meet(address, headquarters.enrol("TRN", "Desk 1")) as link,
        pytest.raises(UntrustedError, match="another name or address"),
    ):
        link.ask("/sync/introduction", b"{}", {}, Introduction)


def test_a_port_that_speaks_no_tls_is_offline_and_no_alarm() -> None:
    code = EnrolmentCode(secret="0" * 16, fingerprint="0" * 8)
    with (
        raw_server([http_answer("200 OK", b"{}")]) as url,
        pytest.raises(UnreachableError, match="does not speak https"),
    ):
        meet(url.replace("http:", "https:"), code)


def test_http_to_a_port_that_speaks_tls_asks_whether_it_is_https(tmp_path: Path) -> None:
    with (
        headquarters_with_tls(tmp_path) as (_, address),
        Link(address.replace("https:", "http:")) as link,
        pytest.raises(UnreachableError, match=r"is the address https\?"),
    ):
        link.ask(INTRODUCTION_PATH, b"{}", {}, Introduction)


def test_an_authority_that_is_damaged_says_so() -> None:
    with pytest.raises(UntrustedError, match="damaged"):
        Link("https://hq.example.org", trust=Trust(authority="not a certificate"))


def test_private_keys_are_sealed_and_their_owners_alone(tmp_path: Path) -> None:
    key = DataKey.generate()
    certificates = Certificates(tmp_path / "tls", key)
    assert certificates.make(["hq.example.org", "192.0.2.7", "2001:db8::1"], now()) == (
        "hq.example.org",
        "192.0.2.7",
        "2001:db8::1",
    )
    for name in ("authority-key.pem", "server.pem"):
        path = tmp_path / "tls" / name
        assert path.stat().st_mode & 0o777 == 0o600
        with pytest.raises(TypeError):
            load_pem_private_key(path.read_bytes(), None)
    assert certificates.make([], now()) == ("hq.example.org", "192.0.2.7", "2001:db8::1")
    with pytest.raises(AuthorityKeyLostError, match="backup"):
        Certificates(tmp_path / "tls", DataKey.generate()).make([], now())


@pytest.mark.parametrize("name", ["", "https://hq.example.org", "hq example", "-hq", "a" * 64, "שרת", "hq..org"])
def test_what_is_no_name_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(NoHostNameError, match="--name"):
        Certificates(tmp_path, DataKey.generate()).make([name], now())


def test_the_roots_word_is_for_tls_alone() -> None:
    root = SigningKey.generate()
    word = TlsAuthority.statement("PEM").signed(root)
    assert TlsAuthority(certificate="PEM", vouched=word).holds(root.public)
    for change in ({"purpose": "desk"}, {"name": "another"}):
        forged = word.model_copy(update=change).signed(root)
        assert not TlsAuthority(certificate="PEM", vouched=forged).holds(root.public)
