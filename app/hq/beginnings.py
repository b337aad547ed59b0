"""Records that one entry tells whole, as almost all are: from its payload to rows without a model between.

A desk's first word about a person or a family is read strictly into typed fields, and its rows are made of those; the
record's text is the payload itself. Whatever is unusual in the least (a name unknown, a number as text, white space to
strip, an escape, a second stay) is not read here: the models judge it. So nothing is taken here that they would not
take, nor otherwise; a property test holds the two against each other.
"""

import re
from datetime import date, datetime

import msgspec
from sqlalchemy import Connection

from app.domain.person import ShelterStatus
from app.hq import tables
from app.hq.bulk import insert_columns
from app.hq.document_lines import document_lines
from app.protocol.contents import LONGEST_PAYLOAD
from app.protocol.entries import LARGEST_NUMBER
from app.protocol.live_fields import as_told

_MOMENT = re.compile(
    r"(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
    r"(?:\.[0-9]{3}|\.[0-9]{6})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])"
)
_DAY = re.compile(r"(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])")
_PARTIAL = re.compile(r"(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?")
_SHA256 = re.compile("[0-9a-f]{64}")
_STATUSES = frozenset(status.value for status in ShelterStatus)
_ESCAPE = "\\u"


class _Strict(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    pass


class _Name(_Strict):
    surname: str = ""
    given: str = ""
    patronymic: str = ""


class _Date(_Strict):
    value: str
    estimated: bool = False


class _Document(_Strict):
    type: str
    number: str
    issuer: str = ""
    expires: str | None = None


class _Claim(_Strict):
    basis: str = ""
    through_name: str = ""
    through_relation: str = ""
    through_living: bool | None = None


class _Stay(_Strict):
    arrived_at: str
    bed: str = ""
    status: str = ShelterStatus.CHECKED_IN.value
    left_at: str | None = None


class _Person(_Strict):
    family: str
    number: int
    sex: str
    relationship: str
    nationality: str = ""
    marital_status: str = ""
    languages: tuple[str, ...] = ()
    phone: str = ""
    documents: tuple[_Document, ...] = ()
    needs: tuple[str, ...] = ()
    claim: _Claim = msgspec.field(default_factory=_Claim)
    photo: str = ""
    birth_date: _Date | msgspec.UnsetType = msgspec.UNSET
    latin: _Name | msgspec.UnsetType = msgspec.field(default=msgspec.UNSET, name="names.Latn")
    cyrillic: _Name | msgspec.UnsetType = msgspec.field(default=msgspec.UNSET, name="names.Cyrl")
    hebrew: _Name | msgspec.UnsetType = msgspec.field(default=msgspec.UNSET, name="names.Hebr")
    stay: _Stay | msgspec.UnsetType = msgspec.field(default=msgspec.UNSET, name="stays.1")


class _Family(_Strict):
    code: str
    camp: str
    head: str
    registered_at: str


class _PersonSaid(_Strict):
    fields: _Person


class _FamilySaid(_Strict):
    fields: _Family


_FAMILY_COLUMNS = ("family_id", "code", "fields")
_PERSON_COLUMNS = ("person_id", "family_id", "number", "nationality", "basis", "documents", "fields")
_STAY_COLUMNS = ("person_id", "bed", "status", "arrived_at", "left_at")
_PHOTO_NAME_COLUMNS = ("person_id", "sha256")
StayRow = tuple[str, str, str, datetime, datetime | None]

_read_person = msgspec.json.Decoder(_PersonSaid).decode
_read_family = msgspec.json.Decoder(_FamilySaid).decode


class Beginnings:
    """What first entries of one desk make, in memory until ``write``; each record's only entry here."""

    def __init__(self, desk: str, camp: str) -> None:
        self._desk = desk
        self._camp = camp
        self._people: list[tuple[str, str, int, str, str, str, str]] = []
        self._stays: list[StayRow] = []
        self._families: list[tuple[str, str, str]] = []
        self._photo_names: list[tuple[str, str]] = []

    def take_person(self, person_id: str, hlc: int, payload: str) -> bool:
        """Take in the entry that begins a person's record; False, and nothing of it, where the models have to judge."""
        if not _is_plain(payload):
            return False
        try:
            said = _read_person(payload).fields
            stay = None if said.stay is msgspec.UNSET else _stay_row(person_id, said.stay)
            _require_dates(said)
        except (msgspec.MsgspecError, ValueError):
            return False
        if (
            not 1 <= said.number <= LARGEST_NUMBER
            or len(said.family) > tables.LONGEST_INDEXED
            or not _are_stripped(said.family, said.nationality, said.claim.basis)
        ):
            return False
        documents = document_lines((document.number, document.issuer) for document in said.documents)
        text = as_told(person_id, hlc, payload)
        self._people.append((person_id, said.family, said.number, said.nationality, said.claim.basis, documents, text))
        if stay is not None:
            self._stays.append(stay)
        if said.photo and names_photo(said.photo):
            self._photo_names.append((person_id, said.photo))
        return True

    def take_family(self, family_id: str, hlc: int, payload: str) -> bool:
        """Take in the entry that begins a family's record, in the same way."""
        if not _is_plain(payload):
            return False
        try:
            said = _read_family(payload).fields
            _moment(said.registered_at)
        except (msgspec.MsgspecError, ValueError):
            return False
        if said.camp != self._camp or len(said.code) > tables.LONGEST_INDEXED or not _are_stripped(said.code):
            return False
        self._families.append((family_id, said.code, as_told(family_id, hlc, payload)))
        return True

    def write(self, connection: Connection) -> None:
        """Write the rows; no statement answers with any."""
        of_desk, of_camp = {"desk": self._desk, "disputed": 0}, {"camp": self._camp}
        for table, names, rows, every in (
            (tables.family, _FAMILY_COLUMNS, self._families, of_desk | of_camp),
            (tables.person, _PERSON_COLUMNS, self._people, of_desk),
            (tables.stay, _STAY_COLUMNS, self._stays, of_camp | {"ordinal": 1}),
            (tables.photo_name, _PHOTO_NAME_COLUMNS, self._photo_names, of_camp),
        ):
            if rows:
                columns = dict(zip(names, map(list, zip(*rows, strict=True)), strict=True))
                insert_columns(connection, table, columns, every, replace=True)


def names_photo(text: str) -> bool:
    """Whether the text is a photo's name."""
    return _SHA256.fullmatch(text) is not None


def _is_plain(payload: str) -> bool:
    return len(payload) <= LONGEST_PAYLOAD and _ESCAPE not in payload


def _are_stripped(*texts: str) -> bool:
    """Whether the models would not strip anything off the texts; what str.strip takes off is all that they do."""
    return texts == tuple(map(str.strip, texts))


def _stay_row(person_id: str, stay: _Stay) -> StayRow:
    """Return the row. Raises ValueError for what the models have to judge."""
    if stay.status not in _STATUSES or not _are_stripped(stay.bed):
        raise ValueError
    left_at = None if stay.left_at is None else _moment(stay.left_at)
    return (person_id, stay.bed, stay.status, _moment(stay.arrived_at), left_at)


def _require_dates(said: _Person) -> None:
    """Raise ValueError unless every date is one."""
    if said.birth_date is not msgspec.UNSET:
        born = said.birth_date.value
        if not _PARTIAL.fullmatch(born):
            _day(born)
    for document in said.documents:
        if document.expires is not None:
            _day(document.expires)


def _day(text: str) -> date:
    if not _DAY.fullmatch(text):
        raise ValueError
    return date.fromisoformat(text)


def _moment(text: str) -> datetime:
    if not _MOMENT.fullmatch(text):
        raise ValueError
    return datetime.fromisoformat(text)
