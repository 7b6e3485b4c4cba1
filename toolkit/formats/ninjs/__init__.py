"""ninjs: the IPTC's JSON for news. 3.x is written; 1.x, 2.x and 3.x are read."""

from toolkit.formats.base import Format, members
from toolkit.formats.ninjs.origin import origin
from toolkit.formats.ninjs.reader import read
from toolkit.formats.ninjs.syntax import parse, render, sniff
from toolkit.formats.ninjs.writer import write
from toolkit.model import Article, Event, Quote

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
_KEPT = ((Article, _ARTICLE), (Quote, "text kind speaker cue said_on language span"), (Event, _EVENT))

FORMAT = Format(
    name="ninjs",
    title="ninjs",
    media_type="application/json",
    suffixes=(".ninjs.json", ".ninjs"),
    schema="ninjs.schema.json",
    sniff=sniff,
    parse=parse,
    read=read,
    write=write,
    render=render,
    origin=origin,
    items=members,
    withholds=True,
    keeps=frozenset({"Feed.articles", "Feed.events"})
    | {f"{cls.__name__}.{name}" for cls, names in _KEPT for name in names.split()},
)
