"""What desks said in a field, in people's words: codes by their lists, times in UTC as everywhere on the pages."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

from app.domain.dates import PartialDate
from app.domain.person import told_name
from app.hq.status import Dispute
from app.hq.web.side_by_side import Label
from app.hq.web.words import PageWords

_LISTS = MappingProxyType(
    {
        "sex": "sexes",
        "relationship": "relationships",
        "nationality": "nationalities",
        "marital_status": "marital_statuses",
        "languages": "languages",
        "needs": "needs",
        "documents.type": "document_types",
        "documents.issuer": "nationalities",
        "claim.basis": "claim_bases",
        "claim.through_relation": "claim_relations",
    }
)
"""The code list of a field, or of a part of one."""
_BETWEEN = " · "
_NOTHING: tuple[object, ...] = (None, "", [], {})
_SHORTENED = 12
"""Signs of a photo's SHA-256 that tell two apart for the eye."""


def said(dispute: Dispute, t: PageWords, label: Label) -> tuple[str, ...]:
    """Return each value as one line. Whatever an entry holds is told somehow."""
    field = dispute.field.partition(".")[0]
    return tuple(_told(field, value, t, label) for value in dispute.values)


def _told(place: str, value: Any, t: PageWords, label: Label) -> str:  # noqa: ANN401 - whatever a field holds
    match value:
        case _ if value in _NOTHING:
            return "–"
        case dict():
            return _of_parts(place, value, t, label)
        case list():
            return ", ".join(_told(place, part, t, label) for part in value)
        case bool():
            return t("said.yes" if value else "said.no")
        case str():
            return _of_text(place, value, t, label)
    return str(value)


def _of_parts(place: str, value: Mapping[str, Any], t: PageWords, label: Label) -> str:
    if (name := told_name(value)) is not None:
        return name
    if place == "birth_date":
        with suppress(ValueError):
            return str(PartialDate.model_validate(value))
    return _BETWEEN.join(_parts(place, value, t, label))


def _parts(place: str, value: Mapping[str, Any], t: PageWords, label: Label) -> Iterable[str]:
    for name, part in value.items():
        if part in _NOTHING:
            continue
        said_of = f"said.{place}.{name}.{str(part).lower()}"
        yield t(said_of) if t.knows(said_of) else _told(f"{place}.{name}", part, t, label)


def _of_text(place: str, value: str, t: PageWords, label: Label) -> str:
    if place in _LISTS:
        return label(_LISTS[place], value, t.language)
    if t.knows(f"said.{place}.{value}"):
        return t(f"said.{place}.{value}")
    if place == "photo":
        return value[:_SHORTENED]
    if place in {"stays.arrived_at", "stays.left_at", "registered_at"}:
        with suppress(ValueError):
            return f"{datetime.fromisoformat(value).astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    return value
