"""What desks ask of headquarters, over HTTP. Limits come before reading, signatures before parsing."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TypeVar

import structlog
from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect
from starlette.responses import StreamingResponse

from app.hq.admission import Admission, SignedRequest, check_protocol
from app.hq.blob_store import BlobStore
from app.hq.enrolling import Enrolling
from app.hq.errors import RefusedError
from app.hq.forwarding import Forwarding
from app.hq.ingest import Ingest
from app.hq.reading import read_or_refuse
from app.protocol.batches import MOST_BODY_BYTES, Gap, Handshake
from app.protocol.blobs import CLAIM_BYTES, MOST_PART_BODY_BYTES, Claim, Offer, Standings
from app.protocol.compact import Compactor
from app.protocol.copies import Wishes
from app.protocol.enrolment import EnrolmentRequest
from app.protocol.nesting import TooDeepError, require_shallow
from app.protocol.pages import END, Front, front_frame, stretch_frame
from app.protocol.pulling import Page, PullRequest, Stretch
from app.protocol.refusals import RefusalReason
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

_MOST_SMALL_BYTES = 16 * 1024
_MOST_PULL_BYTES = 128 * 1024
"""Some hundred desks, each named with how far its chain is known."""
_MOST_DIGITS = 12
_LONGEST_LIST = 1000
_SILENCE_SECONDS = 1.0
_MOST_SILENCES = 60
_ADMITTED = "gatehouse.admitted"
_GAP = 409
_STATUS = {
    RefusalReason.DESK_TOO_OLD: 426,
    RefusalReason.HEADQUARTERS_TOO_OLD: 426,
    RefusalReason.UNKNOWN_DESK: 401,
    RefusalReason.DESK_REVOKED: 403,
    RefusalReason.BAD_SIGNATURE: 401,
    RefusalReason.UNREADABLE: 400,
    RefusalReason.TOO_LARGE: 413,
    RefusalReason.TOO_FAST: 429,
    RefusalReason.REPEATED: 412,
}
_OTHER_REFUSAL = 422

M = TypeVar("M", bound=BaseModel)

_log = structlog.get_logger("gatehouse.hq.api")


def enrolment_routes(enrolling: Enrolling) -> APIRouter:
    """Return the routes for desks that are not enrolled yet, which sign nothing."""
    router = APIRouter(include_in_schema=False)

    def introduce(_request: Request, _body: bytes) -> BaseModel:
        return enrolling.introduce()

    def enrol(_request: Request, body: bytes) -> BaseModel:
        request = _read(EnrolmentRequest, body)
        check_protocol(str(request.protocol))
        return enrolling.enrol(request)

    @router.post(INTRODUCTION_PATH)
    async def introduction(request: Request) -> Response:
        return await _answer(request, introduce, _MOST_SMALL_BYTES)

    @router.post(ENROLMENT_PATH)
    async def enrolment(request: Request) -> Response:
        return await _answer(request, enrol, _MOST_SMALL_BYTES)

    return router


def desk_routes(admission: Admission, ingest: Ingest, compactor: Compactor) -> APIRouter:
    """Return the routes that desks use once they are enrolled; ``compactor`` knows every dictionary ever shipped."""
    router = APIRouter(include_in_schema=False)

    def greet(request: Request, body: bytes) -> BaseModel:
        signed = _signed(request, body)
        public = admission.admit(signed)
        return ingest.greet(signed.desk, public, _read(Handshake, body))

    def take(request: Request, body: bytes) -> BaseModel:
        signed = _signed(request, body)
        public = admission.admit(signed)
        head, arrivals = read_or_refuse(body, compactor)
        return ingest.take(signed.desk, public, head, arrivals)

    @router.get(HEALTH_PATH)
    async def health() -> dict[str, str]:
        return {"gatehouse": "headquarters"}

    @router.post(HANDSHAKE_PATH)
    async def handshake(request: Request) -> Response:
        return await _answer(request, greet, _MOST_SMALL_BYTES)

    @router.post(BATCHES_PATH)
    async def batches(request: Request) -> Response:
        return await _answer(request, take, MOST_BODY_BYTES)

    return router


def pull_routes(admission: Admission, forwarding: Forwarding, compactor: Compactor) -> APIRouter:
    """Return the route by which desks get what other desks entered, packed for those that can read it."""
    router = APIRouter(include_in_schema=False)

    def forward(request: Request, body: bytes) -> BaseModel | Iterator[bytes]:
        signed = _signed(request, body)
        admission.admit(signed)
        wanted = _read(PullRequest, body)
        readable = request.headers.get(PACKED_HEADER)
        if readable is None:
            return forwarding.page(signed.desk, wanted)
        stretches = forwarding.stretches(signed.desk, wanted)
        front = Front(
            lacking=forwarding.lacking(signed.desk, wanted),
            withdrawn=forwarding.withdrawn(signed.desk),
            late=forwarding.late(signed.desk, wanted),
        )
        return _packed(front, stretches, compactor.among(_numbers(readable)))

    @router.post(PULL_PATH)
    async def pull(request: Request) -> Response:
        return await _answer(request, forward, _MOST_PULL_BYTES)

    return router


def photo_routes(admission: Admission, store: BlobStore) -> APIRouter:
    """Return the routes by which desks send photos, once their entries are here, and get those of their camp."""
    router = APIRouter(include_in_schema=False)

    def stand(request: Request, body: bytes) -> BaseModel:
        signed = _signed(request, body)
        admission.admit(signed)
        return Standings(photos=store.standings(signed.desk, _read(Offer, body).photos))

    def take(request: Request, body: bytes) -> BaseModel:
        signed = _signed(request, body[:CLAIM_BYTES])
        if not request.scope.get(_ADMITTED):
            admission.admit(signed)
            request.scope[_ADMITTED] = True
        try:
            claim = Claim.from_bytes(signed.body)
        except ValueError:
            raise RefusedError(RefusalReason.UNREADABLE, "a part of a photo has no claim") from None
        return store.take(signed.desk, claim, body[CLAIM_BYTES:])

    def give(request: Request, body: bytes) -> Iterator[bytes]:
        signed = _signed(request, body)
        admission.admit(signed)
        return (piece.to_bytes() for piece in store.copies(signed.desk, _read(Wishes, body)))

    @router.post(PHOTOS_PATH)
    async def photos(request: Request) -> Response:
        return await _answer(request, stand, _MOST_PULL_BYTES)

    @router.post(PHOTO_PARTS_PATH)
    async def parts(request: Request) -> Response:
        return await _answer(request, take, MOST_PART_BODY_BYTES, keep_begun=True)

    @router.post(PHOTO_COPIES_PATH)
    async def copies(request: Request) -> Response:
        return await _answer(request, give, _MOST_PULL_BYTES)

    return router


def _packed(front: Front, stretches: Iterator[Stretch], compactor: Compactor) -> Iterator[bytes]:
    """Yield a packed page; one that breaks off has no end, and the desk asks again from what it got."""
    yield front_frame(front)
    try:
        for stretch in stretches:
            yield stretch_frame(stretch, compactor)
    except Exception as error:  # noqa: BLE001 - the status is on its way already; what failed is logged by its class alone
        _log.error("page broken off", error=type(error).__name__)
        return
    yield END


def _numbers(text: str) -> frozenset[int]:
    """Return the numbers named; what is no number names none."""
    words = text[:_LONGEST_LIST].split(",")
    return frozenset(int(word) for word in words if word.isascii() and word.isdigit())


async def _answer(
    request: Request,
    act: Callable[[Request, bytes], BaseModel | Iterator[bytes]],
    most_bytes: int,
    *,
    keep_begun: bool = False,
) -> Response:
    """Answer with what ``act`` returns; with ``keep_begun`` it also gets the beginning of a body that breaks off."""
    try:
        check_protocol(request.headers.get(PROTOCOL_HEADER, ""))
        body = await (_body_or_beginning(request, act, most_bytes) if keep_begun else _body(request, most_bytes))
        answer = await run_in_threadpool(act, request, body)
    except ClientDisconnect:
        return Response(status_code=400)
    except RefusedError as error:
        refusal = error.refusal
        _log.warning("refused", path=request.url.path, reason=str(refusal.reason))
        return _json(refusal, _STATUS.get(refusal.reason, _OTHER_REFUSAL))
    except Exception as error:  # noqa: BLE001 - the desk tries again; what failed is logged by its class alone
        _log.error("failed", path=request.url.path, error=type(error).__name__)
        return Response(status_code=500)
    if isinstance(answer, Iterator):
        return StreamingResponse(answer, media_type="application/octet-stream")
    return _json(answer, _GAP if isinstance(answer, Gap) else 200)


async def _body(request: Request, most_bytes: int) -> bytes:
    too_large = RefusedError(RefusalReason.TOO_LARGE, f"the body is larger than {most_bytes} bytes")
    said = request.headers.get("content-length", "")
    if said.isdigit() and (len(said) > _MOST_DIGITS or int(said) > most_bytes):
        raise too_large
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most_bytes:
            raise too_large
    return bytes(body)


async def _body_or_beginning(
    request: Request, act: Callable[[Request, bytes], BaseModel | Iterator[bytes]], most_bytes: int
) -> bytes:
    """Return the body. Where it breaks off or falls silent, ``act`` gets what has come: that much need not come again.

    Silence is looked at too, because a link that is gone often does not say so. Raises ClientDisconnect, RefusedError.
    """
    body, kept = bytearray(), CLAIM_BYTES
    chunks = request.stream()

    async def keep() -> None:
        nonlocal kept
        if len(body) > kept:
            kept = len(body)
            await run_in_threadpool(act, request, bytes(body))

    try:
        while chunk := await _next_chunk(chunks, keep):
            body += chunk
            if len(body) > most_bytes:
                raise RefusedError(RefusalReason.TOO_LARGE, f"the body is larger than {most_bytes} bytes")
    except ClientDisconnect:
        await keep()
        raise
    return bytes(body)


async def _next_chunk(chunks: AsyncIterator[bytes], on_silence: Callable[[], Awaitable[None]]) -> bytes:
    """Return the next chunk; nothing at the end. Raises ClientDisconnect, also when none comes for too long."""
    coming = asyncio.ensure_future(anext(chunks, b""))
    try:
        for _ in range(_MOST_SILENCES):
            done, _waiting = await asyncio.wait({coming}, timeout=_SILENCE_SECONDS)
            if done:
                return coming.result()
            await on_silence()
    finally:
        coming.cancel()
    raise ClientDisconnect


def _signed(request: Request, body: bytes) -> SignedRequest:
    return SignedRequest(
        method=request.method,
        path=request.url.path,
        body=body,
        desk=request.headers.get(DESK_HEADER, ""),
        number=request.headers.get(NUMBER_HEADER, ""),
        signature=request.headers.get(SIGNATURE_HEADER, ""),
    )


def _read(model: type[M], body: bytes) -> M:
    try:
        require_shallow(body)
        return model.model_validate_json(body)
    except TooDeepError as error:
        raise RefusedError(RefusalReason.UNREADABLE, str(error)) from None
    except ValidationError as error:
        raise RefusedError(RefusalReason.UNREADABLE, f"{error.error_count()} fields are wrong") from None


def _json(answer: BaseModel, status: int) -> Response:
    if isinstance(answer, Page):
        return Response(answer.to_body(), status, media_type="application/zstd")
    return Response(answer.model_dump_json(), status, media_type="application/json")
