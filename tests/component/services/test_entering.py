"""Into the desk: set-up, login, lock, recovery."""

from pathlib import Path

import pytest

from app.domain.errors import NotAllowedError
from app.domain.labels import NotALabelError
from app.domain.operator import Role
from app.hq.home import HqHome
from app.services.errors import HeadquartersHereError, LastSupervisorError, NoSuchCampError, NotEnrolledError
from app.storage.errors import AlreadySetUpError, FileMissingError, MarkMissingError, NotSetUpError
from app.storage.operators import Operators
from app.vault.errors import (
    NoSuchOperatorError,
    OperatorExistsError,
    WeakPasswordError,
    WrongPasswordError,
    WrongRecoveryCodeError,
)
from tests.helpers.desks import CHEAP, PASSWORD, REGISTRAR, SUPERVISOR, desk_at_hand, family_form, new_entrance


def test_a_folder_without_a_desk_lets_nobody_in(tmp_path: Path) -> None:
    entrance = new_entrance(tmp_path)
    assert not entrance.is_set_up()
    with pytest.raises(NotSetUpError):
        entrance.log_in(SUPERVISOR, PASSWORD)


def test_the_camps_that_ship_and_one_in_the_folder_are_offered(tmp_path: Path) -> None:
    camps = tmp_path / "camps"
    camps.mkdir()
    (camps / "georgia.json").write_text(
        '{"code": "GE", "names": {"en": "Georgia"}, "time_zone": "Asia/Tbilisi", "country": "GEO",'
        ' "slip_valid_days": 30, "buildings": [{"name": "A", "rooms": [{"name": "1", "beds": 2}]}]}',
        encoding="utf-8",
    )
    entrance = new_entrance(tmp_path)
    assert {"AZ", "FI", "GE", "TRN"} <= {camp.code for camp in entrance.camps()}
    entrance.set_up("GE", "Desk 1", SUPERVISOR, "correct horse battery")
    desk = entrance.log_in(SUPERVISOR, "correct horse battery")
    assert [str(state.bed) for state in desk.list_beds()] == ["A-1/1", "A-1/2"]
    entrance.close()


def test_an_unknown_camp_and_a_short_password_make_no_desk(tmp_path: Path) -> None:
    entrance = new_entrance(tmp_path)
    with pytest.raises(NoSuchCampError, match="camps"):
        entrance.set_up("XX", "Desk 1", SUPERVISOR, PASSWORD)
    with pytest.raises(WeakPasswordError):
        entrance.set_up("FI", "Desk 1", SUPERVISOR, "short")
    assert not entrance.is_set_up()
    entrance.set_up("FI", "Desk 1", SUPERVISOR, "long enough now")
    with pytest.raises(AlreadySetUpError):
        entrance.set_up("FI", "Desk 1", SUPERVISOR, "long enough now")


def test_the_next_shift_takes_the_open_desk_over(tmp_path: Path) -> None:
    desk = desk_at_hand(tmp_path)
    desk.supervisor.manage_operators.add(REGISTRAR, Role.REGISTRAR, PASSWORD)
    form = desk.supervisor.register_family.open_form()
    desk.supervisor.keep_draft.save(form, "members.0.sex")
    with pytest.raises(WrongPasswordError):
        desk.entrance.unlock(REGISTRAR, "guess")
    next_shift = desk.entrance.unlock(REGISTRAR, PASSWORD)
    draft = next_shift.keep_draft.latest()
    assert draft is not None
    assert (draft.form, draft.focus) == (form, "members.0.sex")
    desk.close()


def test_a_removed_operator_is_out_and_the_others_stay(tmp_path: Path) -> None:
    desk = desk_at_hand(tmp_path)
    desk.registrar()
    desk.supervisor.manage_operators.remove(REGISTRAR)
    desk.supervisor.manage_operators.add("Noa", Role.REGISTRAR, PASSWORD)
    desk.close()
    with pytest.raises(WrongPasswordError):
        desk.entrance.log_in(REGISTRAR, PASSWORD)
    assert desk.entrance.log_in("Noa", PASSWORD).operator.role is Role.REGISTRAR
    supervisor = desk.entrance.unlock(SUPERVISOR, PASSWORD)
    assert {operator.name for operator in supervisor.manage_operators.all()} == {SUPERVISOR, "Noa"}
    assert supervisor.verify_desk() == ()
    desk.close()


def test_the_recovery_code_gives_a_new_password_and_nothing_else_does(tmp_path: Path) -> None:
    entrance = new_entrance(tmp_path)
    code = entrance.set_up("TRN", "Desk 1", SUPERVISOR, PASSWORD)
    with pytest.raises(WrongRecoveryCodeError):
        entrance.recover(code[:-1] + ("0" if code[-1] != "0" else "1"), SUPERVISOR, "a new one")
    with pytest.raises(NoSuchOperatorError):
        entrance.recover(code, "Nobody", "a new one")
    entrance.recover(code.lower().replace("-", " "), SUPERVISOR, "a new one")
    with pytest.raises(WrongPasswordError):
        entrance.log_in(SUPERVISOR, PASSWORD)
    assert entrance.log_in(SUPERVISOR, "a new one").operator.role is Role.SUPERVISOR
    entrance.close()


def test_a_desk_whose_file_is_missing_is_not_set_up_anew_and_keeps_its_keys(tmp_path: Path) -> None:
    desk = desk_at_hand(tmp_path)
    desk.supervisor.register_family(family_form(desk.supervisor))
    desk.close()
    aside = tmp_path / "aside"
    (tmp_path / "desk.db").rename(aside)
    keys = (tmp_path / "desk.keys").read_bytes()

    entrance = new_entrance(tmp_path)
    with pytest.raises(AlreadySetUpError):
        entrance.set_up("TRN", "Desk 1", SUPERVISOR, PASSWORD)
    with pytest.raises(FileMissingError, match=r"Put it back"):
        entrance.log_in(SUPERVISOR, PASSWORD)
    assert (tmp_path / "desk.keys").read_bytes() == keys

    aside.rename(tmp_path / "desk.db")
    assert entrance.log_in(SUPERVISOR, PASSWORD).report_status().people == 1
    entrance.close()


def test_a_set_up_that_was_cut_short_is_done_again_and_throws_no_key_away(tmp_path: Path) -> None:
    (tmp_path / "desk.keys").write_text("left behind")
    entrance = new_entrance(tmp_path)
    entrance.set_up("FI", "Desk 1", SUPERVISOR, "long enough now")
    assert [path.read_text() for path in tmp_path.glob("desk.keys.*")] == ["left behind"]
    assert entrance.log_in(SUPERVISOR, "long enough now").report_status().people == 0
    entrance.close()


def test_a_training_desk_does_not_take_a_headquarters_over(tmp_path: Path) -> None:
    HqHome(tmp_path / "hq", CHEAP).set_up("Noa", PASSWORD, training=True)
    entrance = new_entrance(tmp_path)
    with pytest.raises(HeadquartersHereError):
        entrance.set_up("TRN", "Desk 1", SUPERVISOR, PASSWORD)
    assert not entrance.is_set_up()
    HqHome(tmp_path / "hq").log_in("Noa", PASSWORD)


@pytest.mark.parametrize("label", ["", "   ", "x" * 41, "Sa\u202era", "Sa\nra"])
def test_a_desk_and_its_people_have_names_that_can_be_read(tmp_path: Path, label: str) -> None:
    entrance = new_entrance(tmp_path)
    for desk_name, supervisor in ((label, SUPERVISOR), ("Desk 1", label)):
        with pytest.raises(NotALabelError):
            entrance.set_up("TRN", desk_name, supervisor, PASSWORD)
    assert not entrance.is_set_up()


def test_the_last_supervisor_stays(tmp_path: Path) -> None:
    desk = desk_at_hand(tmp_path)
    desk.registrar()
    with pytest.raises(LastSupervisorError):
        desk.supervisor.manage_operators.remove(SUPERVISOR)
    with pytest.raises(NotALabelError):
        desk.supervisor.manage_operators.add("", Role.REGISTRAR, PASSWORD)
    desk.supervisor.manage_operators.add("Noa", Role.SUPERVISOR, PASSWORD)
    desk.supervisor.manage_operators.remove(SUPERVISOR)
    desk.close()
    assert desk.entrance.log_in("Noa", PASSWORD).operator.role is Role.SUPERVISOR
    desk.close()


def test_a_desk_that_no_headquarters_knows_says_so_when_told_to_sync(tmp_path: Path) -> None:
    desk = desk_at_hand(tmp_path)
    desk.supervisor.register_family(family_form(desk.supervisor))
    with pytest.raises(NotEnrolledError, match=r"3 entries wait"):
        desk.supervisor.sync.once()
    desk.close()


def test_a_power_cut_while_an_operator_is_added_leaves_nobody_unlisted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(*_: object) -> None:
        raise LookupError

    desk = desk_at_hand(tmp_path)
    services = desk.supervisor.manage_operators
    with monkeypatch.context() as patch:
        patch.setattr("app.vault.key_slots.write_slots", cut)
        with pytest.raises(LookupError):
            services.add(REGISTRAR, Role.SUPERVISOR, PASSWORD)
    assert REGISTRAR in {operator.name for operator in services.all()}
    with pytest.raises(WrongPasswordError):
        desk.entrance.unlock(REGISTRAR, PASSWORD)
    services.add(REGISTRAR, Role.REGISTRAR, PASSWORD)
    assert desk.entrance.unlock(REGISTRAR, PASSWORD).operator.role is Role.REGISTRAR
    assert {operator.name: operator.role for operator in services.all()}[REGISTRAR] is Role.REGISTRAR
    with pytest.raises(OperatorExistsError):
        services.add(REGISTRAR, Role.SUPERVISOR, PASSWORD)
    assert {operator.name: operator.role for operator in services.all()}[REGISTRAR] is Role.REGISTRAR
    desk.close()


def test_a_power_cut_while_an_operator_is_removed_can_be_made_good(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(*_: object) -> None:
        raise LookupError

    desk = desk_at_hand(tmp_path)
    desk.registrar()
    services = desk.supervisor.manage_operators
    with monkeypatch.context() as patch:
        patch.setattr(Operators, "note_removed", cut)
        with pytest.raises(LookupError):
            services.remove(REGISTRAR)
    assert REGISTRAR in {operator.name for operator in services.all()}
    services.remove(REGISTRAR)
    assert {operator.name for operator in services.all()} == {SUPERVISOR}
    with pytest.raises(NoSuchOperatorError):
        services.remove(REGISTRAR)
    desk.close()


def test_a_supervisor_answers_for_a_desk_whose_mark_is_lost(tmp_path: Path) -> None:
    desk = desk_at_hand(tmp_path)
    desk.registrar()
    desk.supervisor.register_family(family_form(desk.supervisor))
    desk.close()
    (tmp_path / "desk.mark").unlink()
    with pytest.raises(MarkMissingError):
        desk.entrance.log_in(SUPERVISOR, PASSWORD)
    with pytest.raises(NotAllowedError):
        desk.entrance.accept_missing_mark(REGISTRAR, PASSWORD)
    with pytest.raises(WrongPasswordError):
        desk.entrance.accept_missing_mark(SUPERVISOR, "guess")
    assert desk.entrance.accept_missing_mark(SUPERVISOR, PASSWORD) == ()
    assert desk.entrance.log_in(SUPERVISOR, PASSWORD).report_status().people == 1
    desk.close()
    with pytest.raises(NotSetUpError):
        new_entrance(tmp_path / "nowhere").accept_missing_mark(SUPERVISOR, PASSWORD)
