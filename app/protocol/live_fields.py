"""How entries merge: a field holds the ops that nobody has overwritten.

An edit names the ops it replaces. One live op in a field: that is the value. Several: they were concurrent, the field
is in conflict, and the latest by (HLC, op id) is shown meanwhile. The order of arrival never matters.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self

from app.protocol.canonical import canonical_json
from app.protocol.entries import Change
from app.protocol.records import Fields


@dataclass
class LiveFields:
    """One record, as far as its entries have arrived."""

    live: dict[str, dict[str, list[Any]]] = field(default_factory=dict)
    """Field → op id → [HLC, value]."""
    replaced: dict[str, list[str]] = field(default_factory=dict)
    """Field → the ops that later ones replaced, arrived or not, sorted."""

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what ``to_json`` wrote, or ``as_told``."""
        told = json.loads(text)
        if "said" in told:
            op, hlc = told["op"]
            return cls({path: {op: [hlc, value]} for path, value in told["said"]["fields"].items()})
        ops: list[tuple[str, int]] = told["ops"]
        live = {path: {ops[i][0]: [ops[i][1], value] for i, value in values} for path, values in told["fields"].items()}
        return cls(live, told["replaced"])

    def to_json(self, write: Callable[[dict[str, Any]], str] = canonical_json) -> str:
        """Return the text: the same for the same entries, in whatever order they came.

        ``write`` writes JSON of dicts in their order, or sorted as ``canonical_json``.
        """
        live, replaced = dict(sorted(self.live.items())), dict(sorted(self.replaced.items()))
        named: set[str] = set().union(*live.values())
        if len(named) == 1:  # a record that nobody has edited, as almost all are
            (op,) = named
            hlcs = {values[op][0] for values in live.values() if values}
            if len(hlcs) == 1:
                fields = {path: [[0, values[op][1]]] if values else [] for path, values in live.items()}
                return write({"fields": fields, "ops": [[op, *hlcs]], "replaced": replaced})
        ops = sorted({(op, value[0]) for values in live.values() for op, value in values.items()})
        place = {op: i for i, (op, _hlc) in enumerate(ops)}
        fields = {
            path: sorted([place[op], value] for op, (_hlc, value) in values.items()) for path, values in live.items()
        }
        return write({"fields": fields, "ops": ops, "replaced": replaced})

    def apply(self, op_id: str, hlc: int, change: Change) -> None:
        """Take in one entry's change."""
        if not (self.live or self.replaced or change.replaces):
            self.live = {path: {op_id: [hlc, value]} for path, value in change.fields.items()}
            return
        for path, value in change.fields.items():
            ops = self.live.get(path)
            if ops is None:
                ops = self.live[path] = {}
            ops[op_id] = [hlc, value]
            if path not in self.replaced and path not in change.replaces:
                continue
            replaced = {*self.replaced.get(path, ()), *change.replaces.get(path, ())}
            for op in replaced & ops.keys():
                del ops[op]
            if replaced:
                self.replaced[path] = sorted(replaced)

    def values(self) -> Fields:
        """Return what each field shows; a field that was cleared is absent."""
        shown = {}
        for path, ops in self.live.items():
            if len(ops) > 1:
                value = max(ops.items(), key=_latest)[1][1]
            else:
                value = next(iter(ops.values()))[1] if ops else None
            if value is not None:
                shown[path] = value
        return shown

    def ops(self) -> frozenset[str]:
        """Return every entry of the record, arrived or only named as replaced."""
        named = (*self.live.values(), *self.replaced.values())
        return frozenset(op for ops in named for op in ops)

    def conflicts(self) -> tuple[str, ...]:
        """Return the fields that concurrent ops left with several different values."""
        return tuple(
            sorted(
                path
                for path, ops in self.live.items()
                if len(ops) > 1 and len({canonical_json(value) for _hlc, value in ops.values()}) > 1
            )
        )

    def copy(self) -> Self:
        """Return one that can take in more without changing this."""
        live = {path: dict(ops) for path, ops in self.live.items()}
        return type(self)(live, {path: list(ops) for path, ops in self.replaced.items()})

    def edit(self, fields: Fields) -> Change:
        """Return the change that sets these fields and replaces every value now known of them."""
        return Change(
            fields=fields, replaces={path: tuple(sorted(self.live[path])) for path in fields if path in self.live}
        )


def as_told(op_id: str, hlc: int, payload: str) -> str:
    """Return the text of a record of which one entry alone is here, and replaces nothing: what it says, verbatim."""
    return f'{{"op":["{op_id}",{hlc}],"said":{payload}}}'


def _latest(item: tuple[str, list[Any]]) -> tuple[int, str]:
    op_id, (hlc, _value) = item
    return hlc, op_id
