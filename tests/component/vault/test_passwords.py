"""Where a password may come from, and where not."""

import os
import sys
from pathlib import Path

import pytest

from app.vault.errors import PasswordFileRefusedError
from app.vault.passwords import file_system_of, read_password_fd, read_password_file

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes and tmpfs are not of Windows")


@pytest.fixture
def password_file(tmp_path: Path) -> Path:
    path = tmp_path / "password"
    path.touch(mode=0o600)
    path.write_text("correct horse\r\nsecond line")
    return path


@pytest.fixture
def on_a_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever the tests run, their folder counts as on a disk."""
    monkeypatch.setattr("app.vault.passwords.file_system_of", lambda _path: "ext4")


def test_a_file_descriptor_gives_its_first_line() -> None:
    reading, writing = os.pipe()
    os.write(writing, "пароль\nmore".encode())
    os.close(writing)
    assert read_password_fd(reading) == "пароль"


@pytest.mark.usefixtures("on_a_disk")
def test_a_password_on_a_disk_is_taken_in_training_alone(password_file: Path) -> None:
    assert read_password_file(password_file, training=True) == "correct horse"
    with pytest.raises(PasswordFileRefusedError, match="on a disk"):
        read_password_file(password_file, training=False)


def test_a_password_in_memory_is_taken(password_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.vault.passwords.file_system_of", lambda _path: "tmpfs")
    assert read_password_file(password_file, training=False) == "correct horse"


@pytest.mark.usefixtures("on_a_disk")
def test_a_systemd_credential_is_taken_but_no_link_out_of_them(password_file: Path, tmp_path: Path) -> None:
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    credential = credentials / "password"
    credential.symlink_to(password_file)
    with pytest.raises(PasswordFileRefusedError, match="on a disk"):
        read_password_file(credential, training=False, credentials=credentials)
    credential.unlink()
    password_file.rename(credential)
    assert read_password_file(credential, training=False, credentials=credentials) == "correct horse"


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620])
def test_a_file_that_others_can_open_is_refused_in_training_too(password_file: Path, mode: int) -> None:
    password_file.chmod(mode)
    with pytest.raises(PasswordFileRefusedError, match="others"):
        read_password_file(password_file, training=True)


def test_what_is_no_readable_file_is_refused(tmp_path: Path, password_file: Path) -> None:
    password_file.write_bytes(b"\xff\xfe")
    for path in (tmp_path, tmp_path / "none", password_file):
        with pytest.raises(PasswordFileRefusedError):
            read_password_file(path, training=True)


def test_the_file_system_is_that_of_the_deepest_and_latest_mount(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/a / ext4 rw 0 0\ntmpfs /run tmpfs rw 0 0\n/dev/b /run/disk ext4 rw 0 0\n"
        "tmpfs /with\\040blank tmpfs rw 0 0\n"
        "/dev/c /twice ext4 rw 0 0\ntmpfs /twice tmpfs rw 0 0\n"
    )
    expected = {
        "/home/x": "ext4",
        "/run/x": "tmpfs",
        "/run/disk/x": "ext4",
        "/runner/x": "ext4",
        "/with blank/x": "tmpfs",
        "/twice/x": "tmpfs",
    }
    assert {path: file_system_of(Path(path), mounts) for path in expected} == expected
    assert file_system_of(tmp_path, tmp_path / "none") == ""
