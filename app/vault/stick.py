"""The folder on a removable disk that parcels are written to and read from. Nothing on it is believed.

A file is written under a temporary name, brought to the disk and renamed; the manifest comes last. So a stick that is
pulled out, or full, still carries the parcel that it carried before.
"""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pydantic import ValidationError

from app.protocol.canonical import sha256_hex
from app.protocol.courier import (
    MAGIC,
    MANIFEST_NAME,
    MOST_FILE_BYTES,
    MOST_MANIFEST_BYTES,
    Direction,
    Manifest,
    SealedFile,
    folder_name,
)
from app.vault.errors import (
    NoParcelError,
    NoStickError,
    ParcelDamagedError,
    StickFailedError,
    StickFullError,
    StickReadOnlyError,
)
from app.vault.sealing import DoesNotOpenError, KeySealed, open_with_key, seal_to_key
from app.vault.slot_file import sync_folder

_KEY_BYTES = 32
_NAME_BYTES = 32
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_SUFFIX = ".sealed"
_FRESH = ".new"


def parcels_on(stick: Path, direction: Direction) -> tuple["Parcel", ...]:
    """Return the parcels of a direction, by name. Raises NoStickError, StickFailedError."""
    _require_folder(stick)
    start = folder_name(direction)
    with _failing():
        names = sorted(path.name for path in stick.iterdir() if path.name.startswith(start) and path.is_dir())
    return tuple(Parcel(stick / name) for name in names)


class Parcel:
    """One folder with a manifest and the files that it names."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def of(cls, stick: Path, direction: Direction, desk: str) -> "Parcel":
        """Return the parcel for or from the desk, written or not. Raises NoStickError."""
        _require_folder(stick)
        return cls(stick / folder_name(direction, desk))

    def manifest(self) -> Manifest:
        """Read the manifest; whose it is, is for the reader to check. Raises NoParcelError, ParcelDamagedError."""
        try:
            text = self._read(MANIFEST_NAME, MOST_MANIFEST_BYTES)
        except FileNotFoundError:
            raise NoParcelError(whom=self.folder.name) from None
        try:
            manifest = Manifest.model_validate_json(text)
        except ValidationError:
            raise ParcelDamagedError(reason="its list of files is damaged") from None
        if manifest.to_text() != text:
            raise ParcelDamagedError(reason="its list of files was edited")
        if manifest.folder() != self.folder.name:
            raise ParcelDamagedError(reason="its list of files belongs to another parcel")
        return manifest

    def check(self, manifest: Manifest) -> None:
        """Read every file. Raises ParcelDamagedError unless each is there and as the manifest says."""
        for file in manifest.every_file():
            self._sealed(file)

    def open(self, manifest: Manifest, file: SealedFile, private: bytes) -> bytes:
        """Return what the file was sealed from, for the X25519 private key. Raises ParcelDamagedError."""
        sealed = self._sealed(file)
        start = len(MAGIC) + _KEY_BYTES
        if len(sealed) <= start or not sealed.startswith(MAGIC):
            raise ParcelDamagedError(reason="a file is not sealed as this version seals")
        box = KeySealed(ephemeral=sealed[len(MAGIC) : start].hex(), sealed=sealed[start:].hex())
        try:
            return open_with_key(box, private, manifest.context())
        except (DoesNotOpenError, ValueError):
            raise ParcelDamagedError(reason="a file is sealed for somebody else, or was changed") from None

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Remove, if it fails, what was written since. Raises StickFullError, StickReadOnlyError, StickFailedError."""
        if self.folder.is_symlink():
            raise ParcelDamagedError(reason="its folder is only a link")
        kept = self._names()
        try:
            with _failing():
                self.folder.mkdir(exist_ok=True)
                yield
        except BaseException as error:
            with suppress(OSError):
                self._remove(self._names() - kept)
                self.folder.rmdir()  # only if it is empty
            if isinstance(error, FileNotFoundError):
                raise StickFailedError(reason="it was pulled out") from None
            raise

    def add(self, manifest: Manifest, content: bytes, public: str) -> Manifest:
        """Seal the content to the X25519 public key (hex) and write it; return the manifest that names it too."""
        return manifest.model_copy(update={"files": (*manifest.files, self._seal(manifest, content, public))})

    def add_photo(self, manifest: Manifest, content: bytes, public: str) -> Manifest | None:
        """Do the same with what is about photos; None when the stick is full, and nothing of it stays there."""
        before = self._names()
        try:
            file = self._seal(manifest, content, public)
        except OSError as error:
            if error.errno not in _FULL:
                raise
            self._remove(self._names() - before)
            return None
        return manifest.model_copy(update={"photos": (*manifest.photos, file)})

    def drop_last_photo(self, manifest: Manifest) -> Manifest:
        """Take back the photo written last, if there is one: a full stick wants room for the manifest."""
        self._remove({file.name for file in manifest.photos[-1:]})
        return manifest.model_copy(update={"photos": manifest.photos[:-1]})

    def _seal(self, manifest: Manifest, content: bytes, public: str) -> SealedFile:
        box = seal_to_key(content, public, manifest.context())
        sealed = MAGIC + bytes.fromhex(box.ephemeral) + bytes.fromhex(box.sealed)
        digest = sha256_hex(sealed)
        file = SealedFile(name=digest[:_NAME_BYTES] + _SUFFIX, size=len(sealed), sha256=digest)
        self._write(file.name, sealed)
        return file

    def finish(self, manifest: Manifest) -> None:
        """Write the signed manifest, then remove what an earlier parcel left."""
        self._write(MANIFEST_NAME, manifest.to_text())
        sync_folder(self.folder.parent)
        with suppress(OSError):
            self._remove(self._names() - {file.name for file in manifest.every_file()} - {MANIFEST_NAME})

    def _sealed(self, file: SealedFile) -> bytes:
        try:
            content = self._read(file.name, MOST_FILE_BYTES)
        except FileNotFoundError:
            raise ParcelDamagedError(reason="a file is missing") from None
        if len(content) != file.size or sha256_hex(content) != file.sha256:
            raise ParcelDamagedError(reason="a file is cut short or changed")
        return content

    def _read(self, name: str, most_bytes: int) -> bytes:
        path = self.folder / name
        with _failing():
            if not stat.S_ISREG(path.lstat().st_mode):
                raise ParcelDamagedError(reason="a file is only a link, or no file")
            with path.open("rb") as file:
                content = file.read(most_bytes + 1)
        if len(content) > most_bytes:
            raise ParcelDamagedError(reason="a file is too large")
        return content

    def _write(self, name: str, content: bytes) -> None:
        fresh = self.folder / (name + _FRESH)
        with fresh.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self.folder / name)
        sync_folder(self.folder)

    def _names(self) -> set[str]:
        with suppress(OSError):
            return {path.name for path in self.folder.iterdir()}
        return set()

    def _remove(self, names: set[str]) -> None:
        for name in names:
            if name.endswith((_SUFFIX, _FRESH)) or name == MANIFEST_NAME:
                (self.folder / name).unlink()


def _require_folder(stick: Path) -> None:
    if not stick.is_dir():
        raise NoStickError(path=str(stick))


@contextmanager
def _failing() -> Iterator[None]:
    """Say what a failure of the stick means; a file that is missing is the caller's matter."""
    try:
        yield
    except FileNotFoundError:
        raise
    except OSError as error:
        if error.errno in _FULL:
            raise StickFullError from None
        if error.errno in _READ_ONLY:
            raise StickReadOnlyError from None
        raise StickFailedError(reason=error.strerror or type(error).__name__) from None
