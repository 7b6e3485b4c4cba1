"""Properties as jCal lists, and the texts, addresses, languages and moments that may stand in them."""

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from toolkit.formats.icalendar.terms import X_MODIFIED, X_URL
from toolkit.formats.icalendar.times import is_utc_exactly, utc_text
from toolkit.model import Moment
from toolkit.model.plain import value_to_plain

Property = list[Any]

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-\[\]_a-z~]+", re.ASCII)
_SAFE_IN_URI = "!#$%&'()*+,-./:;=?@[]_~"


def clean(text: str) -> str:
    """Text without what no content line can hold: control characters and lone surrogates."""
    if text.isprintable() or _CONTROL.search(text) is None:
        return text
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def text(name: str, value: str | None, parameters: dict[str, Any] | None = None) -> Iterator[Property]:
    """A TEXT property, where there is something to say."""
    if value:
        yield [name, parameters or {}, "text", clean(value)]


def uri(address: str) -> str | None:
    """An IRI as a URI (RFC 3987 3.1); None for what is none."""
    try:
        quoted = address if address.isascii() else quote(address, safe=_SAFE_IN_URI)
    except UnicodeEncodeError:
        return None
    return quoted if _URI.fullmatch(quoted) else None


def language(tag: str | None) -> dict[str, Any]:
    """The LANGUAGE parameter."""
    return {"language": tag} if tag and _LANGUAGE.fullmatch(tag) else {}


def plain_json(value: Any) -> str:
    """A value of the model as compact JSON."""
    return json.dumps(value_to_plain(value), ensure_ascii=False, separators=(",", ":"))


def is_plain_uri(address: str | None) -> bool:
    """Whether an address can stand in a URI property as it is."""
    return address is not None and uri(address) == address


def modified(moment: Moment | None) -> Iterator[Property]:
    """LAST-MODIFIED, where it is known."""
    if moment is not None:
        yield ["last-modified", {}, "date-time", utc_text(moment)]
        yield from exactly(X_MODIFIED, moment)


def exactly(name: str, moment: Moment) -> Iterator[Property]:
    """A moment as EDTF, where UTC to the second says less."""
    if not is_utc_exactly(moment):
        yield [name, {}, "text", str(moment)]


def page(url: str | None) -> Iterator[Property]:
    """URL; an address that is no URI as our own property."""
    address = uri(url) if url else None
    if address:
        yield ["url", {}, "uri", address]
    if url and address != url:
        yield from text(X_URL, url)
