"""What happened to a record, told from the journal of a real file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.person import Direction
from app.domain.timeline import Event, Happening
from tests.helpers.desks import REGISTRAR, SUPERVISOR, DeskAtHand, desk_at_hand, family_form


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskAtHand]:
    desk = desk_at_hand(tmp_path)
    yield desk
    desk.close()


def told(desk: DeskAtHand, person_id: str) -> list[Event]:
    return list(reversed(desk.supervisor.tell_history(person_id)))


def test_every_entry_of_a_person_is_told_in_its_order(desk: DeskAtHand) -> None:
    services = desk.supervisor
    code = services.register_family(family_form(services, "ƏLI")).family.code
    form = services.register_family.form_of(code)
    form.members[0].phone = "+994 00"
    form.members[0].needs = ["TRAUMA", "DISABILITY"]
    desk.registrar().register_family(form)
    services.register_family(form)
    services.print_slips.issue(code)
    services.mark_presence(f"{code}-1", Direction.OUT)
    services.print_slips.to_pdf([code])
    services.print_slips.issue(code, "lost")

    events = told(desk, form.members[0].op_id)
    assert [event.what for event in events] == [
        Happening.REGISTERED,
        Happening.CHANGED,
        Happening.SLIP,
        Happening.WENT_OUT,
        Happening.SLIP,
    ]
    assert [event.operator for event in events[:3]] == [SUPERVISOR, REGISTRAR, SUPERVISOR]
    assert {event.desk for event in events} == {"Desk 1"}
    assert {(change.field, change.before, change.after) for change in events[1].changes} == {
        ("phone", "", "+994 00"),
        ("needs", "", "TRAUMA, DISABILITY"),
    }
    assert (events[2].copy_number, events[4].copy_number, events[4].reason) == (1, 2, "lost")
    assert events == sorted(events, key=lambda event: event.at)

    registrar = desk.entrance.log_in(REGISTRAR, "training")
    changed = [event for event in registrar.tell_history(form.members[0].op_id) if event.changes]
    assert ("needs", "DISABILITY") in {(change.field, change.after) for change in changed[0].changes}


def test_a_merged_person_has_the_events_of_both_records(desk: DeskAtHand) -> None:
    services = desk.supervisor
    forms = [family_form(services, "ƏLI") for _ in range(2)]
    codes = [services.register_family(form).family.code for form in forms]
    services.merge_people(f"{codes[0]}-1", f"{codes[1]}-1", "same photo")
    for form, other in zip(forms, reversed(codes), strict=True):
        events = told(desk, form.members[0].op_id)
        assert [event.what for event in events].count(Happening.REGISTERED) == 2
        decision = next(event for event in events if event.what is Happening.SAME)
        assert (decision.code, decision.reason) == (f"{other}-1", "same photo")


def test_nothing_is_told_of_somebody_erased(desk: DeskAtHand) -> None:
    services = desk.supervisor
    form = family_form(services, "ƏLI", "GÜNƏŞ")
    code = services.register_family(form).family.code
    services.erase_person(f"{code}-2", "asked for it")
    assert services.tell_history(form.members[1].op_id) == ()
