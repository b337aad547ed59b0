"""Takes in what sticks bring from desks, through the same door as what a link brings, and writes the receipts back."""

from collections.abc import Sequence
from pathlib import Path

import structlog

from app.domain.errors import GatehouseError
from app.domain.model import Model
from app.hq.admission import Admission, check_protocol
from app.hq.authority import Authority
from app.hq.blob_store import BlobStore
from app.hq.errors import RefusedError
from app.hq.ingest import Ingest
from app.hq.reading import read_or_refuse
from app.protocol.batches import Gap, Handshake, compress
from app.protocol.blobs import AT_HEADQUARTERS, MOST_BLOB_BYTES, MOST_OFFERED, BlobState, Claim, Standing, Standings
from app.protocol.canonical import sha256_hex
from app.protocol.compact import Compactor
from app.protocol.courier import Direction, Manifest
from app.protocol.heads import Receipt
from app.protocol.refusals import RefusalReason
from app.protocol.version import PROTOCOL_VERSION
from app.vault.errors import NoParcelError, ParcelDamagedError, StickBeginsLaterError
from app.vault.stick import Parcel, parcels_on

_log = structlog.get_logger("gatehouse.hq.courier")


class Delivery(Model):
    """What became of one desk's parcel."""

    folder: str
    fresh: int = 0
    """Entries that headquarters did not have."""
    seq: int = 0
    """How far headquarters has the desk's chain now, and the receipt on the stick says so."""
    held: int = 0
    """Entries kept aside, of those that the desk has no receipt for."""
    photos: int = 0
    """Of those on the stick, how many headquarters has now."""
    refusal: str = ""
    """Why it was not taken, or not all of it; empty when all is well."""


class CourierDesk:
    """Imports parcels."""

    def __init__(
        self, admission: Admission, ingest: Ingest, authority: Authority, photos: BlobStore, compactor: Compactor
    ) -> None:
        """``compactor`` knows every dictionary ever shipped."""
        self._photos = photos
        self._compactor = compactor
        self._admission = admission
        self._ingest = ingest
        self._authority = authority

    def import_from(self, stick: Path) -> tuple[Delivery, ...]:
        """Take every parcel on the stick; one that is refused keeps the others from nothing.

        Raises NoStickError, NoParcelError.
        """
        parcels = parcels_on(stick, Direction.TO_HEADQUARTERS)
        if not parcels:
            raise NoParcelError(whom="headquarters")
        return tuple(self._deliver(stick, parcel) for parcel in parcels)

    def _deliver(self, stick: Path, parcel: Parcel) -> Delivery:
        try:
            return self._take(stick, parcel)
        except GatehouseError as error:
            _log.warning("parcel refused", error=type(error).__name__)
            return Delivery(folder=parcel.folder.name, refusal=str(error))

    def _take(self, stick: Path, parcel: Parcel) -> Delivery:
        manifest, handshake, public = self._checked(parcel)
        desk = manifest.desk
        before = self._ingest.greet(desk, public, handshake)
        refusal = self._take_batches(parcel, manifest, public)
        receipt = self._ingest.greet(desk, public, handshake)
        standings = self._take_photos(parcel, manifest)
        self._answer(stick, manifest, receipt, standings)
        return Delivery(
            folder=parcel.folder.name,
            fresh=max(0, receipt.head.seq - before.head.seq),
            seq=receipt.head.seq,
            held=len(receipt.quarantined),
            photos=sum(standing.state in AT_HEADQUARTERS for standing in standings),
            refusal=refusal,
        )

    def _checked(self, parcel: Parcel) -> tuple[Manifest, Handshake, str]:
        """Return a manifest that is the desk's and for us, when every file is as it says; nothing is taken before."""
        manifest = parcel.manifest()
        check_protocol(str(manifest.protocol))
        public = self._admission.key_of(manifest.desk)
        if manifest.audience != self._authority.root_public:
            raise ParcelDamagedError(reason="it is for another headquarters")
        if not manifest.holds(public) or manifest.direction is not Direction.TO_HEADQUARTERS:
            raise ParcelDamagedError(reason="the desk did not sign its list of files")
        if manifest.handshake is None or manifest.reply_to is None:
            raise ParcelDamagedError(reason="it does not say where the desk stands")
        parcel.check(manifest)
        return manifest, manifest.handshake, public

    def _take_batches(self, parcel: Parcel, manifest: Manifest, public: str) -> str:
        """Take batch after batch; return why the rest was not taken, or nothing. Raises RefusedError at a fork."""
        for file in manifest.files:
            body = parcel.open(manifest, file, self._authority.sealing_private)
            try:
                head, arrivals = read_or_refuse(body, self._compactor)
                answer = self._ingest.take(manifest.desk, public, head, arrivals, carried=True)
            except RefusedError as error:
                if error.refusal.reason is RefusalReason.FORK:
                    raise
                return str(error)
            if isinstance(answer, Gap):
                return str(StickBeginsLaterError(seq=answer.expected.seq))
        return ""

    def _take_photos(self, parcel: Parcel, manifest: Manifest) -> list[Standing]:
        """Take photos as from a link: those that an entry here names, by their SHA-256, drawn anew."""
        standings = []
        for file in manifest.photos:
            content = parcel.open(manifest, file, self._authority.sealing_private)
            if not 1 <= len(content) <= MOST_BLOB_BYTES:
                raise ParcelDamagedError(reason="a photo is no photo")
            claim = Claim(sha256=sha256_hex(content), size=len(content), offset=0)
            standing = self._photos.take(manifest.desk, claim, content)
            if standing.state is BlobState.DAMAGED:  # of its beginning, which came over a link
                standing = self._photos.take(manifest.desk, claim, content)
            standings.append(standing)
        return standings

    def _answer(self, stick: Path, manifest: Manifest, receipt: Receipt, standings: Sequence[Standing]) -> None:
        """Write the receipt for the desk, and which photos are here; both are true whatever the stick does now."""
        answer = Manifest(
            protocol=PROTOCOL_VERSION,
            direction=Direction.TO_DESK,
            desk=manifest.desk,
            audience=manifest.audience,
            files=(),
        )
        parcel = Parcel.of(stick, Direction.TO_DESK, manifest.desk)
        with parcel.writing():
            answer = parcel.add(answer, compress(receipt.model_dump_json().encode()), manifest.reply_to or "")
            for start in range(0, len(standings), MOST_OFFERED):
                said = Standings(photos=tuple(standings[start : start + MOST_OFFERED]))
                body = compress(said.model_dump_json().encode())
                answer = parcel.add_photo(answer, body, manifest.reply_to or "") or answer
            parcel.finish(self._authority.sign_manifest(answer))
