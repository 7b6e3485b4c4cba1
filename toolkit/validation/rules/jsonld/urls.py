"""Links: absolute, legal, and of the host they should be of."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache
from typing import Any
from unicodedata import is_normalized

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.formats.base import Document
from toolkit.formats.schemaorg.graph import get, id_of
from toolkit.formats.schemaorg.values import iri_of
from toolkit.validation.rules.jsonld import mending
from toolkit.validation.rules.jsonld.hosts import fault_of_host, host_of
from toolkit.validation.rules.jsonld.naming import path_to
from toolkit.validation.rules.jsonld.survey import graph_rule, survey

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+:|_:")
_WEB = frozenset(("http:", "https:"))
_NO_PAGE = frozenset(("about:", "blob:", "data:", "file:", "ftp:", "javascript:", "mailto:", "tel:"))
# "htps:", "hhtps:", "ttp:": what only a slip makes of http: or https:.
_ALIKE = 0.75
_ILLEGAL = re.compile(r"[\x00-\x20<>\"{}|\\^`\ufff0-\uffff]")
_AUTHORITY = re.compile(r"https?://[^/?#]*", re.IGNORECASE)
_PORT = re.compile(r"https://[^/?#]*:443(?![0-9])|http://[^/?#]*:80(?![0-9])")
_DOTS = re.compile(r"\A[^?#]*/\.\.?(?=[/?#]|\Z)")
_PERCENT = re.compile(r"%([0-9a-fA-F]{2})")
_UNRESERVED = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")


# Braces in these stand for what the reader fills in (schema.org, actions).
_TEMPLATES = frozenset(("target", "urlTemplate"))


def _urls(document: Document) -> Iterator[tuple[Path, str, str]]:
    for path, (name, value) in survey(document).of("url"):
        yield path, name, value


def link_not_absolute(document: Document) -> Iterator[Finding]:
    """A link is relative, or of no scheme that the web knows.

    Why: Google, Article: links must be absolute; a copy of the markup elsewhere points nowhere.
    Fix: write the whole link, from https:// on.

    Bad: {"@type": "NewsArticle", "image": "/photos/1.jpg"}
    Good: {"@type": "NewsArticle", "image": "https://example.org/photos/1.jpg"}
    """
    for path, name, value in _urls(document):
        scheme = _SCHEME.match(value[:60].lower())
        if _ILLEGAL.search(value) or name in _TEMPLATES:
            continue
        if scheme is None or _is_misspelt(scheme[0], value[len(scheme[0]) :][:2]):
            yield Finding(
                path=path,
                message=f"{name!r} is {value[:60]!r}, which is no absolute link",
                hint="write it whole",
                fix=mending.whole_link(document, path, value),
            )
        elif scheme[0] in _NO_PAGE:
            yield Finding(
                path=path,
                message=f"{name!r} is {value[:60]!r}, which leads to no page of the web",
                hint="write a link that begins with https://",
            )


@lru_cache(maxsize=256)
def _is_misspelt(scheme: str, after: str) -> bool:
    """Whether a scheme is meant for http: or https:, and something is wrong with it or with its two slashes."""
    return after != "//" if scheme in _WEB else bool(get_close_matches(scheme, _WEB, n=1, cutoff=_ALIKE))


def link_with_illegal_character(document: Document) -> Iterator[Finding]:
    """A link holds a space or another character that no link holds.

    Why: RFC 3986, 2; RFC 3987, 2.2: these characters stand in no IRI; readers cut it or drop it.
    Fix: take the spaces around it away; write those within as %20.

    Bad: {"@type": "NewsArticle", "url": "https://example.org/a b"}
    Good: {"@type": "NewsArticle", "url": "https://example.org/a%20b"}
    """
    for path, name, value in _urls(document):
        match = _ILLEGAL.search(value)
        if match and name not in _TEMPLATES:
            yield Finding(
                path=path,
                message=f"{name!r} holds U+{ord(match[0]):04X}, which stands in no link",
                hint="write a space as %20, or take it away",
            )


def link_without_encryption(document: Document) -> Iterator[Finding]:
    """A link is http: where the page's own is https:.

    Why: browsers block or warn of mixed content; search engines take http and https for two pages.
    Fix: write https, if the server answers to it.

    Bad: {"@type": "NewsArticle", "url": "https://example.org/a", "image": "http://example.org/1.jpg"}
    Good: {"@type": "NewsArticle", "url": "https://example.org/a", "image": "https://example.org/1.jpg"}
    """
    found = survey(document)
    pages = [iri_of(get(node, "url")) or "" for _, node, _ in found.kinds("Article")]
    if any(page.startswith("https://") for page in pages):
        for path, name, value in _urls(document):
            if value.startswith("http://") and name in ("image", "url", "logo", "thumbnailUrl", "contentUrl"):
                yield Finding(path=path, message=f"{name!r} is http:, the page is https:", hint="write https")


def link_to_no_public_host(document: Document) -> Iterator[Finding]:
    """A link or identifier has a host of no public net, or one that stands in for another: localhost, example.com.

    Why: a staging host or placeholder was left in; readers cannot follow it (RFC 1918, RFC 2606, RFC 6761).
    Fix: write the public host.

    Bad: {"@type": "NewsArticle", "url": "http://localhost:8000/a"}
    Good: {"@type": "NewsArticle", "url": "https://gazette.example/a"}
    """
    named = ((path, "@id", value) for path, value in survey(document).of("id_on_no_host"))
    for path, name, value in (*_urls(document), *named):
        host = host_of(value)
        fault = fault_of_host(host) if host else None
        if fault:
            yield Finding(path=path, message=f"{name!r} points to {host}, {fault}", hint="write the public host")


def link_not_normal(document: Document) -> Iterator[Finding]:
    """A link is not written in its normal form: capitals in the host, needless percent-encoding or dots.

    Why: RFC 3986, 6.2.2; RFC 3987, 5.3.2: both forms are one resource, but are compared as texts and counted as
    two pages.
    Fix: write scheme and host in lower case, letters as themselves, the digits of %C3 in upper case.

    Bad: {"@type": "NewsArticle", "url": "https://Example.org/%61"}
    Good: {"@type": "NewsArticle", "url": "https://example.org/a"}
    """
    for path, name, value in _urls(document):
        reason = _not_normal(value)
        if reason:
            yield Finding(path=path, message=f"{name!r} {reason}", hint="write it in its normal form")


def _not_normal(value: str) -> str | None:
    start = _AUTHORITY.match(value)
    if start is None:
        return None
    if start[0] != start[0].lower():
        return "has capitals in its host"
    if _PORT.match(value):
        return "names the port that goes without saying"
    if _DOTS.search(value):
        return "goes up or down by dots in its path"
    if not value.isascii() and not is_normalized("NFC", value):
        return "has letters in parts, which stand whole in Unicode's form C"
    for code in _PERCENT.findall(value) if "%" in value else ():
        if chr(int(code, 16)) in _UNRESERVED:
            return f"has %{code} where {chr(int(code, 16))!r} would do"
        if code != code.upper():
            return f"has %{code} where %{code.upper()} is the normal form"
    return None


_PLACE = re.compile(r"https?://(?:[^/?#@]*@)?(?P<host>\[[^\]]*\]|[^/?#:]*)(?::(?P<port>[^/?#]*))?", re.IGNORECASE)
_STRAY_PERCENT = re.compile(r"%(?![0-9a-fA-F]{2})")
_HIGHEST_PORT = 65535


def link_leads_nowhere(document: Document) -> Iterator[Finding]:
    """A link has no host, half a host, its scheme twice, a port that there is not, or a stray percent sign.

    Why: RFC 9110, 4.2: a link of the web without a host is invalid; RFC 3986, 2.1: "%" begins two hex digits;
    RFC 1035, 2.3.1: no part of a host's name is empty.
    Fix: correct the link.

    Bad: {"@type": "NewsArticle", "url": "https://https://example.org/a"}
    Good: {"@type": "NewsArticle", "url": "https://example.org/a"}
    """
    for path, name, value in _urls(document):
        match = _PLACE.match(value)
        reason = _nowhere(match["host"].lower(), match["port"], value) if match else None
        if reason:
            message = f"{name!r} is {value[:60]!r}, which {reason}"
            yield Finding(path=path, message=message, hint="correct the link")


def _nowhere(host: str, port: str | None, link: str) -> str | None:
    if not host:
        return "has no host"
    if host in ("http", "https"):
        return "has its scheme twice"
    if ".." in host or host[0] == ".":
        return "has a host with an empty part"
    if port and not (port.isdecimal() and int(port[:6]) <= _HIGHEST_PORT):
        return f"has the port {port[:10]!r}, which there is not"
    return "has a percent sign that encodes nothing" if _STRAY_PERCENT.search(link) else None


def article_on_other_host(document: Document) -> Iterator[Finding]:
    """An article's url and its page, or its identifier, are of different hosts.

    Why: Google, canonical pages: one page has one address; two hosts are two pages.
    Fix: give both the canonical address.

    Bad:
        {"@type": "NewsArticle", "url": "https://a.example.org/x",
         "mainEntityOfPage": "https://b.example.net/x"}
    Good: {"@type": "NewsArticle", "url": "https://example.org/x", "mainEntityOfPage": "https://example.org/x"}
    """
    for path, node, _ in survey(document).kinds("Article"):
        home = _bare(iri_of(get(node, "url")))
        for name, value in (("mainEntityOfPage", iri_of(get(node, "mainEntityOfPage"))), ("@id", id_of(node))):
            host = _bare(value)
            home = home or host
            if host and host != home:
                yield Finding(
                    path=path_to(path, node, name),
                    message=f"the article is on {home}, its {name} on {host}",
                    hint="give the canonical address in all of them",
                )


def _bare(link: Any) -> str:
    """The host of a link of the web, however it begins."""
    return host_of(link).removeprefix("www.") if isinstance(link, str) and link.startswith(_STARTS) else ""


_STARTS = ("http://", "https://")


RULES = (
    graph_rule("JLD401", Severity.WARNING, link_not_absolute, "url", fixable=True),
    graph_rule("JLD402", Severity.ERROR, link_with_illegal_character, "url"),
    graph_rule("JLD403", Severity.NOTE, link_without_encryption, "url"),
    graph_rule("JLD405", Severity.WARNING, article_on_other_host, "Article"),
    graph_rule("JLD406", Severity.WARNING, link_to_no_public_host, "url", "id_on_no_host"),
    graph_rule("JLD407", Severity.NOTE, link_not_normal, "url"),
    graph_rule("JLD408", Severity.WARNING, link_leads_nowhere, "url"),
)
