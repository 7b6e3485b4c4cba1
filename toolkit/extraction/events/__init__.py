"""The layer of events: what happens at a date, with who, where and how long."""

from toolkit.extraction.detection import language_of
from toolkit.extraction.entities import Mention, find_entities
from toolkit.extraction.events.days.headings import announces
from toolkit.extraction.events.find import Finder
from toolkit.extraction.events.naming.under_headline import named_under_headline
from toolkit.extraction.events.values import Happening
from toolkit.extraction.languages import lexicon
from toolkit.extraction.quotes import Quotation
from toolkit.extraction.times import Published, Time, find_times

__all__ = ["Happening", "find_events"]


def find_events(
    text: str,
    *,
    language: str | None = None,
    published: Published = None,
    timezone: str | None = None,
    times: tuple[Time, ...] | None = None,
    mentions: tuple[Mention, ...] | None = None,
    quotations: tuple[Quotation, ...] = (),
    heading: str | None = None,
) -> tuple[Happening, ...]:
    """What a text says to happen or to be going to happen at a date, in the order of the text.

    Args:
        text: running text, paragraphs parted by line breaks.
        language: BCP 47 tag; made out from the text when not given.
        published: when the text appeared.
        timezone: IANA zone of clock times that name none.
        times: what `find_times` found in the same text; looked for when not given.
        mentions: what `find_entities` found in the same text; looked for when not given.
        quotations: what `find_quotes` found, so that the date of saying is not taken for an event.
        heading: the headline above the text; of one that announces a day, the day dates the text. An event whose
            name names nobody has it in brackets.

    Raises:
        ValueError: `language` is none that can be read.
    """
    code = language_of(text, language)
    if times is None:
        times = find_times(text, language=code, published=published)
    if not times and not announces(heading or "", lexicon(code, "events").papers.agendas):
        return ()
    if mentions is None:
        mentions = find_entities(text, language=code)
    found = Finder(text, code, timezone, mentions, quotations, published, heading or "").find(times)
    return named_under_headline(found, text, heading or "", mentions)
