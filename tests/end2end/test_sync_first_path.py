"""A desk is enrolled, shakes hands and pushes over real HTTP into an encrypted file, where all of it is once."""

from pathlib import Path

from app.domain.family_code import family_code
from app.sync.connect import Link
from tests.helpers.loopback import enrolled_push, open_headquarters
from tests.helpers.memory_journal import MemoryJournal
from tests.helpers.sample_entries import append_family, append_presence, append_slip


def test_everything_reaches_headquarters_once(tmp_path: Path) -> None:
    journal = MemoryJournal()
    people = append_family(journal, 0, members=3)
    slip = append_slip(journal, people[0])
    append_presence(journal, people[1], "out")
    with open_headquarters(tmp_path) as headquarters, Link(headquarters.start()) as link:
        push = enrolled_push(headquarters, link, journal)
        first = push()
        append_family(journal, 1)
        second = push()
        at_hq = headquarters.people()
        status = headquarters.status()

    assert (first.sent, first.waiting, first.refused) == (6, 0, 0)
    assert (second.sent, second.acknowledged) == (3, 9)
    assert [found.person for found in at_hq[:3]] == people
    assert [found.code for found in at_hq] == [family_code("K7", 0)] * 3 + [family_code("K7", 1)] * 2
    assert [stay.bed for stay in at_hq[0].stays] == ["A/101/1"]
    assert at_hq[0].slips == (slip,)
    assert (status.people, status.families, status.slips, status.presences) == (5, 2, 1, 1)
    assert (status.desks[0].seq, status.desks[0].waiting) == (9, 0)
    assert journal.receipt is not None
    assert journal.receipt.head == journal.head()
