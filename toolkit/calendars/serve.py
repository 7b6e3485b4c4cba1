"""A published folder over HTTP: conditional requests, compression, right media types, nothing but what lies in it.

A WSGI or ASGI server speaks HTTP; what is answered is decided here, by a function of the request alone.
"""

import gzip
import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from functools import lru_cache
from pathlib import Path

from attrs import frozen
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

MEDIA_TYPES: Mapping[str, str] = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8",
    ".jsonld": "application/ld+json",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml",
    ".png": "image/png",
}
_OTHER = "application/octet-stream"
_PACKED = ("text/", "application/ld+json", "application/json", "image/svg+xml", "application/xml")
_SMALL = 512
_AGES = {".ics": 3600, ".html": 300}
_AGE = 600
# The pages load nothing but their own style and script; data: is the empty icon.
_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'self'"
)
_ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Content-Security-Policy": _POLICY,
    "Accept-Ranges": "none",
}


@frozen
class Answer:
    """What is sent: status, headers, octets."""

    status: int
    headers: Mapping[str, str]
    body: bytes = b""


@frozen
class _Entity:
    """A file as it is sent: plain and packed, each with a tag of its own (RFC 9110 8.8.3)."""

    plain: bytes
    tag: str
    packed: bytes | None
    packed_tag: str


def application(folder: Path) -> Starlette:
    """The ASGI application that serves a folder."""

    def endpoint(request: Request) -> Response:
        answer = respond(folder, request.method, request.url.path, request.headers)
        return Response(answer.body, answer.status, dict(answer.headers))

    # Every method reaches the function, which says itself what is allowed.
    methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
    return Starlette(routes=[Route("/{path:path}", endpoint, methods=methods)])


def respond(folder: Path, method: str, path: str, headers: Mapping[str, str]) -> Answer:
    """The answer to a request; `headers` are found by lower-case name.

    Args:
        folder: what is served.
        method: GET and HEAD are answered, others refused.
        path: already percent-decoded.
        headers: Accept-Encoding, If-None-Match and If-Modified-Since are heard.
    """
    if method not in {"GET", "HEAD"}:
        return _plain(405, "Only GET and HEAD are answered here.", {"Allow": "GET, HEAD"})
    file = _file(folder, path)
    if file is None:
        return _plain(404, "There is no such page.")
    if file.is_dir():
        return (
            _plain(308, "", {"Location": f"{path}/"})
            if _file(folder, f"{path}/")
            else _plain(404, "There is no such page.")
        )
    try:
        answer = _answer(file, headers)
    except OSError:
        return _plain(404, "There is no such page.")
    return answer if method == "GET" else Answer(answer.status, answer.headers)


def _file(folder: Path, path: str) -> Path | None:
    """The file or folder that a path names: inside the folder, links followed, nothing hidden; None for others."""
    steps = path.split("/")[1:]
    if any(step.startswith(".") or "\\" in step or not step.isprintable() for step in steps):
        return None
    if "" in steps[:-1]:
        return None
    wanted = folder.joinpath(*steps[:-1], steps[-1] or "index.html")
    try:
        found = wanted.resolve(strict=True)
    except (OSError, ValueError, RuntimeError):
        return None
    return found if found.is_relative_to(folder.resolve()) else None


def _answer(file: Path, headers: Mapping[str, str]) -> Answer:
    status = file.stat()
    entity = _entity(file, status.st_mtime_ns, status.st_size)
    packs = entity.packed is not None and _accepts_gzip(headers.get("accept-encoding", ""))
    modified = datetime.fromtimestamp(int(status.st_mtime), UTC)
    sent = {
        **_ALWAYS,
        "ETag": entity.packed_tag if packs else entity.tag,
        "Last-Modified": format_datetime(modified, usegmt=True),
        "Cache-Control": f"public, max-age={_AGES.get(file.suffix, _AGE)}",
        "Vary": "Accept-Encoding",
    }
    if _is_known(headers, sent["ETag"], modified):
        return Answer(304, sent)
    body = entity.packed if packs and entity.packed is not None else entity.plain
    sent["Content-Type"] = MEDIA_TYPES.get(file.suffix.lower(), _OTHER)
    sent["Content-Length"] = str(len(body))
    if packs:
        sent["Content-Encoding"] = "gzip"
    return Answer(200, sent, body)


@lru_cache(maxsize=256)
def _entity(file: Path, _mtime: int, _size: int) -> _Entity:
    """A file's octets, by its date and size: a file that was written anew is read anew."""
    plain = file.read_bytes()
    digest = hashlib.sha256(plain).hexdigest()[:32]
    kind = MEDIA_TYPES.get(file.suffix.lower(), _OTHER)
    packs = kind.startswith(_PACKED) and len(plain) >= _SMALL
    packed = gzip.compress(plain, mtime=0) if packs else None
    return _Entity(plain, f'"{digest}"', packed, f'"{digest}-gzip"')


def _accepts_gzip(value: str) -> bool:
    """RFC 9110 12.5.3: gzip or * is named, and not with a weight of 0."""
    weights: dict[str, float] = {}
    for part in value.lower().split(","):
        coding, _, rest = part.strip().partition(";")
        name, _, weight = rest.strip().partition("=")
        try:
            weights[coding.strip()] = float(weight) if name.strip() == "q" else 1.0
        except ValueError:
            weights[coding.strip()] = 0.0
    return weights.get("gzip", weights.get("*", 0.0)) > 0


def _is_known(headers: Mapping[str, str], tag: str, modified: datetime) -> bool:
    """RFC 9110 13.2.2: If-None-Match decides where it is given, else If-Modified-Since."""
    tags = headers.get("if-none-match")
    if tags is not None:
        return tags.strip() == "*" or tag in {one.strip().removeprefix("W/") for one in tags.split(",")}
    since = headers.get("if-modified-since")
    try:
        return since is not None and modified <= parsedate_to_datetime(since)
    except (ValueError, TypeError):
        return False


def _plain(status: int, text: str, more: Mapping[str, str] | None = None) -> Answer:
    body = f"{text}\n".encode() if text else b""
    kind = {"Content-Type": "text/plain; charset=utf-8", "Content-Length": str(len(body))}
    return Answer(status, {**_ALWAYS, **kind, **(more or {})}, body)
