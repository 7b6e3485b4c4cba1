"""The first layer: an article's text taken apart into its frame and its paragraphs."""

from toolkit.extraction.segments import markdown
from toolkit.extraction.segments.around.opening import IsTown
from toolkit.extraction.segments.around.replies import without_replies
from toolkit.extraction.segments.dateline import Dateline
from toolkit.extraction.segments.draft import Draft, ReadStamp
from toolkit.extraction.segments.layout import Layout
from toolkit.extraction.segments.lines import Line, lines, unwrapped
from toolkit.extraction.segments.sentences import paragraphs, sentences

__all__ = ["Dateline", "Layout", "Line", "paragraphs", "segment", "sentences"]


def segment(text: str, *, read_stamp: ReadStamp, is_town: IsTown = lambda words: False) -> Layout:
    """Take an article apart.

    Args:
        text: as it was copied from a page or came over a wire.
        read_stamp: the time that a whole line is, or None; the caller knows the language.
        is_town: whether words are the name of a town, asked where that alone tells a dateline: "RIGA: ...".
    """
    found, quoted = without_replies(lines(text))
    draft = Draft(read_stamp=read_stamp, dropped=[(line, "another message") for line in quoted])
    found = draft.take_embargo(found)
    found = draft.take_front_matter(found)
    if markdown.is_markdown(text):
        found = draft.without_markdown(found)
    if not draft.metadata:
        found = draft.take_metadata(found)
    found = unwrapped(found)
    found = draft.take_head(found)
    found = draft.take_tail(found)
    return draft.layout(found, is_town)
