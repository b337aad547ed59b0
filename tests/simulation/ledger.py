"""What must be true: kept beside the desks and headquarters, from what they themselves said was saved and received."""

from typing import Any

from sqlalchemy import select

from app.hq import tables
from app.protocol.heads import Receipt
from app.protocol.live_fields import LiveFields
from app.storage.integrity import verify
from tests.simulation.desk import Place, SimulatedDesk
from tests.simulation.headquarters import SimulatedHeadquarters

ROWS = {
    "families": "*",
    "people": "person_id, fields, family_id, number, terms",
    **dict.fromkeys(("stays", "documents", "presences", "slips", "incomplete", "conflicts", "pairs", "merged"), "*"),
}
"""What every desk of a camp has alike once all has been exchanged."""


class Ledger:
    """Remembers what desks committed and what headquarters acknowledged."""

    def __init__(self) -> None:
        self._saved: dict[str, set[str]] = {}
        """By desk: every entry that was committed, but what was lost with a computer before headquarters had it."""
        self._ever: dict[str, set[str]] = {}
        self._came_back: set[str] = set()
        self._left: dict[str, dict[Place, str]] = {}
        """Of desks that are gone: what headquarters had of them."""
        self._backed_up: dict[tuple[str, int], int] = {}

    # In between

    def look_at(self, desk: SimulatedDesk) -> None:
        """Nothing that was committed has gone or changed."""
        now, own = set(desk.own_ops().values()), desk.identity.desk
        missing = self._saved.get(own, set()) - now
        assert not missing or own in self._came_back, f"{desk.name} lost committed entries {sorted(missing)}"
        self._saved[own] = self._saved.get(own, set()) | now
        self._ever[own] = self._ever.get(own, set()) | now

    def came_back(self, desk: SimulatedDesk, hq: SimulatedHeadquarters) -> None:
        """The desk's file is an old one. What that has, or headquarters, is to be there in the end."""
        own = desk.identity.desk
        self._came_back.add(own)
        self._saved[own] = set(desk.own_ops().values()) | set(_at(hq).get(own, {}).values())

    def will_be_backed_up(self, hq: SimulatedHeadquarters) -> None:
        for desk, epoch, seq in hq.rows(select(tables.journal.c.desk, tables.journal.c.epoch, tables.journal.c.seq)):
            chain = desk, epoch
            self._backed_up[chain] = max(self._backed_up.get(chain, 0), seq)

    def let_go(self, desk: SimulatedDesk, hq: SimulatedHeadquarters) -> None:
        """The desk is withdrawn; what headquarters has of it must stay, what it has not is lost with the computer."""
        self._left[desk.identity.desk] = _at(hq).get(desk.identity.desk, {})
        self._saved.pop(desk.identity.desk, None)

    def check(self, desks: list[SimulatedDesk], hq: SimulatedHeadquarters) -> str:
        """Check what is true at every moment; return what there is now, in short."""
        if hq.running is None:
            return "headquarters is down"
        at = _at(hq)
        told = []
        for desk in desks:
            mine = at.get(desk.identity.desk, {})
            strangers = set(mine.values()) - self._ever.get(desk.identity.desk, set())
            assert not strangers, f"headquarters has entries of {desk.name} that it never committed: {strangers}"
            receipt = desk.journal.acknowledged()
            if receipt is not None:
                self._believable(desk, receipt, hq)
            told.append(f"{desk.name} {desk.journal.head().hash[:12]} {receipt.head.seq if receipt else '-'}")
        for gone, left in self._left.items():
            assert at.get(gone, {}) == left, "entries of a withdrawn desk have gone"
        return f"{'; '.join(told)}; headquarters {sum(map(len, at.values()))}"

    def _believable(self, desk: SimulatedDesk, receipt: Receipt, hq: SimulatedHeadquarters) -> None:
        """No false 'at HQ': what the desk has a receipt for is there, unless headquarters was restored since."""
        head = receipt.head
        durable = self._backed_up.get((desk.identity.desk, head.epoch), 0)
        assert receipt.durable_seq <= durable, (
            f"{desk.name} believes {receipt.durable_seq} safe, backed up is {durable}"
        )
        if receipt.hq_epoch == hq.epoch and head.seq:
            found = hq.place_in_history(desk.identity.desk, head.epoch, head.seq)
            assert found == head.hash, f"{desk.name} has a receipt for {head.seq}, headquarters has it not"

    # After quiet

    def settle(self, desks: list[SimulatedDesk], hq: SimulatedHeadquarters) -> None:
        """Check what is true once all links have held for a while."""
        at = _at(hq)
        for desk in desks:
            receipt = desk.journal.acknowledged()
            head = desk.journal.head()
            assert receipt is not None
            assert receipt.hq_epoch == hq.epoch
            assert receipt.head == head, f"{desk.name} is at {head.seq}, its receipt at {receipt.head.seq}"
            theirs = set(at.get(desk.identity.desk, {}).values())
            assert theirs == set(desk.own_ops().values()), f"{desk.name}: not all at headquarters"
            assert theirs >= self._saved[desk.identity.desk], f"{desk.name} has lost entries"
            assert desk.journal.kept_aside() == 0, f"{desk.name}: entries kept aside"
            assert verify(desk.file) == ()
        held = [entry for entry in hq.up.reports.held() if entry.desk not in self._left]
        assert not held, f"headquarters keeps aside {[entry.reason for entry in held]}"
        assert not any(desk.forked for desk in hq.up.status().desks if desk.desk not in self._came_back)
        _same_rows(desks)
        if not hq.rows(select(tables.journal.c.op_id).where(tables.journal.c.held)):
            assert not desks[0].table("incomplete")
        _same_at_headquarters(desks[0], hq)
        everything = sorted(
            op for (op, kind) in hq.rows(select(tables.journal.c.op_id, tables.journal.c.kind)) if kind != "operator"
        )
        for desk in desks:
            assert desk.all_ops() == everything, f"{desk.name} has not each entry once"
        hq.back_up()  # which computes every chain anew, and raises if one breaks


def _at(hq: SimulatedHeadquarters) -> dict[str, dict[Place, str]]:
    """What headquarters has of each desk. An entry that it has twice is found here."""
    journal = tables.journal
    at: dict[str, dict[Place, str]] = {}
    ops: set[str] = set()
    for desk, epoch, seq, op_id in hq.rows(select(journal.c.desk, journal.c.epoch, journal.c.seq, journal.c.op_id)):
        assert op_id not in ops, "headquarters has an entry twice"
        ops.add(op_id)
        at.setdefault(desk, {})[epoch, seq] = op_id
    return at


def _same_rows(desks: list[SimulatedDesk]) -> None:
    for table, columns in ROWS.items():
        first, *others = (desk.table(table, columns) for desk in desks)
        for desk, other in zip(desks[1:], others, strict=True):
            assert first == other, f"{desk.name} and {desks[0].name} differ in {table}: {_difference(first, other)}"
    codes = [row[0] for row in desks[0].table("families", "code")]
    assert len(codes) == len(set(codes)), "a family code is used twice"


def _same_at_headquarters(desk: SimulatedDesk, hq: SimulatedHeadquarters) -> None:
    family, person, stay, pair = tables.family, tables.person, tables.stay, tables.pair
    pairs = (
        ("families", "family_id, code, fields", select(family.c.family_id, family.c.code, family.c.fields)),
        ("people", "person_id, family_id, number, fields",
         select(person.c.person_id, person.c.family_id, person.c.number, person.c.fields)),
        ("stays", "person_id, ordinal, bed", select(stay.c.person_id, stay.c.ordinal, stay.c.bed)),
        ("presences", "presence_id, person_id, direction",
         select(tables.presence.c.presence_id, tables.presence.c.person_id, tables.presence.c.direction)),
        ("slips", "slip_id, person_id, copy_number",
         select(tables.slip.c.slip_id, tables.slip.c.person_id, tables.slip.c.copy_number)),
        ("pairs", "pair_id, verdict, fields", select(pair.c.pair_id, pair.c.verdict, pair.c.fields)),
        ("merged", "person_id, kept", select(tables.merged.c.person_id, tables.merged.c.kept)),
    )  # fmt: skip
    for table, columns, query in pairs:
        ours = desk.table(table, columns)
        theirs: list[Any] = sorted(map(_in_full, hq.rows(query)) if "fields" in columns else hq.rows(query), key=repr)
        assert ours == theirs, f"headquarters and {desk.name} differ in {table}: {_difference(ours, theirs)}"


def _in_full(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the row with its record's text as desks write it; headquarters keeps one entry's words as they came."""
    return (*row[:-1], LiveFields.from_json(row[-1]).to_json())


def _difference(first: list[Any], other: list[Any]) -> str:
    return f"{len(set(first) - set(other))} only at the first, {len(set(other) - set(first))} only at the other"
