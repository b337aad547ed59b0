"""Merging: concurrent edits are kept side by side, and the order of arrival never matters."""

import itertools
import json
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from app.protocol.canonical import canonical_json
from app.protocol.entries import Change
from app.protocol.live_fields import LiveFields


def test_an_edit_replaces_the_value_it_saw() -> None:
    record = LiveFields()
    record.apply("a", 1, Change(fields={"sex": "F", "phone": "1"}))
    edit = record.edit({"phone": "2", "needs": ["INFANT"]})
    assert edit.replaces == {"phone": ("a",)}
    record.apply("b", 2, edit)
    assert record.values() == {"sex": "F", "phone": "2", "needs": ["INFANT"]}
    assert record.conflicts() == ()


def test_two_edits_of_the_same_value_are_both_kept_until_one_replaces_both() -> None:
    record = LiveFields()
    record.apply("a", 1, Change(fields={"phone": "1"}))
    concurrent = record.edit({"phone": "2"}), record.edit({"phone": "3"})
    record.apply("b", 5, concurrent[0])
    record.apply("c", 4, concurrent[1])
    assert record.conflicts() == ("phone",)
    assert record.values() == {"phone": "2"}, "the later by its clock is shown meanwhile"
    record.apply("d", 3, record.edit({"phone": "4"}))
    assert record.conflicts() == ()
    assert record.values() == {"phone": "4"}


def test_a_cleared_field_is_absent_and_can_be_set_again() -> None:
    record = LiveFields()
    record.apply("a", 1, Change(fields={"phone": "1"}))
    record.apply("b", 2, record.edit({"phone": None}))
    assert record.values() == {}
    record.apply("c", 3, record.edit({"phone": "2"}))
    assert record.values() == {"phone": "2"}


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from("xyz")), min_size=1, max_size=5))
def test_any_order_of_arrival_gives_the_same_record(edits: list[tuple[int, str]]) -> None:
    """Each edit is made by somebody who has seen only the first few of those before it."""
    made: list[tuple[str, int, Change]] = []
    for i, (seen, value) in enumerate(edits):
        view = LiveFields()
        for entry in made[:seen]:
            view.apply(*entry)
        made.append((f"op{i}", i, view.edit({"phone": value})))
    texts = set()
    for order in itertools.islice(itertools.permutations(made), 24):
        record = LiveFields()
        for entry in order:
            record.apply(*entry)
        texts.add(record.to_json())
    assert len(texts) == 1
    assert LiveFields.from_json(texts.pop()).values()


_PATHS = st.sampled_from(["phone", "names.Latn", "needs", "sex", "stays.1"])
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=4,
)
_CHANGES = st.builds(
    Change,
    fields=st.dictionaries(_PATHS, _VALUES, max_size=4),
    replaces=st.dictionaries(_PATHS, st.lists(st.sampled_from("abcd"), max_size=2).map(tuple), max_size=2),
)


def _plainly(record: LiveFields) -> str:
    """Return the text as the format says it, without any short cut."""
    ops = sorted({(op, hlc) for values in record.live.values() for op, (hlc, _value) in values.items()})
    place = {op: i for i, (op, _hlc) in enumerate(ops)}
    fields = {
        path: sorted(([place[op], value] for op, (_hlc, value) in values.items()), key=lambda each: each[0])
        for path, values in record.live.items()
    }
    return canonical_json({"ops": ops, "fields": fields, "replaced": record.replaced})


@given(st.lists(_CHANGES, max_size=3))
def test_the_text_is_canonical_and_reads_back_as_the_same_record(changes: list[Change]) -> None:
    record = LiveFields()
    for place, change in enumerate(changes):
        record.apply("abc"[place], place, change)
    text = record.to_json()
    assert text == _plainly(record)
    again = LiveFields.from_json(text)
    assert again.values() == record.values()
    assert again.to_json() == text


@given(st.lists(_CHANGES, min_size=1, max_size=3), st.randoms(use_true_random=False))
def test_a_faster_writer_says_the_same_whatever_the_order_of_arrival(changes: list[Change], chance: Random) -> None:
    told = []
    numbered = list(enumerate(changes))
    for _ in range(2):
        record = LiveFields()
        for place, change in numbered:
            record.apply("abc"[place], place, change)
        text = record.to_json(lambda value: json.dumps(value, ensure_ascii=False))
        assert LiveFields.from_json(text) == LiveFields.from_json(record.to_json())
        told.append(text)
        chance.shuffle(numbered)
    assert told[0] == told[1]
