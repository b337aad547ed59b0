"""Headquarters' composition root: builds every part once, embedded beside a desk or standing alone."""

from collections.abc import Callable, Mapping
from datetime import datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Self

from fastapi import FastAPI

from app.domain.camp import Camp
from app.hq import schema
from app.hq.account import HqRole
from app.hq.accounts import Accounts
from app.hq.admission import Admission
from app.hq.api import desk_routes, enrolment_routes, photo_routes, pull_routes
from app.hq.attempts import Attempts
from app.hq.authority import Authority
from app.hq.backup import Backup
from app.hq.blob_store import BlobStore
from app.hq.census import Census
from app.hq.certificates import Certificates
from app.hq.courier import CourierDesk
from app.hq.database import Database, open_database
from app.hq.description import description_route
from app.hq.disputes import Disputes
from app.hq.enrolling import Enrolling
from app.hq.errors import LinkingMissingError
from app.hq.forwarding import Forwarding
from app.hq.home import HqHome
from app.hq.ingest import Ingest
from app.hq.kept_authority import kept_authority
from app.hq.listener import Listener, Tls, bind
from app.hq.own_chain import OwnChain
from app.hq.pair_review import PairReview
from app.hq.paper_trail import PaperTrail
from app.hq.reports import Reports
from app.hq.sessions import Sessions
from app.hq.status import HqStatus, PersonAtHq
from app.hq.traces import overwrite_traces
from app.hq.web.entrance import Entrance
from app.hq.web.pages import Pages, page_routes, unknown_address
from app.hq.web.rendering import Renderer
from app.hq.web.views import Views
from app.hq.web.words import load_page_words
from app.hq.withdrawal import Withdrawal, withdraw
from app.protocol.enrolment import EnrolmentCode
from app.reference.code_lists import load_code_lists
from app.reference.given_names import load_name_variants
from app.reference.wire import load_compactor
from app.vault.chance import Chance
from app.vault.data_key import DataKey

if TYPE_CHECKING:
    from app.hq.linkage.job import LinkOutcome


class Headquarters:
    """One headquarters on one database; as many processes as needed may stand on the same."""

    def __init__(  # noqa: PLR0913 - a composition root takes every part that differs
        self,
        database: Database,
        authority: Authority,
        hq_epoch: int,
        camps: Mapping[str, Camp],
        clock: Callable[[], datetime],
        certificates: Certificates,
        backup: Backup,
        *,
        accounts: Accounts,
        training: bool,
        chance: Chance | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self.backup = backup
        self._camps = camps
        self.accounts = accounts
        self._certificates = certificates
        tls = authority.vouch_for_tls(certificates.authority())
        self._enrolling = Enrolling(database, authority, camps, clock, tls, chance)
        self.reports = Reports(database)
        self._own_chain = OwnChain(database, authority, hq_epoch, clock)
        self.pairs = PairReview(database, self._own_chain, load_name_variants())
        """Suspected pairs, and what is decided of them."""
        self.application = FastAPI(title="Gatehouse headquarters", openapi_url=None, docs_url=None, redoc_url=None)
        self.application.include_router(enrolment_routes(self._enrolling))
        admission = Admission(database, authority.root_public, clock)
        ingest = Ingest(database, authority, hq_epoch, clock, training=training)
        compactor = load_compactor()
        self.application.include_router(desk_routes(admission, ingest, compactor))
        self.application.include_router(pull_routes(admission, Forwarding(database, authority), compactor))
        self.photos = BlobStore(database, clock)
        self.application.include_router(photo_routes(admission, self.photos))
        self.courier = CourierDesk(admission, ingest, authority, self.photos, compactor)
        """Takes in what sticks bring."""
        self.application.include_router(description_route())
        sessions, attempts = Sessions(database, clock), Attempts(database, clock)
        entrance = Entrance(accounts, sessions, attempts, training=training)
        renderer = Renderer(load_page_words(), load_code_lists(), clock, training=training)
        self.census = Census(database, camps)
        views = Views(self.reports, self.census, Disputes(database), self.pairs, PaperTrail(database), clock)
        pages = Pages(entrance, renderer, views)
        self.application.include_router(page_routes(pages, renderer))
        self.application.add_exception_handler(HTTPStatus.NOT_FOUND, unknown_address(pages))
        self._listener: Listener | None = None

    @classmethod
    def open(
        cls,
        home: HqHome,
        key: DataKey,
        *,
        camps: Mapping[str, Camp],
        clock: Callable[[], datetime],
        database_url: str = "",
        chance: Chance | None = None,
    ) -> Self:
        """Open headquarters, making its tables and signing keys the first time.

        ``key`` encrypts the SQLite file and seals the signing keys. ``database_url`` names PostgreSQL or another SQLite
        file; empty means the file in the home folder. ``chance`` makes keys and enrolment codes.
        Raises DatabaseUnusableError, NewerDatabaseError, WrongKeyError.
        """
        database = open_database(database_url or home.database_url, key)
        try:
            schema.upgrade(database)
            overwrite_traces(database)
            authority, hq_epoch = kept_authority(database, key, clock, chance)
        except BaseException:
            database.close()
            raise
        certificates = Certificates(home.tls_folder, key)
        backup = Backup(database, home, key, clock)
        accounts = Accounts(database, clock, home.cost)
        return cls(
            database,
            authority,
            hq_epoch,
            camps,
            clock,
            certificates,
            backup,
            accounts=accounts,
            training=home.training,
            chance=chance,
        )

    def enrol(self, camp: str, desk_name: str) -> EnrolmentCode:
        """Return a one-time code for a desk of the camp. Raises UnknownCampError."""
        return self._enrolling.issue(camp, desk_name)

    def add_account(self, name: str, role: HqRole, camp: str = "") -> str:
        """Make an account for the pages; return its first password.

        Raises NotALabelError, AccountExistsError, CampForRoleError, UnknownCampError.
        """
        return self.accounts.add(name, role, camp, self._camps)[1]

    def revoke(self, desk: str, last_good_seq: int | None = None, epoch: int | None = None) -> Withdrawal:
        """Take nothing from the desk any more, and set aside what came after its last good entry.

        The entry is of the epoch named, or of the desk's present one. Raises NoSuchDeskError, NoSuchEpochError.
        """
        return withdraw(self._database, self._own_chain, desk, last_good_seq, self._clock(), epoch=epoch)

    def status(self) -> HqStatus:
        """Return counts, and how each desk stands."""
        return self.reports.status()

    def link(self, progress: Callable[[str, int, int], None]) -> "LinkOutcome":
        """Look for the same person twice among all camps' people. Raises LinkingMissingError."""
        try:
            from app.hq.linkage.job import LinkJob  # noqa: PLC0415 - the extra ``link``, which serving does without
        except ModuleNotFoundError:
            raise LinkingMissingError from None
        return LinkJob(self._database, load_name_variants(), self._clock).run(progress)

    def people(self) -> tuple[PersonAtHq, ...]:
        """Return everybody with every field."""
        return self.reports.people()

    def start(self, host: str = "127.0.0.1", port: int = 0, tls: Tls | None = None) -> str:
        """Serve in a thread; return the address. Without ``tls``, the home's certificate is used if there is one.

        Raises PortInUseError, CannotListenError, and PlainNetworkError for any host but this one without TLS.
        """
        tls = tls or self._certificates.tls()
        self._listener = Listener(self.application, bind(host, port, tls), tls)
        self._listener.start()
        return self._listener.address(host)

    def serve(self, host: str, port: int, on_listening: Callable[[str], None], tls: Tls | None = None) -> None:
        """Serve in this thread until SIGTERM or SIGINT; ``on_listening`` gets the address. Raises as ``start``."""
        tls = tls or self._certificates.tls()
        listener = Listener(self.application, bind(host, port, tls), tls)
        on_listening(listener.address(host))
        listener.run()

    def stop(self) -> None:
        """Stop serving in the thread; the database stays open."""
        if self._listener is not None:
            self._listener.stop()
            self._listener = None

    def close(self) -> None:
        """Stop serving and close the database."""
        self.stop()
        overwrite_traces(self._database)
        self._database.close()

    def __enter__(self) -> Self:
        """Use it, then close it."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()
