"""The description of the sync API in OpenAPI 3.1, made from the models that both ends read and write.

A request is signed by its desk's key over method, path, SHA-256 of the body and headquarters' root key
(``app.protocol.requests``); OpenAPI has no word for that, so the headers stand as parameters.
"""

from typing import Any

from fastapi import APIRouter
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema
from starlette.responses import JSONResponse, Response

from app.protocol.batches import MOST_BODY_BYTES, Gap, Handshake
from app.protocol.blobs import MOST_PART_BODY_BYTES, Offer, Standing, Standings
from app.protocol.copies import MOST_PIECES_BYTES, Wishes
from app.protocol.enrolment import Enrolment, EnrolmentRequest, Introduction
from app.protocol.heads import Receipt
from app.protocol.pulling import PullRequest
from app.protocol.refusals import Refusal
from app.protocol.requests import (
    BATCHES_PATH,
    DESK_HEADER,
    ENROLMENT_PATH,
    HANDSHAKE_PATH,
    HEALTH_PATH,
    INTRODUCTION_PATH,
    NUMBER_HEADER,
    PACKED_HEADER,
    PHOTO_COPIES_PATH,
    PHOTO_PARTS_PATH,
    PHOTOS_PATH,
    PROTOCOL_HEADER,
    PULL_PATH,
    SIGNATURE_HEADER,
)
from app.protocol.version import PROTOCOL_VERSION

DESCRIPTION_PATH = "/openapi.json"
_REFS = "#/components/schemas/{model}"
_BINARY, _JSON, _ZSTD = "application/octet-stream", "application/json", "application/zstd"
_REFUSALS = {
    400: "The body cannot be read. A body that broke off is answered with no content.",
    401: "No such desk is enrolled here, or its key did not sign this request.",
    403: "Headquarters has withdrawn the desk.",
    413: "The body is larger than this request may be.",
    422: "It can be read and is refused: the reason says which side must do what.",
    426: "One side is too old; the reason says which.",
    429: "The desk sends too much at once; it goes on by itself.",
}
_SENT: tuple[type[BaseModel], ...] = (Handshake, EnrolmentRequest, PullRequest, Offer, Wishes)
_ANSWERED: tuple[type[BaseModel], ...] = (Receipt, Gap, Enrolment, Introduction, Standings, Standing, Refusal)
Json = dict[str, Any]


def describe_api() -> Json:
    """Return the document."""
    _, models = models_json_schema(
        [*((model, "validation") for model in _SENT), *((model, "serialization") for model in _ANSWERED)],
        ref_template=_REFS,
    )
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Gatehouse: desks and headquarters",
            "version": str(PROTOCOL_VERSION),
            "description": "How desks push their journals to headquarters and pull those of others: docs/sync.md.",
        },
        "paths": {
            HEALTH_PATH: {"get": _health()},
            INTRODUCTION_PATH: _post("Say which headquarters this is", Introduction, signed=False),
            ENROLMENT_PATH: _post("Make a desk known, with a one-time code", Enrolment, EnrolmentRequest, signed=False),
            HANDSHAKE_PATH: _post("Say how far headquarters has the desk's chain", Receipt, Handshake),
            BATCHES_PATH: _post(
                "Take the chain's next entries: zstd over JSON, or packed",
                Receipt,
                most_bytes=MOST_BODY_BYTES,
                gap=True,
            ),
            PULL_PATH: _pull(),
            PHOTOS_PATH: _post("Say how much of each photo headquarters has", Standings, Offer),
            PHOTO_PARTS_PATH: _post(
                "Take a part of a photo: a claim of 40 bytes, which alone is signed, then the content",
                Standing,
                most_bytes=MOST_PART_BODY_BYTES,
            ),
            PHOTO_COPIES_PATH: _copies(),
        },
        "components": {"schemas": models["$defs"], "parameters": _parameters()},
    }


def description_route() -> APIRouter:
    """Return the route of the document."""
    router = APIRouter(include_in_schema=False)
    document = describe_api()

    @router.get(DESCRIPTION_PATH)
    def description() -> Response:
        return JSONResponse(document)

    return router


def _post(
    summary: str,
    answer: type[BaseModel],
    body: type[BaseModel] | None = None,
    *,
    most_bytes: int = 0,
    signed: bool = True,
    gap: bool = False,
) -> Json:
    names = ["protocol", *(("desk", "signature") if signed else ())]
    operation: Json = {
        "summary": summary,
        "parameters": [{"$ref": f"#/components/parameters/{name}"} for name in names],
        "responses": {"200": _answer("Done", answer), **_refusals()},
    }
    if gap:
        operation["responses"]["409"] = _answer("The batch does not follow what is here; resume from there", Gap)
    if body is not None:
        operation["requestBody"] = {"required": True, "content": {_JSON: {"schema": _ref(body)}}}
    elif most_bytes:
        content = {"type": "string", "format": "binary", "maxLength": most_bytes}
        operation["requestBody"] = {"required": True, "content": {_BINARY: {"schema": content}}}
    return {"post": operation}


def _copies() -> Json:
    described = _post("Give pieces of photos that desks of the camp took", Receipt, Wishes)
    pieces = {"type": "string", "format": "binary", "maxLength": MOST_PIECES_BYTES}
    described["post"]["responses"]["200"] = {
        "description": "In the order wished for, until full: of each 44 bytes (SHA-256 of the whole copy, then its"
        " length, where the piece begins and how long it is, 4 bytes each, most significant first) and the piece",
        "content": {_BINARY: {"schema": pieces}},
    }
    return described


def _pull() -> Json:
    described = _post("Give what other desks of the camp entered", Receipt, PullRequest)
    described["post"]["parameters"].append({"$ref": "#/components/parameters/packed"})
    described["post"]["responses"]["200"] = {
        "description": "A page: zstd over JSON, or packed for desks that read it, frame after frame",
        "content": {kind: {"schema": {"type": "string", "format": "binary"}} for kind in (_ZSTD, _BINARY)},
    }
    return described


def _health() -> Json:
    said = {"type": "object", "properties": {"gatehouse": {"const": "headquarters"}}, "required": ["gatehouse"]}
    return {
        "summary": "Whether headquarters answers",
        "responses": {"200": {"description": "It does", "content": {_JSON: {"schema": said}}}},
    }


def _refusals() -> Json:
    told: Json = {str(status): _answer(words, Refusal) for status, words in _REFUSALS.items()}
    told["500"] = {"description": "Headquarters failed; nothing was done, and the desk asks again"}
    return told


def _parameters() -> Json:
    said = {
        "protocol": (PROTOCOL_HEADER, "The version of the protocol that the desk speaks", "^[0-9]{1,8}$", True),
        "desk": (DESK_HEADER, "The desk's id", "^[!-~]{1,40}$", True),
        "number": (NUMBER_HEADER, "Greater than that of any request before; signed", "^[0-9]{1,15}$", True),
        "signature": (
            SIGNATURE_HEADER,
            "The desk's Ed25519 signature over this request, in hex",
            "^[0-9a-f]{128}$",
            True,
        ),
        "packed": (
            PACKED_HEADER,
            "The numbers of the dictionaries that the desk has",
            "^[0-9]{1,3}(,[0-9]{1,3})*$",
            False,
        ),
    }
    return {
        key: {
            "name": name,
            "in": "header",
            "required": required,
            "description": words,
            "schema": {"type": "string", "pattern": pattern},
        }
        for key, (name, words, pattern, required) in said.items()
    }


def _answer(words: str, model: type[BaseModel]) -> Json:
    return {"description": words, "content": {_JSON: {"schema": _ref(model)}}}


def _ref(model: type[BaseModel]) -> Json:
    return {"$ref": _REFS.format(model=model.__name__)}
