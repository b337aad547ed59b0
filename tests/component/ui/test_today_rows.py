"""Each line of Today opens what mends it."""

from app.domain.finding import Filter
from app.domain.status import SyncStage, SyncState
from tests.helpers.ui_stage import Stage, fill


def test_who_has_no_photo_is_counted_and_found(stage: Stage) -> None:
    fill(stage.desk, 2)
    people = sum(len(record.members) for record in stage.desk.records.values())
    stage.window.places.show("today")
    row = stage.window.today.without_photo
    stage.wait_for(row.isVisible)
    assert row.text() == f"{people} people without a photo"
    row.button.click()
    stage.wait_for(lambda: stage.window.finder.model.rowCount() == people)
    assert stage.window.finder.filters.chosen == {Filter.NO_PHOTO}


def test_what_headquarters_refused_is_counted_and_leads_to_the_sync_page(stage: Stage) -> None:
    stage.window.places.show("today")
    row = stage.window.today.refused
    assert not row.isVisible()
    stage.window.watch.state_changed.emit(SyncState(stage=SyncStage.REFUSED, refused=1))
    assert row.text() == "1 entry that HQ refused"
    row.button.click()
    assert stage.window.places.current == "sync"
