"""That a list of people left a desk is told to headquarters and to the camp's other desks, without anybody's name."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.paper_order import PaperIssue, PaperKind, PaperTarget
from app.domain.people_lists import ListForm
from app.protocol.contents import judged
from app.protocol.entries import Change, EntityKind, Entry
from app.protocol.records import paper_from_fields
from app.storage.integrity import verify
from app.storage.paper_issues import PaperIssues
from app.sync.connect import Link
from tests.helpers.camp_desk import ARRIVED, CampDesk
from tests.helpers.loopback import open_headquarters

DAY = date(2026, 11, 23)
ISSUE = PaperIssue(
    paper=PaperKind.MINORS,
    first=DAY,
    last=DAY,
    form=ListForm.XLSX,
    target=PaperTarget.FILE,
    rows=3,
    at=ARRIVED,
)


def last_entry(desk: CampDesk) -> Entry:
    return desk.journal.entries_after(desk.journal.head().seq - 1, most=1, most_bytes=10_000)[0]


def test_who_had_which_list_made_reaches_headquarters_and_stays_over_a_pull(tmp_path: Path) -> None:
    with open_headquarters(tmp_path / "hq") as headquarters, Link(headquarters.start()) as link:
        first, second = (CampDesk.join(tmp_path / prefix, prefix, headquarters, link) for prefix in ("K7", "Q2"))
        anna = first.register("Anna")
        PaperIssues(first.file, first.journal).note(ISSUE, "Sara")
        first.push()
        (told,) = [
            entry for entry in headquarters.reports.entries(first.file.identity.desk, 10) if entry.kind == "paper"
        ]
        assert told.operator == "Sara"
        assert headquarters.reports.held() == ()
        assert "Anna" not in (last_entry(first).payload or "")
        assert paper_from_fields(Change.from_payload(last_entry(first).payload or "").fields) == ISSUE

        second.pull()()
        assert second.families.by_code(anna.family.code) == first.families.by_code(anna.family.code)
        for desk in (first, second):
            assert verify(desk.file) == ()
            desk.reopen()
            assert verify(desk.file) == ()
            desk.file.close()


@pytest.mark.parametrize(
    "wrong", [{"rows": -1}, {"rows": "many"}, {"paper": "names"}, {"name": "Anna"}, {"form": None}, {"at": "soon"}]
)
def test_what_is_no_such_note_is_kept_aside(tmp_path: Path, wrong: dict[str, object]) -> None:
    with open_headquarters(tmp_path / "hq") as headquarters, Link(headquarters.start()) as link:
        desk = CampDesk.join(tmp_path / "K7", "K7", headquarters, link)
        PaperIssues(desk.file, desk.journal).note(ISSUE, "Sara")
        entry = last_entry(desk)
        desk.file.close()
    fields = ISSUE.model_dump(mode="json") | wrong
    assert judged(entry, "TRN").problem == ""
    bad = entry.model_copy(update={"payload": Change(fields=fields).to_payload()})
    assert "its content is not a paper's" in judged(bad, "TRN").problem
    assert entry.kind is EntityKind.PAPER
