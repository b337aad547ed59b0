"""Every word of the window stands in all five languages, and no file has fallen behind the source."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.helpers.ui_services import RESOURCES

FOLDER = RESOURCES / "translations"
ROOT = RESOURCES.parent
LANGUAGES = ("en", "he", "ru", "az", "fi")
PLACEHOLDER = re.compile(r"{\w+}|%n")


def messages(language: str) -> list[tuple[str, list[str], bool]]:
    """(source, translations, finished) of each message."""
    root = ET.parse(FOLDER / f"gatehouse_{language}.ts").getroot()  # noqa: S314 - our own file
    found = []
    for message in root.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        texts = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        found.append((message.findtext("source") or "", texts, translation.get("type") is None))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_misses_anything(language: str) -> None:
    missing = [source for source, texts, finished in messages(language) if not finished or not all(texts)]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_what_is_filled_in(language: str) -> None:
    for source, texts, finished in messages(language):
        for text in texts if finished else ():
            wanted = set(PLACEHOLDER.findall(source)) - {"%n"}
            assert set(PLACEHOLDER.findall(text)) - {"%n"} == wanted, source


@pytest.mark.parametrize("language", ["he", "ru", "az", "fi"])
def test_the_files_have_every_text_of_the_source(language: str, tmp_path: Path) -> None:
    """`tools/translations` was run since the last change of words."""
    sources = [str(path.relative_to(ROOT)) for path in (ROOT / "app" / "ui").rglob("*.py")]
    fresh = tmp_path / "fresh.ts"
    lupdate = Path(sys.executable).parent / "pyside6-lupdate"
    subprocess.run([lupdate, "-silent", *sources, "-ts", fresh], cwd=ROOT, check=True, capture_output=True)
    wanted = {message.findtext("source") for message in ET.parse(fresh).getroot().iter("message")}  # noqa: S314 - just written
    assert len(wanted) > 200
    assert wanted - {source for source, _, _ in messages(language)} == set()
