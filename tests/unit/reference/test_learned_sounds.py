import json
from pathlib import Path

import pytest

from app.identity.learned_sounds import PAIRS
from app.reference.errors import ShippedFileError
from app.reference.learned_sounds import LETTER_GROUPS, load_learned_sounds


def test_the_table_that_ships_has_every_pair_of_scripts() -> None:
    table = json.loads(LETTER_GROUPS.read_text("utf-8"))
    assert table["letters"].keys() == {"Latn", "Cyrl", "Hebr"}
    assert table["groups"].keys() == {" ".join(scripts) for scripts in PAIRS}


@pytest.mark.parametrize("text", [None, "", "[]", '{"letters": {}, "groups": {"Latn Cyrl": {"a": "x"}}}'])
def test_a_damaged_table_is_named(tmp_path: Path, text: str | None) -> None:
    path = tmp_path / "letter_groups.json"
    if text is not None:
        path.write_text(text, "utf-8")
    with pytest.raises(ShippedFileError) as raised:
        load_learned_sounds(path)
    assert raised.value.details["path"] == str(path)
