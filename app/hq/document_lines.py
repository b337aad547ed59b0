"""A person's documents as two are compared: a line for each, its number as desks compare it and who issued it."""

from collections.abc import Iterable

from app.domain.text_rules import plain_number
from app.protocol.live_fields import LiveFields


def document_lines(documents: Iterable[tuple[str, str]]) -> str:
    """Return the lines of documents, each a number and an issuer as typed; one without a number has none.

    Nothing but letters and digits is left, so that any database keeps them whatever an entry said.
    """
    return "\n".join(sorted({line for number, issuer in documents if (line := _line(number, issuer))}))


def documents_said(record: LiveFields) -> str:
    """Return the lines of all that entries say of a record's documents; of values in conflict each may be right."""
    return document_lines(
        (str(paper.get("number") or ""), str(paper.get("issuer") or ""))
        for _hlc, value in record.live.get("documents", {}).values()
        if isinstance(value, list)
        for paper in value
        if isinstance(paper, dict)
    )


def _line(number: str, issuer: str) -> str:
    plain = plain_number(number)
    return f"{plain} {''.join(filter(str.isalnum, issuer))}".rstrip() if plain else ""
