"""The desk's side of the stick: what waits goes out as a parcel for headquarters, and its receipt comes back."""

from pathlib import Path

from pydantic import ValidationError

from app.protocol.batches import MOST_BATCH_BYTES, MOST_ENTRIES, Batch, Handshake, UnreadableBodyError, decompress
from app.protocol.blobs import AT_HEADQUARTERS, KeptPhotos, Offered, Standing, Standings
from app.protocol.canonical import sha256_hex
from app.protocol.compact import Compactor
from app.protocol.courier import SEALING, Direction, Manifest
from app.protocol.enrolment import Enrolment
from app.protocol.heads import Head, Receipt
from app.protocol.ports import Journal
from app.protocol.signing import SigningKey
from app.protocol.version import PROTOCOL_VERSION
from app.sync.errors import PartedError, UpdateDeskError, UpdateHeadquartersError
from app.sync.receipts import check_receipt, receipted
from app.sync.report import ExportReport, ImportReport
from app.vault.errors import NobodyToSealToError, NoParcelError, ParcelDamagedError, ParcelOldError
from app.vault.sealing import public_half
from app.vault.stick import Parcel

_MOST_PHOTOS = 5_000
"""On one stick: their names in the manifest are a megabyte."""


class Courier:
    """Carries a journal and photos to the headquarters it is enrolled at, and brings the receipt.

    ``key`` is the desk's, ``compactor`` has the dictionaries to pack batches with, ``photos`` the desk's photos.
    """

    def __init__(
        self,
        journal: Journal,
        enrolment: Enrolment,
        key: SigningKey,
        compactor: Compactor | None = None,
        photos: KeptPhotos | None = None,
    ) -> None:
        self._compactor = compactor or Compactor({})
        self._photos = photos
        self._journal = journal
        self._enrolment = enrolment
        self._key = key
        self._private = key.derive(SEALING)

    def export_to(self, stick: Path, *, photos: bool = True) -> ExportReport:
        """Write everything that has no receipt yet, then ``photos`` that headquarters is not known to have.

        Of photos as many are written as the stick takes; the others wait for the next. A parcel that lies there from
        before is replaced.

        Raises NobodyToSealToError, NoStickError, StickFullError, StickReadOnlyError, StickFailedError.
        """
        if self._enrolment.sealing is None:
            raise NobodyToSealToError
        head, mark = self._journal.head(), receipted(self._journal)
        handshake = Handshake(protocol=PROTOCOL_VERSION, head=self._journal.sign_head(head), receipted=mark)
        manifest = Manifest(
            protocol=PROTOCOL_VERSION,
            direction=Direction.TO_HEADQUARTERS,
            desk=self._enrolment.desk,
            audience=self._enrolment.root_public,
            handshake=handshake,
            reply_to=public_half(self._private),
            files=(),
        )
        parcel = Parcel.of(stick, Direction.TO_HEADQUARTERS, self._enrolment.desk)
        before = _photos_on(parcel)
        seq = mark
        with parcel.writing():
            while seq < head.seq:
                batch = self._batch(seq, head)
                manifest = parcel.add(manifest, self._compactor.to_body(batch), self._enrolment.sealing.public)
                seq = batch.head.head.seq
            if photos:
                manifest = self._add_photos(parcel, manifest, self._enrolment.sealing.public)
            parcel.finish(manifest.signed(self._key))
        return ExportReport(
            entries=head.seq - mark,
            files=len(manifest.every_file()),
            size=sum(file.size for file in manifest.every_file()),
            photos=len(manifest.photos),
            photos_left=len(self._photos_waiting()) - len(manifest.photos),
            photos_replaced=max(0, before - len(manifest.photos)),
            folder=parcel.folder.name,
        )

    def import_from(self, stick: Path) -> ImportReport:
        """Take the receipt that headquarters wrote for this desk.

        Raises NoStickError, NoParcelError, ParcelDamagedError, ParcelOldError, StickFailedError, UntrustedError,
        PartedError; the desk is then as it was.
        """
        parcel = Parcel.of(stick, Direction.TO_DESK, self._enrolment.desk)
        if not parcel.folder.is_dir():
            raise NoParcelError(whom="this desk")
        manifest = parcel.manifest()
        self._check(manifest)
        receipt = _receipt(parcel.open(manifest, manifest.files[0], self._private))
        if receipt.head.epoch < self._journal.head().epoch:
            raise ParcelOldError
        known = self._journal.acknowledged()
        check_receipt(self._journal, self._enrolment, receipt, known)
        before = receipted(self._journal)
        # Headquarters' mark goes back only when it was restored, and what it signs then is newer. Anything else that
        # is lower is an old stick.
        lower = receipt.head.seq < before
        if known is not None and lower and (receipt.hq_epoch, receipt.at) <= (known.hq_epoch, known.at):
            raise ParcelOldError
        standings = self._standings(parcel, manifest)
        self._journal.keep_receipts([receipt])
        for standing in standings:
            if self._photos is not None and standing.state in AT_HEADQUARTERS:
                self._photos.note(standing.sha256, receipt.hq_epoch, standing.state)
        return ImportReport(
            fresh=receipt.head.seq - before,
            acknowledged=receipt.head.seq,
            at=receipt.at,
            waiting=self._journal.head().seq - receipt.head.seq,
            refused=self._journal.kept_aside(),
            photos_left=len(self._photos_waiting()),
        )

    def _add_photos(self, parcel: Parcel, manifest: Manifest, public: str) -> Manifest:
        """Write photos until all are there or the stick is full."""
        for photo in self._photos_waiting()[:_MOST_PHOTOS]:
            content = self._photos.get(photo.sha256) if self._photos else None
            if content is None or sha256_hex(content) != photo.sha256:
                continue
            written = parcel.add_photo(manifest, content, public)
            if written is None:
                return parcel.drop_last_photo(manifest)
            manifest = written
        return manifest

    def _photos_waiting(self) -> tuple[Offered, ...]:
        receipt = self._journal.acknowledged()
        return self._photos.waiting(receipt.hq_epoch if receipt else 0) if self._photos else ()

    def _standings(self, parcel: Parcel, manifest: Manifest) -> list[Standing]:
        """Return what headquarters says of the photos that it got. Raises ParcelDamagedError."""
        try:
            bodies = [parcel.open(manifest, file, self._private) for file in manifest.photos]
            return [one for body in bodies for one in Standings.model_validate_json(decompress(body)).photos]
        except (UnreadableBodyError, ValidationError):
            raise ParcelDamagedError(reason="what it says of photos cannot be read") from None

    def _batch(self, seq: int, until: Head) -> Batch:
        most = min(MOST_ENTRIES, until.seq - seq)
        entries = self._journal.entries_after(seq, most=most, most_bytes=MOST_BATCH_BYTES)
        head = self._journal.head_at(entries[-1].seq) if entries else None
        if head is None:
            raise PartedError(reason="the desk's own journal changed meanwhile")
        return Batch(protocol=PROTOCOL_VERSION, head=self._journal.sign_head(head), entries=entries)

    def _check(self, manifest: Manifest) -> None:
        if manifest.protocol != PROTOCOL_VERSION:
            newer = manifest.protocol > PROTOCOL_VERSION
            raise (UpdateDeskError if newer else UpdateHeadquartersError)(reason=f"protocol {manifest.protocol}")
        if manifest.audience != self._enrolment.root_public:
            raise ParcelDamagedError(reason="it is from another headquarters")
        if not manifest.holds(self._enrolment.receipts_certificate.public):
            raise ParcelDamagedError(reason="headquarters did not sign its list of files")
        if len(manifest.files) != 1:
            raise ParcelDamagedError(reason="it holds no receipt")


def _photos_on(parcel: Parcel) -> int:
    """Return how many photos a parcel of before has; none where there is none, or nobody can read it."""
    try:
        return len(parcel.manifest().photos)
    except (NoParcelError, ParcelDamagedError):
        return 0


def _receipt(body: bytes) -> Receipt:
    try:
        return Receipt.model_validate_json(decompress(body))
    except (UnreadableBodyError, ValidationError):
        raise ParcelDamagedError(reason="the receipt cannot be read") from None
