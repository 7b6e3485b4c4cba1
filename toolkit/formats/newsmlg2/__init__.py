"""NewsML-G2: the IPTC's XML for news items, packages, concepts and events, versions 2.9 to 2.35."""

from toolkit.formats.base import Format
from toolkit.formats.newsmlg2.origin import origin
from toolkit.formats.newsmlg2.reader import items, read
from toolkit.formats.newsmlg2.syntax import parse, render, sniff
from toolkit.formats.newsmlg2.writer import write
from toolkit.model import Article, Event, Feed, Quote

_ARTICLE = (
    "id headline url alternative_headline description body language date_created date_published date_modified "
    "dateline section genre keywords authors contributors publisher sources images content_location "
    "location_created mentions quotes events related_links version status embargo expires urgency slugline "
    "editorial_note signals services identifiers digital_source_type is_accessible_for_free credit "
    "copyright_holder copyright_notice usage_terms license"
)
_EVENT = (
    "uid name when place participants kind status description language duration span sources url keywords "
    "organizer previous_when super_event recurrence recurrence_id sequence date_created date_modified embargo"
)
_KEPT = (
    (Feed, "title id url description language date_modified articles events"),
    (Article, _ARTICLE),
    (Quote, "text kind speaker cue said_on language span"),
    (Event, _EVENT),
)

FORMAT = Format(
    name="newsmlg2",
    title="NewsML-G2",
    media_type="application/vnd.iptc.g2.newsitem+xml",
    suffixes=(".newsmlg2.xml", ".g2.xml", ".nml"),
    schema="newsmlg2.schema.json",
    sniff=sniff,
    parse=parse,
    read=read,
    write=write,
    render=render,
    origin=origin,
    items=items,
    withholds=True,
    keeps=frozenset(f"{cls.__name__}.{name}" for cls, names in _KEPT for name in names.split()),
)
