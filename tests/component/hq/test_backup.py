"""Backups: sealed, read back, the same from both databases; and what desks do when headquarters comes back from one."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import URL

from app.hq.backup import SUFFIX, header_of, verify
from app.hq.certificates import Certificates
from app.hq.database import open_database
from app.hq.errors import BackupDamagedError, CannotWriteBackupError, DatabaseNotEmptyError
from app.hq.home import HqHome
from app.hq.restore import bring_home, find_backup, restore
from app.hq.server import Headquarters
from app.protocol.heads import Receipt
from app.protocol.requests import BATCHES_PATH
from app.sync.connect import Link
from app.sync.errors import OldHeadquartersError, RepeatedError
from app.vault.data_key import DataKey
from app.vault.errors import WrongPasswordError
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import CHEAP, PASSWORD, TRAINING, now
from tests.helpers.memory_journal import new_id
from tests.helpers.postgres import new_database, shared_server
from tests.helpers.sample_entries import append_family, append_presence, append_slip


@pytest.fixture(scope="module")
def postgres_address() -> URL:
    return shared_server()


def real_headquarters(folder: Path, database_url: str = "") -> Headquarters:
    """Not for training: here durable means durable."""
    place = HqHome(folder, CHEAP)
    key = place.log_in("Ruth", PASSWORD) if place.is_set_up else place.set_up("Ruth", PASSWORD, training=False)
    return Headquarters.open(place, key, camps={"TRN": TRAINING}, clock=now, database_url=database_url)


def restored(folder: Path, backups: Path, database_url: str = "", at: datetime | None = None) -> Headquarters:
    """As on a new machine: nothing but the backup and the password."""
    home, path = HqHome(folder, CHEAP), find_backup(backups)
    bring_home(path, home)
    key = home.log_in("Ruth", PASSWORD)
    database = open_database(database_url or home.database_url, key)
    restore(path, database, key, at or now())
    database.close()
    return real_headquarters(folder, database_url)


def push(headquarters: Headquarters, desk: JoinedDesk) -> Receipt:
    with Link(headquarters.start()) as link:
        JoinedDesk(headquarters, link, desk.journal, desk.enrolment).push()()
    headquarters.stop()
    assert desk.journal.receipt is not None
    return desk.journal.receipt


def joined(headquarters: Headquarters) -> JoinedDesk:
    with Link(headquarters.start()) as link:
        desk = JoinedDesk.join(headquarters, link)
    headquarters.stop()
    return desk


@pytest.mark.parametrize("kinds", ["sqlite to sqlite", "postgres to sqlite", "sqlite to postgres"])
def test_a_lost_headquarters_comes_back_and_desks_send_the_rest(
    tmp_path: Path, kinds: str, postgres_address: URL
) -> None:
    before, after = (
        new_database(postgres_address, new_id()) if kind == "postgres" else "" for kind in kinds.split(" to ")
    )
    with real_headquarters(tmp_path / "lost", before) as headquarters:
        desk = joined(headquarters)
        for batch in range(3):
            people = append_family(desk.journal, batch, members=3)
            append_slip(desk.journal, people[0])
            append_presence(desk.journal, people[1], "out")
            receipt = push(headquarters, desk)
            assert receipt.durable_seq == (12 if batch == 2 else 0)
            if batch == 1:
                report = headquarters.backup(tmp_path / "backups", elsewhere=True)
                assert (report.entries, report.people, report.desks) == (12, 6, 1)
        assert push(headquarters, desk).durable_seq == 12
        everything = headquarters.people()
    shutil.rmtree(tmp_path / "lost")
    with restored(tmp_path / "new", tmp_path / "backups", after) as headquarters:
        assert (headquarters.status().people, headquarters.status().desks[0].seq) == (6, 12)
        receipt = push(headquarters, desk)
        assert (receipt.head.seq, receipt.durable_seq) == (18, 12)
        assert receipt.hq_epoch > 1
        assert headquarters.people() == everything
        assert sorted(headquarters.reports.op_ids()) == sorted(entry.op_id for entry in desk.journal.entries)
        assert not headquarters.status().desks[0].forked


def test_what_was_recorded_between_backup_and_restore_says_nothing_afterwards(tmp_path: Path) -> None:
    with real_headquarters(tmp_path / "lost") as headquarters:
        desk = joined(headquarters)
        headquarters.backup(tmp_path / "backups", elsewhere=True)
        append_family(desk.journal, 0)
        body = desk.batch(1, 3).to_body()
        with Link(headquarters.start()) as link:
            headers = replace(desk, link=link).headers(BATCHES_PATH, body)
            assert isinstance(link.ask(BATCHES_PATH, body, headers, Receipt), Receipt)
    with restored(tmp_path / "new", tmp_path / "backups") as headquarters, Link(headquarters.start()) as link:
        with pytest.raises(RepeatedError):
            link.ask(BATCHES_PATH, body, headers, Receipt)
        assert push(headquarters, desk).head.seq == 3


def test_the_copy_from_before_the_restore_is_refused_by_desks(tmp_path: Path) -> None:
    with real_headquarters(tmp_path / "old") as old:
        desk = joined(old)
        append_family(desk.journal, 0)
        push(old, desk)
        old.backup(tmp_path / "backups", elsewhere=True)
        with restored(tmp_path / "new", tmp_path / "backups") as new:
            append_family(desk.journal, 1)
            kept = push(new, desk)
        append_family(desk.journal, 2)
        with pytest.raises(OldHeadquartersError, match="must be stopped"):
            push(old, desk)
        assert desk.journal.receipt == kept


def test_each_restore_is_an_epoch_of_its_own_whichever_backup_it_is_from(tmp_path: Path) -> None:
    """Twice from one backup, then from an older one than last time: desks must follow each time."""
    with real_headquarters(tmp_path / "first") as headquarters:
        desk = joined(headquarters)
        headquarters.backup(tmp_path / "old", elsewhere=True)
    epochs = []
    for life, backups in enumerate(("old", "old", "newer", "old")):
        with restored(tmp_path / f"life{life}", tmp_path / backups, at=now() + timedelta(minutes=life)) as headquarters:
            append_family(desk.journal, life)
            receipt = push(headquarters, desk)
            assert receipt.head == desk.journal.head()
            epochs.append(receipt.hq_epoch)
            headquarters.backup(tmp_path / "newer", elsewhere=True)
    assert epochs == sorted(set(epochs))


def test_of_a_clock_that_is_years_behind_the_epoch_is_the_next_number(tmp_path: Path) -> None:
    with real_headquarters(tmp_path / "first") as headquarters:
        desk = joined(headquarters)
        headquarters.backup(tmp_path / "backups", elsewhere=True)
    with restored(tmp_path / "second", tmp_path / "backups", at=datetime(1970, 1, 1, tzinfo=UTC)) as headquarters:
        assert push(headquarters, desk).hq_epoch == 2


def test_a_backup_on_the_same_disk_makes_nothing_durable(tmp_path: Path) -> None:
    with real_headquarters(tmp_path / "hq") as headquarters:
        desk = joined(headquarters)
        append_family(desk.journal, 0)
        push(headquarters, desk)
        assert not headquarters.backup(tmp_path / "backups", elsewhere=False).elsewhere
        assert push(headquarters, desk).durable_seq == 0
        headquarters.backup(tmp_path / "backups", elsewhere=True)
        assert push(headquarters, desk).durable_seq == 3
    assert HqHome(tmp_path / "hq").lost_with(tmp_path / "not yet" / "there")


@pytest.fixture(scope="module")
def backup(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, DataKey]:
    folder = tmp_path_factory.mktemp("backup")
    home = HqHome(folder / "hq", CHEAP)
    with real_headquarters(folder / "hq") as headquarters:
        key = home.log_in("Ruth", PASSWORD)
        desk = joined(headquarters)
        append_family(desk.journal, 0, members=5)
        push(headquarters, desk)
        Certificates(home.tls_folder, key).make(["127.0.0.1"], now())
        headquarters.backup(folder, elsewhere=True)
    return find_backup(folder), key


def test_a_backup_shows_nothing_readable_and_brings_the_certificates_home(
    backup: tuple[Path, DataKey], tmp_path: Path
) -> None:
    path, key = backup
    content = path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    for name in ("HƏSƏNOV", "Ruth", "K7-", "Desk 1", "journal"):
        assert name.encode() not in content
    assert verify(path, key).counts["desk"] == 1
    bring_home(path, home := HqHome(tmp_path, CHEAP))
    assert Certificates(home.tls_folder, home.log_in("Ruth", PASSWORD)).make([], now()) == ("127.0.0.1",)
    with pytest.raises(WrongPasswordError):
        home.log_in("Ruth", "not the password")
    assert datetime.fromisoformat(header_of(path).made_at) <= datetime.now(UTC)


def test_a_backup_that_was_cut_or_changed_anywhere_is_refused(backup: tuple[Path, DataKey], tmp_path: Path) -> None:
    path, key = backup
    whole = path.read_bytes()
    spoilt = tmp_path / f"spoilt{SUFFIX}"
    for content in (
        b"",
        whole[:-1],
        whole[: len(whole) // 2],
        whole + b"x",
        *(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in range(0, len(whole), len(whole) // 40)),
    ):
        spoilt.write_bytes(content)
        with pytest.raises(BackupDamagedError, match="Take another backup"):
            verify(spoilt, key)
    with pytest.raises(BackupDamagedError):
        verify(path, DataKey.generate())
    with pytest.raises(BackupDamagedError, match="none in the folder"):
        find_backup(tmp_path / "..")


def test_a_backup_is_restored_only_where_nothing_is_overwritten(backup: tuple[Path, DataKey], tmp_path: Path) -> None:
    path, key = backup
    database = open_database(f"sqlite:///{tmp_path / 'hq.sqlite'}", key)
    restore(path, database, key, now())
    with pytest.raises(DatabaseNotEmptyError, match="--database"):
        restore(path, database, key, now())
    database.close()


def test_a_folder_that_takes_nothing_leaves_no_half_backup(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with real_headquarters(tmp_path / "hq") as headquarters:
        with pytest.raises(CannotWriteBackupError, match="older backups stand"):
            headquarters.backup(tmp_path / "file", elsewhere=True)
        with pytest.raises(CannotWriteBackupError):
            headquarters.backup(Path("/proc/nowhere"), elsewhere=True)


def test_files_of_other_names_are_not_brought_home(tmp_path: Path) -> None:
    for name in ("../keys.json", "tls/../../x.pem", "/etc/x.pem", "tls/x.sh"):
        with pytest.raises(BackupDamagedError):
            HqHome(tmp_path / "hq").bring_back({"keys.json": b"{}", name: b""})
    assert not (tmp_path / "hq").exists()
