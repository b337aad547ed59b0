"""Reads and writes one field of a member's form by its path, the same path that violations and drafts name.

Paths: ``birth_date``, ``names.Latn.surname``, ``documents.0.number``, ``claim.basis``, ``languages`` (codes joined by a
comma), ``claim.through_living`` (``yes``, ``no`` or nothing).
"""

import re

from app.domain.form import DocumentForm, NameForm, PersonForm
from app.domain.languages import SCRIPTS, Script

_LIVING = {"yes": True, "no": False}


def read_field(member: PersonForm, path: str) -> str:
    """Return the field as typed; empty when the form has not reached it yet."""
    head, *rest = path.split(".")
    if head == "names":
        name = member.names.get(_script(rest[0]))
        return str(getattr(name, rest[1])) if name else ""
    if head == "documents":
        place = int(rest[0])
        return str(getattr(member.documents[place], rest[1])) if place < len(member.documents) else ""
    if path == "claim.through_living":
        return {True: "yes", False: "no", None: ""}[member.claim.through_living]
    if head == "claim":
        return str(getattr(member.claim, rest[0]))
    if head == "languages":
        return ", ".join(member.languages)
    return str(getattr(member, head))


def write_field(member: PersonForm, path: str, value: str) -> None:
    """Set the field; an empty value never makes a name or a document where there was none."""
    if read_field(member, path) == value:
        return
    head, *rest = path.split(".")
    if head == "names":
        setattr(member.names.setdefault(_script(rest[0]), NameForm()), rest[1], value)
    elif head == "documents":
        place = int(rest[0])
        member.documents.extend(DocumentForm() for _ in range(place + 1 - len(member.documents)))
        setattr(member.documents[place], rest[1], value)
    elif path == "claim.through_living":
        member.claim.through_living = _LIVING.get(value)
    elif head == "claim":
        setattr(member.claim, rest[0], value)
    elif head == "languages":
        member.languages = [part for part in re.split(r"[,;\s]+", value) if part]
    else:
        setattr(member, head, value)


def member_path(path: str) -> tuple[int, str] | None:
    """Split ``members.2.names.Latn.surname`` into (2, ``names.Latn.surname``); None for a path of the family."""
    parts = path.split(".", 2)
    if len(parts) < 3 or parts[0] != "members" or not parts[1].isdecimal():  # noqa: PLR2004 - members, place, field
        return None
    return int(parts[1]), parts[2]


def _script(text: str) -> Script:
    return next(script for script in SCRIPTS if script == text)
