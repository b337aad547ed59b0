"""What the desk keeps of its enrolment at headquarters: its signing key, and whom it may trust."""

from sqlite_utils import Database

from app.protocol.enrolment import Enrolment
from app.protocol.signing import SEED_BYTES, SigningKey
from app.storage.desk_file import DeskFile
from app.storage.facts import Fact, read_fact, write_fact


class KeptEnrolment:
    """The enrolment in the desk's file."""

    def __init__(self, file: DeskFile) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file

    def signing_key(self) -> SigningKey:
        """Return the desk's Ed25519 key, made the first time it is asked for and kept ever after.

        It is kept before headquarters hears of it, so that an answer that is lost can be asked for again.
        """

        def keep(db: Database) -> str:
            seed = read_fact(db, Fact.SIGNING_SEED)
            if seed is None:
                seed = self._file.chance.token(SEED_BYTES).hex()
                write_fact(db, Fact.SIGNING_SEED, seed)
            return seed

        kept = self._file.read(lambda db: read_fact(db, Fact.SIGNING_SEED))
        return SigningKey(bytes.fromhex(kept or self._file.write(keep)))

    def keep(self, enrolment: Enrolment, url: str) -> None:
        """Keep what headquarters answered, and where it is."""

        def write(db: Database) -> None:
            write_fact(db, Fact.ENROLMENT, enrolment.model_dump_json())
            write_fact(db, Fact.HQ_URL, url)

        self._file.write(write)

    def get(self) -> Enrolment | None:
        """Return what headquarters answered, or None before enrolment."""
        text = self._file.read(lambda db: read_fact(db, Fact.ENROLMENT))
        return None if text is None else Enrolment.model_validate_json(text)

    def url(self) -> str | None:
        """Return where headquarters is, or None before enrolment."""
        return self._file.read(lambda db: read_fact(db, Fact.HQ_URL))
