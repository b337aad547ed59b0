"""What is hashed is written in one way, by whichever of the ways it is written."""

from hypothesis import given
from hypothesis import strategies as st

from app.protocol.canonical import canonical_json, canonical_text, sha256_hex
from app.protocol.entries import EntityKind, Entry

_TEXTS = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from('"\\/\n\x00\x7f\u2028{}[],:'), max_size=40)
_FIT = _TEXTS.filter(lambda text: "\x00" not in text)


@given(_TEXTS)
def test_a_text_is_written_as_any_value(text: str) -> None:
    assert canonical_text(text) == canonical_json(text)


@given(
    st.builds(
        Entry,
        op_id=st.uuids().map(str),
        desk=_FIT.filter(bool),
        epoch=st.integers(1, 2**31 - 1),
        seq=st.integers(1, 2**31 - 1),
        hlc=st.integers(0, 2**63 - 1),
        operator=_FIT,
        kind=st.sampled_from(EntityKind),
        entity=_FIT.filter(bool),
        digest=st.binary(min_size=32, max_size=32).map(bytes.hex),
    )
)
def test_the_chain_covers_the_canonical_list_of_the_metadata(entry: Entry) -> None:
    metadata = canonical_json(
        [
            entry.op_id,
            entry.desk,
            entry.epoch,
            entry.seq,
            entry.hlc,
            entry.operator,
            entry.kind,
            entry.entity,
            entry.digest,
        ]
    )
    assert entry.chain_hash("ab" * 32) == sha256_hex(bytes.fromhex("ab" * 32) + metadata.encode())
