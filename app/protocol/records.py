"""How people, families, passages, slips and decisions about pairs are told in entries: one mapping for both ends.

Each record is a flat dict of fields. Names are paths (``names.Latn``, ``stays.1``); values are the JSON of the domain
models. A field that is absent or null has its model's default, so an entry that clears a field sets it to null, and a
new record leaves out what nobody filled in.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from app.domain.day_end import SignOff
from app.domain.model import Model
from app.domain.operator import Operator
from app.domain.pairs import PairDecision, pair_members
from app.domain.paper_order import PaperIssue
from app.domain.person import Family, Person, Presence, SlipIssue, Stay

Fields = dict[str, Any]
"""A record's fields, by path."""

_NAMES = "names."
_STAYS = "stays."


def person_fields(person: Person, stays: Iterable[Stay]) -> Fields:
    """Return the fields of a person entry; the entity is ``person_id``, the family's id is the field ``family``."""
    fields = _filled(person, without={"person_id", "family_id", "names"})
    fields["family"] = person.family_id
    fields |= {f"{_NAMES}{script}": _filled(name) for script, name in person.names.items()}
    fields |= {f"{_STAYS}{stay.ordinal}": _filled(stay, without={"person_id", "ordinal"}) for stay in stays}
    return fields


def person_from_fields(person_id: str, fields: Mapping[str, Any]) -> Person:
    """Return the person. Raises pydantic's ValidationError when the fields are not a person's."""
    names: Fields = {}
    rest: Fields = {}
    for path, value in fields.items():
        if value is None or path.startswith(_STAYS):
            continue
        if path.startswith(_NAMES):
            names[path.removeprefix(_NAMES)] = value
        else:
            rest[path] = value
    family_id = rest.pop("family", None)
    return Person.model_validate({**rest, "person_id": person_id, "family_id": family_id, "names": names})


def stays_from_fields(person_id: str, fields: Mapping[str, Any]) -> tuple[Stay, ...]:
    """Return the person's stays, oldest first. Raises pydantic's ValidationError when one is no stay."""
    stays = (
        Stay.model_validate({**value, "person_id": person_id, "ordinal": path.removeprefix(_STAYS)})
        for path, value in _present(fields).items()
        if path.startswith(_STAYS)
    )
    return tuple(sorted(stays, key=lambda stay: stay.ordinal))


def family_fields(family: Family) -> Fields:
    """Return the fields of a family entry; the entity is ``family_id``."""
    return _filled(family, without={"family_id"})


def family_from_fields(family_id: str, fields: Mapping[str, Any]) -> Family:
    """Return the family. Raises pydantic's ValidationError when the fields are not a family's."""
    return Family.model_validate({**_present(fields), "family_id": family_id})


def presence_fields(presence: Presence) -> Fields:
    """Return the fields of a presence entry; the entity is ``presence_id``, the person's id is the field ``person``."""
    return _with_person(_filled(presence, without={"presence_id", "person_id"}), presence.person_id)


def presence_from_fields(presence_id: str, fields: Mapping[str, Any]) -> Presence:
    """Return the passage. Raises pydantic's ValidationError when the fields are not a passage's."""
    return Presence.model_validate({**_of_person(fields), "presence_id": presence_id})


def slip_fields(slip: SlipIssue) -> Fields:
    """Return the fields of a slip entry; the entity is ``slip_id``, the person's id is the field ``person``."""
    return _with_person(_filled(slip, without={"slip_id", "person_id"}), slip.person_id)


def slip_from_fields(slip_id: str, fields: Mapping[str, Any]) -> SlipIssue:
    """Return the slip. Raises pydantic's ValidationError when the fields are not a slip's."""
    return SlipIssue.model_validate({**_of_person(fields), "slip_id": slip_id})


def pair_fields(decision: PairDecision) -> Fields:
    """Return the fields of a pair entry, all of them: an edit says each anew; the entity is the pair's id."""
    return {"verdict": decision.verdict.value, "reason": decision.reason or None}


def pair_from_fields(pair: str, fields: Mapping[str, Any]) -> PairDecision:
    """Return the decision. Raises ValueError when the id is no pair's, or the fields are not a decision's."""
    first, second = pair_members(pair)
    return PairDecision.model_validate({**_present(fields), "first": first, "second": second})


def day_fields(sign_off: SignOff) -> Fields:
    """Return the fields of a day entry; the entity is the op id that noted it."""
    return sign_off.model_dump(mode="json")


def day_from_fields(fields: Mapping[str, Any]) -> SignOff:
    """Return what was signed off. Raises pydantic's ValidationError when the fields are not a sign-off's."""
    return SignOff.model_validate(_present(fields))


def paper_fields(issue: PaperIssue) -> Fields:
    """Return the fields of a paper entry; the entity is the op id that noted it."""
    return issue.model_dump(mode="json")


def paper_from_fields(fields: Mapping[str, Any]) -> PaperIssue:
    """Return what was noted of a list. Raises pydantic's ValidationError when the fields are not such a note's."""
    return PaperIssue.model_validate(_present(fields))


def operator_fields(operator: Operator, *, active: bool) -> Fields:
    """Return the fields of an operator entry; the entity is the op id that added them."""
    return {**operator.model_dump(mode="json"), "active": active}


def operator_from_fields(fields: Mapping[str, Any]) -> tuple[Operator, bool]:
    """Return the operator and whether they may log in. Raises pydantic's ValidationError or KeyError."""
    known = _present(fields)
    active = bool(known.pop("active"))
    return Operator.model_validate(known), active


def changed_fields(before: Mapping[str, Any], after: Mapping[str, Any]) -> Fields:
    """Return the fields that an edit sets: those of ``after`` that differ, and null for those that it lacks."""
    return {path: after.get(path) for path in dict.fromkeys((*before, *after)) if before.get(path) != after.get(path)}


def _filled(model: Model, without: Iterable[str] = ()) -> Fields:
    return model.model_dump(mode="json", exclude_defaults=True, exclude=set(without))


def _present(fields: Mapping[str, Any]) -> Fields:
    return {path: value for path, value in fields.items() if value is not None}


def _with_person(fields: Fields, person_id: str) -> Fields:
    return {"person": person_id, **fields}


def _of_person(fields: Mapping[str, Any]) -> Fields:
    known = _present(fields)
    known["person_id"] = known.pop("person", None)
    return known
