"""What the web is followed by: RSS, Atom, JSON Feed, news sitemaps. Read only: they point at articles."""

from toolkit.formats.base import Format, members
from toolkit.formats.webfeed.reader import origin, read_atom, read_json_feed, read_rss, read_sitemap
from toolkit.formats.webfeed.syntax import (
    parse_atom,
    parse_json_feed,
    parse_rss,
    parse_sitemap,
    sniff_atom,
    sniff_json_feed,
    sniff_rss,
    sniff_sitemap,
)

RSS = Format(
    name="rss",
    title="RSS",
    media_type="application/rss+xml",
    suffixes=(".rss", ".rss.xml"),
    schema="webfeed.schema.json",
    sniff=sniff_rss,
    parse=parse_rss,
    read=read_rss,
    origin=origin,
)
ATOM = Format(
    name="atom",
    title="Atom",
    media_type="application/atom+xml",
    suffixes=(".atom", ".atom.xml"),
    schema="webfeed.schema.json",
    sniff=sniff_atom,
    parse=parse_atom,
    read=read_atom,
    origin=origin,
)
JSON_FEED = Format(
    name="jsonfeed",
    title="JSON Feed",
    media_type="application/feed+json",
    suffixes=(".jsonfeed", ".feed.json"),
    schema="jsonfeed.schema.json",
    sniff=sniff_json_feed,
    parse=parse_json_feed,
    read=read_json_feed,
    origin=origin,
    items=lambda tree: members(tree, "items"),
)
SITEMAP = Format(
    name="sitemap",
    title="news sitemap",
    media_type="application/xml",
    suffixes=(".sitemap.xml",),
    schema="webfeed.schema.json",
    sniff=sniff_sitemap,
    parse=parse_sitemap,
    read=read_sitemap,
    origin=origin,
)
