"""Rules on JSON-LD in the vocabulary of schema.org, by what they look at."""

from toolkit.validation.rules.jsonld import (
    articles,
    contradictions,
    dates,
    features,
    identity,
    listings,
    pages,
    pictures,
    properties,
    quotes,
    ranges,
    relations,
    texts,
    types,
    urls,
)

RULES = (
    *types.RULES,
    *properties.RULES,
    *ranges.RULES,
    *urls.RULES,
    *identity.RULES,
    *relations.RULES,
    *dates.RULES,
    *articles.RULES,
    *contradictions.RULES,
    *texts.RULES,
    *pictures.RULES,
    *quotes.RULES,
    *features.RULES,
    *listings.RULES,
    *pages.RULES,
)
