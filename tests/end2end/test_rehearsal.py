"""The main job, as ``make run`` does it where there is no display."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from app.protocol.slip_token import SlipToken


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    out = tmp_path_factory.mktemp("rehearsal") / "out"
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("GATEHOUSE", "DISPLAY"))}
    result = subprocess.run(
        [sys.executable, "-m", "app", "rehearse", "--out", str(out)],
        env={**environment, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert result.stderr == ""
    (out / "said.txt").write_text(result.stdout)
    yield out
    shutil.rmtree(out)


def _slips(out: Path) -> list[str]:
    pages = pypdfium2.PdfDocument(out / "slips.pdf")
    # Asked for any kind of code, the reader takes a part of a QR code's pattern for another one now and then.
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    return [zxingcpp.read_barcodes(page.render(scale=3).to_pil(), formats=formats)[0].text for page in pages]


def test_the_count_is_right_and_each_family_has_a_line(out: Path) -> None:
    *progress, last = (out / "said.txt").read_text().splitlines()
    assert last == "families=14 people=43 slips=43 at_hq=43 lost=0 doubled=0"
    assert len([line for line in progress if line.startswith("family ")]) == 14
    down, back = progress.index("headquarters is down"), progress.index("headquarters is back")
    waiting = [int(found.group(1)) for line in progress[down:back] if (found := re.search(r"(\d+) entries", line))]
    assert waiting == sorted(waiting)
    assert waiting[0] > 0


def test_every_slip_has_a_code_that_a_reader_reads(out: Path) -> None:
    codes = {SlipToken.parse(text).code for text in _slips(out)}
    assert len(codes) == 43


def test_the_roster_has_every_family(out: Path) -> None:
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(out / "roster.pdf"))
    families = {SlipToken.parse(slip).code.rsplit("-", 1)[0] for slip in _slips(out)}
    assert len(families) == 14
    assert [family for family in families if family not in text] == []


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_pdftotext_finds_every_family_in_the_roster(out: Path) -> None:
    text = subprocess.run(
        ["pdftotext", str(out / "roster.pdf"), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert {SlipToken.parse(slip).code.rsplit("-", 1)[0] for slip in _slips(out)} <= set(text.split())


def test_the_pictures_are_of_the_window(out: Path) -> None:
    for language in ("en", "he"):
        picture = (out / f"desk-{language}.png").read_bytes()
        width, height = (int.from_bytes(picture[i : i + 4], "big") for i in (16, 20))
        assert (width, height) == (1366, 768)


def test_nothing_left_in_the_home_can_be_read(out: Path) -> None:
    names = ("RABINOVICH", "Рабинович", "רבינוביץ", "Həsənov", "650000042", "Trainer")
    readable = [
        f"{path.relative_to(out)}: {name}"
        for path in (out / "home").rglob("*")
        if path.is_file()
        for name in names
        for encoding in ("utf-8", "utf-16-le")
        if name.encode(encoding) in path.read_bytes()
    ]
    assert readable == []
    assert (out / "home" / "hq" / "headquarters.sqlite").stat().st_size > 0
