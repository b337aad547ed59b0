"""Somebody whom the desk may know already, and two records that may be of one person."""

from app.domain.finding import Found
from app.domain.model import Model
from app.identity.matching import Verdict


class Likely(Model):
    """A registered person, and how likely and why the person at the desk is the same."""

    found: Found
    verdict: Verdict


class SuspectedPair(Model):
    """Two records, each as it is shown, and how likely and why they are of one person."""

    first: Found
    second: Found
    verdict: Verdict
