"""Somebody whom the desk may know already."""

from app.domain.finding import Found
from app.domain.model import Model
from app.identity.matching import Verdict


class Likely(Model):
    """A registered person, and how likely and why the person at the desk is the same."""

    found: Found
    verdict: Verdict
