"""Who is erased is nowhere and nobody else is hurt: what must be true of it once all has been exchanged."""

from sqlalchemy import select

from app.hq import tables
from app.protocol.entries import Change, EntityKind, Entry
from app.protocol.tombstones import subjects
from tests.helpers.traces import traces
from tests.simulation.desk import KEY, SimulatedDesk, word_of
from tests.simulation.headquarters import SimulatedHeadquarters


def check_erased(desks: list[SimulatedDesk], hq: SimulatedHeadquarters) -> frozenset[str]:
    """Check rows and journals at both ends, which run; return who is erased."""
    entries = _entries(hq)
    buried = frozenset(entry.entity for entry in entries if entry.kind is EntityKind.TOMBSTONE)
    families = {entry.entity for entry in entries if entry.kind is EntityKind.FAMILY and entry.op_id == entry.entity}
    begun = {entry.entity for entry in entries if entry.op_id == entry.entity and _family(entry) in families}
    at_headquarters = {person for (person,) in hq.rows(select(tables.erasure.c.person_id))}
    assert at_headquarters == buried, f"headquarters has erased {at_headquarters}, tombstones name {set(buried)}"
    assert not _told(entries, buried), "headquarters has said things of somebody erased"
    named, kept = tables.photo_name, tables.photo
    names = hq.rows(select(named.c.person_id, named.c.sha256))
    assert not buried & {person for person, _ in names}, "headquarters has a photo of somebody erased"
    photos = {sha256 for (sha256,) in hq.rows(select(kept.c.sha256))}
    assert photos <= {sha256 for _, sha256 in names}, "headquarters has a photo of nobody"
    for desk in desks:
        erased = {str(row[0]) for row in desk.table("erased", "person_id")}
        assert erased == buried, f"{desk.name} has erased {erased}, tombstones name {set(buried)}"
        assert set(desk.people()) == begun - buried, f"{desk.name} does not have just everybody else"
        assert not _told(desk.entries(), buried), f"{desk.name} has said things of somebody erased"
    return buried


def check_traces(desks: list[SimulatedDesk], hq: SimulatedHeadquarters, buried: frozenset[str]) -> None:
    """Check that no file has a word of them for whoever has the key; all are closed."""
    words = [word_of(person) for person in buried]
    if not words:
        return
    for desk in desks:
        left = traces(desk.folder, KEY.derive("database"), words)
        assert not left, f"{desk.name}'s folder has {left}"
    left = traces(hq.disk.folder, hq.database_key, words)
    assert not left, f"headquarters' folder has {left}"


def _entries(hq: SimulatedHeadquarters) -> list[Entry]:
    journal = tables.journal
    columns = [journal.c[name] for name in Entry.model_fields]
    found = hq.rows(select(*columns).where(~journal.c.held))
    return [Entry.model_validate(dict(zip(Entry.model_fields, row, strict=True))) for row in found]


def _family(entry: Entry) -> str:
    """The family of somebody who is begun here; of one who was begun by a desk that nobody trusts, nobody is seen."""
    if entry.kind is not EntityKind.PERSON or entry.payload is None:
        return ""
    return str(Change.from_payload(entry.payload).fields["family"])


def _told(entries: list[Entry], buried: frozenset[str]) -> list[Entry]:
    return [entry for entry in entries if entry.payload is not None and subjects(entry) & buried]
