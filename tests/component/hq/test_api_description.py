"""The sync API answers as its OpenAPI description says, whatever is asked of it."""

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import httpx2
import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from app.hq.description import DESCRIPTION_PATH, describe_api
from app.hq.server import Headquarters
from app.protocol.requests import DESK_HEADER, NUMBER_HEADER, PACKED_HEADER, PROTOCOL_HEADER, SIGNATURE_HEADER
from app.protocol.version import PROTOCOL_VERSION
from app.sync.connect import Link
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.sample_entries import append_family

DOCUMENT = describe_api()
SCHEMA = schemathesis.openapi.from_dict(DOCUMENT)
KINDS = [
    (method, path, mode)
    for path, methods in DOCUMENT["paths"].items()
    for method in methods
    for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
    if method == "post" or mode is GenerationMode.POSITIVE  # a GET without parameters can only be asked as described
]
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
EXAMPLES = 25
"""Of each request and kind: with the whole file some 10 s on a quiet machine."""


@pytest.fixture(scope="module")
def joined(headquarters: Headquarters, address: str) -> Iterator[tuple[str, JoinedDesk]]:
    with Link(address) as link:
        yield address, JoinedDesk.join(headquarters, link)


def send(case: "Case[Any]", address: str, desk: JoinedDesk | None) -> requests.Response:
    """Send the case; with a desk, as that desk and signed by it."""
    with requests.Session() as session:
        request = session.prepare_request(requests.Request(**without_session(case.as_transport_kwargs(address))))
        if desk is not None:
            body = request.body or b""
            assert isinstance(body, (str, bytes))
            content = body.encode() if isinstance(body, str) else body
            request.headers[PROTOCOL_HEADER] = str(PROTOCOL_VERSION)
            request.headers.update(desk.headers(case.path, content))
        return session.send(request, timeout=10)


def without_session(kwargs: dict[str, Any]) -> dict[str, Any]:
    known = {"method", "url", "headers", "params", "data", "json", "cookies", "files", "auth"}
    return {name: value for name, value in kwargs.items() if name in known}


@pytest.mark.parametrize(
    ("method", "path", "mode"), KINDS, ids=[f"{path}-{mode.value}" for _method, path, mode in KINDS]
)
def test_whatever_is_asked_is_answered_as_described(
    joined: tuple[str, JoinedDesk], method: str, path: str, mode: GenerationMode
) -> None:
    address, desk = joined
    operation = SCHEMA[path][method.upper()]

    @settings(
        max_examples=EXAMPLES,
        deadline=timedelta(seconds=10),
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode), as_desk=st.booleans())
    def ask(case: "Case[Any]", as_desk: bool) -> None:  # noqa: FBT001 - drawn
        answer = send(case, address, desk if as_desk else None)
        case.validate_response(answer, checks=CHECKS)

    ask()


def test_an_honest_desk_is_answered_as_described(headquarters: Headquarters, address: str) -> None:
    with Link(address) as link:
        desk = JoinedDesk.join(headquarters, link)
        append_family(desk.journal, 0)
        batch, ahead = desk.batch(1, 2), desk.batch(3, 3)
        handshake = {"protocol": PROTOCOL_VERSION, "head": desk.journal.sign_head(desk.journal.head()).model_dump()}
        asked = (
            ("/sync/handshake", json.dumps(handshake).encode(), 200),
            ("/sync/batches", desk.batch(3, 3).to_body(), 409),
            ("/sync/batches", batch.to_body(), 200),
            ("/sync/batches", ahead.to_body(), 200),
            ("/sync/pull", json.dumps({"protocol": PROTOCOL_VERSION}).encode(), 200),
            ("/sync/photos", json.dumps({"protocol": PROTOCOL_VERSION, "photos": []}).encode(), 200),
            ("/sync/introduction", b"", 200),
        )
        for path, body, status in asked:
            headers = {**desk.headers(path, body), PROTOCOL_HEADER: str(PROTOCOL_VERSION)}
            answer = requests.post(address + path, data=body, headers=headers, timeout=10)
            assert answer.status_code == status, path
            SCHEMA[path]["POST"].validate_response(answer)
        pull = json.dumps({"protocol": PROTOCOL_VERSION}).encode()
        headers = {**desk.headers("/sync/pull", pull), PROTOCOL_HEADER: str(PROTOCOL_VERSION), PACKED_HEADER: "1"}
        packed = requests.post(address + "/sync/pull", data=pull, headers=headers, timeout=10)
        assert packed.headers["content-type"] == "application/octet-stream"
        SCHEMA["/sync/pull"]["POST"].validate_response(packed)


def test_headquarters_serves_its_description_and_leaves_no_request_out(
    headquarters: Headquarters, address: str
) -> None:
    assert httpx2.get(address + DESCRIPTION_PATH).json() == DOCUMENT
    served = {path for path in served_paths(headquarters) if path.startswith(("/sync", "/health"))}
    assert served == set(DOCUMENT["paths"])
    headers = {parameter["name"] for parameter in DOCUMENT["components"]["parameters"].values()}
    assert headers == {PROTOCOL_HEADER, DESK_HEADER, NUMBER_HEADER, SIGNATURE_HEADER, PACKED_HEADER}


def served_paths(headquarters: Headquarters) -> Iterator[str]:
    for route in headquarters.application.routes:
        inner = getattr(route, "original_router", None)
        yield from (str(getattr(one, "path", "")) for one in (inner.routes if inner else [route]))
