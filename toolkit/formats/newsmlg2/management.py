"""How an article is to be handled, and whose it is: status, embargo, signals, notes, rights; both ways."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from toolkit.formats.newsmlg2.body import read_block
from toolkit.formats.newsmlg2.concepts import Concepts, code_of, concept_of, last_part
from toolkit.formats.newsmlg2.dates import EDTF, dated, lexical, read_date
from toolkit.formats.newsmlg2.envelope import only
from toolkit.formats.newsmlg2.parties import best_name, identity, party, read_agent, read_id
from toolkit.formats.newsmlg2.terms import CONCEPT_ITEM, SERVICE_IDS, SIGNALS, STATUSES, own
from toolkit.formats.newsmlg2.values import (
    EXACT,
    View,
    attempt,
    concept_iri,
    extra,
    first,
    in_language,
    iri,
    is_iri,
    line,
    read_iri,
    read_label,
    read_own,
    read_text,
    text,
)
from toolkit.model import Article, ArticleStatus, Embargo, Identifier, Moment

_URGENCIES = range(1, 10)
_CODE = re.compile(r"[A-Za-z][\w-]*", re.ASCII)
_UPDATES = frozenset(("update", "correction"))
_STATED = own("stated")
"""Marks what an article says itself where we write the same for an article that says nothing."""
_STATUS_OF: Mapping[str, ArticleStatus] = MappingProxyType(
    {last_part(code): status for status, code in STATUSES.items()}
)


def managed(article: Article) -> View:
    """What `itemMeta` says of publishing."""
    note, expires = article.editorial_note, article.expires
    return {
        "embargoed": [embargoed(article.embargo)] if article.embargo else [],
        "pubStatus": [pub_status(article.status)],
        "service": [_service(name) for name in article.services],
        "edNote": [] if note is None else [text(note)],
        "signal": list(_signals(article)),
        "expires": [dated(expires, _end(expires))] if expires else [],
    }


def _end(moment: Moment) -> str:
    """A time, or the last day of what is said less exactly: what expires in a month is of use until its end."""
    return lexical(moment) if moment.has_time else moment.last_day.isoformat()


def embargoed(embargo: Embargo) -> View:
    """Where no time is known, one without an end, as an empty element has it: a midnight might be too early."""
    until = embargo.until
    if until is None:
        return {}
    return dated(until, lexical(until)) if until.has_time else {EDTF: until.text}


def pub_status(status: ArticleStatus | None) -> View:
    """A status that is not stated is usable, as the standard has it."""
    code = STATUSES[status or ArticleStatus.USABLE]
    return {"@qcode": code, **({_STATED: "true"} if status is ArticleStatus.USABLE else {})}


def _service(name: str) -> View:
    return {"@uri": concept_iri(name, SERVICE_IDS), "name": [line(name)]}


def _signals(article: Article) -> Iterator[View]:
    """The signals; a later version that says nothing else is an update."""
    for signal in article.signals:
        if _CODE.fullmatch(signal):
            yield {"@qcode": f"sig:{signal}", **({_STATED: "true"} if signal == "update" else {})}
        else:
            yield identity(signal, signal)
    if article.version is not None and article.version > 1 and _UPDATES.isdisjoint(article.signals):
        yield {"@qcode": "sig:update"}


def related(article: Article) -> Iterator[View]:
    """A `link` for each thing to read besides."""
    for address in article.related_links:
        yield {"@rel": "irel:seeAlso", **iri("href", address)}


def valued(article: Article) -> View:
    """What `contentMeta` says of the worth and the origin of the content."""
    stated, source, credit = article.urgency, article.digital_source_type, article.credit
    urgent = stated in _URGENCIES
    return {
        **extra("urgency", None if urgent or stated is None else str(stated)),
        "urgency": [{"$": str(stated)}] if urgent else [],
        "digitalSourceType": [] if source is None else [identity(source, source)],
        "altId": [_alternative(one) for one in article.identifiers],
        "slugline": [] if article.slugline is None else [line(article.slugline)],
        "creditline": [] if credit is None else [line(credit)],
    }


def _alternative(identifier: Identifier) -> View:
    kind = identifier.kind
    typed = {"typeuri": kind} if kind is not None and is_iri(kind) else {}
    return {**({} if typed else extra("kind", kind)), **text(identifier.value, **typed)}


def rights(article: Article) -> list[View]:
    """Whose the article is, and what may be done with it: `rightsInfo`."""
    holder, notice, terms = article.copyright_holder, article.copyright_notice, article.usage_terms
    return only(
        {
            "copyrightHolder": [party(holder)] if holder else [],
            "copyrightNotice": [] if notice is None else [text(notice)],
            "usageTerms": [
                *([] if terms is None else [text(terms)]),
                *([] if article.license is None else [iri("href", article.license)]),
            ],
        }
    )


# Back.


def read_managed(meta: View, concepts: Concepts) -> dict[str, Any]:
    """What `itemMeta` says of publishing."""
    return {
        "status": _read_status(meta, concepts),
        "embargo": read_embargo(meta),
        "services": tuple(_read_service(one, concepts) for one in meta.get("service", [])),
        "editorial_note": _joined(meta.get("edNote", []), concepts),
        "signals": tuple(_read_signals(meta, concepts)),
        "expires": read_date(first(meta, "expires")),
        "related_links": tuple(_read_related(meta)),
    }


def read_embargo(meta: View) -> Embargo | None:
    """The embargo on an item; one whose end is not said has none."""
    stated = first(meta, "embargoed")
    return None if stated is None else Embargo(until=read_date(stated))


def _read_status(meta: View, concepts: Concepts) -> ArticleStatus | None:
    stated = first(meta, "pubStatus")
    if stated is None or (concepts.ours and stated.get("@qcode") == "stat:usable" and _STATED not in stated):
        return None
    return _STATUS_OF.get(last_part(concept_of(stated)).lower())


def _read_service(view: View, concepts: Concepts) -> str:
    name = best_name(concepts.complete_own(view).get("name", []))
    return read_label(name) if name is not None else last_part(concept_of(view))


def _joined(views: list[View], concepts: Concepts) -> str | None:
    """The texts of several elements, a line each; of others than ours those that say something."""
    texts = [text for text in map(read_block, views) if text or concepts.ours]
    return "\n".join(texts) if texts else None


def label_of(view: View | None, concepts: Concepts) -> str | None:
    """The text of an element on one line; of others none where it is empty."""
    label = None if view is None else read_label(view)
    return label if label or concepts.ours else None


def _read_signals(meta: View, concepts: Concepts) -> Iterator[str]:
    for one in meta.get("signal", []):
        if not (concepts.ours and one.get("@qcode") == "sig:update" and _STATED not in one):
            yield _read_signal(one, concepts)


def _read_signal(view: View, concepts: Concepts) -> str:
    """The code where it is one of IPTC's vocabulary, else the whole address or the words."""
    address = concepts.address(view) if "@qcode" in view else read_id(view)
    if address is not None:
        return address.removeprefix(SIGNALS)
    return last_part(view["@qcode"]) if "@qcode" in view else str(view.get("@literal", ""))


_RELATED = frozenset(("", "seeAlso", "associatedWith"))


def _read_related(meta: View) -> Iterator[str]:
    """What is linked as worth seeing, which is what a link without a relation means; concepts are none."""
    for one in meta.get("link", []):
        address = read_iri(one, "href")
        address = one.get("@residref") if address is None else address
        wanted = last_part(code_of(one, "rel")) in _RELATED and one.get("@contenttype") != CONCEPT_ITEM
        if address is not None and wanted and not is_picture(one):
            yield address


def is_picture(link: View) -> bool:
    """Whether a link leads to a picture: by the class of the item, or by the type of the resource."""
    nature = last_part(concept_of(first(link, "itemClass") or {}))
    return nature in ("picture", "graphic") or link.get("@contenttype", "").startswith("image/")


def read_valued(content: View, concepts: Concepts) -> dict[str, Any]:
    """What `contentMeta` says of the worth and the origin of the content."""
    stated = first(content, "urgency")
    identifiers = (_read_alternative(one, concepts) for one in content.get("altId", []))
    return {
        "urgency": attempt(int, read_own(content, "urgency") if stated is None else str(stated.get("$", ""))),
        "digital_source_type": _read_source_type(content, concepts),
        "identifiers": tuple(one for one in identifiers if one.value or concepts.ours),
        "slugline": label_of(first(content, "slugline"), concepts),
        "credit": label_of(first(content, "creditline"), concepts),
    }


def _read_source_type(content: View, concepts: Concepts) -> str | None:
    view = first(content, "digitalSourceType")
    if view is None:
        return None
    return (read_id(view) or concepts.address(view)) or view.get("@qcode") or view.get("@literal")


def _read_alternative(view: View, concepts: Concepts) -> Identifier:
    kind = read_own(view, "kind")
    if kind is None and "@type" in view:
        kind = concepts.aliases.uri(view["@type"]) or last_part(view["@type"])
    return Identifier(value=read_text(view), kind=view.get("@typeuri") if kind is None else kind)


_TEXTS = frozenset(("$", "$mixed", "$other", EXACT))
_LINKS = frozenset(("@href", own("href")))


def read_rights(found: View, concepts: Concepts) -> dict[str, Any]:
    """Whose the article is, and what may be done with it."""
    holder = first(found, "copyrightHolder")
    terms = in_language(found.get("usageTerms", []), concepts.language)
    stated = [one for one in terms if _TEXTS & one.keys() or not _LINKS & one.keys()]
    notices = in_language(found.get("copyrightNotice", []), concepts.language)
    return {
        "copyright_holder": None if holder is None else read_agent(concepts.complete_own(holder)),
        "copyright_notice": _joined(notices[:1], concepts),
        "usage_terms": _joined(stated, concepts),
        "license": _read_license(found),
    }


def _read_license(found: View) -> str | None:
    for one in found.get("usageTerms", []):
        if _LINKS & one.keys():
            return read_iri(one, "href")
    return None
