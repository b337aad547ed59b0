"""Nothing personal can be read in the data folder, whatever is going on in it."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.form import FamilyForm, NameForm, PersonForm
from app.domain.operator import Operator, Role
from app.domain.person import Direction, PersonName, Presence
from app.storage.blobs import Blobs
from app.storage.operators import Operators
from app.storage.presences import Presences
from app.storage.settings import Settings
from app.storage.slip_issues import SlipIssues
from tests.component.storage.samples import Desk, changed, new_desk, new_id, registration

WORDS = ("Zebulonskaya", "Зебулонская", "זבולונסקי", "Operatorova", "L898902C36UTO", "Baku-street")


def readable(folder: Path) -> set[tuple[str, str]]:
    """Return the words that stand in a file, in upper or lower case, in UTF-8 or UTF-16."""
    found = set()
    for path in folder.rglob("*"):
        content = path.read_bytes().lower() if path.is_file() else b""
        for word in WORDS:
            spellings = {word, word.lower(), word.upper()}
            encodings = ("utf-8", "utf-16-le", "utf-16-be")
            if any(spelling.encode(encoding).lower() in content for spelling in spellings for encoding in encodings):
                found.add((path.name, word))
    return found


def test_the_search_for_words_finds_them(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x Зебулонская x", encoding="utf-16")
    assert readable(tmp_path) == {("a", "Зебулонская")}


def test_no_name_is_readable_while_open_after_closing_and_after_erasing(tmp_path: Path) -> None:
    desk = new_desk(tmp_path / "home")
    latin, cyrillic, hebrew, operator, document, place = WORDS
    names = {
        "Latn": PersonName(surname=latin),
        "Cyrl": PersonName(surname=cyrillic),
        "Hebr": PersonName(surname=hebrew),
    }
    form = registration(desk.families.next_code(), "Anna", "Boris")
    form = changed(form, 1, names=names, phone=place)
    draft = FamilyForm(op_id=new_id(), members=[PersonForm(names={"Latn": NameForm(surname=latin)})])
    desk.drafts.save(draft, "members.0", operator)
    record = desk.families.save(form, operator)
    person = record.members[0].person.person_id
    at = desk.clock()
    passage = Presence(presence_id=new_id(), person_id=person, direction=Direction.OUT, at=at)
    Presences(desk.file, desk.journal).mark(passage, operator)
    SlipIssues(desk.file, desk.journal).issue([person], expires_on=date(2026, 4, 1), operator=operator, reason=latin)
    Operators(desk.file, desk.journal).note_added(Operator(name=operator, role=Role.REGISTRAR), operator)
    Blobs(desk.file).put(f"photo of {latin} {document}".encode())
    Settings(desk.file).set("printer", place)
    assert readable(tmp_path) == set()

    # Search terms of the old names go when the names do.
    desk.families.save(changed(form, 1, names={"Latn": PersonName(surname="Other")}), operator)
    terms = desk.file.read(lambda db: db.execute("SELECT group_concat(terms) FROM people").fetchone()[0])
    assert latin.lower() not in terms
    desk.file.close()
    assert readable(tmp_path) == set()


def test_errors_name_no_people(desk: Desk) -> None:
    word = WORDS[0]
    with pytest.raises(Exception, match="SQLITE_CONSTRAINT") as error:
        desk.file.write(
            lambda db: [db.execute("INSERT INTO settings VALUES(?, 'x')", [word]).rowcount for _ in range(2)]
        )
    assert word not in str(error.value)
