"""Which lists left which desk, as headquarters tells it from desks' entries."""

from datetime import date, timedelta

from app.domain.paper_order import PaperIssue, PaperKind, PaperTarget
from app.domain.people_lists import ListForm
from app.hq.account import EVERY_CAMP
from app.hq.paper_trail import PaperTrail, PaperWish
from app.hq.server import Headquarters
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.sample_entries import ARRIVED, append_family, append_paper

DAY = date(2026, 11, 23)
EVERY = PaperWish()


def issue(kind: PaperKind = PaperKind.MINORS, hours: int = 0) -> PaperIssue:
    return PaperIssue(
        paper=kind,
        first=DAY,
        last=DAY,
        form=ListForm.XLSX,
        target=PaperTarget.FILE,
        rows=3,
        at=ARRIVED + timedelta(hours=hours),
    )


def trail_of(headquarters: Headquarters) -> PaperTrail:
    return PaperTrail(headquarters._database)


def test_lists_are_told_newest_first_by_the_desks_clock(desk: JoinedDesk) -> None:
    append_family(desk.journal, 0)
    for kind, hours in ((PaperKind.MINORS, 1), (PaperKind.ROSTER, 0), (PaperKind.ARRIVALS, 30)):
        append_paper(desk.journal, issue(kind, hours))
    desk.push()()
    trail = trail_of(desk.headquarters)
    found = trail.find("TRN", PaperWish(desk=desk.journal.desk))
    assert [paper.kind for paper in found.papers] == ["arrivals", "minors", "roster"]
    assert [len(paper.period) for paper in found.papers] == [2, 0, 1]
    first = found.papers[0]
    assert (first.name, first.camp, first.rows, first.form, first.target) == ("Desk 1", "TRN", 3, "xlsx", "file")
    assert first.operator == desk.journal.entries[-1].operator
    assert first.at == ARRIVED + timedelta(hours=30)
    assert first.at.utcoffset() == timedelta(0)
    newest = trail.find("TRN", PaperWish(desk=desk.journal.desk), 1)
    assert (len(newest.papers), newest.total) == (1, 3)
    assert trail.find("TRN", PaperWish(desk=desk.journal.desk, day=DAY)).total == 2
    assert trail.find("TRN", PaperWish(desk=desk.journal.desk, kind=PaperKind.MINORS)).total == 1
    assert trail.find("AZ", EVERY).total == 0
    assert trail.find(EVERY_CAMP, EVERY).total >= 3


def test_no_entry_changes_what_another_told(desk: JoinedDesk, headquarters: Headquarters) -> None:
    told = append_paper(desk.journal, issue(PaperKind.MINORS))
    desk.push()()
    other = JoinedDesk.join(headquarters, desk.link)
    append_paper(other.journal, issue(PaperKind.ROSTER), told.entity)
    other.push()()
    (paper,) = trail_of(headquarters).find("TRN", PaperWish(desk=desk.journal.desk)).papers
    assert paper.kind is PaperKind.MINORS
    assert trail_of(headquarters).find("TRN", PaperWish(desk=other.journal.desk)).total == 0


def test_what_a_withdrawn_desk_told_later_counts_no_longer(desk: JoinedDesk) -> None:
    append_paper(desk.journal, issue(PaperKind.MINORS))
    append_paper(desk.journal, issue(PaperKind.ROSTER))
    desk.push()()
    wish = PaperWish(desk=desk.journal.desk)
    assert trail_of(desk.headquarters).find("TRN", wish).total == 2
    desk.headquarters.revoke(desk.journal.desk, 1)
    (paper,) = trail_of(desk.headquarters).find("TRN", wish).papers
    assert paper.kind is PaperKind.MINORS
