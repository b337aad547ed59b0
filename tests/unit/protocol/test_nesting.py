"""JSON that nests too deep is seen before it is parsed, and nothing else is taken for it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.protocol.batches import UnreadableBodyError, compress, decompress
from app.protocol.entries import Change
from app.protocol.nesting import MOST_LEVELS, TooDeepError, require_shallow

values = st.recursive(
    st.none() | st.integers() | st.text(), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner)
)


def depth(value: object) -> int:
    if isinstance(value, dict):
        return 1 + max(map(depth, value.values()), default=0)
    return 1 + max(map(depth, value), default=0) if isinstance(value, list) else 0


@given(values, st.integers(0, MOST_LEVELS + 2))
def test_depth_is_counted_as_the_parser_would(value: object, wraps: int) -> None:
    for _ in range(wraps):
        value = [value]
    text = json.dumps(value).encode()
    if depth(value) > MOST_LEVELS:
        with pytest.raises(TooDeepError):
            require_shallow(text)
    else:
        require_shallow(text)


def test_brackets_in_strings_do_not_count() -> None:
    require_shallow(json.dumps({"name": "[" * 100 + '"' + "{" * 100 + "\\"}).encode())


@given(st.text('[]{}"\\\\a', max_size=60))
def test_the_parser_never_gets_deeper_than_was_said(text: str) -> None:
    """Also of what is no JSON: up to where the parser gives up, strings and brackets were seen as it sees them."""
    deep = "[" * (MOST_LEVELS + 1) + text
    with pytest.raises(TooDeepError):
        require_shallow(deep.encode())
    with pytest.raises(TooDeepError):
        require_shallow(f'["{text.replace(chr(92), "").replace(chr(34), "")}\\"",{deep}'.encode())


def test_a_body_and_a_payload_too_deep_are_refused() -> None:
    with pytest.raises(UnreadableBodyError, match="deeper than 16"):
        decompress(compress(b"[" * 17 + b"]" * 17))
    with pytest.raises(TooDeepError):
        Change.from_payload('{"fields": {"a": ' + "[" * 15 + "]" * 15 + "}}")
