"""FED: web feeds and news sitemaps, by what they look at.

Sources: RSS 2.0.11, RSS 1.0 and its Dublin Core module, RFC 4287, JSON Feed 1.1, Google's news sitemap page.
"""

from toolkit.validation.rules.feed import dates, entries, links, news

RULES = (
    *entries.RULES,
    *dates.RULES,
    *links.RULES,
    *news.RULES,
)
