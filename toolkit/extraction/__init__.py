"""From raw text to an article: who said what, what happened when and where, each with its evidence.

One pass a layer, each over the untouched text, so that spans count its code points: segments (frame,
paragraphs, sentences), times, entities, quotes, events. `extract` puts them together; each layer also stands
alone: `find_times`, `find_entities`, `find_quotes`, `find_events`.
"""

from toolkit.extraction.article import Analysis, analyse, analyse_body, extract
from toolkit.extraction.entities import EntityBackend, Mention, find_entities
from toolkit.extraction.events import Happening, find_events
from toolkit.extraction.quotes import Quotation, find_quotes
from toolkit.extraction.reach import MOST_LETTERS, read_in_part
from toolkit.extraction.times import Time, find_times, read_timestamp, to_duration, to_when

__all__ = [
    "MOST_LETTERS",
    "Analysis",
    "EntityBackend",
    "Happening",
    "Mention",
    "Quotation",
    "Time",
    "analyse",
    "analyse_body",
    "extract",
    "find_entities",
    "find_events",
    "find_quotes",
    "find_times",
    "read_in_part",
    "read_timestamp",
    "to_duration",
    "to_when",
]
