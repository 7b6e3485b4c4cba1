"""The layer of quotes: who said what, word by word or retold."""

from toolkit.extraction.detection import language_of
from toolkit.extraction.entities import Mention, find_entities
from toolkit.extraction.languages import lexicon as data_of
from toolkit.extraction.quotes.reading import Reading
from toolkit.extraction.quotes.sentence.marks import quoted
from toolkit.extraction.quotes.values import Quotation

__all__ = ["Quotation", "find_quotes", "quoted"]


def find_quotes(
    text: str,
    *,
    language: str | None = None,
    mentions: tuple[Mention, ...] | None = None,
    heading: str | None = None,
) -> tuple[Quotation, ...]:
    """What is said in a text and by whom, in the order of the text.

    Args:
        text: running text, paragraphs parted by line breaks.
        language: BCP 47 tag; made out from the text when not given.
        mentions: what `find_entities` found in the same text; looked for when not given.
        heading: the headline of the text: whom it alone names is meant by a pronoun that goes back to nobody else.

    Raises:
        ValueError: `language` is none that can be read.
    """
    code = language_of(text, language)
    if mentions is None:
        mentions = find_entities(text, language=code)
    return tuple(Reading(text, data_of(code, "quotes"), mentions, heading or "").read(code))
