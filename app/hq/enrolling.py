"""One-time codes, and the desks that come with them."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from sqlalchemy import Connection, RowMapping, insert, select, update

from app.domain.camp import Camp
from app.domain.crockford import ALPHABET
from app.hq import tables
from app.hq.authority import Authority
from app.hq.database import Database
from app.hq.errors import RefusedError, UnknownCampError
from app.hq.partitions import add_partition
from app.protocol.canonical import sha256_hex
from app.protocol.enrolment import (
    SECRET_SYMBOLS,
    Enrolment,
    EnrolmentCode,
    EnrolmentRequest,
    Introduction,
    TlsAuthority,
)
from app.protocol.heads import Head
from app.protocol.refusals import RefusalReason
from app.vault.chance import Chance

CODE_LIVES = timedelta(hours=24)


class Enrolling:
    """Issues codes and takes in the desks that bring one."""

    def __init__(
        self,
        database: Database,
        authority: Authority,
        camps: Mapping[str, Camp],
        clock: Callable[[], datetime],
        tls: TlsAuthority | None = None,
        chance: Chance | None = None,
    ) -> None:
        """``tls`` is what desks are to trust headquarters' connections by; None on loopback alone."""
        self._chance = chance or Chance()
        self._database = database
        self._authority = authority
        self._camps = camps
        self._clock = clock
        self._tls = tls

    def introduce(self) -> Introduction:
        """Say who headquarters is, to a desk that holds a code to check it by."""
        return Introduction(root_public=self._authority.root_public, tls=self._tls)

    def issue(self, camp: str, desk_name: str) -> EnrolmentCode:
        """Return a code that enrols one desk of the camp within 24 hours. Raises UnknownCampError."""
        if camp not in self._camps:
            raise UnknownCampError(camp=camp, known=", ".join(sorted(self._camps)))
        # The alphabet has 32 symbols, so five bits of a byte choose one, each as likely as any.
        secret = "".join(ALPHABET[byte % len(ALPHABET)] for byte in self._chance.token(SECRET_SYMBOLS))
        now = self._clock()
        with self._database.write() as connection:
            add_partition(connection, camp)
            connection.execute(
                insert(tables.enrolment_code).values(
                    secret_hash=_secret_hash(secret),
                    camp=camp,
                    desk_name=desk_name,
                    made_at=now,
                    expires_at=now + CODE_LIVES,
                )
            )
        return EnrolmentCode(secret=secret, fingerprint=self._authority.fingerprint)

    def enrol(self, request: EnrolmentRequest) -> Enrolment:
        """Take the desk in. The same request again gets the same answer. Raises RefusedError."""
        if not request.holds():
            raise RefusedError(RefusalReason.BAD_SIGNATURE, "the request is not signed by the key that it brings")
        with self._database.write() as connection:
            code = self._code(connection, request)
            known = connection.execute(
                select(tables.desk).where(tables.desk.c.desk == request.desk).with_for_update()
            ).mappings()
            if row := known.one_or_none():
                _judge_known(row, code, request)
            else:
                self._admit(connection, code, request)
        return Enrolment(
            desk=request.desk,
            camp=request.camp,
            prefix=request.prefix,
            epoch=request.epoch,
            root_public=self._authority.root_public,
            desk_certificate=self._authority.certify_desk(request.desk, request.desk_public),
            receipts_certificate=self._authority.receipts_certificate,
            tls=self._tls,
            sealing=self._authority.sealing_certificate,
        )

    def _code(self, connection: Connection, request: EnrolmentRequest) -> RowMapping:
        codes = tables.enrolment_code
        code = (
            connection.execute(
                select(codes).where(codes.c.secret_hash == _secret_hash(request.secret)).with_for_update()
            )
            .mappings()
            .one_or_none()
        )
        if code is None:
            raise RefusedError(RefusalReason.CODE_UNKNOWN, "no such enrolment code was issued here")
        if code["used_by"] not in (None, request.desk):
            raise RefusedError(RefusalReason.CODE_USED, "another desk has used this enrolment code")
        if code["used_by"] is None and code["expires_at"] < self._clock():
            raise RefusedError(RefusalReason.CODE_EXPIRED, "the enrolment code is older than 24 hours")
        if code["camp"] != request.camp:
            raise RefusedError(
                RefusalReason.WRONG_CAMP, f"the code is for camp {code['camp']}, the desk is of camp {request.camp}"
            )
        return code

    def _admit(self, connection: Connection, code: RowMapping, request: EnrolmentRequest) -> None:
        desks = tables.desk
        clash = connection.execute(
            select(desks.c.name).where(desks.c.camp == request.camp, desks.c.prefix == request.prefix)
        ).scalar()
        if clash is not None:
            raise RefusedError(
                RefusalReason.PREFIX_TAKEN,
                f"desk '{clash}' of camp {request.camp} has the prefix {request.prefix}; "
                "set this desk up again with another prefix before it registers anybody",
            )
        now = self._clock()
        start = Head.start(request.desk, request.epoch)
        connection.execute(
            insert(desks).values(
                desk=request.desk,
                name=code["desk_name"],
                camp=request.camp,
                prefix=request.prefix,
                public=request.desk_public,
                enrolled_at=now,
                epoch=start.epoch,
                seq=start.seq,
                hash=start.hash,
                said_seq=0,
                last_contact=now,
            )
        )
        connection.execute(
            update(tables.enrolment_code)
            .where(tables.enrolment_code.c.secret_hash == code["secret_hash"])
            .values(used_at=now, used_by=request.desk)
        )


def _judge_known(row: RowMapping, code: RowMapping, request: EnrolmentRequest) -> None:
    if row["public"] != request.desk_public or code["used_by"] != request.desk:
        raise RefusedError(RefusalReason.DESK_KNOWN, "this desk is enrolled already")


def _secret_hash(secret: str) -> str:
    return sha256_hex(b"gatehouse/enrolment-code\0", secret.encode())
