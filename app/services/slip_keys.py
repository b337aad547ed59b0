"""Whom slips are believed: this desk, and every desk of the camp that headquarters' root certifies."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.desk import DeskIdentity
from app.protocol.slip_token import certified_desks
from app.storage.desk_keys import DeskKeys
from app.storage.enrolment import KeptEnrolment
from app.storage.journal import DeskJournal


@dataclass(frozen=True)
class SlipKeys:
    """Public keys in hex: the desk's own with its codes' prefixes, and those that headquarters' root certifies."""

    own: str
    prefixes: frozenset[str]
    certified: tuple[str, ...] = ()
    withdrawn: frozenset[str] = frozenset()
    """Of the certified keys, those of desks that headquarters withdrew."""
    told_at: datetime | None = None
    """When headquarters was last heard of: how old that list is."""


class TrustedKeys:
    """Reads them from the desk's file; the other desks' came with what they entered."""

    def __init__(
        self, identity: DeskIdentity, enrolment: KeptEnrolment, others: DeskKeys, journal: DeskJournal
    ) -> None:
        self._identity = identity
        self._enrolment = enrolment
        self._others = others
        self._journal = journal

    def __call__(self) -> SlipKeys:
        """Return whom slips are believed now."""
        own, prefix = self._enrolment.signing_key().public, self._identity.prefix
        enrolment = self._enrolment.get()
        if enrolment is None:
            return SlipKeys(own=own, prefixes=frozenset({prefix}))
        certificates, withdrawn = self._others.certificates(), self._others.withdrawn()
        of_withdrawn = (known for known in certificates if known.name in withdrawn)
        return SlipKeys(
            own=own,
            prefixes=frozenset({prefix, enrolment.prefix}),
            certified=certified_desks([enrolment.desk_certificate, *certificates], enrolment.root_public),
            withdrawn=frozenset(certified_desks(of_withdrawn, enrolment.root_public)),
            told_at=self._journal.last_contact(),
        )
