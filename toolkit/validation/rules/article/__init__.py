"""Rules on articles, whatever format they came in, by what they look at."""

from toolkit.validation.rules.article import dates, facts, languages, makers, texts

RULES = (
    *texts.RULES,
    *dates.RULES,
    *makers.RULES,
    *languages.RULES,
    *facts.RULES,
)
